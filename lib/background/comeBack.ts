import { UserError } from '../errors';
import { allowedOn } from './access';
import { bringPanel, type Flow, topFrame } from './flow';
import { pause } from './pause';
import { reviewTab } from './review';

/** A page that has loaded may still be drawing its form; milliseconds after each look. */
const LOOKS_AFTER = [0, 1000, 3000];

/**
 * After another page has loaded in a tab: where she allowed it for this site, and looked at a form of it in this tab
 * before, looks at this page too and shows the panel. Writes nothing.
 */
export async function comeBack(flow: Flow, tabId: number, looksAfter = LOOKS_AFTER): Promise<void> {
  for (const after of looksAfter) {
    if (after > 0) await pause(after);
    const isDone = await flow.inTurn(tabId, () => look(flow, tabId));
    if (isDone) return;
  }
}

/** Whether there is nothing more to look for: it is not allowed, or the panel is there. */
async function look(flow: Flow, tabId: number): Promise<boolean> {
  const site = await flow.followUps.followed(tabId);
  if (site === undefined || (await flow.records.get(tabId)) || (await flow.vault.state()) !== 'unlocked') return true;
  if (!(await allowedOn(flow, site)).stays) return true;
  const top = topFrame(await flow.tabs.frames(tabId));
  if (top?.origin !== site) return true;
  try {
    await bringPanel(flow, await reviewTab(flow, tabId));
    return true;
  } catch (error) {
    // a page without a form is none of our business; one that went away has another turn of its own
    return !(error instanceof UserError && error.code === 'no-form');
  }
}
