import { confirmIn, drawnIn, isButton } from './drawn';
import { fireKey } from './events';
import { isExpanded } from './listbox';
import { isSeen } from './offered';
import { until } from './pause';
import { press } from './press';
import { attribute, parentAcross } from './readerParts';
import { dayOf } from './same';
import { textIn } from './textIn';

const OPENS_WITHIN = 2500;
const TURNS_WITHIN = 1200;
const CLOSES_WITHIN = 1500;
const GIVES_UP_AFTER = 9000;
/** Milliseconds between two looks at a whole calendar. */
const LOOKS = 40;
/** Months that are turned one by one; for more the year is chosen. */
const FEW = 3;
const MOST_PAGES = 8;

/** A day that a calendar shows, and what is to be pressed for it. */
interface Day {
  element: HTMLElement;
  iso: string;
}

/**
 * Opens a calendar by `open`, turns it to the month of a day by its own buttons, presses the day, confirms and closes it.
 * Nothing is pressed but what the calendar shows of itself.
 * @returns whether the day was there to be pressed.
 */
export async function chooseDay(control: HTMLElement, iso: string, open: () => void): Promise<boolean> {
  const before = new Set(daysIn(document.body).map(({ element }) => element));
  open();
  const first = await until(
    () => daysIn(document.body).find(({ element }) => !before.has(element)),
    OPENS_WITHIN,
    LOOKS,
  );
  if (!first) return false;
  await isStill(first.element);
  const box = popupAround(first.element, control);
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
  const last = performance.now() + GIVES_UP_AFTER;
  const month = iso.slice(0, 7);
  for (let jumped = false; performance.now() < last; ) {
    const days = daysIn(box);
    const day = days.findLast((one) => one.iso === iso)?.element;
    if (day) {
      await isStill(day);
      return day.closest(':disabled,[aria-disabled=true]') ? undefined : day;
    }
    const shown = monthOf(days);
    const away = monthsBetween(shown, month);
    if (!shown || away === 0) return undefined;
    if (Math.abs(away) > FEW) {
      if (jumped || !(await jumpTo(box, month))) return undefined;
      jumped = true;
      continue;
    }
    const arrow = arrowIn(box, away < 0);
    if (!arrow) return undefined;
    press(arrow);
    await until(() => !['', shown].includes(monthOf(daysIn(box))), TURNS_WITHIN, LOOKS);
  }
  return undefined;
}

/** Chooses year and month where the calendar offers them behind the button that names the month it shows. */
async function jumpTo(box: HTMLElement, month: string): Promise<boolean> {
  const [year = '', number = ''] = month.split('-');
  const name = MONTHS[Number(number) - 1]!;
  const names = [name, name.slice(0, 3)];
  const toggle = () => buttonsIn(box).find((one) => /^(?:\p{L}{3,}\.? )?\d{4}$/u.test(textIn(one)));
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

/** The days in sight, each by everything that stands for it, outermost first. */
function daysIn(box: HTMLElement): Day[] {
  const days: Day[] = [];
  for (const element of drawnIn(box)) {
    if (!element.matches(DATED) || !isSeen(element) || element.closest('[aria-hidden=true]')) continue;
    const iso = namedDay(element);
    if (iso && textIn(element) === String(Number(iso.slice(8)))) days.push({ element, iso });
  }
  return days;
}

const DATED = '[aria-label],[title],[data-date],[data-day],[data-iso],[datetime]';

/** The day that a cell of a calendar says it is, beyond the number it shows. */
function namedDay(cell: HTMLElement): string {
  for (const name of ['data-date', 'data-day', 'data-iso', 'datetime']) {
    const iso = /^\d{4}-\d\d-\d\d/.exec(attribute(cell, name))?.[0];
    if (iso) return iso;
  }
  const words = attribute(cell, 'aria-label') || cell.title;
  const full = /\p{L}{3,} \d{1,2}(?:st|nd|rd|th)?,? \d{4}/u.exec(words)?.[0].replace(/(\d)[a-z]+/, '$1');
  if (full) return dayOf(full);
  // numbers apart say which month they mean only together with its name
  const [year, month, day] = ['year', 'month', 'day'].map((part) => Number(attribute(cell, `data-${part}`)));
  const name = MONTHS[month! - 1];
  return year && name && words.toLowerCase().includes(name) ? dayOf(`${month}/${day}/${year}`) : '';
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

/** The button that turns the calendar by one month, or the list of years by one page. */
const arrowIn = (box: HTMLElement, back: boolean): HTMLElement | undefined =>
  buttonsIn(box).find((one) => {
    const words = `${attribute(one, 'aria-label')} ${one.title}`;
    return (back ? BACK : ON).test(words) && !/decade/i.test(words);
  });

const BACK = /\b(?:previous|prev|earlier|anterior)\b/i;
const ON = /\b(?:next|later|siguiente)\b/i;

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
