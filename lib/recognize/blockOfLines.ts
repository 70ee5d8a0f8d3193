import type { Field } from '../pipeline';
import { entityOf } from './entity';
import { CAPTIONS } from './evidence';
import type { Entity } from './rules/entities';
import { words } from './words';

const SAME = 3; // CSS pixels
const LEADING = 1.7; // of a box's height, from one line to the next
const LINES = ['Name', 'Street address', 'City, state, ZIP code'];

const PROVIDERS = new Set<Entity>(['seller', 'facility', 'physician']);

/** What asks for all that is printed at the top of a letter. */
const WHOLE_HEAD = /\b(?:info|information|location|names? and (?:\w+ )?address|address and name|nombre y direccion)\b/;

/**
 * Three lines one under another with a caption over the first alone ("Billing provider info") are written as on an
 * envelope: name, street, city with state and ZIP. Below them stand, lettered as on the CMS-1500, the NPI and another
 * number.
 */
export function withBlocksOfLines(fields: readonly Field[]): Field[] {
  const result = new Map<Field, Field>();
  for (const captioned of fields) {
    const caption = captionOf(captioned);
    if (!caption || !asksForHead(caption)) continue;
    const first = captioned.cluster ? lineUnder(captioned, fields) : captioned;
    const block = first ? stackUnder(first, fields) : [];
    if (block.length !== LINES.length) continue;
    const heading = caption.replace(/\s*(?:&|\band\b)\s*(?:ph|phone|tel)\b.*$/iu, '');
    const named = (field: Field, text: string): void => {
      const sections = field.sections.includes(heading) ? field.sections : [...field.sections, heading];
      result.set(field, { ...field, labels: [{ text, from: 'label' }], sections });
    };
    block.forEach((field, line) => {
      named(field, LINES[line]!);
    });
    const [npi, other] = letteredUnder(block.at(-1)!, fields);
    if (npi) named(npi, 'NPI');
    if (other) named(other, 'Other ID');
  }
  return fields.map((field) => result.get(field) ?? field);
}

const captionOf = ({ labels }: Field): string | undefined => labels.find(({ from }) => CAPTIONS.has(from))?.text;

function asksForHead(caption: string): boolean {
  const said = words(caption);
  const whose = entityOf(said);
  return whose !== undefined && !whose.weak && PROVIDERS.has(whose.entity) && WHOLE_HEAD.test(said);
}

/** The first line under a phone that stands in the caption itself: "Billing provider info & ph # (   )". */
const lineUnder = (phone: Field, fields: readonly Field[]): Field | undefined =>
  fields.find((field) => isRightUnder(field, phone) && field.rect.x <= phone.rect.x && field.labels.length === 0);

/** The first box and those of its size right under it that have no caption. */
function stackUnder(first: Field, fields: readonly Field[]): Field[] {
  if (first.control !== 'text' || first.grid || first.cluster) return [];
  const stack = [first];
  for (;;) {
    const last = stack.at(-1)!;
    const next = fields.find(
      (field) =>
        isRightUnder(field, last) &&
        Math.abs(field.rect.x - last.rect.x) <= SAME &&
        Math.abs(field.rect.width - last.rect.width) <= SAME,
    );
    if (next?.control !== 'text' || next.grid || next.labels.length > 0) return stack;
    stack.push(next);
  }
}

const isRightUnder = ({ frame, hiddenBy, rect }: Field, over: Field): boolean =>
  frame === over.frame &&
  hiddenBy === '' &&
  rect.y >= over.rect.y + over.rect.height - SAME &&
  rect.y - over.rect.y <= over.rect.height * LEADING;

const NPI = /^\(?(?:\d{1,2} ?)?a[.):]?(?: npi\W*)?$/i;
const OTHER_ID = /^\(?(?:\d{1,2} ?)?b[.):]?(?: other id\W*)?$/i;

/** "a. [          ] b. [          ]" on the line under the block; an NPI has ten digits. */
function letteredUnder(last: Field, fields: readonly Field[]): Field[] {
  const line = fields.filter((field) => isRightUnder(field, last) && field.rect.x < last.rect.x + last.rect.width);
  const letters = [NPI, OTHER_ID].map((caption) =>
    line.find(({ labels }) => labels.some(({ text }) => caption.test(text))),
  );
  const [npi, other] = letters;
  return npi && other && line.length === 2 && npi.maxLength === 10 ? [npi, other] : [];
}
