import type { LabelText } from '../pipeline';
import { type Area, holdsMiddle, onOneLine, overlapX } from './area';
import { cellOf, isClosed } from './cells';
import type { Gutter } from './gutters';
import { inBothLanguages } from './languages';
import { paragraphAt } from './paragraphs';
import { isPart } from './parts';
import type { Piece, Printed } from './printed';
import {
  aboveOf,
  BESIDE,
  belowOf,
  FAR_ABOVE,
  FAR_RIGHT,
  farLeftOf,
  leftOf,
  NOWHERE,
  nearest,
  rightOf,
  type Slot,
  standsUnder,
} from './sides';
import { captionedBelow } from './underCaptions';

/** What stands on one page, while captions are given to its slots. */
export interface Sheet {
  printed: Printed;
  slots: readonly Slot[];
  /** Texts that are already read as the words of something else. */
  taken: Set<Piece>;
  /** Texts that are the caption of a slot, by the slots' own order of being read. */
  captions: Set<Piece>;
  /** Texts that look like headings: the caption of a field only where there is no other. */
  headings: ReadonlySet<Piece>;
  /** Headings in the margin of a page. */
  gutters: readonly Gutter[];
  /** The captions of slots on lines that are captioned below. */
  under: ReadonlyMap<Slot, Piece>;
}

/** A label that is printed on the page, with the lines it is made of. */
export interface Caption extends LabelText {
  lines: readonly Piece[];
}

/**
 * What is printed for a slot, as a person reads it: in its own box of ruled lines where that says anything, else around
 * it; a heading only where nothing else does.
 */
export function captionsOf(slot: Slot, page: Sheet): Caption[] {
  const sheet = around(slot, page);
  const cell = cellOf(slot, sheet.printed);
  const free = sheet.printed.pieces.filter((piece) => !sheet.taken.has(piece) && !isInside(piece, sheet.slots, slot));
  const inCell = free.filter((piece) => holdsMiddle(cell, piece));
  const closed = isClosed(cell) ? cell : undefined;
  const plain = (pieces: readonly Piece[]) => pieces.filter((piece) => !sheet.headings.has(piece));
  const found: Caption[] = [];
  for (const [pieces, within] of [[plain(inCell), closed], [inCell, closed], [plain(free)], [free]] as const) {
    for (const caption of read(slot, pieces, free, sheet, within)) {
      if (!found.some(({ text }) => text === caption.text)) found.push(caption);
    }
    if (found.some(({ text }) => !isPart(text))) break;
  }
  return found.length > 0 || slot.kind === 'tick' ? found : listedBefore(slot, page);
}

/** "City, state, ZIP ____ __ ____": a caption that lists what is asked stands before the first of several boxes. */
function listedBefore(slot: Slot, page: Sheet): Caption[] {
  const before = page.slots
    .filter((other) => other.kind === 'box' && onOneLine(other, slot) && other.right <= slot.left + 4)
    .reduce<Slot | undefined>((near, other) => (near && near.left > other.left ? near : other), undefined);
  if (!before || slot.left - before.right > FAR_RIGHT) return [];
  return captionsOf(before, page).filter(({ text }) => /\p{L}\s*[,/]\s*\p{L}/u.test(text));
}

/** The band of a page in which anything may be printed for a slot, or belong to another one instead. */
function around(slot: Slot, page: Sheet): Sheet {
  const [top, bottom] = [slot.top - FAR_ABOVE - BESIDE, slot.bottom + BESIDE];
  const isNear = (area: Area) => area.bottom >= top && area.top <= bottom;
  const pieces = page.printed.pieces.filter(isNear);
  return { ...page, printed: { ...page.printed, pieces }, slots: page.slots.filter(isNear) };
}

/**
 * The captions of all slots with what is another slot's first caption taken from those that have a caption of their own:
 * a text beside one field may also stand above the next.
 */
export function settled(all: readonly Caption[][]): LabelText[][] {
  const first = new Map<Piece, readonly Caption[]>();
  for (const captions of all) {
    const [own] = captions.filter(({ text }) => !isPart(text));
    for (const line of own?.lines ?? []) if (!first.has(line)) first.set(line, captions);
  }
  return all.map((captions) => {
    const [own, ...others] = captions.filter(({ text }) => !isPart(text));
    const isTheirs = (caption: Caption) =>
      caption !== own &&
      others.includes(caption) &&
      caption.lines.some((line) => (first.get(line) ?? captions) !== captions);
    return captions.filter((caption) => !isTheirs(caption)).map(({ text, from }) => ({ text, from }));
  });
}

const isInside = (piece: Piece, slots: readonly Slot[], own: Slot): boolean =>
  slots.some((slot) => slot !== own && holdsMiddle(slot, piece));

