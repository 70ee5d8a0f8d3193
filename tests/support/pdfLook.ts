import { judgePdf, type Wants } from './pdfExpected.ts';
import { heldIn } from './pdfHeld.ts';
import { type Picture, pictures, type Rect, type Spot, shownWords, spotsOf, type Words } from './pdfPages.ts';

/** A blank form as it looks. */
export interface Blank {
  held: Record<string, string>; // what its maker put in
  spots: Spot[];
  pictures: Picture[];
}

export const lookAtBlank = async (bytes: Uint8Array): Promise<Blank> => ({
  held: await heldIn(bytes),
  spots: await spotsOf(bytes),
  pictures: await pictures(bytes),
});

/** How far letters may reach over the edge of their field, in points: the outlines of real letters are narrower. */
const SLACK = 0.8;
/** Pixels that differ in a field that shows something new; a full stop alone has more. */
const LEAST_INK = 4;
/** Difference of a color that counts as ink, of 255; less is the edge of something that stood there before. */
const VISIBLE = 48;
/** Pixels around a field that may still change with it. */
const RIM = 2;

const squeeze = (text: string) => text.replace(/\s+/g, '');
const inside = ({ rect, page }: Spot, words: Words, slack: number) =>
  page === words.page &&
  words.rect.left >= rect.left - slack &&
  words.rect.right <= rect.right + slack &&
  words.rect.bottom >= rect.bottom - slack &&
  words.rect.top <= rect.top + slack;
const middleOf = ({ left, right, bottom, top }: Rect): Rect => {
  const [x, y] = [(left + right) / 2, (bottom + top) / 2];
  return { left: x, right: x, bottom: y, top: y };
};

interface Owned {
  one: Words;
  spot: Spot | undefined;
}

/** For each word the field in whose box its middle lies. */
const owners = (spots: readonly Spot[], words: readonly Words[]): Owned[] =>
  words.map((one) => ({
    one,
    spot: spots.find((spot) => inside(spot, { ...one, rect: middleOf(one.rect) }, 0)),
  }));

/**
 * Looks at a printed form on which texts were written, with the boxes of its fillable twin for fields: what stands in
 * each box ('on' for a cross in a square), and what is not as it should be. `added` are the words that were written.
 */
export async function lookAtPrint(blank: Blank, filled: Uint8Array, added: readonly Words[]) {
  const owned = owners(blank.spots, added);
  const squares = new Set(blank.spots.filter(({ state }) => state !== '').map(({ at }) => at));
  const held: Record<string, string> = {};
  for (const { one, spot } of owned) {
    if (!spot) continue;
    const text = squares.has(spot.at) && one.text === 'X' ? 'on' : one.text;
    held[spot.at] = [held[spot.at], text].filter(Boolean).join(' ');
  }
  return { held, complaints: [...placeComplaints(owned), ...inkComplaints(blank, await pictures(filled), held)] };
}

const placeComplaints = (owned: readonly Owned[]): string[] =>
  owned.flatMap(({ one, spot }) => {
    if (!spot) return [`“${one.text}” stands in no field`];
    return inside(spot, one, SLACK) ? [] : [`${spot.at}: “${one.text}” reaches over the edge of its field`];
  });

/**
 * Looks at a filled form as she does and says, a sentence each, what is not as it should be: a value that does not stand
 * whole inside its field, that leaves no ink there, or ink where nothing was written. `held` is what the file says that
 * its fields hold, `wants` the spellings that a choice field may show for it.
 */
export async function complaints(
  blank: Blank,
  filled: Uint8Array,
  held: Readonly<Record<string, string>>,
  wants: Wants,
): Promise<string[]> {
  const owned = owners(blank.spots, await shownWords(filled));
  return [
    ...placeComplaints(owned),
    ...textComplaints(blank, owned, held, wants),
    ...inkComplaints(blank, await pictures(filled), held),
  ];
}

function textComplaints(
  { spots }: Blank,
  owned: readonly Owned[],
  held: Readonly<Record<string, string>>,
  wants: Wants,
): string[] {
  const squares = new Set(spots.filter(({ state }) => state !== '').map(({ at }) => at));
  return Object.entries(held).flatMap(([at, value]) => {
    if (squares.has(at) || !spots.some((spot) => spot.at === at)) return [];
    const lines = owned.filter(({ spot }) => spot?.at === at).map(({ one }) => one.text);
    const shown = lines.join(' ');
    if (value === '') return []; // a list shows its choices all the time; new ink in a blank field is found below
    if (squeeze(shown) === squeeze(value)) return [];
    const choice = [shown, ...lines].some((text) => judgePdf(wants[at] ?? [], text) === 'right');
    return choice ? [] : [`${at}: shows “${shown}” and holds “${value}”`];
  });
}

function inkComplaints(
  { held: own, spots, pictures: before }: Blank,
  after: Picture[],
  held: Readonly<Record<string, string>>,
): string[] {
  if (before.length !== after.length) return [`${after.length} pages instead of ${before.length}`];
  const found: string[] = [];
  before.forEach((blank, page) => {
    const changed = changes(blank, after[page]!);
    for (const spot of spots.filter((one) => one.page === page)) {
      const ink = take(changed, blank, spot.rect);
      const value = held[spot.at] ?? '';
      if (value === own[spot.at] && value !== '') continue;
      const chosen = value !== '' && (spot.state === '' || value === 'on' || value === spot.state);
      if (chosen && ink < LEAST_INK) found.push(`${spot.at}: holds “${value}” and shows no ink`);
      if (!chosen && ink > 0)
        found.push(`${[spot.at, spot.state].filter(Boolean).join(' ')}: ink where nothing should be`);
    }
    let stray = 0;
    for (const one of changed) stray += one;
    if (stray > 0) found.push(`page ${page + 1}: ${stray} pixels of ink outside every field`);
  });
  return found;
}

const wholePixels = ({ data, width, height }: Picture) => new Uint32Array(data.buffer, data.byteOffset, width * height);

/** 1 for every pixel that looks different. */
function changes(a: Picture, b: Picture): Uint8Array {
  const changed = new Uint8Array(a.width * a.height);
  const [was, is] = [wholePixels(a), wholePixels(b)];
  for (let pixel = 0; pixel < changed.length; pixel++) {
    if (was[pixel] === is[pixel]) continue; // nearly all of them
    for (let channel = 0; channel < 3; channel++) {
      const at = 4 * pixel + channel;
      if (Math.abs(a.data[at]! - b.data[at]!) > VISIBLE) changed[pixel] = 1;
    }
  }
  return changed;
}

/** Counts the changed pixels of a field and takes them out, so that what is left at the end belongs to none. */
function take(changed: Uint8Array, { width, height, pixels }: Picture, rect: Rect): number {
  const { x0, y0, x1, y1 } = pixels(rect);
  let sum = 0;
  for (let y = Math.max(0, Math.floor(y0) - RIM); y < Math.min(height, Math.ceil(y1) + RIM); y++) {
    for (let x = Math.max(0, Math.floor(x0) - RIM); x < Math.min(width, Math.ceil(x1) + RIM); x++) {
      const own = x >= x0 && x < x1 && y >= y0 && y < y1;
      if (own) sum += changed[y * width + x]!;
      changed[y * width + x] = 0;
    }
  }
  return sum;
}
