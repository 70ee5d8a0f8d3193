import type { Adder, Field } from '../../pipeline';
import type { Targets } from '../targets';
import { buttonWords } from './buttonWords';
import { follows } from './inTree';
import { hostAround } from './tree';
import type { StreamItem } from './walk';

/** What is pressed; a link that leads elsewhere is not. */
const BUTTON = 'button,[type=button],[type=submit],[role=button],a:not([href]),a[href^="#"],a[href^=javascript]';
const MAY_ADD = /add|another|new|save|enter|agreg|añad|otr[oa]/i;

/**
 * The buttons in sight whose words may say that they add something. They get targets beside the fields', of a kind that
 * is never written.
 * @param used all that may be a button in the document's own tree
 * @param formOf the form a button stands in
 */
export function addersOf(
  used: readonly Element[],
  items: readonly StreamItem[],
  fields: readonly Field[],
  targets: Targets,
  formOf: (button: HTMLElement) => string,
): Adder[] {
  const found = new Set(used.filter((element) => element.matches(BUTTON)) as HTMLElement[]);
  // also in shadow trees, and of many links those around the fields
  for (const item of items) {
    const around = item.kind === 'text' && (MAY_ADD.test(item.text) || hostAround(item.parent)) && item.parent;
    // a component named for what it is (`ion-button`) keeps the button it draws in its shadow tree
    const button = around && (around.closest(BUTTON) ?? (/-button$/.test(around.localName) && around));
    if (button) found.add(button as HTMLElement);
  }
  return [...found].flatMap((element) => {
    const words = buttonWords(element);
    if (!MAY_ADD.test(words) || !element.checkVisibility()) return [];
    const id = `b${targets.size}`;
    const at = items.findLastIndex((item) => item.kind === 'text' && element.contains(item.parent));
    const isAfter = ({ id, order }: Field) => (at < 0 ? follows(targets.get(id)!.element, element) : order < at);
    const after = fields.filter(isAfter).length;
    targets.set(id, { control: 'file', element, members: [], signature: '' });
    return { id, words, after, submits: (element as HTMLButtonElement).type === 'submit' ? formOf(element) : '' };
  });
}
