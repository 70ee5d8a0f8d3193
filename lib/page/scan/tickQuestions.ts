import type { Field, LabelText } from '../../pipeline';
import { all } from '../all';
import type { Targets } from '../targets';
import { boxAround } from './box';
import { headingAround, nearest, type Surroundings, within } from './nearby';
import { parentAcross } from './tree';
import type { ControlItem } from './walk';

const LEVELS = 4;
const SHORT = 32; // characters: a longer text beside a box to tick speaks for itself
const ASKS = new Set<LabelText['from']>(['left', 'above', 'row-header', 'column-header']);
const OTHERS = 'input:not([type=hidden],[type=checkbox]),select,textarea,[role=combobox]';

/** The question over or before boxes to tick ("Sex: [ ] M [ ] F") is asked of each of them. */
export function askTicks(fields: readonly Field[], targets: Targets, around: Surroundings): void {
  const fieldOf = new Map<Element, Field>();
  for (const field of fields) {
    if (field.control === 'checkbox' && field.hiddenBy === '') fieldOf.set(targets.get(field.id)!.element, field);
  }
  const read = new Set<Element>();
  for (const [element, field] of fieldOf) {
    if (isAsked(field) || !isShort(field)) continue;
    let block = parentAcross(element);
    for (let level = 0; block && level < LEVELS; level++, block = parentAcross(block)) {
      if (block.matches('tr,table,form,fieldset,body') || block.querySelector(OTHERS)) break;
      if (read.has(block)) continue;
      read.add(block);
      const ticks = all(block, '*').flatMap((inside) => fieldOf.get(inside) ?? []);
      const question = questionIn(block, ticks.length > 0 ? ticks : [field], around);
      if (!question) continue;
      for (const tick of ticks) if (!isAsked(tick)) tick.labels.push({ text: question, from: 'row-header' });
      break;
    }
  }
}

const isAsked = (field: Field): boolean => field.labels.some((label) => ASKS.has(label.from));

const isShort = (field: Field): boolean => field.labels.length > 0 && field.labels[0]!.text.length <= SHORT;

function questionIn(block: Element, ticks: readonly Field[], around: Surroundings): string | undefined {
  const items = ticks.map((tick) => around.items[tick.order] as ControlItem);
  const box = boxAround(items.map((item) => around.controlBoxes.get(item)!));
  const { runs } = within(around.items, ticks[0]!.order, block);
  const [first] = items;
  const found = nearest(runs, [], first!, box, 'above', around) ?? nearest(runs, [], first!, box, 'left', around);
  return found && !headingAround(found.parent) && !found.parent.closest('legend') ? found.text : undefined;
}
