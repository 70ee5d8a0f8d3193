import { isOrdinal } from '../ordinal';
import type { Field, LabelText } from '../pipeline';

const REACH = 60; // CSS pixels from a box to the one under it
const NEXT_LINE = 24;
const BESIDES = new Set<LabelText['from']>(['placeholder', 'title', 'hint', 'below', 'right']);

/**
 * On forms with their captions under the boxes a caption stands over the next line of boxes as well: it is that of the
 * box above it, where nothing else names that box. The heading over the first line is no caption either.
 */
export function withCaptionsUnder(fields: readonly Field[]): Field[] {
  const named = new Map<string, Field[]>();
  const kept = new Map<Field, LabelText[]>();
  for (const field of [...fields].sort((a, b) => a.rect.y - b.rect.y)) {
    const isTaken = ({ text, from }: LabelText) =>
      from === 'above' && (named.get(text) ?? []).some((over) => isOver(over, field));
    const own = field.labels.filter((label) => !isTaken(label) && !isBesideNext(label, field, fields));
    const under = own.filter(({ from }) => from === 'below');
    const isNamedUnder = field.hiddenBy === '' && under.length > 0 && own.every((label) => saysLittle(label, field));
    if (isNamedUnder) for (const { text } of under) named.set(text, [...(named.get(text) ?? []), field]);
    kept.set(field, isNamedUnder ? own.filter((label) => !isHeading(label, field)) : own);
  }
  return fields.map((field) => {
    const labels = kept.get(field)!;
    return labels.length < field.labels.length ? { ...field, labels } : field;
  });
}

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
