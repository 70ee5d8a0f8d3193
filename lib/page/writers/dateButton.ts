import { chooseDay } from '../calendar';
import { isEmpty } from '../readerParts';
import { dayOf } from '../same';
import type { Target } from '../targets';
import { textIn } from '../textIn';
import { as, cannot, type Writer } from './writer';

/** The day chosen in a button's calendar: one that shows today may stand for none. */
const chosen = new WeakMap<HTMLElement, string>();

/** A button that shows a day and opens a calendar: the day is looked for there and pressed. */
export const dateButton: Writer = {
  read: dayIn,
  matches: (target, action) => action.do === 'date' && dayIn(target) === action.iso,
  async write({ element }, action, { focus }) {
    const { iso } = as(action, 'date');
    focus.to(element);
    if (!(await chooseDay(element, iso, () => element.click()))) throw cannot('choice');
    chosen.set(element, iso);
  },
  /** A day can be taken back for another one, but not for none. */
  async restore({ element }, captured, { focus }) {
    if (!captured) return;
    focus.to(element);
    await chooseDay(element, captured, () => element.click());
  },
};

function dayIn({ element }: Target): string {
  const day = dayOf(textIn(element));
  return !isEmpty('date-button', element) || chosen.get(element) === day ? day : '';
}
