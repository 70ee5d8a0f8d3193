import { fireKey } from '../events';
import { chooseFrom, isExpanded, isTakenAs } from '../listbox';
import { isAccepted, noChoice, textsOf } from '../pick';
import { press } from '../press';
import { textIn } from '../textIn';
import { type TextControl, typeText } from '../typing';
import { text } from './text';
import type { Writer } from './writer';

/** How long a list may take to open, and to load what was typed for. */
const OPENS_WITHIN = 200;
const LOADS_WITHIN = 1000;

/**
 * ARIA combobox with an input (MUI Autocomplete, react-select, USWDS): the list is opened, or filtered by typing, and the
 * option that reads exactly right is pressed. Text typed without an option would be dropped by the page on blur. One that
 * takes no typing (Lightning) only opens.
 */
export const combobox: Writer = {
  read: ({ element }) => shownBy(element as TextControl),
  matches(target, action) {
    if (action.do !== 'choose') return text.matches(target, action);
    const now = shownBy(target.element as TextControl);
    return isAccepted(now, action) || isTakenAs(target.element, action, now);
  },
  async write(target, action, hands) {
    const input = target.element as HTMLInputElement;
    if (action.do !== 'choose' || input.list) return text.write(target, action, hands);
    const enter = (words: string) => typeText(input, words, hands.focus, hands.attempt);
    const words = new Set(textsOf(action).filter(Boolean));
    hands.focus.to(input);
    const steps = [
      { act: () => press(input, 1), wait: OPENS_WITHIN },
      ...(input.readOnly
        ? [{ act: () => void (isExpanded(input) || fireKey(input, 'keydown', 'ArrowDown')), wait: OPENS_WITHIN }]
        : [...words].map((word) => ({ act: () => enter(word), wait: LOADS_WITHIN }))),
    ];
    if (await chooseFrom(input, action, () => shownBy(input), steps)) return;
    if (!input.readOnly) await enter('');
    else if (isExpanded(input)) fireKey(input, 'keydown', 'Escape');
    throw noChoice();
  },
  restore: ({ element }, captured, { focus }) => typeText(element as TextControl, captured, focus, 1),
};

/** The input's text, or the chosen value that a library shows beside its emptied input (react-select, Ant Design). */
function shownBy(input: TextControl): string {
  const box = input.parentElement?.parentElement;
  const isShared = () => box!.querySelectorAll('input:not([type=hidden]),select,textarea').length > 1;
  if (input.value || !box || isShared()) return input.value;
  return textIn(box.querySelector('[class*=single-value],[class*=singleValue],[class*=selection-item]'));
}
