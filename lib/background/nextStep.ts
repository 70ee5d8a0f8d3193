import { UserError } from '../errors';
import { fillTab } from './fill';
import { type Flow, keepRecord } from './flow';
import { lookAgain } from './lookAgain';
import { isThere, keyOfField } from './report';
import { reviewTab } from './review';
import type { TabRecord } from './tabRecords';

/**
 * Looks at the page once more after she did something in it: at the next step of a wizard anew, otherwise at what her own
 * answers have brought up. Writes nothing; what can be filled is 'ready' in the report.
 * @returns the record as it is now, or undefined when nothing came up
 * @throws whatever a review throws but 'no-form'
 */
export async function lookForMore(flow: Flow, record: TabRecord): Promise<TabRecord | undefined> {
  const { tabId } = record;
  if (record.stale) return reviewUnlessEmpty(flow, tabId);
  const looked = await lookAgain(flow, record);
  if (!looked) return undefined;
  if (isNextStep(record, looked.record)) return reviewUnlessEmpty(flow, tabId);
  await keepRecord(flow, looked.record);
  return looked.record;
}

/** A wizard may show its next step under the same address: then little of what was filled is there any more. */
function isNextStep(before: TabRecord, now: TabRecord): boolean {
  const there = new Set(now.page.fields.map(keyOfField));
  const done = before.report.fields.filter(isThere);
  const known = done.length > 0 ? done : before.report.fields;
  return known.filter(({ key }) => there.has(key)).length < known.length / 2;
}

/** A step with nothing to fill is no news for the panel. */
async function reviewUnlessEmpty(flow: Flow, tabId: number): Promise<TabRecord | undefined> {
  try {
    return await reviewTab(flow, tabId);
  } catch (error) {
    if (error instanceof UserError && error.code === 'no-form') return undefined;
    throw error;
  }
}

/** Writes all that waits for her click in the panel. Throws what `fillTab` throws. */
export async function fillReady(flow: Flow, tabId: number): Promise<void> {
  const fields = (await flow.records.get(tabId))?.report.fields ?? [];
  const ready = fields.filter(({ status }) => status === 'ready').map(({ key }) => key);
  await fillTab(flow, tabId, ready);
}
