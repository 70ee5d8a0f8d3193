import { fillTab } from './fill';
import { type Flow, keepRecord, showAgain } from './flow';
import { planPage } from './planPage';
import { sourceOf } from './planSource';
import { isThere, keyOf, reviewRows } from './report';
import type { TabRecord } from './tabRecords';

/** Whether a row is an upload box that the stored file was too large for: a copy may fit by now. */
export const waitsForSmaller = ({ report, stale }: TabRecord, key: string): boolean =>
  !stale && report.fields.some((row) => row.key === key && row.status === 'needs-you' && row.attaches !== undefined);

/**
 * Plans one upload box of a reviewed page with the files that are stored now, and attaches what fits. With `mayAsk`, where
 * only a smaller copy would fit, the options page is opened to make one. True when they are attached. Throws what `fillTab` throws.
 */
export async function attachOne(
  flow: Flow,
  record: TabRecord,
  key: string,
  { mayAsk = false }: { mayAsk?: boolean } = {},
): Promise<boolean> {
  const { plan, items } = await planPage(flow, record.page, await sourceOf(flow, record));
  const planned = plan.items.find((item) => keyOf(item) === key);
  const row = reviewRows(plan).find((one) => one.key === key);
  if (!planned || !row) return false;
  const others = record.items.filter((item) => keyOf(item) !== key);
  await keepRecord(flow, {
    ...record,
    items: [...others, ...items.filter((item) => keyOf(item) === key)],
    report: { ...record.report, fields: record.report.fields.map((one) => (one.key === key ? row : one)) },
  });
  if (row.status === 'ready') {
    const { fields } = await fillTab(flow, record.tabId, [key], { others: 'waiting' });
    return fields.some((one) => one.key === key && isThere(one));
  }
  await showAgain(flow, record.tabId);
  if (!mayAsk || !planned.tooLarge) return false;
  const { document, limit } = planned.tooLarge;
  const query = { smaller: document, limit: String(limit), tab: String(record.tabId), field: key };
  await flow.tabs.openOwn('/options.html', query, 'documents');
  return false;
}
