import { type Flow, forgetTab, topFrame } from './flow';

/**
 * After a tab changed: forgets its review when the document is another one; when a page only changed its address
 * (the next step of a wizard) keeps the report for the panel, but nothing of that review can be written any more.
 */
export const tabChanged = (flow: Flow, tabId: number): Promise<void> =>
  flow.inTurn(tabId, async () => {
    const record = await flow.records.get(tabId);
    const before = record && topFrame(record.frames);
    if (!record || !before) return;
    const now = topFrame(await flow.tabs.frames(tabId));
    if (now?.mark !== before.mark) return forgetTab(flow, tabId);
    if (now.url === before.url || record.stale) return;
    await flow.records.save({ ...record, stale: true });
    await flow.tabs.badge(tabId, 0);
  });
