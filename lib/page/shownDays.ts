import { drawnIn } from './drawn';
import { isSeen } from './offered';
import { attribute } from './readerParts';
import { dayIn, dayOf } from './same';
import { textIn } from './textIn';

/** A day that a calendar shows, and what is to be pressed for it. */
export interface Day {
  element: HTMLElement;
  iso: string;
}

export const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** How far up from the number of a day its cell may say which day it is, in parents. */
const SAID_WITHIN = 3;
/** The fewest days that a calendar shows; less may be anything. */
const FEWEST = 28;
const HEADING = new RegExp(
  `(?:^|[^a-z])(${MONTHS.map((name) => name.slice(0, 3)).join('|')})[a-z]*\\.?,? +(\\d{4})\\b`,
  'i',
);

/** What may be the number of a day, by what is drawn innermost. */
export const numbersIn = (box: HTMLElement): HTMLElement[] =>
  drawnIn(box).filter(
    (one) =>
      one.childElementCount === 0 && /^\d{1,2}$/.test(textIn(one)) && isSeen(one) && !one.closest('[aria-hidden=true]'),
  );

/** The days in sight inside an element: cells that say which day they are, or numbers under one heading for all of them. */
export function daysIn(box: HTMLElement): Day[] {
  const numbers = numbersIn(box);
  if (numbers.length < FEWEST) return [];
  const named = numbers.flatMap((element) => {
    const iso = saidBy(element);
    return iso ? [{ element, iso }] : [];
  });
  return named.length >= FEWEST ? named : underHeading(numbers, box);
}

/** The day that the cell of a number names, when the number agrees. */
function saidBy(number: HTMLElement): string {
  let node: HTMLElement | null = number;
  for (let up = 0; node && up < SAID_WITHIN; up++, node = node.parentElement) {
    const said = [...node.attributes].map(({ value }) => dayIn(value)).find(Boolean) || saidInParts(node);
    if (said && Number(said.slice(8)) === Number(textIn(number))) return said;
  }
  return '';
}

/** Numbers apart say which month they mean only together with its name. */
function saidInParts(cell: HTMLElement): string {
  const [year, month, day] = ['year', 'month', 'day'].map((part) => Number(attribute(cell, `data-${part}`)));
  const name = MONTHS[month! - 1];
  const words = attribute(cell, 'aria-label') || cell.title;
  return year && name && words.toLowerCase().includes(name) ? dayOf(`${month}/${day}/${year}`) : '';
}

/** Numbers from 1 to the last of the month that a heading names, with none missing: the days of that month. */
function underHeading(numbers: readonly HTMLElement[], box: HTMLElement): Day[] {
  const [, name = '', year = ''] = HEADING.exec(box.innerText) ?? [];
  const month = MONTHS.findIndex((one) => one.startsWith(name.toLowerCase())) + 1;
  const first = numbers.findIndex((one) => textIn(one) === '1');
  const days = numbers.slice(first, first + new Date(Number(year), month, 0).getDate());
  if (!name || first < 0 || days.some((one, at) => textIn(one) !== String(at + 1))) return [];
  return days.map((element, at) => ({ element, iso: dayOf(`${month}/${at + 1}/${year}`) }));
}
