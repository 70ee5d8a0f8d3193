import { UserError } from '../errors';
import type { TabReport } from '../messages';
import { ensureUnlocked } from './fill';
import { type Flow, keepRecord, panelStateOf } from './flow';
import { keyOf, rowsBefore } from './report';

const STAYS = 'This page has no way to empty this field, so it still holds what was filled.';

/**
 * Puts every control of a tab back as it was before the fill; the rows then wait for her click again, but for those that
 * the page gives no way to empty. Throws UserError
 * 'locked' or 'nothing-to-undo'.
 */
export async function undoTab(flow: Flow, tabId: number): Promise<TabReport> {
  await ensureUnlocked(flow);
  const nothing = new UserError('nothing-to-undo', 'There is nothing on this page that CoolClaim could undo.');
  const record = await flow.records.get(tabId);
  if (!record?.written.length) throw nothing;
  let restored = 0;
  const stays = new Set<string>();
  for (const frame of record.written) {
    const answer = await flow.tabs.tell(tabId, frame, 'page.undo', {}).catch(() => undefined);
    restored += answer?.restored ?? 0;
    for (const fieldId of answer?.stays ?? []) stays.add(keyOf({ frame, fieldId }));
  }
  const report: TabReport = {
    ...record.report,
    filled: false,
    fields: rowsBefore(record.report.fields, record.items).map((row) =>
      stays.has(row.key) ? { ...row, status: 'failed', why: STAYS } : row,
    ),
    timings: { ...record.report.timings, write: 0 },
  };
  await keepRecord(flow, { ...record, report, written: [] });
  if (restored === 0 && stays.size === 0) throw nothing;
  await flow.tabs.showPanel(tabId, await panelStateOf(flow, report)).catch(() => {});
  return report;
}
