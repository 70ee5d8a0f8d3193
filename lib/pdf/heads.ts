import { tidy } from '../page/scan/text';
import type { LabelText } from '../pipeline';
import { type Area, middleX, middleY, overlapX, overlapY } from './area';
import { isPart } from './parts';
import type { Piece, Printed } from './printed';

const HIGHEST = 100; // CSS pixels: heads of a table are no higher
const LEVEL = 0.75; // of the font size: lines closer than this are one text
const BESIDE = 4; // column widths

interface Line extends Area {
  text: string;
  size: number;
}

/** `span`: between which upright lines it stands; undefined where none part the heads. */
type Head = Line & { span: Area | undefined };

/**
 * The heads over the columns of a table, from the row of its first fields: each column's own, with what spans several
 * columns over it, and names of parts ("MM") apart. A field that reaches over several columns has none.
 */
export function columnHeads(row: readonly Area[], above: readonly Area[], printed: Printed): LabelText[][] {
  const top = Math.min(...row.map((slot) => slot.top));
  const left = row[0]!.left - 8;
  const right = row.at(-1)!.right + 8;
  const under = above.filter((slot) => slot.bottom <= top + 2 && slot.left < right && slot.right > left);
  const limit = Math.max(top - HIGHEST, ...under.map((slot) => slot.bottom));
  const pieces = printed.pieces.filter(
    (piece) =>
      piece.bottom <= top + piece.size / 2 &&
      middleY(piece) > limit &&
      overlapX(piece, { left, right, top, bottom: top }) > 1,
  );
  const heads = joinLines(
    pieces.filter(({ text }) => !COUNTS.test(text)),
    printed,
  ).map((head) => ({
    ...head,
    span: spanOf(head, printed, left, right),
  }));
  const said = heads.filter((head) => !isRemark(head, row, heads, printed));
  const own = said.filter((head) => !isTitle(head, row, said, printed));
  return row.map((slot) => labelsOf(headsOf(slot, row, own)));
}

const LARGER = 1.12; // than the heads of the columns

/**
 * "C. What you are claiming": alone on its level over heads of all columns, and in a bar of its own as wide as the table,
 * in larger print, or counted like a section.
 */
function isTitle(head: Line, row: readonly Area[], heads: readonly Line[], { tints }: Printed): boolean {
  const lower = heads.filter((other) => other.top >= head.bottom - 2);
  const isAlone = !heads.some((other) => other !== head && overlapY(other, head) > 1);
  if (!isAlone || !row.every((slot) => lower.some((other) => overlapX(other, slot) > 1))) return false;
  // over nothing but "From" and "To" it says what they are of
  if (lower.filter(({ text }) => !isPart(text)).length * 2 < row.length) return false;
  const isInBar = tints.some(
    (tint) =>
      overlapY(tint, head) > 1 &&
      tint.bottom < Math.min(...lower.map(middleY)) &&
      overlapX(tint, { ...head, left: row[0]!.left, right: row.at(-1)!.right }) >
        0.9 * (row.at(-1)!.right - row[0]!.left),
  );
  const isLarger = lower.every(({ size }) => head.size > LARGER * size);
  return isInBar || isLarger || /^(?:section|part|step|parte|secci[oó]n|[A-Z][.)])\s/i.test(head.text);
}

/** "6. Expenses   One line for each": on the line of larger print, over heads of all columns that it does not head. */
function isRemark(head: Line, row: readonly Area[], heads: readonly Line[], { pieces }: Printed): boolean {
  const isBesideTitle = pieces.some(
    ({ size, bottom, top, right, text }) =>
      size > LARGER * head.size &&
      /\p{L}{4}/u.test(text) &&
      right <= head.left &&
      overlapY({ ...head, top, bottom }, head) > 0.4 * (head.bottom - head.top),
  );
  const lower = heads.filter((other) => other.top >= head.bottom - 2);
  return isBesideTitle && row.every((slot) => lower.some((other) => overlapX(other, slot) > 1));
}

/** "B.", "24. A." number the columns and say nothing. */
const COUNTS = /^\W*(?:\d{1,2}\W*)?[a-l]?\W*$/i;

