import { all } from './all';
import { pressKeysThatClear } from './clear';
import { fireChanged, fireKey } from './events';
import type { Focus } from './focus';
import { takenAs } from './listbox';
import { isSeen } from './offered';
import { until } from './pause';
import type { ChooseAction } from './pick';
import { press } from './press';
import { attribute, parentAcross } from './readerParts';
import { daysOf, numbersIn, type ShownDays } from './shownDays';
import { setValue, type TextControl } from './typing';

const OPENS_WITHIN = 300;
const TURNS_WITHIN = 500;
const TAKES_WITHIN = 400;
/** The longest that one calendar may take, and the most of its pages that are turned: sixty years of months. */
const GIVES_UP_AFTER = 8000;
const MOST_PAGES = 720;

const BUTTON = 'button,a,[role=button],th,[class*=prev],[class*=next]';
const OF_CALENDAR = /\b(?:calendar|dates?|picker|calendario|fechas?)\b/i;
const CLEARS = /^\W*(?:clear|reset|remove|borrar|limpiar)\b/i;
const CONFIRMS = /^\W*(?:ok|okay|apply|done|set|select|choose|confirm|aceptar|listo)\W*$/i;
const OF_YEARS = /year|super|double|[«»]|<<|>>|año/i;
const TOO_FAR = /decade|century|24|20 years/i;
const ONWARDS = {
  [-1]: /\b(?:prev|previous|back|anterior)\b|^[‹«<←]+$/i,
  1: /\b(?:next|forward|siguiente)\b|^[›»>→]+$/i,
};

/**
 * Picks a day in the calendar that a control opens, as a person does who may not type: opens it, turns to the month and
 * presses the day. The cells have to say which days they are, or one heading the month of all of them.
 * @returns whether a day was pressed and the control shows something since; false also when no calendar opens.
 */
export async function pickDay(control: TextControl, iso: string, action: ChooseAction, focus: Focus): Promise<boolean> {
  const calendar = await openCalendar(control, focus);
  if (!calendar || !(await turnTo(iso, calendar))) return false;
  const cell = calendar.days()?.cells.find((one) => one.iso === iso)?.element;
  if (!cell || cell.closest('[aria-disabled=true],:disabled,[class*=disabled]')) return false;
  const before = control.value;
  const box = calendar.box();
  press(cell);
  const isTaken = () => control.value !== before;
  if (!(await until(isTaken, TAKES_WITHIN))) {
    const confirm = box && buttonsIn(box).find((button) => CONFIRMS.test(nameOf(button)));
    if (!confirm) return false;
    press(confirm);
    if (!(await until(isTaken, TAKES_WITHIN))) return false;
  }
  takenAs(control, action, control.value);
  return true;
}

/** Empties a control with a calendar: by the keys that clear it, or the button for that in its calendar. */
export async function clearDay(control: TextControl, focus: Focus): Promise<void> {
  const isEmpty = () => control.value === '';
  focus.toOpen(control);
  if (await pressKeysThatClear(control, isEmpty)) return;
  const box = (await openCalendar(control, focus))?.box();
  const clear = box && buttonsIn(box).find((button) => CLEARS.test(nameOf(button)));
  if (!clear) return;
  press(clear);
  await until(isEmpty, TAKES_WITHIN);
}

interface Calendar {
  days(): ShownDays | undefined;
  /** All of what has opened, with its buttons. */
  box(): HTMLElement | undefined;
}

/** Opens the calendar of a control: by going there, by a press on it, or by the button beside it. */
async function openCalendar(control: TextControl, focus: Focus): Promise<Calendar | undefined> {
  const known = new Set(numbersIn(control));
  const fresh = () => numbersIn(control).filter((number) => !known.has(number));
  const around = (numbers: readonly HTMLElement[]) => boxOf(numbers, control);
  const calendar: Calendar = {
    days: () => daysOf(fresh(), around),
    box() {
      const numbers = fresh();
      return numbers.length > 0 ? around(numbers) : undefined;
    },
  };
  const ways = [() => {}, () => press(control), () => toggleOf(control)?.click()];
  focus.toOpen(control);
  for (const open of ways) {
    open();
    if (await until(() => calendar.days() !== undefined, OPENS_WITHIN)) return calendar;
  }
  return undefined;
}

/** The popup that numbers stand in: the widest box around them without the control. */
function boxOf(numbers: readonly HTMLElement[], control: HTMLElement): HTMLElement {
  const above = new Set<Element>();
  for (let node: Element | null = control; node; node = parentAcross(node)) above.add(node);
  let box: Element = numbers[0]!;
  for (let next = parentAcross(box); next && !above.has(next); next = parentAcross(next)) box = next;
  return box as HTMLElement;
}

