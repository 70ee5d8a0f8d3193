import { isShared } from '../beside';
import { pressClear, pressKeysThatClear } from '../clear';
import { fireKey } from '../events';
import { chooseFrom, isExpanded, isTakenAs, type Step, searching } from '../listbox';
import { pause, turn } from '../pause';
import { isAccepted, noChoice } from '../pick';
import { withoutPlaceholder } from '../placeholder';
import { press } from '../press';
import { attribute } from '../readerParts';
import { textIn } from '../textIn';
import { type TextControl, typeText } from '../typing';
import { text } from './text';
import type { Writer } from './writer';

/** How long a component may take to see that its text is gone, before it is left. */
const DRAWS_WITHIN = 60;
/** How long a list may take to open. */
const OPENS_WITHIN = 200;

/**
 * ARIA combobox with an input (MUI Autocomplete, react-select, USWDS): the list is opened, or filtered by typing, and the
 * option that reads exactly right is pressed. Words without an option are taken out again, as the page would drop them on
 * blur; but not those that may be anything, which many take as they are. One that takes no typing (Lightning) only opens.
 */
export const combobox: Writer = {
  read: ({ element }) => shownBy(element as TextControl),
  matches(target, action) {
    if (action.do !== 'choose') return text.matches(target, action);
    const { element } = target;
    const now = shownBy(element as TextControl);
    if (isTakenAs(element, action, now)) return true;
    return isAccepted(now, action) && !(action.free && element.matches('[aria-invalid=true]'));
  },
  async write(target, action, hands) {
    const input = target.element as HTMLInputElement;
    if (action.do !== 'choose' || input.list) return text.write(target, action, hands);
    const enter = (words: string) => typeText(input, words, hands.focus, hands.attempt);
    hands.focus.toOpen(input);
    await turn(); // some open as soon as they are focused
    const open = { act: () => void (isExpanded(input) || press(input)), wait: OPENS_WITHIN };
    const steps: Step[] = takesTyping(input)
      ? [open, ...searching(action, enter)]
      : [
          { ...open, scrolls: true },
          { ...open, act: () => void (isExpanded(input) || fireKey(input, 'keydown', 'ArrowDown')), scrolls: true },
        ];
    if (await chooseFrom(input, action, () => shownBy(input), steps)) return;
    if (!takesTyping(input)) throw noChoice();
    if (action.free && input.value === action.text) return; // whether it stays shows when the control is left
    await enter('');
    if (!action.free) throw noChoice();
  },
  /** An emptied text is no emptied choice everywhere: the page's own button comes first, and the keys that clear last. */
  async restore({ element }, captured, { focus, attempt }) {
    const input = element as HTMLInputElement;
    const isDone = () => shownBy(input) === captured;
    focus.to(input);
    if (captured === '' && (await pressClear(input, isDone))) return;
    if (takesTyping(input)) await typeText(input, captured, focus, attempt);
    await pause(DRAWS_WITHIN);
    if (captured === '') await pressKeysThatClear(input, isDone);
  },
};

const takesTyping = (input: HTMLInputElement): boolean =>
  !input.readOnly && attribute(input, 'aria-readonly') !== 'true' && input.inputMode !== 'none';

/** Names that libraries give to the place of the chosen value beside the input. */
const CHOSEN = ['single-value', 'singleValue', 'selection-item', 'has-value', 'selected-value']
  .map((name) => `[class*=${name}]`)
  .join();

/** The input's text, or the chosen value that a library shows beside its emptied input (react-select, Ant Design). */
function shownBy(input: TextControl): string {
  if (input.value) return withoutPlaceholder(input.value);
  const boxes = [input.parentElement, input.parentElement?.parentElement].filter((box) => box && !isShared(box));
  return withoutPlaceholder(textIn(boxes.map((box) => box!.querySelector(CHOSEN)).find(Boolean)));
}