/** The heads of one column from the lowest up, as far as no two stand side by side over it. */
function headsOf(slot: Area, row: readonly Area[], heads: readonly Head[]): string[] {
  const found: Head[] = [];
  let left = heads
    .filter((head) =>
      head.span ? isOver(head.span, slot) : overlapX(head, slot) > 1 || isNearest(head, slot, row, heads),
    )
    .sort((a, b) => b.bottom - a.bottom);
  while (left[0]) {
    const lowest = left[0];
    const level = left.filter((head) => overlapY(head, lowest) > 1);
    left = left.filter((head) => !level.includes(head) && head.bottom <= lowest.top + 2);
    const over = level.filter((head) => overlapX(head, slot) > 1);
    if (over.length > 1) break;
    const [nearest] = over.length === 1 ? over : [...level].sort((a, b) => distance(a, slot) - distance(b, slot));
    found.push(nearest!);
  }
  return found.map(({ text }) => text);
}

const distance = (head: Area, slot: Area): number => Math.max(head.left - slot.right, slot.left - head.right);

function labelsOf(levels: readonly string[]): LabelText[] {
  const labels: LabelText[] = [];
  const named = levels.filter((text) => !isPart(text));
  for (const text of levels.filter(isPart).slice(0, 2)) labels.push({ text, from: 'above' });
  const bound = levels.find((text) => BOUND.test(text));
  if (bound && named[0]) return [{ text: tidy(`${named[0]} ${bound}`), from: 'column-header' }, ...labels];
  for (const text of named.slice(0, 2)) labels.push({ text, from: 'column-header' });
  return labels;
}

const BOUND = /^\W*(?:from|to|thru|through)\W*$/i;

function spanOf(head: Area, { upright }: Printed, left: number, right: number): Area | undefined {
  const beside = upright.filter((line) => overlapY(line, head) > (head.bottom - head.top) / 2);
  const inner = beside.filter((line) => middleX(line) > left + 4 && middleX(line) < right - 4);
  if (inner.length === 0) return undefined;
  const x = middleX(head);
  return {
    ...head,
    left: Math.max(left, ...beside.map(middleX).filter((at) => at <= x)),
    right: Math.min(right, ...beside.map(middleX).filter((at) => at > x)),
  };
}

/** Most of the smaller of the two is shared. */
const isOver = (span: Area, slot: Area): boolean =>
  overlapX(span, slot) > 0.5 * Math.min(span.right - span.left, slot.right - slot.left);

/** A head that spans several columns stands in the middle of them: it is also that of columns beside it with no nearer one. */
function isNearest(head: Head, slot: Area, row: readonly Area[], heads: readonly Head[]): boolean {
  const spans = (one: Head) => {
    const columns = row.filter((other) => overlapX(other, one) > 1);
    const isUpper = (column: Area) => heads.some((other) => other.top >= one.bottom - 2 && overlapX(other, column) > 1);
    return columns.length > 0 && columns.every(isUpper);
  };
  const far = (one: Head) => distance(one, slot);
  const hasOwn = heads.some((other) => other !== head && overlapY(other, head) > 1 && overlapX(other, slot) > 1);
  const isNamed = heads.some(
    (other) => other.top >= head.bottom - 2 && overlapX(other, slot) > 1 && !isPart(other.text),
  );
  if (hasOwn || isNamed || far(head) > BESIDE * (slot.right - slot.left) || !spans(head)) return false;
  return !heads.some((other) => other !== head && overlapY(other, head) > 1 && spans(other) && far(other) < far(head));
}

/** Lines of one head, joined: right under each other, with no ruled line between. */
function joinLines(pieces: readonly Piece[], { level }: Printed): Line[] {
  const heads: Line[] = [];
  for (const piece of [...pieces].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const upper = heads.find(
      (head) =>
        overlapX(head, piece) > 1 &&
        piece.top - head.bottom < LEVEL * piece.size &&
        piece.top - head.bottom > -piece.size / 2 &&
        Math.abs(head.size - piece.size) < 0.25 * piece.size &&
        !isPart(piece.text) &&
        !isPart(head.text) &&
        !level.some(
          (line) => overlapX(line, piece) > 1 && middleY(line) > head.bottom - 4 && middleY(line) < piece.top + 4,
        ),
    );
    if (upper) {
      upper.text = tidy(`${upper.text} ${piece.text}`);
      upper.left = Math.min(upper.left, piece.left);
      upper.right = Math.max(upper.right, piece.right);
      upper.bottom = piece.bottom;
    } else heads.push({ ...piece });
  }
  return heads;
}