/** The button beside a control that opens its calendar. */
function toggleOf(control: HTMLElement): HTMLElement | undefined {
  let around = parentAcross(control);
  for (let up = 0; around && up < 3; up++, around = parentAcross(around)) {
    if (around.querySelectorAll('input:not([type=hidden]),select,textarea').length > 1) return undefined;
    const found = all(around, 'button,[role=button]').filter(
      (button) => isSeen(button) && (button.matches('[aria-haspopup]') || OF_CALENDAR.test(nameOf(button))),
    );
    if (found.length === 1) return found[0];
  }
  return undefined;
}

/** Turns a calendar to the month of a day, by its boxes for year and month where it has them, and by its buttons. */
async function turnTo(iso: string, { days, box }: Calendar): Promise<boolean> {
  const last = performance.now() + GIVES_UP_AFTER;
  const shown = () => days()?.months ?? [];
  const isThere = () => shown().includes(iso.slice(0, 7));
  const turned = (from: string) => until(() => shown().length > 0 && shown().join() !== from, TURNS_WITHIN);
  for (const set of [setYear, setMonth]) {
    const [now = ''] = shown();
    const from = shown().join();
    if (!isThere() && set(box()!, now, iso)) await turned(from);
  }
  for (let page = 0; page < MOST_PAGES && performance.now() < last; page++) {
    if (isThere()) return true;
    const months = shown();
    const away = monthsBetween(months[0]!, iso);
    const button = turnerOf(box()!, away);
    if (!button) return false;
    press(button);
    await turned(months.join());
    const left = Math.abs(monthsBetween(shown()[0] ?? '', iso));
    if (!(left < Math.abs(away))) return false;
  }
  return isThere();
}

const monthsBetween = (month: string, iso: string): number =>
  (Number(iso.slice(0, 4)) - Number(month.slice(0, 4))) * 12 + Number(iso.slice(5, 7)) - Number(month.slice(5, 7));

/** The button that turns by a month, or by a year while it is more than that away. */
function turnerOf(box: HTMLElement, away: number): HTMLElement | undefined {
  const way = ONWARDS[away < 0 ? -1 : 1]!;
  const turners = buttonsIn(box).filter((button) => {
    const name = `${nameOf(button)}\n${button.className}`;
    return name.split('\n').some((one) => way.test(one)) && !TOO_FAR.test(name);
  });
  const ofYears = turners.filter((button) => OF_YEARS.test(`${nameOf(button)} ${button.className}`));
  const ofMonths = turners.filter((button) => !ofYears.includes(button));
  return (Math.abs(away) >= 12 ? ofYears[0] : undefined) ?? ofMonths[0];
}

const buttonsIn = (box: HTMLElement): HTMLElement[] =>
  all(box, BUTTON).filter((button) => isSeen(button) && !button.matches(':disabled,[aria-disabled=true]'));

const nameOf = (button: HTMLElement): string =>
  attribute(button, 'aria-label') || button.title || button.textContent!.trim();

/** Sets the year where a calendar has a list or a box of it. @returns false when it has none that shows this one */
function setYear(box: HTMLElement, shown: string, iso: string): boolean {
  const [is, wanted] = [shown.slice(0, 4), iso.slice(0, 4)];
  for (const control of all(box, 'select,input') as (HTMLSelectElement | HTMLInputElement)[]) {
    if (control instanceof HTMLSelectElement) {
      if (control.selectedOptions[0]?.text.trim() !== is) continue;
      return choosePlace(
        control,
        [...control.options].findIndex(({ text }) => text.trim() === wanted),
      );
    }
    if (control.value !== is) continue;
    setValue(control, wanted);
    fireChanged(control);
    fireKey(control, 'keyup', 'Enter');
    return true;
  }
  return false;
}

/** The same with a list of the twelve months. */
function setMonth(box: HTMLElement, shown: string, iso: string): boolean {
  const first = (list: HTMLSelectElement) => list.selectedIndex - Number(shown.slice(5, 7));
  const list = (all(box, 'select') as HTMLSelectElement[]).find(
    (one) => one.options.length >= 12 && one.options.length <= 13 && first(one) >= -1,
  );
  return list ? choosePlace(list, Number(iso.slice(5, 7)) + first(list)) : false;
}

function choosePlace(list: HTMLSelectElement, place: number): boolean {
  if (!list.options[place]) return false;
  list.selectedIndex = place;
  fireChanged(list);
  return true;
}
