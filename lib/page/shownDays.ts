import { all, allDrawn } from './all';
import { componentOf, isSeen, rootsOf } from './offered';
import { dayIn } from './same';

/** A cell with the number of a day, and the day it stands for. */
interface Cell {
  element: HTMLElement;
  iso: string;
}

/** The months that calendars show now, with their days. */
export interface ShownDays {
  /** YYYY-MM, each shown whole. */
  months: string[];
  cells: Cell[];
}

const FEWEST = 28;
/** How far up from the number of a day its cell may say which day it is, in parents. */
const SAID_WITHIN = 3;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const HEADING = new RegExp(`\\b(${MONTHS.join('|')})[a-z]*\\.?,? +(\\d{4})\\b`, 'i');

/** Every text in sight that may be the number of a day, near a control or over the page. */
export const numbersIn = (control: HTMLElement): HTMLElement[] =>
  [...new Set([...rootsOf(control).flatMap((root) => all(root, '*')), ...allDrawn(componentOf(control), '*')])].filter(
    (one) => one.childElementCount === 0 && /^\s*\d{1,2}\s*$/.test(one.textContent!) && isSeen(one),
  );

/** The days that some numbers stand for; undefined when they are no calendar that says which month it shows. */
export function daysOf(numbers: readonly HTMLElement[], calendar: (numbers: readonly HTMLElement[]) => HTMLElement) {
  if (numbers.length < FEWEST) return undefined;
  const told = numbers.flatMap((element) => {
    const iso = saidBy(element);
    return iso ? [{ element, iso }] : [];
  });
  return whole(told.length >= FEWEST ? told : underHeading(numbers, calendar(numbers)));
}

/** Keeps the months that are shown whole; the days before and after them are those of their neighbours. */
function whole(cells: Cell[]): ShownDays | undefined {
  const counts = new Map<string, number>();
  for (const { iso } of cells) counts.set(iso.slice(0, 7), (counts.get(iso.slice(0, 7)) ?? 0) + 1);
  const months = [...counts].filter(([, count]) => count >= FEWEST).map(([month]) => month);
  return months.length > 0 ? { months, cells: cells.filter(({ iso }) => months.includes(iso.slice(0, 7))) } : undefined;
}

/** The day that a cell names in one of its attributes (a label, a title, data of the page's own), when its number agrees. */
function saidBy(number: HTMLElement): string {
  let node: HTMLElement | null = number;
  for (let up = 0; node && up < SAID_WITHIN; up++, node = node.parentElement) {
    for (const { value } of node.attributes) {
      const iso = dayIn(value);
      if (iso && Number(iso.slice(8)) === Number(number.textContent)) return iso;
    }
  }
  return '';
}

/** Numbers from 1 to the last of the month that one heading names, with none missing: the days of that month. */
function underHeading(numbers: readonly HTMLElement[], calendar: HTMLElement): Cell[] {
  const [, name = '', year = ''] = HEADING.exec(headingOf(calendar)) ?? [];
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  if (month === 0) return [];
  const first = numbers.findIndex(({ textContent }) => Number(textContent) === 1);
  const days = numbers.slice(first, first + new Date(Number(year), month, 0).getDate());
  if (first < 0 || days.some(({ textContent }, at) => Number(textContent) !== at + 1)) return [];
  const start = `${year}-${String(month).padStart(2, '0')}-`;
  return days.map((element, at) => ({ element, iso: start + String(at + 1).padStart(2, '0') }));
}

/** What a calendar says over its days: its text, with lists and inputs of month and year read as what they show. */
const headingOf = (calendar: HTMLElement): string => {
  const shown = all(calendar, 'select,input').map((control) =>
    control instanceof HTMLSelectElement ? control.selectedOptions[0]?.text : (control as HTMLInputElement).value,
  );
  return `${shown.join(' ')} | ${calendar.innerText}`;
};
