import { CONCEPTS, PARTS, type PartyId } from '../concepts';
import type { Field } from '../pipeline';
import { canHold } from '../recognize/read';
import { LEAVE_EMPTY } from './pin';

/** Meanings under one heading: a party, the claim, one service line. `id` is that part of the concepts. */
export interface MeaningGroup {
  id: string;
  meanings: string[];
}

const PEOPLE: readonly string[] = [
  'patient',
  'subscriber',
  'submitter',
  'otherCoverage.policyholder',
] satisfies PartyId[];
const OF_PROVIDERS = /^(?:organization|credential|npi|taxId|taxIdType)$/;
const OF_PEOPLE = /^(?:name\.(?:middle|suffix)|birthDate|sex)$/;
/** A claim never has a value for these. */
const UNANSWERED = /\.(?:age|phoneType)$|^claim\.additionalInformation$/;

const ORDER = [
  'patient',
  'subscriber',
  'coverage',
  'claim',
  'line',
  'diagnosis',
  'condition',
  'physician',
  'facility',
  'seller',
  'otherCoverage',
  'otherCoverage.policyholder',
  'submitter',
];

/** `line[2].charge` -> `line[2]`, `diagnosis[0].code` -> `diagnosis`, `patient.name.first` -> `patient`. */
export function groupOf(concept: string): string {
  if (concept === LEAVE_EMPTY) return LEAVE_EMPTY;
  if (concept.startsWith('otherCoverage.policyholder.')) return 'otherCoverage.policyholder';
  const head = concept.slice(0, concept.indexOf('.'));
  return head.startsWith('diagnosis') ? 'diagnosis' : head;
}

const isOfItsParty = (id: string): boolean => {
  const party = groupOf(id);
  const attribute = id.slice(party.length + 1);
  return PEOPLE.includes(party) ? !OF_PROVIDERS.test(attribute) : !OF_PEOPLE.test(attribute) || !isParty(party);
};
const isParty = (group: string): boolean => ['physician', 'facility', 'seller'].includes(group);

const MEANINGS = CONCEPTS.filter(({ id, kind }) => kind !== 'none' && !UNANSWERED.test(id) && isOfItsParty(id));

/** Boxes this short hold a part of a value. */
const SHORT_BOX = 5;

/** A box of several for one value, a short one, or a list of months or days: only there are parts of values offered. */
const takesPart = ({ cluster, maxLength, options }: Field): boolean =>
  cluster !== undefined || (maxLength > 0 && maxLength <= SHORT_BOX) || options.length >= 12;

/** How far rows are offered beyond those that are there. */
export interface Rows {
  lines: number;
  diagnoses: number;
}

/** Everything a control can be said to mean, by group; first that it stays empty. Only what it can hold is offered. */
export function meaningGroups(field: Field, rows: Rows): MeaningGroup[] {
  const offered = MEANINGS.flatMap(({ id, kind }) =>
    written(id, rows)
      .filter((whole) => canHold(field, whole))
      .flatMap((whole) => [whole, ...(takesPart(field) ? (PARTS[kind] ?? []).map((part) => `${whole}.${part}`) : [])]),
  );
  return [{ id: LEAVE_EMPTY, meanings: [LEAVE_EMPTY] }, ...inOrder(offered)];
}

/** Meanings under their headings, in the order of `ORDER`. */
function inOrder(meanings: readonly string[]): MeaningGroup[] {
  const groups = new Map<string, string[]>();
  for (const meaning of meanings) groups.set(groupOf(meaning), [...(groups.get(groupOf(meaning)) ?? []), meaning]);
  const place = (group: string) => ORDER.indexOf(group.replace(/\[.*/, ''));
  const rowOf = (group: string) => Number(/\d+/.exec(group)?.[0] ?? 0);
  const sorted = [...groups].sort(([a], [b]) => place(a) - place(b) || rowOf(a) - rowOf(b));
  return sorted.map(([id, of]) => ({ id, meanings: of }));
}

/** Everything that can be meant, by group, before it is known what for. */
export const allMeanings = (rows: Rows): MeaningGroup[] => inOrder(MEANINGS.flatMap(({ id }) => written(id, rows)));

const MODIFIERS = 4;
const count = (n: number) => Array.from({ length: n }, (_, at) => at);

/** A row of the vocabulary for each of its rows: `line[n].charge` -> `line[0].charge`, `line[1].charge`. */
function written(id: string, { lines, diagnoses }: Rows): string[] {
  if (!id.includes('[n]')) return [id];
  const of = id.startsWith('line') ? lines : diagnoses;
  return count(of).flatMap((row) => {
    const numbered = id.replace('[n]', `[${row}]`);
    return numbered.includes('[m]') ? count(MODIFIERS).map((m) => numbered.replace('[m]', `[${m}]`)) : [numbered];
  });
}
