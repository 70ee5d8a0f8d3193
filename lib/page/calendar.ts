import { confirmIn, drawnIn, isButton } from './drawn';
import { fireChanged, fireKey } from './events';
import { isExpanded } from './listbox';
import { isSeen } from './offered';
import { clock, until } from './pause';
import { press } from './press';
import { attribute, parentAcross } from './readerParts';
import { type Day, daysIn, MONTHS, numbersIn } from './shownDays';
import { textIn } from './textIn';
import { setValue } from './typing';

/** How long a calendar may take to open: long where nothing else can open it, short where there are other ways. */
const OPENS_WITHIN = 2500;
const ELSE_WITHIN = 400;
const TURNS_WITHIN = 1200;
const CLOSES_WITHIN = 1500;
const GIVES_UP_AFTER = 9000;
/** Milliseconds between two looks at a whole calendar. */
const LOOKS = 40;
/** Months that are turned one by one; for more the year is chosen. */
const FEW = 3;
const MOST_PAGES = 8;

/**
 * Opens a calendar by one of some `ways`, turns it to the month of a day by its own lists and buttons, presses the day,
 * confirms and closes it. Nothing is pressed but what the calendar shows of itself.
 * @returns whether the day was there to be pressed.
 */
export async function chooseDay(control: HTMLElement, iso: string, ...ways: (() => void)[]): Promise<boolean> {
  const before = new Set(numbersIn(document.body));
  const opened = () => {
    const boxes = numbersIn(document.body).flatMap((one) => (before.has(one) ? [] : [popupAround(one, control)]));
    return [...new Set(boxes)].find((box) => daysIn(box).length > 0);
  };
  let box: HTMLElement | undefined;
  for (const open of ways) {
    if (box) break;
    open();
    box = await until(opened, ways.length > 1 ? ELSE_WITHIN : OPENS_WITHIN, LOOKS);
  }
  if (!box) return false;
  await isStill(daysIn(box)[0]!.element);
  const found = await turnTo(box, iso);
  if (found) press(found);
  await close(control, box, found !== undefined);
  return found !== undefined;
}

/** The outermost box around a part of what a control has opened that is none around the control itself. */
function popupAround(part: HTMLElement, control: HTMLElement): HTMLElement {
  const around = new Set<Element>();
  for (let node: Element | null = control; node; node = parentAcross(node)) around.add(node);
  let box = part;
  for (let node: Element | null = part; node && !around.has(node); node = parentAcross(node)) box = node as HTMLElement;
  return box;
}

/** The day once the calendar shows it; undefined when it does not come to it, or does not let it be chosen. */
async function turnTo(box: HTMLElement, iso: string): Promise<HTMLElement | undefined> {
  const last = clock() + GIVES_UP_AFTER;
  const month = iso.slice(0, 7);
  for (let part = 0; part < 2; part++) {
    const shown = monthOf(daysIn(box));
    if (setPart(box, shown, month)) await until(() => monthOf(daysIn(box)) !== shown, TURNS_WITHIN, LOOKS);
  }
  for (let jumped = false; clock() < last; ) {
    const days = daysIn(box);
    const day = days.findLast((one) => one.iso === iso)?.element;
    if (day) {
      await isStill(day);
      return day.closest(':disabled,[aria-disabled=true]') ? undefined : day;
    }
    const shown = monthOf(days);
    const away = monthsBetween(shown, month);
    if (!shown || away === 0) return undefined;
    if (Math.abs(away) > FEW && toggleIn(box)) {
      if (jumped || !(await jumpTo(box, month))) return undefined;
      jumped = true;
      continue;
    }
    const arrow = (Math.abs(away) > 11 && arrowIn(box, away < 0, true)) || arrowIn(box, away < 0);
    if (!arrow) return undefined;
    press(arrow);
    const turned = await until(() => without(monthOf(daysIn(box)), '', shown), TURNS_WITHIN, 8);
    if (Math.abs(monthsBetween(turned ?? shown, month)) >= Math.abs(away)) return undefined;
  }
  return undefined;
}

const without = (one: string, ...others: string[]): string | undefined => (others.includes(one) ? undefined : one);

/** Sets the year or the month in a list or a box of the calendar's that shows another one. @returns whether there is one */
function setPart(box: HTMLElement, shown: string, month: string): boolean {
  const [is, year] = [shown.slice(0, 4), month.slice(0, 4)];
  const months = Number(month.slice(5)) - Number(shown.slice(5));
  for (const one of drawnIn(box)) {
    if (one instanceof HTMLSelectElement) {
      const texts = [...one.options].map(({ text }) => text.trim());
      const isOfMonths = texts.length === 12 || texts.length === 13;
      const place =
        texts[one.selectedIndex] === is ? texts.indexOf(year) : isOfMonths ? one.selectedIndex + months : -1;
      if (place === one.selectedIndex || !texts[place]) continue;
      one.selectedIndex = place;
    } else {
      if (!(one instanceof HTMLInputElement) || one.value !== is || year === is) continue;
      setValue(one, year);
    }
    fireChanged(one);
    fireKey(one, 'keyup', 'Enter');
    return true;
  }
  return false;
}

