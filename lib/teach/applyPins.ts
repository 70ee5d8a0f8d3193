import { parseConcept } from '../concepts';
import type { Field, Recognition } from '../pipeline';
import { canHold } from '../recognize/read';
import { BAR } from '../recognize/recognize';
import { words } from '../recognize/words';
import { type Found, findMarked } from './findMarked';
import type { OwnWords } from './ownWords';
import { pathFits } from './pagePath';
import { LEAVE_EMPTY, type Pin } from './pin';
import { selectorFits } from './selectorFits';

/** One frame of the page as far as pins know pages. */
export interface PinnedPage {
  frame: number;
  url: string;
  headings: readonly string[];
}

export interface Pins {
  /** What she taught for this site. */
  taught: readonly Pin[];
  /** What is known of the payer's pages. */
  recipe: readonly Pin[];
}

/**
 * The recognitions with pinned fields taken for what their pins say: her own teaching first, then the recipe, then the
 * engine. A pin that finds no control, or one that says something else, changes nothing; the notes tell of it. What is
 * never filled stays so. Pure.
 */
export function applyPins(
  recognitions: readonly Recognition[],
  pages: readonly PinnedPage[],
  pins: Pins,
  own: OwnWords,
): { recognitions: Recognition[]; notes: string[]; pinned: Map<Field, Pin> } {
  const fields = recognitions.map(({ field }) => field);
  const at = new Map(recognitions.map((recognition, index) => [recognition.field, index]));
  const result = [...recognitions];
  const pinned = new Map<Field, Pin>();
  const lost: string[] = [];
  const notes: string[] = [];

  const take = (pin: Pin, isTaught: boolean) => {
    const found = locatePin(pin, fields, pages, own);
    if (!found) return;
    if ('missing' in found) {
      if (found.missing === 'several') notes.push(severalNote(pin));
      else if (!isTaught) lost.push(nameOf(pin));
      return;
    }
    const { field } = found;
    if (pinned.has(field)) return;
    const read = recognitions[at.get(field)!]!;
    if (isUntouchable(read)) return;
    if (contradicts(pin, read)) {
      notes.push(`The page calls ${nameOf(pin)} something else than its recipe does, so it was read as usual.`);
      return;
    }
    pinned.set(field, pin);
    result[at.get(field)!] = recognitionOf(pin, field, isTaught);
  };

  for (const pin of pins.taught) take(pin, true);
  for (const pin of pins.recipe) take(pin, false);
  if (lost.length > 0) notes.push(lostNote(lost));
  return { recognitions: result, notes, pinned };
}

const isPage = (pin: Pin, page: PinnedPage): boolean =>
  pathFits(pin.path, page.url) &&
  (!pin.heading || page.headings.some((heading) => ` ${words(heading)} `.includes(` ${words(pin.heading!)} `)));

/** The control a pin names among those of its page; undefined when the pin is of another page. */
export function locatePin(
  pin: Pin,
  all: readonly Field[],
  pages: readonly PinnedPage[],
  own: OwnWords,
): Found | undefined {
  const onPage = pages.filter((page) => isPage(pin, page)).map(({ frame }) => frame);
  if (onPage.length === 0) return undefined;
  const fields = all.filter((field) => onPage.includes(field.frame));
  if (pin.mark) return findMarked(pin.mark, fields, own);
  const fitting = fields.filter((field) => field.hiddenBy === '' && selectorFits(pin.selector!, field));
  return fitting.length === 1 ? { field: fitting[0]! } : { missing: fitting.length === 0 ? 'none' : 'several' };
}

/** What no word of hers makes CoolClaim fill: hidden boxes, passwords, files, and her signature and consent. */
export const isUntouchable = ({ field, kind, concept }: Recognition): boolean =>
  field.hiddenBy !== '' ||
  field.ignoreHint ||
  field.control === 'password' ||
  field.control === 'file' ||
  (kind === 'never' && /^(?:signature|consent)\b/.test(concept));

/** The control cannot hold it; or its label is another one; or, without a label to go by, the page surely says otherwise. */
function contradicts(pin: Pin, read: Recognition): boolean {
  if (pin.concept !== LEAVE_EMPTY && !canHold(read.field, pin.concept)) return true;
  if (pin.mark) return false; // its label is part of the mark
  if (pin.label) return !read.field.labels.some(({ text }) => words(text) === words(pin.label!));
  const isSure = read.kind === 'claim' && read.confidence >= BAR;
  return isSure && parseConcept(read.concept)?.base !== parseConcept(pin.concept)?.base;
}

function recognitionOf(pin: Pin, field: Field, isTaught: boolean): Recognition {
  if (pin.concept === LEAVE_EMPTY) {
    const why = isTaught ? 'You said that this stays empty.' : 'On this site this stays empty.';
    return { field, kind: 'never', concept: '', confidence: 1, why };
  }
  const meaning = parseConcept(pin.concept)?.concept.label ?? pin.concept;
  const why = isTaught ? `You said that this is the ${meaning}.` : `On this site this is known to be the ${meaning}.`;
  return { field, kind: 'claim', concept: pin.concept, confidence: 1, why };
}

const nameOf = ({ label, selector }: Pin): string => `“${label ?? selector ?? 'a field'}”`;

const severalNote = (pin: Pin): string =>
  `More than one field of this page looks like ${nameOf(pin)}, so none was taken for it: teach it again.`;

const MOST_NAMED = 4;

const lostNote = (lost: readonly string[]): string => {
  const named = lost.slice(0, MOST_NAMED).join(', ') + (lost.length > MOST_NAMED ? ', …' : '');
  return `Fields that are known of this site were not found, so it was read as usual: ${named}.`;
};
