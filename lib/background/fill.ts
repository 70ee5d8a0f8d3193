import { UserError } from '../errors';
import type { TabReport } from '../messages';
import type { PlanItem } from '../pipeline';
import { type Flow, forgetTab, keepRecord, panelStateOf } from './flow';
import { lookAgain } from './lookAgain';
import { filledRows, isThere, keyOf } from './report';
import type { TabRecord } from './tabRecords';
import { framesOf, writeRows } from './writeRows';

/** An answer may bring up questions, and their answers further ones; a page that never ends is left after these. */
const MOST_ROUNDS = 6;

/**
 * Writes the approved rows of the last review into the very documents that were reviewed, and then what these answers
 * bring up; then shows the panel. The other rows that could be written are left out, or with `others` 'waiting' still
 * wait for her, and nothing that comes up is written. Throws UserError 'locked', 'no-review' or 'page-changed'; in all of
 * these nothing was written.
 */
export async function fillTab(
  flow: Flow,
  tabId: number,
  approved: readonly string[],
  others: 'left out' | 'waiting' = 'left out',
): Promise<TabReport> {
  await ensureUnlocked(flow);
  const reviewed = await flow.records.get(tabId);
  if (!reviewed || reviewed.stale) throw new UserError('no-review', 'Look at the review first, then fill.');

  const done = new Set(reviewed.report.fields.filter(isThere).map(({ key }) => key));
  const wanted = new Set(approved);
  const items = reviewed.items.filter((item) => wanted.has(keyOf(item)) && !done.has(keyOf(item)));
  await ensureSameDocuments(flow, reviewed, [0, ...framesOf(items)]);

  let record = await writeAndNote(flow, reviewed, items, others);
  await keepRecord(flow, record);
  if (others === 'left out' && items.length > 0) record = await fillWhatComesUp(flow, record);
  return showPanel(flow, tabId, record.report);
}

async function writeAndNote(
  flow: Flow,
  record: TabRecord,
  items: readonly PlanItem[],
  others: 'left out' | 'waiting',
): Promise<TabRecord> {
  const { outcomes, frames, milliseconds } = await writeRows(flow, record.tabId, items);
  const { report } = record;
  const { timings } = report;
  return {
    ...record,
    written: [...new Set([...record.written, ...frames])],
    report: {
      ...report,
      filled: true,
      fields: filledRows(report.fields, new Set(items.map(keyOf)), outcomes, others),
      timings: { ...timings, write: timings.write + milliseconds },
    },
  };
}

/** Answers what her answers bring up: the same click is for the whole form. Ends when the vault is locked meanwhile. */
async function fillWhatComesUp(flow: Flow, filled: TabRecord): Promise<TabRecord> {
  let record = filled;
  let count = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const looked = await lookAgain(flow, record).catch(() => undefined);
    if (!looked) break;
    // her files go only where she has seen that they would
    const answers = looked.appeared.filter(({ action }) => action?.do !== 'attach');
    record = await writeAndNote(flow, looked.record, answers, 'waiting');
    await keepRecord(flow, record);
    count += answers.length;
    if (answers.length === 0) break;
  }
  if (count === 0) return record;
  const note = `${count === 1 ? 'One more field' : `${count} more fields`} came up after the first answers and went through too.`;
  const noted = { ...record, report: { ...record.report, notes: [...record.report.notes, note] } };
  await keepRecord(flow, noted);
  return noted;
}

/** Her clicks count as use of the vault; a vault whose time is over writes nothing. */
export const ensureUnlocked = (flow: Flow): Promise<void> => flow.vault.use(async () => {});

/**
 * Throws UserError 'page-changed', and forgets the review, unless each of these frames still shows the document at the
 * address that was reviewed.
 */
async function ensureSameDocuments(flow: Flow, record: TabRecord, frameIds: readonly number[]): Promise<void> {
  const now = await flow.tabs.frames(record.tabId);
  const isSame = (frameId: number) => {
    const before = record.frames.find((frame) => frame.frameId === frameId);
    const present = now.find((frame) => frame.frameId === frameId);
    return before && present && present.mark === before.mark && present.url === before.url;
  };
  if (frameIds.every(isSame)) return;
  await forgetTab(flow, record.tabId);
  throw new UserError(
    'page-changed',
    'The page changed after you looked at the review, so nothing was written. Look at it again, then fill.',
  );
}

/** Shows the panel; where that fails the result stands all the same, with a note. */
async function showPanel(flow: Flow, tabId: number, report: TabReport): Promise<TabReport> {
  try {
    await flow.tabs.showPanel(tabId, await panelStateOf(flow, report));
    return report;
  } catch {
    return {
      ...report,
      notes: [...report.notes, 'The checklist could not be shown in this page; it is in the options.'],
    };
  }
}
