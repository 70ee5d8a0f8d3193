import type { Adder, Field } from '../../pipeline';
import { all } from '../all';
import type { Targets } from '../targets';
import { buttonWords } from './buttonWords';
import type { StreamItem } from './walk';

/** What is pressed; a link that leads elsewhere is not. */
const BUTTON = 'button,[type=button],[type=submit],[role=button],a:not([href]),a[href^="#"],a[href^=javascript]';
const MAY_ADD = /add|another|new|save|enter|agreg|añad|otr[oa]/i;

/**
 * The buttons in sight whose words may say that they add something. They get targets beside the fields', of a kind that
 * is never written.
 * @param formOf the form a button stands in
 */
export function addersOf(
  document: Document,
  items: readonly StreamItem[],
  fields: readonly Field[],
  targets: Targets,
  formOf: (button: HTMLElement) => string,
): Adder[] {
  const places = new Map<HTMLElement, (field: Field) => unknown>();
  for (const button of all(document, BUTTON)) {
    places.set(button, ({ id }) => targets.get(id)!.element.compareDocumentPosition(button) & 4);
  }
  // also in shadow trees
  items.forEach((item, at) => {
    const button = item.kind === 'text' && item.parent.closest<HTMLElement>(BUTTON);
    if (button) places.set(button, ({ order }) => order < at);
  });
  return [...places].flatMap(([element, isAfter]) => {
    const words = buttonWords(element);
    if (!MAY_ADD.test(words) || !element.checkVisibility()) return [];
    const id = `b${targets.size}`;
    const after = fields.filter(isAfter).length;
    targets.set(id, { control: 'file', element, members: [], signature: '' });
    return { id, words, after, submits: (element as HTMLButtonElement).type === 'submit' ? formOf(element) : '' };
  });
}
