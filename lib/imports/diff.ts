import { emptyAddress, emptyName, emptyProfile } from '../profile/empty';
import { getIn, setIn } from '../profile/paths';
import type { Profile } from '../profile/schema';
import { sameText } from './folded';
import { isSameOne } from './identity';
import type { Proposal, Source } from './types';

/** What is judged and shown together: a person, a plan, a provider, a list. */
export const GROUPS = [
  'label',
  'patient',
  'subscriber',
  'submitter',
  'coverage',
  'otherCoverage',
  'physician',
  'facility',
  'condition',
  'diagnoses',
  'seller',
  'course',
  'payments',
  'courses',
] as const;
export type GroupId = (typeof GROUPS)[number];

/** One field, old and new. A name or an address is one field: halves of two of them are nobody's. */
export interface Row {
  /** A path of the profile; where it is a list the value is one more entry of it. */
  path: string;
  was: unknown; // undefined for one more entry
  value: unknown;
  from: Source;
  unsure: boolean;
  /** Nothing of hers is lost by it. */
  adds: boolean;
}

/**
 * `fields`: each row by itself. `replace`: the file is about another doctor, place or plan than the profile, so that taking
 * single fields would mix two of them; all of it is taken, and what the new one does not give becomes empty.
 */
export interface Group {
  id: GroupId;
  mode: 'fields' | 'replace';
  rows: Row[];
}

export interface Diff {
  groups: Group[];
  /** The file is about somebody else than the profile: nothing of it may go there. */
  otherPerson: boolean;
}

const EMPTY = emptyProfile('empty');

/** Whether rows of this path are entries of a list. */
export const isEntry = (path: string): boolean => /^(?:diagnoses|courses|courses\[\d+\]\.payments)$/.test(path);

function groupOf(path: string): GroupId {
  if (path.endsWith('.payments')) return 'payments';
  if (/^courses\[\d+\]\.seller\b/.test(path)) return 'seller';
  if (path.startsWith('courses[')) return 'course';
  const first = /^\w+/.exec(path)?.[0];
  return first === 'physicianRole' ? 'physician' : (GROUPS.find((id) => id === first) ?? 'patient');
}

const same = (one: unknown, other: unknown): boolean =>
  typeof one === 'string' && typeof other === 'string'
    ? sameText(one, other)
    : JSON.stringify(one) === JSON.stringify(other);

/** The same diagnosis is the same code, whatever words stand beside it. */
const isSameEntry = (path: string, one: unknown, other: unknown) =>
  path === 'diagnoses' ? same((one as { code: string }).code, (other as { code: string }).code) : same(one, other);

/** A payment of the same amount may be the same payment, told with another day or none. */
const isSameAmount = (one: unknown, other: unknown) =>
  (one as { amountCents: number }).amountCents === (other as { amountCents: number }).amountCents;

/** Whether it holds what a new profile starts with, so that nothing of hers is lost. */
const isUntouched = (path: string, value: unknown) =>
  JSON.stringify(value) === JSON.stringify(getIn(EMPTY, path.replace(/^courses\[\d+\]/, 'courses[0]')));

/** `patient.name.first` -> `patient.name`, which is shown and taken as one. */
const wholeOf = (path: string) => /^(.*\.(?:name|address))\.\w+$/.exec(path)?.[1];

/** Hers with the new parts in its gaps; the new one alone when a part of hers differs. */
function wholeRow(profile: Profile, path: string, parts: readonly Proposal[]): Row {
  const hers = getIn(profile, path) as Record<string, unknown>;
  const blank: Record<string, unknown> = path.endsWith('.name') ? { ...emptyName() } : { ...emptyAddress() };
  const theirs = Object.fromEntries(parts.map((part) => [part.path.slice(path.length + 1), part.value]));
  const isGap = (part: string) => hers[part] === '' || isBlank(hers, blank);
  const adds = Object.entries(theirs).every(([part, value]) => isGap(part) || same(hers[part], value));
  const filled = Object.entries(theirs).filter(([part]) => isGap(part));
  const value = adds ? { ...hers, ...Object.fromEntries(filled) } : { ...blank, ...theirs };
  return { path, was: hers, value, from: parts[0]!.from, unsure: parts.some(({ unsure }) => unsure === true), adds };
}
const isBlank = (value: object, blank: object) => JSON.stringify(value) === JSON.stringify(blank);

