import { UserError } from '../errors';
import { SUMS } from '../lines/growth';
import type { TabReport } from '../messages';
import type { PlanItem } from '../pipeline';
import { addLines } from './addLines';
import type { FillRun } from './fillRuns';
import { bringPanel, type Flow, forgetTab, isStillThere, keepRecord } from './flow';
import { lookAgain } from './lookAgain';
import { filledRows, isThere, keyOf } from './report';
import { showProgress } from './showProgress';
import type { TabRecord } from './tabRecords';
import { framesOf, writeRows } from './writeRows';

/** An answer may bring up questions, and their answers further ones; a page that never ends is left after these. */
const MOST_ROUNDS = 6;

export interface FillOptions {
  /** What becomes of the rows she did not approve. While they wait, nothing that comes up is written either. */
  others?: 'left out' | 'waiting';
  /** She has seen what the approved fields hold, and wants hers over it. */
  over?: boolean;
  /** She has read what is unsafe about the page. */
  despite?: boolean;
}

/**
 * Writes the approved rows of the last review into the very documents that were reviewed, and then what these answers
 * bring up; then shows the panel. Throws UserError 'locked', 'no-review', 'page-unsafe' or 'page-changed'; in all of these nothing was
 * written.
 */
export async function fillTab(
  flow: Flow,
  tabId: number,
  approved: readonly string[],
  { others = 'left out', over: isOver = false, despite = false }: FillOptions = {},
): Promise<TabReport> {
  await ensureUnlocked(flow);
  const remembered = await flow.records.get(tabId);
  if (!remembered || remembered.stale) throw outdated();
  const reviewed = { ...remembered, riskTaken: remembered.riskTaken === true || despite };
  if (reviewed.report.risk && !reviewed.riskTaken) throw unsafe();

  const done = new Set(reviewed.report.fields.filter(isThere).map(({ key }) => key));
  const wanted = new Set(approved);
  const approvedItems = reviewed.items.filter((item) => wanted.has(keyOf(item)) && !done.has(keyOf(item)));
  const button = reviewed.report.fields.find(({ adds, key, status }) => adds && status === 'ready' && wanted.has(key));
  const growth = button && reviewed.growth;
  // how much the lines come to is known when they are in
  const sums = growth ? approvedItems.filter(({ concept }) => SUMS.has(concept)) : [];
  const items = approvedItems.filter((item) => !sums.includes(item));
  await ensureSameDocuments(flow, reviewed, [0, ...framesOf(approvedItems), ...(growth ? [growth.frame] : [])]);

  const over = new Map(
    reviewed.report.fields.flatMap(({ key, held }) => (isOver && held !== undefined ? [[key, held]] : [])),
  );
  const run = flow.fillRuns.begin(tabId);
  const endProgress = showProgress(flow, reviewed, run);
  const later = new Set([...sums.map(keyOf), ...(button ? [button.key] : [])]);
  let record: TabRecord;
  try {
    record = await writeAndNote(flow, reviewed, items, run, { others, over, later });
    await keepRecord(flow, record);
    if (others === 'left out' && items.length > 0) record = await fillWhatComesUp(flow, record, run);
    if (growth) {
      record = await addLines(flow, record, growth, new Set(sums.map(({ concept }) => concept)), run);
      await keepRecord(flow, record);
    }
  } finally {
    endProgress();
    flow.fillRuns.end(tabId);
  }
  return showPanel(flow, record);
}

async function writeAndNote(
  flow: Flow,
  record: TabRecord,
  items: readonly PlanItem[],
  run: FillRun,
  {
    others,
    over,
    later,
  }: { others: 'left out' | 'waiting'; over?: ReadonlyMap<string, string>; later?: ReadonlySet<string> },
): Promise<TabRecord> {
  const { tried, outcomes, frames, milliseconds } = await writeRows(flow, record.tabId, items, run, over);
  const { report } = record;
  const { timings } = report;
  return {
    ...record,
    // the review is over, also where no panel takes its place
    shown: record.shown?.in === 'review' ? undefined : record.shown,
    written: [...new Set([...record.written, ...frames])],
    report: {
      ...report,
      filled: true,
      // what she stopped waits for another click
      fields: filledRows(report.fields, tried, outcomes, run.isStopped ? 'waiting' : others, later),
      timings: { ...timings, write: timings.write + milliseconds },
    },
  };
}

/** Answers what her answers bring up: the same click is for the whole form. Ends when the vault is locked meanwhile. */
async function fillWhatComesUp(flow: Flow, filled: TabRecord, run: FillRun): Promise<TabRecord> {
  let record = filled;
  let count = 0;
  for (let round = 0; round < MOST_ROUNDS && !run.isStopped; round++) {
    const looked = await lookAgain(flow, record).catch(() => undefined);
    if (!looked) break;
    // her files go only where she has seen that they would
    const answers = looked.appeared.filter(({ action }) => action?.do !== 'attach');
    record = await writeAndNote(flow, looked.record, answers, run, { others: 'waiting' });
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

const outdated = () =>
  new UserError(
    'no-review',
    'The page or your claim has changed, so nothing was written. Look at it again, then fill.',
  );

const unsafe = () =>
  new UserError(
    'page-unsafe',
    'This page is not safe, so nothing was written. Click the CoolClaim button in the toolbar to read why and decide.',
  );

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

/**
 * Shows the panel, but not on another page that she went on to meanwhile. Where it fails the result stands all the same,
 * with a note.
 */
async function showPanel(flow: Flow, record: TabRecord): Promise<TabReport> {
  const { report } = record;
  if (!(await isStillThere(flow, record))) return report;
  try {
    await bringPanel(flow, record);
    return report;
  } catch {
    const note = 'The checklist could not be shown in this page; it is in the options.';
    const noted = { ...report, notes: [...report.notes.filter((other) => other !== note), note] };
    await keepRecord(flow, { ...record, report: noted });
    return noted;
  }
}