function read(
  slot: Slot,
  pieces: readonly Piece[],
  free: readonly Piece[],
  sheet: Sheet,
  cell: Area | undefined,
): Caption[] {
  const labels: Caption[] = [];
  const add = (piece: Piece | undefined, from: LabelText['from']): boolean => {
    if (!piece) return false;
    const paragraph = paragraphAt(
      piece,
      free,
      sheet.slots,
      from === 'left' ? 'both' : from === 'above' ? 'up' : 'down',
    );
    const { text: said, lines } = from === 'above' ? inBothLanguages(paragraph, free, sheet.slots) : paragraph;
    const text = from === 'below' ? withoutBrackets(said) : said;
    if (!labels.some((label) => label.text === text)) labels.push({ text, from, lines });
    for (const line of lines) sheet.captions.add(line);
    return !isPart(text);
  };
  if (slot.kind === 'box' && isCaptionedRight(slot, pieces, sheet.slots)) {
    add(
      nearest(pieces, (piece) => rightOf(piece, slot, sheet.slots)),
      'right',
    );
    return labels;
  }
  const own = sheet.under.get(slot);
  const shared = slot.kind === 'box' && !own ? captionedBelow(slot, free, [...sheet.slots, slot]) : undefined;
  if (shared) {
    add(shared.own, 'below');
    add(shared.over, 'left');
    return labels;
  }
  let isRead = add(own, 'below');
  const left = nearest(pieces, (piece) => leftOf(piece, slot, sheet.slots));
  if (add(left, 'left')) isRead = true;
  // upwards over names of parts, to the question over them
  let below: Area = slot;
  for (let row = 0; row < 4; row++) {
    const above = nearest(pieces, (piece) =>
      unless(aboveOf(piece, slot, below, sheet.slots, cell), () => asksFarBeside(piece, slot, sheet)),
    );
    if (!above) break;
    if (add(above, 'above')) {
      isRead = true;
      break;
    }
    below = above;
  }
  if (isRead || labels.length > 0) return labels;
  if (
    add(
      nearest(pieces, (piece) => farLeftOf(piece, slot, sheet)),
      'left',
    )
  )
    return labels;
  if (
    add(
      nearest(pieces, (piece) =>
        unless(belowOf(piece, slot, sheet.slots), () => isSpokenFor(piece, slot, sheet.slots)),
      ),
      'below',
    )
  )
    return labels;
  add(
    nearest(pieces, (piece) => unless(rightOf(piece, slot, sheet.slots), () => isSpokenFor(piece, slot, sheet.slots))),
    'right',
  );
  return labels;
}

/** The distance, unless the text belongs elsewhere; that is costly to tell, and asked only of the few texts that stand right. */
const unless = (distance: number, isElsewhere: () => boolean): number =>
  distance === NOWHERE || isElsewhere() ? NOWHERE : distance;

/** Whether a text well above a slot is alone in the row of another one, which has no caption right over it. */
const asksFarBeside = (piece: Piece, slot: Slot, sheet: Sheet): boolean =>
  slot.top - piece.bottom > 6 &&
  sheet.slots.some(
    (other) =>
      other !== slot &&
      farLeftOf(piece, other, sheet) < NOWHERE &&
      !sheet.printed.pieces.some((over) => overlapX(over, other) > 1 && standsUnder(other, over, FAR_RIGHT)),
  );

/** "(First)" under a line to write on is its caption; "(see back)" in any other place is a remark. */
const withoutBrackets = (text: string): string =>
  /^\(([^()]*\p{L}{2}[^()]*|M\.?\s?I\.?)\)$/u.exec(text)?.[1]?.trim() ?? text;

/** Whether the captions of a slot's line stand right of its slots: each has one there, and the first has none before it or over it. */
function isCaptionedRight(slot: Slot, pieces: readonly Piece[], slots: readonly Slot[]): boolean {
  const line = [slot, ...slots.filter((other) => other !== slot && other.kind === 'box' && onOneLine(other, slot))];
  const first = line.reduce((a, b) => (b.left < a.left ? b : a));
  const has = (one: Slot, distance: (piece: Piece) => number) =>
    nearest(pieces, distance) !== undefined && one !== undefined;
  const tight = (piece: Piece) => (overlapX(piece, first) > 1 && standsUnder(first, piece, FAR_RIGHT) ? 1 : NOWHERE);
  return (
    line.every((one) => has(one, (piece) => rightOf(piece, one, slots))) &&
    !has(first, (piece) => leftOf(piece, first, slots)) &&
    !has(first, tight)
  );
}

/** Whether a text is the caption of another slot: right under it, or beside it. */
const isSpokenFor = (piece: Piece, own: Slot, slots: readonly Slot[]): boolean =>
  slots.some(
    (slot) =>
      slot !== own &&
      ((overlapX(slot, piece) > 1 && standsUnder(slot, piece, FAR_RIGHT)) || leftOf(piece, slot, slots) < FAR_RIGHT),
  );
