import { type Concept, parseConcept, type ValueKind } from '../concepts';
import type { Field } from '../pipeline';
import { type Candidate, candidatesFor } from './attribute';
import { type Draft, unknown } from './draft';
import type { Phrase } from './evidence';
import { type Resolved, resolve } from './resolve';
import type { Whose } from './whose';

/** Two readings this close cannot both be right: neither is taken. */
const TOO_CLOSE = 0.03;
const FAR_BEHIND = 0.25;

/** What one field (or one cluster read as a value) means by itself and its surroundings. */
export function read(field: Field, phrases: readonly Phrase[], about: Whose | undefined): Draft {
  const candidates = candidatesFor(field, phrases);
  if (candidates.length === 0) return unknown(field, 'Nothing on the page says what this field is for.');
  let best: Draft | undefined;
  for (const candidate of candidates) {
    // what the label says is not clear here: a far weaker reading does not become right by that
    if (candidate.score < candidates[0]!.score - FAR_BEHIND) break;
    const resolved = inTwoLetters(field, resolve(candidate, about));
    if (!resolved || !canHold(field, resolved.means)) continue;
    // whose flat it is may be unclear; it is no number of services by that
    if (resolved.means === 'line.units' && !field.grid && candidates.some(({ means }) => means === '@address.line2'))
      if (best === undefined) break;
    if (!answersQuestion(field, candidate.phrase.words, kindOf(resolved.means))) continue;
    // a box to tick whose question cannot be read is not ticked for what its name may mean
    if (field.control === 'checkbox' && candidate.phrase.from === 'name') continue;
    // nor is a question that can be read answered for what its name may mean: "type", "kind" are in many names
    const isAsked = phrases.some((phrase) => phrase.from !== 'name' && /[a-z]{3}.* [a-z]{3}/.test(phrase.words));
    if (candidate.phrase.from === 'name' && isAsked && NOT_BY_NAME(resolved.means)) continue;
    const score = candidate.score * resolved.certainty;
    const [, party] = /^(.+)\.(?:name|address|organization)\b/.exec(resolved.means) ?? [];
    if (!best && party && asksForBoth(field, candidate.phrase))
      return { ...unknown(field, BOTH), means: `${party}.name.full`, score, never: true };
    if (!best) {
      const why = resolved.forAnother ? FOR_ANOTHER : reason(candidate, about);
      best = { ...unknown(field, why), means: resolved.means, score, never: resolved.forAnother === true };
      continue;
    }
    if (best.means.endsWith('.address.line2') && resolved.means === 'line.units') {
      // "Unit" is a flat in an address and a count in a table
      if (field.grid) best = { ...best, means: resolved.means, why: reason(candidate, about) };
      break;
    }
    if (best.means === 'diagnosis.code' && resolved.means === 'diagnosis.indicator') {
      // the caption over all of box 21 names both; what stands beside the box decides
      best = { ...best, means: resolved.means, why: reason(candidate, about) };
      break;
    }
    if (isPlanOrCompany(best.means) && isPlanOrCompany(resolved.means)) {
      // "name of plan" of another insurance: whoever it is with
      best = { ...best, means: 'otherCoverage.payerName' };
      break;
    }
    if (best.score - score < TOO_CLOSE && resolved.means !== best.means && !isRefinement(best.means, resolved.means)) {
      return unknown(field, `This could be the ${labelOf(best.means)} or the ${labelOf(resolved.means)}.`);
    }
    break;
  }
  return best ?? unknown(field, `It is not clear whose "${candidates[0]!.phrase.raw}" is asked for.`);
}

const NOT_BY_NAME = (means: string): boolean => kindOf(means) === 'yes-no' || means === 'claim.type';

const FOR_ANOTHER = 'This is for somebody who acts for you: it stays empty when you file yourself.';

/** Two letters beside "name of referring provider" say what the provider did: DN, DK or DQ. */
const inTwoLetters = (field: Field, resolved: Resolved | undefined): Resolved | undefined =>
  resolved?.means === 'physician.name.full' && field.control === 'text' && field.maxLength === 2
    ? { ...resolved, means: 'physician.qualifier' }
    : resolved;

const BOTH = 'This asks for a name and an address in one box.';
const OWN_LABEL = new Set<Phrase['from']>(['label', 'aria', 'above', 'left', 'placeholder']);

/** "Name and address of the firm" over one box: half of it would not do. */
const asksForBoth = (field: Field, { words, from }: Phrase): boolean =>
  /\bnames? (?:and )?(?:\w+ )?(?:address|(?:policy|id|group|phone|telephone) number)\b/.test(words) &&
  OWN_LABEL.has(from) &&
  !field.cluster &&
  (field.control === 'text' || field.control === 'textarea');

const SUMS = new Set<string>(['money', 'number']);
const DATE_FORMAT = /\b(?:mm|dd|m|d)\s?[/.-]\s?(?:mm|dd|m|d)\s?[/.-]\s?(?:yy|aa|ccyy)/i;

