import type { FillRun } from './fillRuns';
import { type Flow, panelStateOf } from './flow';
import type { TabRecord } from './tabRecords';

const TELL_EVERY_MS = 250;
/** A fill that takes longer than this brings up the panel, so that she can see how far it is, and stop it. */
const LONG_MS = 1000;

/** Shows in the panel how far a fill is. @returns a function that ends it */
export function showProgress(flow: Flow, { tabId, report }: TabRecord, run: FillRun): () => void {
  const began = Date.now();
  let isShown = false;
  let isBusy = false;
  const tell = async () => {
    const progress = { done: run.done, total: run.total };
    if (isShown || Date.now() - began < LONG_MS) {
      await flow.tabs.tell(tabId, 0, 'panel.progress', progress);
      return;
    }
    isShown = true;
    await flow.tabs.showPanel(tabId, { ...(await panelStateOf(flow, report)), progress });
  };
  const timer = setInterval(() => {
    if (isBusy) return;
    isBusy = true;
    // a page without a panel, or that lets none in, is filled all the same
    void tell()
      .catch(() => {})
      .finally(() => {
        isBusy = false;
      });
  }, TELL_EVERY_MS);
  return () => clearInterval(timer);
}
