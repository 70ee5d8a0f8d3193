import { UserError } from '../errors';
import type { FieldResult, TabReport } from '../messages';
import { ensureUnlocked } from './fill';
import { bringPanel, type Flow, keepRecord } from './flow';
import { growthRow } from './growthRow';
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
  let left = 0;
  const stays = new Set<string>();
  for (const frame of record.written) {
    const answer = await flow.tabs.tell(tabId, frame, 'page.undo', {}).catch(() => undefined);
    restored += answer?.restored ?? 0;
    left += answer?.left ?? 0;
    for (const fieldId of answer?.stays ?? []) stays.add(keyOf({ frame, fieldId }));
  }
  const added = new Set(record.added);
  const rows = record.report.fields.filter(({ key, adds }) => adds === undefined && !added.has(key));
  const stay = `${left === 1 ? 'One line that was added is' : `${left} lines that were added are`} still in the page: it has no button that takes ${left === 1 ? 'it' : 'them'} away, so that is yours to do.`;
  const report: TabReport = {
    ...record.report,
    filled: false,
    fields: [
      ...(record.growth ? [growthRow(record.growth)] : []),
      ...rowsBefore(rows, record.items).map(
        (row): FieldResult => (stays.has(row.key) ? { ...row, status: 'failed', why: STAYS } : row),
      ),
    ],
    notes: [...record.report.notes, ...(left > 0 ? [stay] : [])],
    timings: { ...record.report.timings, write: 0 },
  };
  await keepRecord(flow, { ...record, report, written: [], added: [], listed: false });
  if (restored + left + stays.size === 0) throw nothing;
  await bringPanel(flow, { ...record, report }).catch(() => {});
  return report;
}