/** "Who ..." is not answered by a sum, "When ..." only by a date, "How much ..." only by a sum; nor is a box for a date. */
function answersQuestion(field: Field, asked: string, kind: ValueKind | undefined): boolean {
  if (!kind || kind === 'none') return true;
  const isChoice = field.options.length > 0 || field.control === 'checkbox';
  if (/^(?:how long|cuanto tiempo)\b/.test(asked)) return kind === 'text';
  const isName = /^(?:and )?(?:who|whose|whom|quien|de quien)\b|\b(?:names?|nombre) (?:of|de|del)\b/.test(asked);
  if (isName) return !SUMS.has(kind) && kind !== 'date';
  // "Why ..." is answered by no yes or no, whatever one of the reasons speaks of
  if (/^(?:why|por qu[eé])\b/i.test(asked) && field.options.length > 2 && kind === 'yes-no') return false;
  if (isChoice) return true;
  if (/^(?:and )?(?:how much|cuanto)\b/.test(asked)) return SUMS.has(kind);
  const isDated =
    /^(?:and )?(?:when|since when|on what date|what (?:date|day)|which day|desde cuando|cuando)\b/.test(asked) ||
    field.labels.some(({ text, from }) => from === 'placeholder' && DATE_FORMAT.test(text));
  // "(mm/dd/yyyy)" in the label itself leaves room for nothing but a date
  const isFormatted = field.labels.some(
    ({ text, from }) => from !== 'hint' && from !== 'right' && DATE_FORMAT.test(text),
  );
  return !(isDated || isFormatted) || kind === 'date' || (kind === 'text' && !isFormatted);
}

const TICKED = new Set<string>(['yes-no', 'choice', 'none', 'pointer']);
const LISTED = new Set<string>([
  ...TICKED,
  'state',
  'country',
  'place-of-service',
  'date',
  'text',
  'procedure',
  'icd',
  'id',
  'number',
  'name',
]);

const SHORTEST_WORDS = 8; // characters: less holds a code, and no description

/** Whether a control of this kind can hold such a value at all: no birth date in a radio button, no name in a date. */
export function canHold(field: Field, means: string): boolean {
  const kind = kindOf(means);
  if (!kind || kind === 'none') return true;
  // which kind of claim it is, is answered by no yes or no
  if (means === 'claim.type' && isYesOrNo(field)) return false;
  switch (field.control) {
    case 'radio-group':
    case 'checkbox':
      return TICKED.has(kind) || (field.control === 'radio-group' && (kind === 'place-of-service' || kind === 'name'));
    case 'select':
    case 'listbox-button':
      // "Mr, Mrs, Dr" lists no names
      return (
        LISTED.has(kind) &&
        (kind !== 'name' || !field.options.some(({ text }) => /^(?:mrs?|ms|miss|dr)\.?$/i.test(text)))
      );
    case 'date':
    case 'month':
    case 'segmented-date':
    case 'date-button':
      return kind === 'date';
    case 'text':
      if (means.endsWith('.description')) return field.maxLength <= 0 || field.maxLength > SHORTEST_WORDS;
      return kind !== 'name' || field.maxLength < 0 || field.maxLength > 3;
    default:
      return true;
  }
}

const isYesOrNo = ({ options }: Field): boolean =>
  options.length === 2 && options.every(({ text }) => /^(?:yes|no|s[ií])\b/i.test(text));

const isPlanOrCompany = (means: string): boolean => /^otherCoverage\.(?:plan|payer)Name$/.test(means);

const A_FIRM = /^(?:seller|facility)\.(?:organization|name\.full)$/;

const NUMBERS: Record<string, string> = { policyNumber: 'memberId', memberId: 'policyNumber' };

/** Two readings of which one only says more of the same are no contradiction. */
const isRefinement = (a: string, b: string): boolean =>
  a.startsWith(b) ||
  b.startsWith(a) ||
  // what becomes of a policy number, the whole form decides (jointCoverage)
  (/\.(?:policyNumber|memberId)$/.test(a) && b === a.replace(/\w+$/, (last) => NUMBERS[last]!)) ||
  (a === 'diagnosis.indicator' && b === 'diagnosis.code') ||
  (a.startsWith('line.') && b.startsWith('claim.')) ||
  (a.startsWith('claim.') && b.startsWith('line.')) ||
  (a.startsWith('submitter.r') && b.startsWith('submitter.r')) || // the role tells the relationship
  (a.endsWith('ualifier') && b.endsWith('ualifier')) ||
  (a.endsWith('.name.full') && b.endsWith('.credential')) ||
  // the name of a company is its name
  (A_FIRM.test(a) && A_FIRM.test(b) && a.split('.')[0] === b.split('.')[0]) ||
  (a.endsWith('.npi') && b === 'line.renderingNpi') ||
  (a === 'line.renderingNpi' && b.endsWith('.npi'));

function reason(candidate: Candidate, about: Whose | undefined): string {
  const label = candidate.phrase.raw;
  const from = candidate.phrase.from === 'name' ? 'Named' : 'Labelled';
  const context = about && about.said !== label && candidate.means.startsWith('@') ? `, under "${about.said}"` : '';
  return `${from} "${label}"${context}.`;
}

const labelOf = (means: string): string => conceptOf(means)?.label ?? means;

/** The kind of value a draft's meaning has, rows left out of account. */
export const kindOf = (means: string): ValueKind | undefined => conceptOf(means)?.kind;

function conceptOf(means: string): Concept | undefined {
  const concept = means.startsWith('line.')
    ? `line[0].${means.slice(5)}`
    : means.startsWith('diagnosis.') && !parseConcept(means)
      ? `diagnosis[0].${means.slice(10)}`
      : means;
  return parseConcept(concept)?.concept;
}
