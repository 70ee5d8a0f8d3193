import type { Claim } from '../claim/types';
import { parseConcept } from '../concepts';
import type { DocumentKind } from '../documents/kinds';
import { lineRows, SUMS } from '../lines/growth';
import type { Field, FillPlan, PlanItem, Recognition } from '../pipeline';
import { BAR } from '../recognize/recognize';
import { actionFor } from './action';
import { answerTo } from './answer';
import { type Attachments, kindsAskedFor, NO_ATTACHMENTS, planFiles } from './attach';
import { asksForOtherDependent, asksForOtherHolder, asksForOtherPatient, asksOfTheSubscriber } from './dependents';
import { type FieldName, fieldNames } from './fieldNames';
import { hintText } from './hints';
import { allModifiers, wholeList } from './several';
import type { FormTraits } from './worded';

/**
 * What to write into every recognized field, in that control's own format; fields that need her, or are left alone, with
 * the reason. Pure.
 * @param lines how many lines of the claim the page holds, where that is known better than by its boxes
 * @param turn which copy of the form this is, 0-based, where the claim may take several: its lines and sums are its own
 */
export function makePlan(
  recognitions: readonly Recognition[],
  claim: Claim,
  lines?: number,
  attachments: Attachments = NO_ATTACHMENTS,
  turn?: number,
): FillPlan {
  // what is left alone makes no room for lines and asks for nothing
  const open = recognitions.filter(({ kind }) => kind === 'claim');
  const rows = lines ?? lineRows(open);
  const room = rows === 0 ? claim.lines.length : rows;
  const asked = new Set(open.map(({ concept }) => concept));
  const paper: FormTraits = { isPaper: isPaperForm(open), hasBox: (concept) => asked.has(concept) };
  const grows = open.some(({ field, concept }) => field.grows && concept.startsWith('line['));
  const growing = lines === undefined && rows > 0 && rows < claim.lines.length && grows;
  const names = fieldNames(recognitions);
  const sheet: Sheet = {
    claim,
    room,
    growing,
    paper,
    turn,
    attachments,
    filesElsewhere: kindsAskedFor(open),
    filesPlaced: new Set(),
    wholeBill: open.some(({ concept, field }) => concept === 'claim.totalCharge' && saysWhole(field, turn)),
    emptyRows: rowsWithoutLine(open, claim.lines.length),
  };
  const items = recognitions.map((recognition, at) => planOne(recognition, names[at]!, sheet));
  return { items, notes: turn === undefined ? notesOf(rows, claim, growing) : turnNotes(rows, claim, turn) };
}

/** CMS-1500 and its kind: diagnosis letters to point to and an edition indicator; their boxes take no punctuation. */
const isPaperForm = (recognitions: readonly Recognition[]): boolean =>
  recognitions.some(({ concept }) => concept === 'diagnosis.indicator') &&
  recognitions.some(({ concept }) => /^line\[0\]\.pointer/.test(concept));

function notesOf(rows: number, claim: Claim, growing: boolean): string[] {
  const count = claim.lines.length;
  if (rows === 0 || rows >= count) return [];
  const rest = count - rows === 1 ? `line ${count}` : `lines ${rows + 1} to ${count}`;
  if (growing) {
    return [
      `This form shows ${rows} of your ${count} service lines: add a row for ${rest}, then fill again; the totals here are for all ${count}.`,
    ];
  }
  return [
    `This form holds ${rows} of your ${count} service lines. Put ${rest} on a second form; the totals here are for ${rows === 1 ? 'the one line' : `the ${rows} lines`} shown.`,
  ];
}

/** What one copy of a form says when the claim takes several. */
function turnNotes(rows: number, { lines }: Claim, turn: number): string[] {
  const forms = rows === 0 ? 1 : Math.ceil(lines.length / rows);
  if (forms <= 1) return [];
  const first = turn * rows + 1;
  const last = Math.min(first + rows - 1, lines.length);
  const own = first === last ? `line ${first}` : `lines ${first} to ${last}`;
  return [
    `Form ${turn + 1} of ${forms}: it holds ${own} of your ${lines.length} service lines, and the totals on it are for these alone.`,
  ];
}

const WHOLE_BILL =
  /\b(?:all|whole|entire|full) (?:the |of the |of your |your )?(?:services|bills?|invoices?|sessions|charges|amount)\b|\b(?:total )?(?:of|on) (?:the|your) (?:whole |entire |full |itemized )?(?:bill|invoice|statement|receipt)\b|\bin all\b/;

/** Under the lines of one copy of several, all charges are those of the copy. */
const SUM_OF_COPY = /\b(?:sum|total) of (?:all )?(?:the |your )?charges\b|^all (?:the )?charges\b/;

