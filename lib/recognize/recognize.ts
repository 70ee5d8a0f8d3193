import type { Field, Recognition } from '../pipeline';
import { readFileField } from './attachments';
import { attributeAlone } from './attributeAlone';
import { besideChoices } from './besideChoices';
import { birthBoxes } from './birthBoxes';
import { withBlocksOfLines } from './blockOfLines';
import { withBoxTitles } from './boxes';
import { withCaptionsUnder } from './captionsUnder';
import { readClusters } from './clusters';
import { continueBoxes } from './continueBoxes';
import { withCountedEntries } from './countedEntries';
import { type Draft, unknown } from './draft';
import { type Phrase, phrasesOf } from './evidence';
import { isFollowUp } from './followUp';
import { withOwnHeadings, withoutSharedHeadings } from './headings';
import { withHostSections } from './hosts';
import { settle } from './joint';
import { beginningOfIllness } from './jointNeighbours';
import { withVisualGrids } from './layout';
import { withNamedOptions } from './namedOptions';
import type { Refusal } from './never';
import { Parties } from './parties';
import { lonePart } from './parts';
import { kindOf, read } from './read';
import { inReadingOrder } from './readingOrder';
import { refusals } from './refusals';
import { numberRows } from './rows';
import { withSharedQuestions } from './sharedQuestions';
import { withSplitBoxes } from './splitBoxes';
import { withStackedColumns } from './stackedColumns';
import { withSubLabels } from './subLabels';
import { words } from './words';

/** Below this a field is shown as one that needs her, not filled. */
export const BAR = 0.6;

/** What is made of the fields before anything is read of them, one after the other. */
const STEPS: readonly ((fields: readonly Field[]) => Field[])[] = [
  withSubLabels,
  withOwnHeadings,
  withCaptionsUnder,
  besideChoices,
  withCountedEntries,
  withBlocksOfLines,
  withSplitBoxes,
  withNamedOptions,
  withSharedQuestions,
  withoutSharedHeadings,
  withHostSections,
  continueBoxes,
  withStackedColumns,
  withVisualGrids,
  withBoxTitles,
];

/** What every field of a page means, and whose; in the order of the fields given. Pure: knows no DOM and no values. */
export function recognize(fields: readonly Field[]): Recognition[] {
  const given = STEPS.reduce<readonly Field[]>((current, step) => step(current), fields);
  const placed = inReadingOrder(given);
  const phrases = new Map<Field, Phrase[]>(placed.map((field) => [field, phrasesOf(field)]));
  const refused = refusals(placed, phrases);
  const later = placed.some((field) => refused.get(field)?.mayMean)
    ? readAll(placed, phrases, refusals(placed, phrases, true))
    : [];
  const recognized = new Map<Field, Recognition>();
  readAll(placed, phrases, refused).forEach((draft, at) => {
    const field = placed[at]!;
    const refusal = refused.get(field);
    const recognition = said(refusal?.mayMean ? leftAlone(draft, later[at]!, refusal) : draft, field);
    const isFile = field.control === 'file';
    recognized.set(field, isFile ? readFileField(field, phrases.get(field)!, recognition) : recognition);
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

type Phrases = Map<Field, Phrase[]>;

/** What every field means, those that are refused aside; in the order of the fields. */
function readAll(fields: readonly Field[], phrases: Phrases, refused: ReadonlyMap<Field, Refusal>): Draft[] {
  const open = fields.filter((field) => !refused.has(field));
  const parties = new Parties(open, phrases);
  const clusters = readClusters(open, parties);
  for (const [field, draft] of birthBoxes(open, phrases, parties, clusters)) clusters.set(field, draft);
  const drafts = fields.map((field): Draft => {
    const refusal = refused.get(field);
    if (refusal) return { ...unknown(field, refusal.why), means: refusal.concept, never: true, score: 0.95 };
    const clustered = clusters.get(field);
    if (clustered) return clustered;
    const draft = read(field, phrases.get(field)!, parties.of(field));
    const kind = kindOf(draft.means);
    return { ...draft, part: kind ? lonePart(kind, field) : '', followUp: isFollowUp(phrases.get(field)!) };
  });
  // what begins on a day is settled first: the beginning of the illness is no rival of the first day of care
  return settle(numberRows(beginningOfIllness(drafts)));
}

/**
 * A field that is left alone, with what it would mean if it were in sight: a later step of a wizard, a number the page
 * blots out. It stays left alone, for the reason it has.
 */
function leftAlone(draft: Draft, seen: Draft, { besideSigning }: Refusal): Draft {
  if (seen.means === '' || seen.score < BAR) return draft;
  // a box that blots out what is typed is known by its label only where that is a number to keep to oneself
  if (draft.field.control === 'password' && !SECRET.test(seen.means)) return draft;
  // under a heading of signing, all that may be something of the signer's is
  const said = words(draft.field.labels[0]?.text ?? '');
  if (besideSigning && (!BESIDE_SIGNING.test(seen.means) || OF_SIGNING.test(said))) return draft;
  return { ...draft, means: seen.means, part: seen.part, score: seen.score, why: seen.never ? seen.why : draft.why };
}

const SECRET = /^payee$|\.(?:ssn|memberId)$/;

/** "Printed name" under a signature is the signer's, whoever that is. */
const OF_SIGNING = /^(?:(?:print(?:ed)?|typed?|full|legal|your|first|last|middle|names?|title|capacity) ?)*$/;

const BESIDE_SIGNING = /^(?:payee|claim\.payTo|submitter\..+|consent)$/;

function toRecognition(draft: Draft, field: Field): Recognition {
  const { means, part, why } = draft;
  if (means === '' && !draft.never) return { field, kind: 'unknown', concept: '', confidence: 0, why };
  const kind = draft.never || means === 'payee' ? 'never' : 'claim';
  return { field, kind, concept: part ? `${means}.${part}` : means, confidence: Math.min(0.99, draft.score), why };
}