/** The button that names the month or year which is shown. */
const toggleIn = (box: HTMLElement): HTMLElement | undefined =>
  buttonsIn(box).find((one) => /^(?:\p{L}{3,}\.? )?\d{4}$/u.test(textIn(one)));

/** Chooses year and month where the calendar offers them behind the button that names the month it shows. */
async function jumpTo(box: HTMLElement, month: string): Promise<boolean> {
  const [year = '', number = ''] = month.split('-');
  const name = MONTHS[Number(number) - 1]!;
  const names = [name, name.slice(0, 3)];
  const toggle = () => toggleIn(box);
  // the innermost of what reads so; the button that says what is shown is none of it
  const reading = (...words: string[]) =>
    drawnIn(box).findLast((one) => isSeen(one) && words.includes(textIn(one).toLowerCase()) && one !== button);
  const says = (words: string[]) => words.some((word) => textIn(toggle()).toLowerCase().includes(word));
  const isThere = () => monthOf(daysIn(box)) === month;
  const button = toggle();
  if (!button) return false;
  press(button);
  let found = await until(() => reading(year), TURNS_WITHIN, LOOKS);
  for (let page = 0; !found && page < MOST_PAGES; page++) {
    const arrow = arrowIn(box, true);
    if (!arrow) return false;
    press(arrow);
    found = await until(() => reading(year), TURNS_WITHIN / 4, LOOKS);
  }
  if (!found) return false;
  await isStill(found);
  press(found);
  await until(() => says([year]), TURNS_WITHIN / 2, LOOKS);
  const named = await until(() => isThere() || reading(...names), TURNS_WITHIN, LOOKS);
  if (named instanceof HTMLElement) press(named);
  if (await until(() => isThere() || (says([year]) && says(names)), TURNS_WITHIN, LOOKS)) {
    // some go back to the days only by the button they came by
    const back = toggle();
    if (daysIn(box).length === 0 && back) press(back);
  }
  return (await until(isThere, TURNS_WITHIN, LOOKS)) === true;
}

/** Waits until an element stands where it stood a moment before: what is on its way hears no press. */
async function isStill(element: HTMLElement): Promise<void> {
  let place = '';
  await until(
    () => {
      const before = place;
      place = JSON.stringify(element.getBoundingClientRect());
      return place === before;
    },
    TURNS_WITHIN,
    LOOKS * 2,
  );
}

/** Sees that the calendar closes, and takes the day where it asks for that. */
async function close(control: HTMLElement, box: HTMLElement, isChosen: boolean): Promise<void> {
  const isOpen = () => isExpanded(control) || daysIn(box).length > 0;
  const closes = (within: number) => until(() => !isOpen(), within);
  if (await closes(isChosen ? 150 : 0)) return;
  const confirm = isChosen && confirmIn(box);
  if (confirm) press(confirm);
  else fireKey(box, 'keydown', 'Escape');
  await closes(CLOSES_WITHIN);
}

/** The month, YYYY-MM, that most of the days are of; '' for no days. */
function monthOf(days: readonly Day[]): string {
  const counts = new Map<string, number>();
  for (const { iso } of days) counts.set(iso.slice(0, 7), (counts.get(iso.slice(0, 7)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

function monthsBetween(from: string, to: string): number {
  const months = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
  return months(to) - months(from);
}

const buttonsIn = (box: HTMLElement): HTMLElement[] => drawnIn(box).filter((one) => isButton(one) && isSeen(one));

/** The button that turns the calendar by one month, or by a year, or the list of years by one page. */
const arrowIn = (box: HTMLElement, back: boolean, byYear = false): HTMLElement | undefined =>
  drawnIn(box).find((one) => {
    const name = `${attribute(one, 'aria-label')} ${one.title}`;
    // without a name it is told by its class or its sign
    const words = name.trim() || `${attribute(one, 'class')} ${one.textContent!.trim()}`;
    if (!isButton(one) && !/^[‹›«»<>]$/.test(textIn(one)) && !one.matches('[class*=prev],[class*=next]')) return false;
    return (
      (back ? BACK : ON).test(words) &&
      !/decade/i.test(words) &&
      isSeen(one) &&
      byYear === /\byear\b|super|[«»]/i.test(words)
    );
  });

const BACK = /\b(?:previous|prev|earlier|anterior)\b|[‹«<]$/i;
const ON = /\b(?:next|later|siguiente)\b|[›»>]$/i;
