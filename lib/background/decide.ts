import { UserError } from '../errors';
import { ensureUnlocked, fillTab } from './fill';
import { type Flow, keepRecord, showAgain } from './flow';

/**
 * What she decides where a field holds something else than her claim: hers is written over it, or what it holds may stay.
 * Throws UserError 'no-such-field' where nothing waits for that, and what `fillTab` throws; then nothing was written.
 */
export async function decide(flow: Flow, tabId: number, key: string, mine: boolean): Promise<void> {
  await ensureUnlocked(flow);
  const record = await flow.records.get(tabId);
  const row = record?.report.fields.find((field) => field.key === key);
  if (!record || row?.held === undefined) {
    throw new UserError('no-such-field', 'This field is not on the page any more.');
  }
  if (mine) {
    await fillTab(flow, tabId, [key], { others: 'waiting', over: true });
    return;
  }
  const { held, ...rest } = row;
  const kept = { ...rest, status: 'kept' as const, value: held, why: 'You kept what the page holds.' };
  const report = { ...record.report, fields: record.report.fields.map((field) => (field === row ? kept : field)) };
  await keepRecord(flow, { ...record, report });
  await showAgain(flow, tabId);
}
