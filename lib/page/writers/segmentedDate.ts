import { fireChange, fireInput } from '../events';
import { type Focus, isActive } from '../focus';
import { pause } from '../pause';
import { insertTrusted, setValue } from '../typing';
import { CannotWrite, type Hands, type Writer, wrongAction } from './writer';

type PartName = 'year' | 'month' | 'day';
type Parts = Record<PartName, HTMLElement>;

/** A date whose month, day and year are spinbuttons of one group (MUI X date field, React Aria). */
export const segmentedDate: Writer = {
  read: ({ element }) => isoOf(element),
  matches: ({ element }, action) => action.do === 'date' && isoOf(element) === action.iso,
  async write({ element }, action, hands) {
    if (action.do !== 'date') throw wrongAction();
    const parts = partsOf(element);
    if (!parts) throw new CannotWrite('This date field does not say which part is month, day and year.');
    const [year = '', month = '', day = ''] = action.iso.split('-');
    const digits: Record<PartName, string> = { year, month, day };
    if (hands.attempt === 0 && (await setHidden(element, written(parts, digits), hands))) {
      if (isoOf(element) === action.iso) return;
    }
    for (const name of inOrder(parts)) await typeDigits(parts[name], digits[name], hands);
  },
  capture: ({ element }) => isoOf(element),
  async restore({ element }, captured, hands) {
    if (captured !== '') return;
    await setHidden(element, '', hands);
    const parts = partsOf(element);
    if (!parts || isoOf(element) === '') return;
    for (const name of inOrder(parts)) await empty(parts[name], hands);
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
  return parts.year && parts.month && parts.day ? (parts as Parts) : undefined;
}

function nameOf(part: HTMLElement): PartName | undefined {
  const words = `${part.getAttribute('data-type') ?? ''} ${part.getAttribute('aria-label') ?? ''}`.toLowerCase();
  for (const name of ['year', 'month', 'day'] as const) if (words.includes(name)) return name;
  const greatest = Number(part.getAttribute('aria-valuemax'));
  if (greatest === 12) return 'month';
  if (greatest >= 28 && greatest <= 31) return 'day';
  return greatest > 1000 ? 'year' : undefined;
}

const inOrder = (parts: Parts): PartName[] =>
  (['year', 'month', 'day'] as const).toSorted((a, b) =>
    parts[a].compareDocumentPosition(parts[b]) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );

/** YYYY-MM-DD; '' when every part is empty; with "?" for a part that is not there yet. */
function isoOf(group: HTMLElement): string {
  const parts = partsOf(group);
  if (!parts) return '';
  const value = (name: PartName, length: number) =>
    (parts[name].getAttribute('aria-valuenow') ?? '').padStart(
      length,
      parts[name].hasAttribute('aria-valuenow') ? '0' : '?',
    );
  const iso = `${value('year', 4)}-${value('month', 2)}-${value('day', 2)}`;
  return iso === '????-??-??' ? '' : iso;
}

/** The date as the field itself writes it, separators included: 01/14/2026. */
function written(parts: Parts, digits: Record<PartName, string>): string {
  let text = '';
  const visit = (node: Node) => {
    const name = (['year', 'month', 'day'] as const).find((part) => parts[part] === node);
    if (name) text += digits[name];
    else if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue;
    else for (const child of node.childNodes) visit(child);
  };
  let box = parts.year;
  while (![parts.month, parts.day].every((part) => box.contains(part))) box = box.parentElement!;
  visit(box);
  return text.replace(/[\u200e\u200f\u2066-\u2069\s]/g, '');
}

/** MUI X keeps a hidden input in the field's own format and takes what autofill writes there. */
async function setHidden(group: HTMLElement, value: string, { focus }: Hands): Promise<boolean> {
  const hidden = (group.querySelector('input') ??
    group.parentElement?.querySelector('input')) as HTMLInputElement | null;
  if (hidden?.getAttribute('aria-hidden') !== 'true') return false;
  focus.to(group);
  setValue(hidden, value);
  fireInput(hidden);
  fireChange(hidden);
  await pause(0);
  return true;
}

async function typeDigits(part: HTMLElement, digits: string, { focus }: Hands): Promise<void> {
  for (const digit of digits) await typeInto(part, digit, focus);
}

/** Some fields empty a part at once, others take a digit away at a time. */
async function empty(part: HTMLElement, { focus }: Hands): Promise<void> {
  for (let left = 4; left > 0 && part.hasAttribute('aria-valuenow'); left--) await typeInto(part, '', focus);
}

async function typeInto(part: HTMLElement, digit: string, focus: Focus): Promise<void> {
  focus.to(part);
  part.ownerDocument.getSelection()?.selectAllChildren(part);
  if (!(isActive(part) && insertTrusted(part, digit))) {
    part.textContent = digit;
    fireInput(part, digit);
  }
  await pause(0); // the field reads its state again before the next digit
}
