import type { Field, Recognition } from '../pipeline';
import { candidatesFor } from './attribute';
import { type Draft, unknown } from './draft';
import { PART_ONLY, type Phrase, phrasesOf } from './evidence';
import { settle } from './joint';
import { withVisualGrids } from './layout';
import { isSigningDate, type Refusal, refusalOf } from './never';
import { clusterPhrases, lonePart, nameParts, partsOf } from './parts';
import { kindOf, read } from './read';
import { numberRows } from './rows';
import { type Whose, whose } from './whose';

/** Below this a field is shown as one that needs her, not filled. */
export const BAR = 0.6;

/** What every field of a page means, and whose; in the order of the fields given. Pure: knows no DOM and no values. */
export function recognize(fields: readonly Field[]): Recognition[] {
  const placed = withVisualGrids(fields);
  const phrases = new Map<Field, Phrase[]>(placed.map((field) => [field, phrasesOf(field)]));
  const refused = refusals(placed, phrases);
  const open = placed.filter((field) => !refused.has(field));
  const defaults = defaultParty(open, phrases);
  const drafts = new Map<Field, Draft>();
  for (const [field, refusal] of refused) {
    drafts.set(field, { ...unknown(field, refusal.why), means: refusal.concept, never: true, score: 0.95 });
  }
  readClusters(open, phrases, drafts, defaults);
  let before: Whose | undefined;
  for (const field of open) {
    if (isNewPlace(field, placed)) before = undefined;
    before = partyOf(field, phrases) ?? before;
    if (drafts.has(field)) continue;
    const draft = read(field, phrases.get(field)!, before ?? defaults);
    const kind = kindOf(draft.means);
    drafts.set(field, kind ? { ...draft, part: lonePart(kind, field) } : draft);
  }
  const settled = settle(numberRows(placed.map((field) => drafts.get(field)!)));
  return settled.map((draft, at) => toRecognition(draft, fields[at]!));
}

function toRecognition(draft: Draft, field: Field): Recognition {
  if (draft.never) return { field, kind: 'never', concept: draft.means, confidence: draft.score, why: draft.why };
  if (draft.means === '') return { field, kind: 'unknown', concept: '', confidence: 0, why: draft.why };
  const concept = draft.part ? `${draft.means}.${draft.part}` : draft.means;
  const kind = draft.means === 'payee' ? 'never' : 'claim';
  return { field, kind, concept, confidence: Math.min(0.99, draft.score), why: draft.why };
}

function refusals(fields: readonly Field[], phrases: Map<Field, Phrase[]>): Map<Field, Refusal> {
  const refused = new Map<Field, Refusal>();
  let before: Refusal | undefined;
  let distance = 0;
  for (const field of fields) {
    const own = phrases.get(field)!;
    const refusal = refusalOf(field, own);
    if (refusal) {
      refused.set(field, refusal);
      if (field.hiddenBy === '') {
        before = refusal;
        distance = 0;
      }
      continue;
    }
    if (distance < 3 && isSigningDate(field, own, before)) {
      refused.set(field, { concept: 'signature.date', why: 'This is the date of signing: only you can sign.' });
      distance++;
      continue;
    }
    before = undefined;
  }
  return refused;
}

/** Reads the boxes of one value together; a cluster that is no split value leaves its boxes to be read one by one. */
function readClusters(
  fields: readonly Field[],
  phrases: Map<Field, Phrase[]>,
  drafts: Map<Field, Draft>,
  defaults: Whose | undefined,
): void {
  const clusters = new Map<string, Field[]>();
  for (const field of fields) {
    if (!field.cluster) continue;
    const key = `${field.frame}:${field.cluster.id}`;
    clusters.set(key, [...(clusters.get(key) ?? []), field]);
  }
  let before: Whose | undefined;
  for (const [id, members] of clusters) {
    for (const group of windows(members)) {
      const said = clusterPhrases(group, PART_ONLY);
      const [first] = group;
      const place = fields.indexOf(first!);
      before = nearestWhose(fields, place, phrases);
      const draft = read(first!, said, before ?? defaults);
      const kind = kindOf(draft.means);
      const names = draft.means.includes('.name.') ? nameParts(said, group) : undefined;
      if (names) {
        const party = draft.means.slice(0, draft.means.indexOf('.name.'));
        group.forEach((field, index) => {
          drafts.set(field, { ...draft, field, means: `${party}.name.${names[index]}`, cluster: id });
        });
        break;
      }
      const parts = kind && partsOf(kind, group);
      if (!parts) continue;
      group.forEach((field, index) => {
        drafts.set(field, { ...draft, field, part: parts[index]!, cluster: id });
      });
      break;
    }
  }
}

/** The whole cluster, then its first and last three, as a split date may stand right beside another box. */
function windows(members: Field[]): Field[][] {
  if (members.length < 4) return members.length === 3 ? [members, members.slice(0, 2), members.slice(1)] : [members];
  return [members, members.slice(0, 3), members.slice(1)];
}

/** The party of the fields just before, within the same place of the page. */
function nearestWhose(fields: readonly Field[], at: number, phrases: Map<Field, Phrase[]>): Whose | undefined {
  for (let index = at - 1; index >= Math.max(0, at - 10); index--) {
    const field = fields[index]!;
    if (!samePlace(field, fields[at]!)) return undefined;
    const own = partyOf(field, phrases);
    if (own) return own;
  }
  return undefined;
}

/** The party a field names for those that follow it: only a field that is itself about a person or company. */
function partyOf(field: Field, phrases: Map<Field, Phrase[]>): Whose | undefined {
  const said = phrases.get(field)!;
  const own = whose(field, said);
  if (!own || own.certainty < 0.92) return undefined;
  return candidatesFor(field, said)[0]?.means.startsWith('@') ? { ...own, certainty: 0.9 } : undefined;
}

const samePlace = (a: Field, b: Field): boolean =>
  a.frame === b.frame && a.form === b.form && a.sections.join('|') === b.sections.join('|');

/** A field under other headings than the one before it does not continue it. */
function isNewPlace(field: Field, fields: readonly Field[]): boolean {
  const before = fields[fields.indexOf(field) - 1];
  return !before || !samePlace(before, field);
}

/** On a page that names no other person, the person is the patient. */
function defaultParty(fields: readonly Field[], phrases: Map<Field, Phrase[]>): Whose | undefined {
  const people = new Set<string>();
  for (const field of fields) {
    const own = whose(field, phrases.get(field)!);
    if (own && ['subscriber', 'submitter', 'other-insured', 'payee', 'foreign'].includes(own.entity))
      people.add(own.entity);
  }
  return people.size === 0 ? { entity: 'patient', certainty: 0.76, said: 'the page' } : undefined;
}
