import { isOrdinal } from '../ordinal';
import type { Field } from '../pipeline';
import { entityOf } from './entity';
import { CAPTIONS } from './evidence';
import { words } from './words';

const FEWEST = 8; // boxes with a number make a numbered form
const CLOSE = 64; // CSS pixels from one box to the next one down
const ASKEW = 10; // CSS pixels by which boxes under one another may start apart
const NUMBER = /^\d{1,2}[a-d]?\. ?\p{L}/iu;

/** "33b." alone is a box of its own. */
const BARE = /^\d{1,2}[a-d]?[.:)]?$/;
const FAR = 180;
const LETTERED = /^[a-d]\. ?\p{L}/u;

/** "3. Mailing address": the caption of a box with a number. */
export const isBoxCaption = (text: string): boolean => NUMBER.test(text);

/** Its caption: one with a number before others, as "From" under "16. Dates unable to work". */
const captionOf = ({ labels }: Field): string | undefined =>
  (
    labels.find(({ text, from }) => (CAPTIONS.has(from) || from === 'row-header') && NUMBER.test(text)) ??
    labels.find(({ from }) => CAPTIONS.has(from))
  )?.text;

/**
 * A form of numbered boxes: a box without a number of its own ("City", "a. ...") goes on with the numbered box over it in
 * the same column, and stands under its caption.
 */
export function continueBoxes(fields: readonly Field[]): Field[] {
  const captions = new Map<Field, string>();
  for (const field of fields) {
    const caption = captionOf(field);
    if (
      caption &&
      !isOrdinal(caption) &&
      !BARE.test(caption) &&
      field.hiddenBy === '' &&
      !field.grid &&
      field.control !== 'checkbox'
    )
      captions.set(field, caption);
  }
  const numbered = [...captions].filter(([, caption]) => NUMBER.test(caption));
  const isPaper = standSideBySide(numbered.map(([field]) => field));
  if (new Set(numbered.map(([, caption]) => caption)).size < FEWEST || !isPaper) return [...fields];
  const under = new Map<Field, string>();
  const inSight = [...captions.keys()].sort((a, b) => a.rect.y - b.rect.y);
  const headOf = new Map<Field, string>();
  inSight.forEach((field, at) => {
    const caption = captions.get(field)!;
    if (NUMBER.test(caption)) {
      headOf.set(field, caption);
      const whole = wholeOf(caption, numbered);
      if (whole) under.set(field, whole);
      return;
    }
    // a heading with a number over it says more than the box over it
    if (NUMBER.test(field.sections.at(-1) ?? '')) return;
    const over = boxOver(inSight, at, caption);
    const beside = boxBefore(inSight, at, captions);
    const heads = [over, beside].map((box) => box && (headOf.get(box) ?? partyOver(caption, captions.get(box)!)));
    // "City" may go on with the street left of it, where the box over it asks for something else
    const head = ADDRESS_PART.test(caption)
      ? (heads.find((one) => one && ADDRESS.test(one)) ?? heads[0] ?? heads[1])
      : heads[0];
    if (!head) return;
    headOf.set(field, head);
    if (!field.labels.some((label) => label.text === head)) under.set(field, head);
  });
  return fields.map((field) => {
    const head = under.get(field);
    return head ? { ...field, sections: [...field.sections, head] } : field;
  });
}

const FEW_PAIRS = 3;

/** Boxes in columns, as on paper; a list of numbered questions has its own order. */
function standSideBySide(fields: readonly Field[]): boolean {
  const lines = new Map<number, Set<number>>();
  for (const { rect } of fields) {
    const line = Math.round(rect.y / 8);
    lines.set(line, (lines.get(line) ?? new Set()).add(rect.x));
  }
  return [...lines.values()].filter((columns) => columns.size > 1).length >= FEW_PAIRS;
}

const ADDRESS_PART = /^\W*(?:city|town|state|zip|postal|county|ciudad|estado|c\.? ?p\b|c[oó]digo postal)/i;
const ADDRESS = /\baddress\b|\bstreet\b|\bdirecci[oó]n\b|\bdomicilio\b/i;
const BESIDE = 40; // CSS pixels from one box to the next one on its line
const BESIDE_PART = 220;

type Captions = ReadonlyMap<Field, string>;

/** The field right before this one on its line; "State" goes on with "City" however short the box for the city is. */
function boxBefore(inSight: readonly Field[], at: number, captions: Captions): Field | undefined {
  const { rect } = inSight[at]!;
  const before = inSight.filter(
    ({ rect: left }) => Math.abs(left.y - rect.y) <= 4 && left.x < rect.x && left.x + left.width <= rect.x + 4,
  );
  const nearest = before.sort((a, b) => b.rect.x - a.rect.x)[0];
  if (!nearest) return undefined;
  const isAddress = [inSight[at]!, nearest].every((field) => ADDRESS_PART.test(captions.get(field)!));
  const gap = rect.x - (nearest.rect.x + nearest.rect.width);
  return gap <= (isAddress ? BESIDE_PART : BESIDE) ? nearest : undefined;
}

/** "9d. Plan name" says nothing of whose it is: it goes on with "9. Other insured's name". */
function wholeOf(caption: string, numbered: readonly [Field, string][]): string | undefined {
  const [, number] = /^(\d{1,2})[a-d]\./.exec(caption) ?? [];
  if (!number || entityOf(words(caption))) return undefined;
  return numbered.map(([, other]) => other).find((other) => other.startsWith(`${number}.`) && namesParty(other));
}

/** "d. Plan name" under "a. Other insured's policy number", however far the box with the number is. */
const partyOver = (caption: string, over: string): string | undefined =>
  LETTERED.test(caption) && LETTERED.test(over) && namesParty(over) && !entityOf(words(caption)) ? over : undefined;

const namesParty = (caption: string): boolean => entityOf(words(caption))?.weak === false;

/** The nearest field whose box ends right over the start of this one. */
function boxOver(inSight: readonly Field[], at: number, caption: string): Field | undefined {
  const { rect } = inSight[at]!;
  // "a." goes on with the box with the number, however high the one beside that is
  const reach = LETTERED.test(caption) && !entityOf(words(caption)) ? FAR : CLOSE;
  for (let index = at - 1; index >= 0; index--) {
    const over = inSight[index]!.rect;
    if (rect.y - over.y > reach + rect.height) return undefined;
    const isOver = over.x <= rect.x + ASKEW && over.x + over.width > rect.x + Math.min(ASKEW, rect.width / 2);
    // a heading between them begins something else
    if (isOver && over.y + over.height <= rect.y + 2)
      return inSight[index]!.sections.join('|') === inSight[at]!.sections.join('|') ? inSight[index] : undefined;
  }
  return undefined;
}
