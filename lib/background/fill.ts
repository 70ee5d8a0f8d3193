import { UserError } from '../errors';
import type { TabReport } from '../messages';
import { worded } from '../messaging/outcomeText';
import type { Outcome, PlanItem, WriteOrder } from '../pipeline';
import { type Flow, forgetTab, keepRecord, panelStateOf } from './flow';
import { filledRows, keyOf } from './report';
import type { TabRecord } from './tabRecords';

/** Long enough for a thousand controls of the slow kind. */
const WRITE_PATIENCE_MS = 240_000;

/**
 * Writes the approved rows of the last review, and nothing else, into the very documents that were reviewed; then shows
 * the panel. The other rows that could be written are then left out, or with `others` 'waiting' still wait for her. Throws UserError 'locked', 'no-review' or 'page-changed'; in all of these nothing was written.
 */
export async function fillTab(
  flow: Flow,
  tabId: number,
  approved: readonly string[],
  others: 'left out' | 'waiting' = 'left out',
): Promise<TabReport> {
  await ensureUnlocked(flow);
  const record = await flow.records.get(tabId);
  if (!record || record.stale) throw new UserError('no-review', 'Look at the review first, then fill.');

  const done = new Set(
    record.report.fields.filter(({ status }) => status === 'filled' || status === 'kept').map(({ key }) => key),
  );
  const wanted = new Set(approved);
  const items = record.items.filter((item) => wanted.has(keyOf(item)) && !done.has(keyOf(item)));
  const frameIds = [...new Set(items.map(({ frame }) => frame))].sort((a, b) => a - b);
  await ensureSameDocuments(flow, record, [0, ...frameIds]);

  const asked = new Set(items.map(keyOf));
  const outcomes = new Map<string, Outcome>();
  let milliseconds = 0;
  for (const frame of frameIds) {
    const orders = items.filter((item) => item.frame === frame).map(orderOf);
    // A frame that goes away in the middle loses only its own rows: no outcome comes back for them.
    await flow.tabs.injectWriter(tabId, [frame]).catch(() => {});
    const answer = await flow.tabs
      .tell(tabId, frame, 'page.write', { orders }, WRITE_PATIENCE_MS)
      .catch(() => undefined);
    milliseconds += answer?.milliseconds ?? 0;
    for (const outcome of answer?.outcomes ?? []) {
      const order = orders.find(({ fieldId }) => fieldId === outcome.fieldId);
      if (order) outcomes.set(keyOf({ frame, fieldId: order.fieldId }), worded(outcome, order));
    }
  }

  const { report } = record;
  const next: TabReport = {
    ...report,
    filled: true,
    fields: filledRows(report.fields, asked, outcomes, others),
    timings: { ...report.timings, write: report.timings.write + milliseconds },
  };
  const written = [...new Set([...record.written, ...frameIds])];
  await keepRecord(flow, { ...record, report: next, written });
  return showPanel(flow, tabId, next);
}

const orderOf = ({ fieldId, signature, action }: PlanItem): WriteOrder => ({ fieldId, signature, action: action! });

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
