import { findBeside } from './beside';
import { chooseDay } from './calendar';
import type { Focus } from './focus';
import { takenAs } from './listbox';
import { isSeen } from './offered';
import { until } from './pause';
import type { ChooseAction } from './pick';
import { press } from './press';
import { attribute } from './readerParts';
import type { TextControl } from './typing';

const TAKES_WITHIN = 400;
const OF_CALENDAR = /\b(?:calendar|dates?|picker|calendario|fechas?)\b/i;

/**
 * Picks a day in the calendar that an input opens: by going there, by a press on it, or by the button beside it.
 * @returns whether a day was pressed and the input shows something since; false also when no calendar opens.
 */
export async function pickDay(control: TextControl, iso: string, action: ChooseAction, focus: Focus): Promise<boolean> {
  const before = control.value;
  const ways = [
    () => focus.toOpen(control),
    () => press(control),
    () => findBeside(control, 'button,[role=button]', opensCalendar)?.click(),
  ];
  if (!(await chooseDay(control, iso, ...ways))) return false;
  if (!(await until(() => control.value !== before, TAKES_WITHIN))) return false;
  takenAs(control, action, control.value);
  return true;
}

const opensCalendar = (one: HTMLElement): boolean =>
  isSeen(one) && (one.matches('[aria-haspopup]') || OF_CALENDAR.test(attribute(one, 'aria-label') || one.textContent!));