function rowOf(profile: Profile, { path, value, from, unsure = false }: Proposal): Row | undefined {
  const was = getIn(profile, path);
  if (!isEntry(path)) return { path, was, value, from, unsure, adds: was === '' || isUntouched(path, was) };
  const entries = was as unknown[];
  if (entries.some((entry) => isSameEntry(path, entry, value))) return undefined;
  const isDoubtful = unsure || (path.endsWith('.payments') && entries.some((entry) => isSameAmount(entry, value)));
  return { path, was: undefined, value, from, unsure: isDoubtful, adds: true };
}

function rowsOf(profile: Profile, proposals: readonly Proposal[]): Row[] {
  const seen = new Set<string>();
  const rows = proposals.flatMap((proposal) => {
    const whole = wholeOf(proposal.path);
    if (!whole) return rowOf(profile, proposal) ?? [];
    if (seen.has(whole)) return [];
    seen.add(whole);
    const parts = proposals.filter(({ path }) => wholeOf(path) === whole);
    return wholeRow(profile, whole, parts);
  });
  return rows.filter(({ was, value }) => was === undefined || !same(was, value));
}

/** The rows that empty what the old one had and the new one does not give. */
function clearing(profile: Profile, base: string, given: readonly Proposal[]): Row[] {
  const blank = getIn(EMPTY, base.replace(/\[\d+\]/, '[0]')) as Record<string, unknown>;
  return Object.entries(blank)
    .map(([part, value]): Row => {
      const path = `${base}.${part}`;
      return {
        path,
        was: getIn(profile, path),
        value,
        from: given.find((one) => one.path.startsWith(base))!.from,
        unsure: false,
        adds: false,
      };
    })
    .filter(
      ({ path, was, value }) =>
        !given.some((one) => one.path === path || wholeOf(one.path) === path) && !same(was, value),
    );
}

/**
 * What would change in a profile, field by field. What is the same already is left out. Pure; changes nothing.
 * @param course index of the course that `course.` means
 */
export function diffAgainst(profile: Profile, course: number, proposals: readonly Proposal[]): Diff {
  const placed = proposals.map((one) => ({ ...one, path: one.path.replace(/^course\./, `courses[${course}].`) }));
  if (!isSameOne(profile, placed, 'patient')) return { groups: [], otherPerson: true };
  const rows = rowsOf(profile, placed);
  const groups = GROUPS.flatMap((id): Group[] => {
    const own = rows.filter(({ path }) => groupOf(path) === id);
    if (own.length === 0) return [];
    const base = id === 'seller' ? `courses[${course}].seller` : id;
    if (isSameOne(profile, placed, base)) return [{ id, mode: 'fields', rows: own }];
    // her other doctor's phone must not stay beside this one's name
    const all = rowsOf(setIn(profile, base, getIn(EMPTY, base.replace(/\[\d+\]/, '[0]'))), placed)
      .filter(({ path }) => groupOf(path) === id && path.startsWith(base))
      .map((row) => ({ ...row, was: getIn(profile, row.path), adds: false }))
      .filter(({ was, value }) => !same(was, value));
    return [{ id, mode: 'replace', rows: [...all, ...clearing(profile, base, placed)] }];
  });
  return { groups, otherPerson: false };
}

/** Whether a row is ticked before she has looked: it is sure, and it only fills what is empty. */
export const startsTicked = (group: Group, row: Row): boolean => group.mode === 'fields' && !row.unsure && row.adds;

/** The profile with these rows in it; the one given stays as it is. */
export const withRows = (profile: Profile, rows: readonly Row[]): Profile =>
  rows.reduce((now, { path, value }) => {
    const next = setIn(now, path, isEntry(path) ? [...(getIn(now, path) as unknown[]), value] : value);
    // a number was found, so it is not true any more that there is none
    return path.endsWith('.npi') && value ? setIn(next, path.replace(/npi$/, 'hasNoNpi'), false) : next;
  }, profile);
