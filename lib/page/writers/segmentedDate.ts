import { fire } from '../events';
import { type Focus, isActive } from '../focus';
import { turn } from '../pause';
import { insertTrusted } from '../typing';
import { CannotWrite, type Writer, wrongAction } from './writer';

const NAMES = ['year', 'month', 'day'] as const;
type Parts = Record<(typeof NAMES)[number], HTMLElement>;

/** A date whose month, day and year are spinbuttons of one group (MUI X date field, React Aria): typed part by part. */
export const segmentedDate: Writer = {
  read: ({ element }) => isoOf(element),
  matches: ({ element }, action) => action.do === 'date' && isoOf(element) === action.iso,
  async write({ element }, action, { focus }) {
    if (action.do !== 'date') throw wrongAction();
    const parts = partsOf(element);
    if (!parts) throw new CannotWrite('This date field does not say which part is month, day and year.');
    const digits = action.iso.split('-');
    for (const [index, name] of NAMES.entries()) {
      for (const digit of digits[index] ?? '') await typeInto(parts[name], digit, focus);
    }
  },
  /** Some fields empty a part at once, others take a digit away at a time. */
  async restore({ element }, _captured, { focus }) {
    for (const part of Object.values(partsOf(element) ?? {})) {
      for (let left = 4; left > 0 && part.hasAttribute('aria-valuenow'); left--) await typeInto(part, '', focus);
    }
  },
};

/** Month, day and year by the names the parts carry, or by the greatest value they take. */
function partsOf(group: HTMLElement): Parts | undefined {
  const parts: Partial<Parts> = {};
  for (const part of group.querySelectorAll<HTMLElement>('[role=spinbutton]')) {
    const name = nameOf(part);
    if (!name || parts[name]) return undefined;
    parts[name] = part;
  }
  return NAMES.every((name) => parts[name]) ? (parts as Parts) : undefined;
}

function nameOf(part: HTMLElement): keyof Parts | undefined {
  const words = `${part.getAttribute('data-type')} ${part.getAttribute('aria-label')}`.toLowerCase();
  const named = NAMES.find((name) => words.includes(name));
  const greatest = Number(part.getAttribute('aria-valuemax'));
  return named ?? (greatest > 1000 ? 'year' : greatest === 12 ? 'month' : greatest >= 28 ? 'day' : undefined);
}

/** YYYY-MM-DD; '' when every part is empty; with "?" for a part that is not there yet. */
function isoOf(group: HTMLElement): string {
  const parts = partsOf(group);
  if (!parts) return '';
  const now = NAMES.map((name) => parts[name].getAttribute('aria-valuenow'));
  return now.some(Boolean)
    ? now.map((value, index) => (value ?? '?').padStart(index === 0 ? 4 : 2, '0')).join('-')
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
