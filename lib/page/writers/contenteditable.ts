import { fire } from '../events';
import { isActive } from '../focus';
import { tidy } from '../readerParts';
import { sameText } from '../same';
import { insertTrusted } from '../typing';
import { textOf, type Writer } from './writer';

/** An editable region: its whole text is selected and replaced the way a person types, or else set. */
export const contenteditable: Writer = {
  read: ({ element }) => tidy(element.textContent, 2000),
  matches: ({ element }, action) => sameText(element.textContent ?? '', textOf(action)),
  write: (target, action, hands) => contenteditable.restore(target, textOf(action), hands),
  async restore({ element }, wanted, { focus }) {
    focus.to(element);
    document.getSelection()?.selectAllChildren(element);
    if (isActive(element)) insertTrusted(element, wanted);
    await null;
    if (sameText(element.textContent ?? '', wanted)) return;
    element.textContent = wanted;
    fire(element, 'input', { data: wanted });
  },
};
