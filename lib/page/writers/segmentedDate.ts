import { all } from '../all';
import { fire } from '../events';
import { type Focus, isActive } from '../focus';
import { turn } from '../pause';
import { attribute } from '../readerParts';
import { insertTrusted } from '../typing';
import { as, cannot, type Writer } from './writer';

/** In the order of an ISO date. */
const NAMES = ['year', 'month', 'day'];

/** A date whose month, day and year are spinbuttons of one group (MUI X date field, React Aria): typed part by part. */
export const segmentedDate: Writer = {
  read: ({ element }) => isoOf(element),
  matches: ({ element }, action) => action.do === 'date' && isoOf(element) === action.iso,
  async write({ element }, action, { focus }) {
    const { iso } = as(action, 'date');
    const parts = partsOf(element);
    if (!parts) throw cannot('parts');
    await typeDate(parts, iso, focus);
  },
  /** Some fields empty a part at once, others take a digit away at a time. */
  async restore({ element }, captured, { focus }) {
    const parts = partsOf(element) ?? [];
    for (const part of parts) {
      for (let left = 4; left > 0 && part.hasAttribute('aria-valuenow'); left--) await typeInto(part, '', focus);
    }
    await typeDate(parts, captured, focus);
  },
};

async function typeDate(parts: readonly HTMLElement[], iso: string, focus: Focus): Promise<void> {
  const digits = iso.split('-');
  for (const [index, part] of parts.entries()) {
    if (/^\d+$/.test(digits[index] ?? '')) for (const digit of digits[index]!) await typeInto(part, digit, focus);
  }
}

/** Year, month and day, told by the names the parts carry or by the greatest value they take; undefined when any is unclear. */
function partsOf(group: HTMLElement): HTMLElement[] | undefined {
  const parts = all(group, '[role=spinbutton]');
  const places = parts.map(placeOf);
  const inOrder = NAMES.map((_, place) => parts[places.indexOf(place)]!);
  return parts.length === NAMES.length && inOrder.every(Boolean) ? inOrder : undefined;
}

/** The place of a part in `NAMES`; -1 when it does not say. */
function placeOf(part: HTMLElement): number {
  const words = `${attribute(part, 'data-type')} ${attribute(part, 'aria-label')}`.toLowerCase();
  const named = NAMES.findIndex((name) => words.includes(name));
  const greatest = Number(attribute(part, 'aria-valuemax'));
  return named >= 0 ? named : greatest > 1000 ? 0 : greatest === 12 ? 1 : greatest >= 28 ? 2 : -1;
}

/** YYYY-MM-DD; '' when every part is empty; with "?" for a part that is not there yet. */
function isoOf(group: HTMLElement): string {
  const now = (partsOf(group) ?? []).map((part) => attribute(part, 'aria-valuenow'));
  return now.some(Boolean)
    ? now.map((value, index) => (value || '?').padStart(index === 0 ? 4 : 2, '0')).join('-')
    : '';
}

async function typeInto(part: HTMLElement, digit: string, focus: Focus): Promise<void> {
  if (!isActive(part)) {
    focus.to(part);
    await turn(); // the field learns which of its parts is meant
  }
  document.getSelection()?.selectAllChildren(part);
  if (!(isActive(part) && insertTrusted(part, digit))) {
    part.textContent = digit;
    fire(part, 'input', { data: digit });
  }
  await turn(); // the field reads its state again before the next digit
}
