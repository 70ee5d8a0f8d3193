import { fireInput } from '../events';
import { isActive } from '../focus';
import { sameText } from '../same';
import { tidy } from '../scan/text';
import { insertTrusted } from '../typing';
import { type Hands, textOf, type Writer } from './writer';

/** An editable region: its whole text is selected and replaced the way a person types, or else set. */
export const contenteditable: Writer = {
  read: ({ element }) => tidy(element.textContent, 2000),
  matches: ({ element }, action) => sameText(element.textContent ?? '', textOf(action)),
  write: ({ element }, action, hands) => replaceText(element, textOf(action), hands),
  capture: ({ element }) => element.textContent ?? '',
  restore: ({ element }, captured, hands) => replaceText(element, captured, hands),
};

async function replaceText(element: HTMLElement, wanted: string, { focus }: Hands): Promise<void> {
  focus.to(element);
  if (isActive(element)) {
    element.ownerDocument.getSelection()?.selectAllChildren(element);
    insertTrusted(element, wanted);
    await null;
  }
  if (tidy(element.textContent, 2000) === tidy(wanted, 2000)) return;
  element.textContent = wanted;
  fireInput(element, wanted);
}
