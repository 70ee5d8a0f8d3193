import { besidePage } from '../checklist/documents';
import { foreign } from '../i18n/language';
import { panelWords } from '../i18n/panelWords';
import { reasonText, saidIn } from '../i18n/reasonText';
import type { FieldResult, PanelState, Settings, TabReport } from '../messages';
import type { Field, FillPlan, Outcome, PlanItem } from '../pipeline';
import { shownText } from '../shownText';

/** What an approval names: the frame and the field in it. */
export const keyOf = (item: Pick<PlanItem, 'frame' | 'fieldId'>): string => `${item.frame}:${item.fieldId}`;

/** The same for a field as it was read. */
export const keyOfField = ({ frame, id }: Pick<Field, 'frame' | 'id'>): string => keyOf({ frame, fieldId: id });

const reviewRow = (item: PlanItem): FieldResult => ({
  key: keyOf(item),
  frame: item.frame,
  fieldId: item.fieldId,
  at: item.at,
  label: shownText(item.label),
  ...(item.meaning ? { meaning: item.meaning } : {}),
  concept: item.concept,
  status: item.decision === 'fill' ? 'ready' : item.decision,
  value: item.shown,
  confidence: item.confidence,
  why: item.why,
  ...(item.attaches ? { attaches: item.attaches } : {}),
  ...(item.withholds ? { withholds: item.withholds } : {}),
});

/** The plan as rows of the review: 'ready' waits for her click. */
export const reviewRows = (plan: FillPlan): FieldResult[] => plan.items.map(reviewRow);

/** The rows as they were before anything was written; `items` are those of the plan that can be. */
export function rowsBefore(rows: readonly FieldResult[], items: readonly PlanItem[]): FieldResult[] {
  const before = new Map(items.map((item) => [keyOf(item), reviewRow(item)]));
  return rows.map((row) => before.get(row.key) ?? row);
}

/** Whether the control holds what the claim wants, by us or from before. */
export const isThere = ({ status }: Pick<FieldResult, 'status'>): boolean => status === 'filled' || status === 'kept';

/** Free text in a claim form is longer than a label. */
const LONGEST_VALUE = 2000;

const LEFT_OUT = 'You left this one out.';

/**
 * The rows after writing. Only what was read back counts as filled; what she left out needs her. `asked` are the keys
 * that were sent, `outcomes` what came back, by key; `later` are approved and wait for their turn.
 */
export const filledRows = (
  rows: readonly FieldResult[],
  asked: ReadonlySet<string>,
  outcomes: ReadonlyMap<string, Outcome>,
  others: 'left out' | 'waiting' = 'left out',
  later: ReadonlySet<string> = new Set(),
): FieldResult[] =>
  rows.map((row) => {
    if (later.has(row.key)) return row;
    if (row.status === 'ready' && others === 'left out' && !asked.has(row.key)) {
      return { ...row, status: 'needs-you', why: LEFT_OUT };
    }
    if (!asked.has(row.key)) return row;
    const outcome = outcomes.get(row.key);
    const { held: _before, ...plain } = row;
    if (!outcome) return { ...plain, status: 'failed', why: 'This part of the page went away before it was filled.' };
    return {
      ...plain,
      status: outcome.status,
      value: isThere(outcome) && outcome.readBack ? shownText(outcome.readBack, LONGEST_VALUE) : row.value,
      why: outcome.why || row.why,
      ...(outcome.held !== undefined && { held: outcome.held }),
    };
  });

/**
 * The rows of a new plan for a page that was reviewed before: what was written, tried or left out stays so, unless the
 * field now means something else.
 */
export function rowsAfterTeaching(before: readonly FieldResult[], planned: readonly FieldResult[]): FieldResult[] {
  const known = new Map(before.map((row) => [row.key, row]));
  return planned.map((row) => {
    const old = known.get(row.key);
    if (!old) return row;
    // what she has to decide on waits for that, here too
    const stays = isThere(old) || old.status === 'failed' || old.why === LEFT_OUT || old.held !== undefined;
    return stays && old.concept === row.concept ? old : row;
  });
}

/** Rows that say the same of a page: the control was drawn anew and got another key. */
const twinKey = ({ frame, at, label, concept }: FieldResult): string => [frame, at, label, concept].join('\n');

/**
 * The rows of a page that was read again after answers were written: what was written, tried or left out stays so, also
 * where its control was drawn anew or went away since.
 */
export function rowsAfterAnswers(before: readonly FieldResult[], planned: readonly FieldResult[]): FieldResult[] {
  // what she has to decide on waits for that
  const isDone = (row: FieldResult) =>
    isThere(row) || row.status === 'failed' || row.why === LEFT_OUT || row.held !== undefined;
  const byKey = new Map(before.map((row) => [row.key, row]));
  const stays = new Set(planned.map(({ key }) => key));
  const gone = new Map(before.filter((row) => isDone(row) && !stays.has(row.key)).map((row) => [twinKey(row), row]));
  const rows = planned.map((row) => {
    const old = byKey.get(row.key);
    if (old) return isDone(old) ? old : row;
    const twin = gone.get(twinKey(row));
    gone.delete(twinKey(row));
    return twin ? { ...twin, key: row.key, fieldId: row.fieldId } : row;
  });
  return [...rows, ...gone.values()];
}

/** How many boxes can be filled or wait for her: the number on the toolbar button. */
export const waiting = (rows: readonly FieldResult[]): number =>
  rows.filter(({ status, adds }) => !adds && ['ready', 'needs-you', 'failed'].includes(status)).length;

/** What the panel shows: the report without a value of hers, but for fields that hold another one she has to decide on. */
export function panelState(report: TabReport, settings: Settings, language: 'en' | 'es'): PanelState {
  const fields = report.fields.map((row) => saidIn(row, language));
  const lang = foreign(report.pageLanguage, language);
  return {
    side: settings.panelSide,
    language,
    words: panelWords[language],
    ...(lang && { lang }),
    title: report.portal || report.title,
    fields: fields.map(({ key, label, meaning, status, why, adds, held, value }) => ({
      key,
      label,
      ...(meaning && { meaning }),
      status,
      why,
      ...(adds && { adds }),
      ...(held !== undefined && { held: shownText(held), value }),
    })),
    checklist: besidePage(report.checklist, fields),
    problems: report.problems,
    notes: report.notes.map((note) => reasonText(note, language)),
    canUndo: report.filled && report.fields.some(({ status }) => status === 'filled'),
  };
}
