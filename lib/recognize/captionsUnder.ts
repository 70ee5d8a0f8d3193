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
  const under = new Set<Field>();
  const kept = new Map<Field, LabelText[]>();
  const besides = byLeftCaption(fields);
  const shared = sharedHeadings(fields);
  const inSight = [...fields].sort((a, b) => a.rect.y - b.rect.y);
  for (const field of inSight) {
    const isTaken = ({ text, from }: LabelText) =>
      from === 'above' && (named.get(text) ?? []).some((over) => isOver(over, field));
    const own = field.labels.filter((label) => !isTaken(label) && !isBesideNext(label, field, besides));
    const captions = own.filter(({ from }) => from === 'below');
    const isNamedUnder =
      field.hiddenBy === '' && captions.length > 0 && own.every((label) => saysLittle(label, field, shared));
    if (isNamedUnder) under.add(field);
    if (isNamedUnder) for (const { text } of captions) addTo(named, text, field);
    kept.set(field, isNamedUnder ? own.filter((label) => !isHeading(label, field, shared)) : own);
  }
  if (under.size > 0) for (const column of columnsOf(inSight)) downTheColumn(column, kept, under);
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
function downTheColumn(column: readonly Field[], kept: Map<Field, LabelText[]>, under: Set<Field>): void {
  column.forEach((field, at) => {
    if (kept.get(field)!.some(({ from }) => !BESIDES.has(from) || from === 'below')) return;
    const [over, next] = [column[at - 1], column[at + 1]];
    if (!over || !next || !under.has(over) || !followsClosely(field, over) || !followsClosely(next, field)) return;
    const [caption, ...rest] = kept.get(next)!;
    if (caption?.from !== 'above') return;
    kept.set(field, [{ ...caption, from: 'below' }, ...kept.get(field)!]);
    kept.set(next, rest);
    under.add(field);
  });
}

/** Boxes for text of one width under one another, from above. */
function columnsOf(inSight: readonly Field[]): Iterable<Field[]> {
  const columns = new Map<string, Field[]>();
  for (const field of inSight) {
    const { frame, control, rect } = field;
    if (control === 'text')
      addTo(columns, `${frame} ${Math.round(rect.x / SAME)} ${Math.round(rect.width / SAME)}`, field);
  }
  return columns.values();
}

function addTo(groups: Map<string, Field[]>, key: string, field: Field): void {
  const group = groups.get(key);
  if (group) group.push(field);
  else groups.set(key, [field]);
}

const ONE_LINE = 22;
const SAME = 4;

const followsClosely = ({ rect }: Field, { rect: over }: Field): boolean => {
  const gap = rect.y - (over.y + over.height);
  return gap > 0 && gap <= ONE_LINE;
};

/** Boxes by the text that stands left of them. */
function byLeftCaption(fields: readonly Field[]): Map<string, Field[]> {
  const besides = new Map<string, Field[]>();
  for (const field of fields)
    for (const { text, from } of field.labels) if (from === 'left') addTo(besides, text, field);
  return besides;
}

/** What stands under a box and left of another is the caption of that other: "Total $ [   ]" under a column of sums. */
const isBesideNext = (
  { text, from }: LabelText,
  { frame, rect }: Field,
  besides: ReadonlyMap<string, Field[]>,
): boolean =>
  from === 'below' &&
  (besides.get(text) ?? []).some(
    (other) => other.frame === frame && Math.abs(other.rect.y - (rect.y + rect.height)) <= NEXT_LINE,
  );

/** What stands over several fields; the legend around one alone is its question. */
const isHeading = ({ text, from }: LabelText, { sections }: Field, shared: ReadonlySet<string>): boolean =>
  !BESIDES.has(from) && sections.includes(text) && shared.has(text);

/** Headings over more than one field. */
function sharedHeadings(fields: readonly Field[]): Set<string> {
  const under = new Map<string, number>();
  for (const text of fields.flatMap(({ sections }) => [...new Set(sections)]))
    under.set(text, (under.get(text) ?? 0) + 1);
  return new Set([...under].filter(([, count]) => count > 1).map(([text]) => text));
}

/** Beside a label that says no more than this, the text under the box names it. */
const saysLittle = (label: LabelText, field: Field, shared: ReadonlySet<string>): boolean =>
  BESIDES.has(label.from) || isOrdinal(label.text) || isHeading(label, field, shared);

const isOver = (other: Field, { frame, rect }: Field): boolean => {
  const gap = rect.y - (other.rect.y + other.rect.height);
  const isBeside = other.rect.x > rect.x + rect.width || other.rect.x + reachOf(other) < rect.x;
  return other.frame === frame && gap >= 0 && gap <= REACH && !isBeside;
};

/** How far to the right a caption under a box may reach: farther than a box for a part of its value. */
const reachOf = ({ rect, control }: Field): number => Math.max(rect.width, control === 'text' ? 160 : 240);
