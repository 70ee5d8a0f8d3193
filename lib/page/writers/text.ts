import type { WriteAction } from '../../pipeline';
import { findBeside } from '../beside';
import { pressClear, pressKeysThatClear } from '../clear';
import { pickDay } from '../inputCalendar';
import { isTakenAs } from '../listbox';
import type { ChooseAction } from '../pick';
import { isEmpty } from '../readerParts';
import { dayOf, sameText } from '../same';
import { listsBeside, takeSuggestion } from '../suggestions';
import { textIn } from '../textIn';
import { type TextControl, typeText } from '../typing';
import { cannot, textOf, type Writer } from './writer';

/** Text-like inputs. A mask's guide ("(___) ___-____") counts as empty; a text that does not fit is never cut. */
export const text: Writer = {
  read({ element }) {
    const { value } = element as TextControl;
    return isEmpty('text', element) ? '' : value.replace(/[\s_()/.+$-]/g, '') && value.trim();
  },
  matches({ element }, action) {
    const { value } = element as TextControl;
    if (action.do !== 'type' || !action.day) {
      const texts = [textOf(action), ...othersOf(action)];
      return texts.some((text) => sameText(value, text) || isInChips(element, text)) || isTaken(element, action);
    }
    const isSame = sameText(value, action.text) || dayOf(value) === action.day || isTaken(element, action);
    return isSame && !isRefused(element, action);
  },
  async write({ element }, action, { focus, attempt }) {
    const control = element as TextControl;
    const day = action.do === 'type' ? action.day : undefined;
    if (control.readOnly) {
      if (!day || !(await pickDay(control, day, asChoice(action), focus))) throw cannot('locked');
      return;
    }
    const words = signOf(control) + fitting(control, spellingOf(action, attempt));
    const chooses = attempt > 0 && action.do === 'type' && action.other && !action.day;
    const before = chooses ? listsBeside(control) : [];
    await typeText(control, words, focus, attempt);
    if (chooses) await takeSuggestion(control, asChoice(action), before);
    else if (day && control.value === '') await pickDay(control, day, asChoice(action), focus);
  },
  capture: ({ element }) => (element as TextControl).value,
  /** What a page's own button clears is cleared in its model too, where an emptied text may not be. */
  async restore({ element }, captured, { focus, attempt }) {
    const control = element as TextControl;
    const isEmpty = () => control.value === '';
    if (captured === '' && !isEmpty()) {
      focus.to(control);
      if (await pressClear(control, isEmpty)) return;
      if ((control.readOnly || attempt > 0) && (await pressKeysThatClear(control, isEmpty))) return;
    }
    if (!control.readOnly) await typeText(control, captured, focus);
  },
};

/** Whether an emptied box has made chips of a text, one of each of its parts, and shows them beside itself. */
const isInChips = (element: HTMLElement, text: string): boolean =>
  (element as TextControl).value === '' &&
  text.split(/, */).every((part) => findBeside(element, '*', (one) => sameText(textIn(one), part)));

/** The sign of currency that a page keeps standing in its box, and without which it takes no amount. */
const signOf = ({ value }: TextControl): string => (value.trim() === '$' ? '$' : '');

const othersOf = (action: WriteAction): string[] => (action.do === 'type' && action.other) || [];

const asChoice = (action: WriteAction): ChooseAction => ({
  do: 'choose',
  value: '',
  text: textOf(action),
  accept: othersOf(action),
});

const isTaken = (element: HTMLElement, action: WriteAction): boolean =>
  isTakenAs(element, asChoice(action), (element as TextControl).value);

/** The first two tries are in the same words, as pages clear a field for other reasons too; then come other spellings. */
const spellingOf = (action: WriteAction, attempt: number): string => othersOf(action)[attempt - 2] || textOf(action);

/** Whether a page that may want another spelling of a day says that this is none. */
const isRefused = (element: HTMLElement, action: WriteAction): boolean =>
  action.do === 'type' && action.other !== undefined && element.matches(':invalid,[aria-invalid=true]');

/** @throws CannotWrite when the control takes less than the whole text. */
function fitting(control: TextControl, wanted: string): string {
  const { maxLength, type } = control;
  if (maxLength >= 0 && wanted.length > maxLength) {
    throw cannot(`short ${maxLength}`);
  }
  const plain = type === 'number' ? wanted.replace(/^\$|,(?=\d{3})|\s/g, '') : wanted;
  if (type === 'number' && !/^-?\d+(\.\d+)?$/.test(plain)) {
    throw cannot('number');
  }
  return plain;
}
