import type { Field } from '../pipeline';
import { isPart } from './parts';
import type { Reading } from './reading';

const MOST_PARTS = 4;
const LONGEST_PART = 4; // characters
const WIDEST = 80; // CSS pixels: wider boxes are values of their own
const LAST_WIDEST = 140;
const GAP = 18; // room for a printed slash, dash or bracket between two boxes

/** Gives the boxes of one value their cluster: narrow text boxes side by side on one line that are named alike. */
export function withClusters(fields: readonly Field[], reading: Pick<Reading, 'isPartedByWord'>): Field[] {
  const runs: Field[][] = [];
  for (const field of fields) {
    const run = runs.at(-1);
    if (run && belong(run.at(-1)!, field) && !reading.isPartedByWord(run.at(-1)!, field)) run.push(field);
    else runs.push([field]);
  }
  return runs.flatMap((run, serial) => {
    if (run.length < 2 || run.length > MOST_PARTS) return run;
    return run.map((field, index) => ({ ...field, cluster: { id: `c${serial}`, index, size: run.length } }));
  });
}

function belong(before: Field, field: Field): boolean {
  if (![before, field].every((one) => one.control === 'text' && one.hiddenBy === '')) return false;
  if (asksAnew(before, field)) return false;
  // the last box of a value may be as wide as the rest of a phone number, where one caption stands over both
  const widest = isUnderOneCaption(before, field) ? LAST_WIDEST : WIDEST;
  if (before.rect.width > WIDEST || field.rect.width > widest) return false;
  const a = before.rect;
  const b = field.rect;
  const gap = b.x - (a.x + a.width);
  const sameLine = Math.abs(a.y - b.y) <= 3 && Math.abs(a.height - b.height) <= 3;
  return sameLine && gap >= -2 && gap <= GAP && (namedAlike(before, field) || isPartOfOne(before, field));
}

/** The same question is printed over both, and each takes a few characters only: whatever they are called. */
function isPartOfOne(a: Field, b: Field): boolean {
  const isShort = ({ maxLength }: Field) => maxLength > 0 && maxLength <= LONGEST_PART;
  return (
    captionOf(a) !== '' && captionOf(a) === captionOf(b) && isShort(a) && isShort(b) && !isSpoken(a) && !isSpoken(b)
  );
}

const isSpoken = ({ labels }: Field): boolean => labels.some(({ from }) => from === 'aria');

/** The words by which a box names its part of a value. A bare number does so only where the box is short by its own rule. */
const PART =
  /^(mm|dd|yy|yyyy|ccyy|m|d|y|month|day|year|area|code|prefix|exchange|line|number|ext|extension|and|plus|zip|dollars|cents)$/;

/** The same is printed for both, or only for the first, and nothing of their own but names of parts. */
function isUnderOneCaption(a: Field, b: Field): boolean {
  const [one, other] = [captionOf(a), captionOf(b)];
  return one !== '' && (other === '' || one === other);
}

/** The second asks for something else than the first. */
const asksAnew = (a: Field, b: Field): boolean =>
  [PRINTED, UNDER].some((sides) => captionOf(b, sides) !== '' && captionOf(a, sides) !== captionOf(b, sides));

const captionOf = ({ labels }: Field, sides = PRINTED): string =>
  labels.find(({ text, from }) => sides.has(from) && !isPart(text) && !NAMES_PART.test(text))?.text ?? '';

const NAMES_PART = /^\W*(?:area|code|area code|prefix|exchange|number|ext|extension)\W*$/i;

const PRINTED = new Set(['left', 'above']);
const UNDER = new Set(['below']);

/** "Date of birth, month" and "Date of birth, day", dob_mm and dob_dd, phone 1 and phone 2 of three letters each; or no names at all. */
function namedAlike(a: Field, b: Field): boolean {
  const [one, other] = [spoken(a), spoken(b)];
  const differ = one.findIndex((word, at) => word !== other[at]);
  const shared = differ < 0 ? Math.min(one.length, other.length) : differ;
  if (shared === 0) return one.length === 0 && other.length === 0;
  const isPart = (word: string, field: Field) =>
    PART.test(word) || (/^\d$/.test(word) && field.maxLength > 0 && field.maxLength <= 4);
  return one.slice(shared).every((word) => isPart(word, a)) && other.slice(shared).every((word) => isPart(word, b));
}

const spoken = (field: Field): string[] =>
  (field.labels.find((label) => label.from === 'aria')?.text ?? field.name)
    .replace(/([a-z])(?=[A-Z\d])/g, '$1 ')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
