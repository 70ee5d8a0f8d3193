import type { Field, Recognition } from '../pipeline';
import { attributeAlone } from './attributeAlone';
import { birthBoxes } from './birthBoxes';
import { withBoxTitles } from './boxes';
import { readClusters } from './clusters';
import { continueBoxes } from './continueBoxes';
import { type Draft, unknown } from './draft';
import { type Phrase, phrasesOf } from './evidence';
import { withHostSections } from './hosts';
import { settle } from './joint';
import { withVisualGrids } from './layout';
import { isSigningDetail, type Refusal, refusalOf } from './never';
import { isFollowUp, Parties } from './parties';
import { lonePart } from './parts';
import { kindOf, read } from './read';
import { inReadingOrder } from './readingOrder';
import { numberRows } from './rows';
import { withSharedQuestions } from './sharedQuestions';
import { withStackedColumns } from './stackedColumns';

/** Below this a field is shown as one that needs her, not filled. */
export const BAR = 0.6;

/** What every field of a page means, and whose; in the order of the fields given. Pure: knows no DOM and no values. */
export function recognize(fields: readonly Field[]): Recognition[] {
  const given = withBoxTitles(
    withVisualGrids(withStackedColumns(continueBoxes(withHostSections(withSharedQuestions(fields))))),
  );
  const placed = inReadingOrder(given);
  const phrases = new Map<Field, Phrase[]>(placed.map((field) => [field, phrasesOf(field)]));
  const refused = refusals(placed, phrases);
  const open = placed.filter((field) => !refused.has(field));
  const parties = new Parties(open, phrases);
  const clusters = readClusters(open, parties);
  for (const [field, draft] of birthBoxes(open, phrases, parties, clusters)) clusters.set(field, draft);
  const drafts = placed.map((field): Draft => {
    const refusal = refused.get(field);
    if (refusal) return { ...unknown(field, refusal.why), means: refusal.concept, never: true, score: 0.95 };
    const clustered = clusters.get(field);
    if (clustered) return clustered;
    const draft = read(field, phrases.get(field)!, parties.of(field));
    const kind = kindOf(draft.means);
    return { ...draft, part: kind ? lonePart(kind, field) : '', followUp: isFollowUp(phrases.get(field)!) };
  });
  const recognized = new Map<Field, Recognition>();
  settle(numberRows(drafts)).forEach((draft, at) => {
    recognized.set(placed[at]!, said(draft, placed[at]!));
  });
  return given.map((field) => recognized.get(field)!);

  function said(draft: Draft, field: Field): Recognition {
    const recognition = toRecognition(draft, field);
    const isSaid = recognition.kind === 'claim' && recognition.confidence >= BAR;
    if (isSaid || refused.get(field)?.asksNothing) return recognition;
    const attribute = attributeAlone(field, phrases.get(field)!, recognition.concept);
    return attribute === '' ? recognition : { ...recognition, attribute };
  }
}

function toRecognition(draft: Draft, field: Field): Recognition {
  if (draft.never) return { field, kind: 'never', concept: draft.means, confidence: draft.score, why: draft.why };
  if (draft.means === '') return { field, kind: 'unknown', concept: '', confidence: 0, why: draft.why };
  const concept = draft.part ? `${draft.means}.${draft.part}` : draft.means;
  const kind = draft.means === 'payee' ? 'never' : 'claim';
  return { field, kind, concept, confidence: Math.min(0.99, draft.score), why: draft.why };
}

const SIGNING_REACH = 3; // fields after a signature that may belong to it

function refusals(fields: readonly Field[], phrases: Map<Field, Phrase[]>): Map<Field, Refusal> {
  const refused = new Map<Field, Refusal>();
  const main = mainForm(fields);
  let before: Refusal | undefined;
  let distance = 0;
  for (const field of fields) {
    const said = phrases.get(field)!;
    const refusal = refusalOf(field, said) ?? (main && field.form === '' ? OUTSIDE : undefined);
    if (refusal) {
      refused.set(field, refusal);
      if (field.hiddenBy === '') {
        before = refusal;
        distance = 0;
      }
      continue;
    }
    if (distance < SIGNING_REACH && isSigningDetail(field, said, before)) {
      refused.set(field, { concept: 'signature.date', why: 'This belongs to the signature: only you can sign.' });
      distance++;
      continue;
    }
    before = undefined;
  }
  return refused;
}

const OUTSIDE: Refusal = { concept: '', why: 'This stands outside the claim form.' };

/** The form that holds nearly everything on the page, if there is one; a stray box outside it is no part of the claim. */
function mainForm(fields: readonly Field[]): string {
  const counts = new Map<string, number>();
  for (const field of fields) counts.set(field.form, (counts.get(field.form) ?? 0) + 1);
  const [largest] = [...counts].filter(([form]) => form !== '').sort((a, b) => b[1] - a[1]);
  return largest && largest[1] >= 5 && largest[1] >= fields.length * 0.6 ? largest[0] : '';
}
