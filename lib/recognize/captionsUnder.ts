import { isOrdinal } from '../ordinal';
import type { Field, LabelText } from '../pipeline';

const REACH = 100; // CSS pixels from a box to one under its caption
const NEXT_LINE = 24;
const BESIDES = new Set<LabelText['from']>(['placeholder', 'title', 'hint', 'below', 'right']);

/**
 * On forms with their captions under the boxes a caption stands over the next line of boxes as well: it is that of the
 * box above it, where nothing else names that box. The heading over the first line is no caption either.
 */
export function withCaptionsUnder(fields: readonly Field[]): Field[] {
  const named = new Map<string, Field[]>();
  const kept = new Map<Field, LabelText[]>();
  const inSight = [...fields].sort((a, b) => a.rect.y - b.rect.y);
  for (const field of inSight) {
    const isTaken = ({ text, from }: LabelText) =>
      from === 'above' && (named.get(text) ?? []).some((over) => isOver(over, field));
    const own = field.labels.filter((label) => !isTaken(label) && !isBesideNext(label, field, fields));
    const under = own.filter(({ from }) => from === 'below');
    const isNamedUnder = field.hiddenBy === '' && under.length > 0 && own.every((label) => saysLittle(label, field));
    if (isNamedUnder) for (const { text } of under) named.set(text, [...(named.get(text) ?? []), field]);
    kept.set(field, isNamedUnder ? own.filter((label) => !isHeading(label, field)) : own);
  }
  downTheColumn(inSight, kept, new Set([...named.values()].flat()));
  return fields.map((field) => {
    const labels = kept.get(field)!;
    const isSame = labels.length === field.labels.length && labels.every((label, at) => label === field.labels[at]);
    return isSame ? field : { ...field, labels };
  });
}

/**
 * In a column of boxes with room for one line between them, where that line names the box over it, so do the next ones:
 * a box without a caption takes the one over the next box, which takes the one under itself.
 */
function downTheColumn(inSight: readonly Field[], kept: Map<Field, LabelText[]>, under: Set<Field>): void {
  for (const field of inSight) {
    if (kept.get(field)!.some(({ from }) => !BESIDES.has(from) || from === 'below')) continue;
    const over = inSight.find((other) => under.has(other) && isNextInColumn(field, other));
    const next = over && inSight.find((other) => isNextInColumn(other, field));
    const [caption] = next ? kept.get(next)! : [];
    if (!next || caption?.from !== 'above') continue;
    kept.set(field, [{ ...caption, from: 'below' }, ...kept.get(field)!]);
    kept.set(next, kept.get(next)!.slice(1));
    under.add(field);
  }
}

const ONE_LINE = 22;
const SAME = 4;

const isNextInColumn = ({ frame, control, rect }: Field, { frame: theirs, rect: over }: Field): boolean => {
  const gap = rect.y - (over.y + over.height);
  const isAligned = Math.abs(rect.x - over.x) <= SAME && Math.abs(rect.width - over.width) <= SAME;
  return frame === theirs && control === 'text' && isAligned && gap > 0 && gap <= ONE_LINE;
};

/** What stands under a box and left of another is the caption of that other: "Total $ [   ]" under a column of sums. */
const isBesideNext = ({ text, from }: LabelText, { frame, rect }: Field, fields: readonly Field[]): boolean =>
  from === 'below' &&
  fields.some(
    (other) =>
      other.frame === frame &&
      Math.abs(other.rect.y - (rect.y + rect.height)) <= NEXT_LINE &&
      other.labels.some((label) => label.text === text && label.from === 'left'),
  );

const isHeading = ({ text, from }: LabelText, { sections }: Field): boolean =>
  !BESIDES.has(from) && sections.includes(text);

/** Beside a label that says no more than this, the text under the box names it. */
const saysLittle = (label: LabelText, field: Field): boolean =>
  BESIDES.has(label.from) || isOrdinal(label.text) || isHeading(label, field);

const isOver = (other: Field, { frame, rect }: Field): boolean => {
  const gap = rect.y - (other.rect.y + other.rect.height);
  const isBeside = other.rect.x > rect.x + rect.width || other.rect.x + reachOf(other) < rect.x;
  return other.frame === frame && gap >= 0 && gap <= REACH && !isBeside;
};

/** How far to the right a caption under a box may reach: farther than a box for a part of its value. */
const reachOf = ({ rect, control }: Field): number => Math.max(rect.width, control === 'text' ? 160 : 240);
