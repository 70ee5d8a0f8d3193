import { isOrdinal } from '../../ordinal';
import type { Field, LabelText } from '../../pipeline';
import type { Target, Targets } from '../targets';
import { type Box, boxAround, plainBox } from './box';
import { headingAround, nearest, type Surroundings, within } from './nearby';
import { isExample, needsQuestion } from './partNames';
import { containsAcross, controlsIn, parentAcross } from './tree';
import type { ControlItem } from './walk';

const LEVELS = 3;
const WIDEST_GAP = 80; // CSS pixels between two boxes of one row
const NAMES = new Set<LabelText['from']>(['label', 'aria', 'host', 'left']);

/**
 * A question over a row of boxes that only name its parts ("Month", "Day", "Year"; "From", "To") is asked of all of them,
 * also across a line that gives an example.
 */
export function askRows(fields: readonly Field[], targets: Targets, around: Surroundings): void {
  let row: Field[] = [];
  const close = () => {
    if (row.length > 1) askRow(row, targets, around);
    row = [];
  };
  for (const field of fields) {
    const last = row.at(-1);
    if (!isPart(field) || (last && !isNext(last, field))) close();
    if (isPart(field)) row.push(field);
  }
  close();
}

const asks = (text: string): boolean => !needsQuestion(text) && !isOrdinal(text) && !isExample(text);

function isPart(field: Field): boolean {
  if (field.grid || field.hiddenBy !== '' || (field.control !== 'text' && field.control !== 'select')) return false;
  const names = field.labels.filter((label) => NAMES.has(label.from));
  return names.length > 0 && names.every((label) => !asks(label.text));
}

function isNext(before: Field, field: Field): boolean {
  const a = before.rect;
  const b = field.rect;
  const gap = b.x - a.x - a.width;
  return Math.abs(a.y + a.height / 2 - b.y - b.height / 2) < a.height / 2 && gap > -4 && gap <= WIDEST_GAP;
}

function askRow(row: Field[], targets: Targets, around: Surroundings): void {
  const question = knownQuestion(row) ?? questionOver(row, targets, around);
  if (!question) return;
  for (const field of row) {
    if (!field.labels.some((label) => label.text === question))
      field.labels.push({ text: question, from: 'row-header' });
  }
}

const knownQuestion = (row: readonly Field[]): string | undefined =>
  row[0]!.labels.find((label) => label.from === 'above' && asks(label.text))?.text;

function questionOver(row: Field[], targets: Targets, around: Surroundings): string | undefined {
  const members = row.map((field) => targets.get(field.id)!);
  const [first] = row;
  const item = around.items[first!.order] as ControlItem;
  const elements = new Set<Element>(members.map((member) => member.element));
  const box = boxOver(members, around, row);
  let container = parentAcross(item.control.element);
  for (let level = 0; container && level < LEVELS; container = parentAcross(container)) {
    if (!members.every((member) => containsAcross(container!, member.element))) continue;
    level++;
    const { runs, controls } = within(around.items, first!.order, container);
    const others = controls.filter((other) => !elements.has(other.control.element));
    const skip = (text: string) => !asks(text);
    const found =
      nearest(runs, others, item, box, 'above', around, skip) ?? nearest(runs, others, item, box, 'left', around, skip);
    if (found) return isHeadingOfMore(found.parent, row.length) ? undefined : found.text;
    if (container.matches('form,fieldset')) break;
  }
  return undefined;
}

/** A heading over more than the row is its section, not its question. */
function isHeadingOfMore(text: Element, row: number): boolean {
  if (headingAround(text)) return true;
  const group = text.closest('legend')?.closest('fieldset');
  return !!group && controlsIn(group).length > row;
}

/** The row with the names of its parts, where they stand over the boxes. */
function boxOver(members: readonly Target[], around: Surroundings, row: readonly Field[]): Box {
  const boxes = row.map((field) => around.controlBoxes.get(around.items[field.order] as ControlItem)!);
  const names = members.flatMap((member) => around.labelsOf(member.element));
  const tops = names.map((name) => plainBox(name).top);
  const box = boxAround(boxes);
  return { ...box, top: Math.min(box.top, ...tops) };
}
