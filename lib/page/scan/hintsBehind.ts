import type { Field } from '../../pipeline';
import { BESIDES } from './layers';
import type { Surroundings } from './nearby';
import { parentAcross } from './tree';
import type { ControlItem } from './walk';

const LONGEST = 60; // characters
const BOX_NUMBER = /^\(?\d{0,2}[a-l]?[.):]?$/i;

/**
 * Boxes that have at most a number before them and share a box of the page with the words right behind them ("2 [____]
 * last, first, MI"): the words are said of all of them, and stand behind the number.
 */
export function readHintsBehind(fields: readonly Field[], around: Surroundings): void {
  fields.forEach((field, at) => {
    if (field.grid || field.hiddenBy || !/^(text|select)$/.test(field.control) || !isNumbered(field)) return;
    const parent = parentOf(field, around);
    const isFirst = at === 0 || parentOf(fields[at - 1]!, around) !== parent;
    if (!parent || !isFirst) return;
    const row = [field];
    for (let next = at + 1; next < fields.length && parentOf(fields[next]!, around) === parent; next++)
      row.push(fields[next]!);
    if (!row.every(isNumbered)) return;
    const last = row.at(-1)!;
    for (let index = field.order + 1; index < last.order; index++) if (around.items[index]!.kind === 'text') return;
    const behind = around.items[last.order + 1];
    if (behind?.kind !== 'text' || behind.text.length > LONGEST || !parent.contains(behind.parent)) return;
    for (const { labels } of row) {
      if (!labels.some(({ text }) => text === behind.text)) labels.push({ text: behind.text, from: 'right' });
    }
  });
}

const parentOf = (field: Field, around: Surroundings): Element | null =>
  parentAcross((around.items[field.order] as ControlItem).control.element);

const isNumbered = (field: Field): boolean =>
  field.labels.every((label) => BESIDES.has(label.from) || label.from === 'right' || BOX_NUMBER.test(label.text));