/** Whether a sum is said to be the bill's, however many of its lines the form holds. */
function saysWhole(field: Field, turn: number | undefined): boolean {
  const hint = hintText(field);
  return WHOLE_BILL.test(hint) && !(turn !== undefined && SUM_OF_COPY.test(hint));
}

/** A row of a grid, or a card of its own under its heading. */
const rowKey = ({ frame, grid, sections }: Field): string =>
  grid ? `${frame}:${grid.grid}:${grid.row}` : `${frame}:${sections.join('>')}`;

/** Rows that stand behind the last line of the claim: what they ask beside the line stays empty with it. */
function rowsWithoutLine(recognitions: readonly Recognition[], count: number): ReadonlySet<string> {
  const behind = new Set<string>();
  const filled = new Set<string>();
  for (const { field, concept } of recognitions) {
    const line = /^line\[(\d+)\]/.exec(concept)?.[1];
    if (line) (Number(line) < count ? filled : behind).add(rowKey(field));
  }
  return new Set([...behind].filter((key) => !filled.has(key)));
}

/** What is known of the whole form: the claim, the lines it has room for, whether rows can be added. */
interface Sheet {
  claim: Claim;
  room: number;
  growing: boolean;
  paper: FormTraits;
  turn: number | undefined;
  attachments: Attachments;
  /** Kinds of file that some box of the form asks for by name. */
  filesElsewhere: ReadonlySet<DocumentKind>;
  /** Files that a box further up gets. */
  filesPlaced: Set<string>;
  /** Its total is the whole bill's, and so are the sums beside it. */
  wholeBill: boolean;
  emptyRows: ReadonlySet<string>;
}

function planOne(recognition: Recognition, name: FieldName, sheet: Sheet): PlanItem {
  const { claim, room, growing, paper, turn } = sheet;
  const { field, kind, concept, confidence } = recognition;
  const item: PlanItem = {
    frame: field.frame,
    fieldId: field.id,
    signature: field.signature,
    at: field.at,
    ...name,
    control: field.control,
    concept,
    confidence,
    why: recognition.why,
    decision: 'fill',
    shown: '',
  };
  if (kind === 'never') return { ...item, decision: 'ignored' };
  if (kind === 'unknown') return { ...item, decision: 'unrecognized' };
  if (field.control === 'file' && concept.startsWith('attachment') && !field.readOnly && confidence >= BAR)
    return { ...item, ...planFiles(recognition, sheet.attachments, sheet.filesElsewhere, sheet.filesPlaced) };
  const parsed = parseConcept(concept);
  const opens = field.typeless && field.control === 'text' && parsed?.concept.kind === 'date' && parsed.part === '';
  if (field.readOnly && !opens)
    return { ...item, decision: 'ignored', why: 'The page does not let this field be changed.' };
  if (confidence < BAR) return { ...item, decision: 'needs-you', why: `Not sure enough: ${recognition.why}` };
  if (!parsed) return { ...item, decision: 'unrecognized' };
  if (parsed.indices.length === 0 && sheet.emptyRows.has(rowKey(field)))
    return { ...item, decision: 'ignored', why: 'Your claim has no line for this row.' };
  if (asksForOtherDependent(concept, field, claim))
    return {
      ...item,
      decision: 'ignored',
      why: 'It asks for a dependent, and the patient holds the insurance herself.',
    };
  if (asksForOtherHolder(concept, field, claim) || asksForOtherPatient(concept, field, claim))
    return {
      ...item,
      decision: 'ignored',
      why: 'It is for where the patient and the holder are two people; here the patient holds the insurance herself.',
    };
  if (asksOfTheSubscriber(concept, field, claim))
    return { ...item, decision: 'needs-you', why: 'The subscriber’s marital status is not in your profile.' };
  // rows that can be added will hold every line; a sum "of the whole bill" is the bill's, however many lines are shown
  const isWhole = SUMS.has(parsed.base) && (growing || sheet.wholeBill || saysWhole(field, turn));
  const capacity = isWhole ? Math.max(room, claim.lines.length) : room;
  const base = wholeList(parsed.base, field, paper);
  const answer =
    allModifiers(base, field, claim, paper) ??
    answerTo(base, claim, { capacity, hasBox: paper.hasBox, ...(turn !== undefined && { turn }) });
  if (answer.kind === 'blank') return { ...item, decision: answer.quiet ? 'ignored' : 'needs-you', why: answer.why };
  const planned = actionFor(answer, field, parsed.part, base, paper);
  if ('refused' in planned) {
    return { ...item, decision: planned.quiet ? 'ignored' : 'needs-you', why: planned.refused };
  }
  return { ...item, action: planned.action, shown: planned.shown };
}
