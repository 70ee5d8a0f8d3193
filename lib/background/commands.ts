import { fillTab } from './fill';
import { bringPanel, type Flow } from './flow';
import { lookForMore } from './nextStep';

/** The commands of the manifest that are handled here; the browser itself opens the popup for `_execute_action`. */
export type CommandName = 'fill' | 'lock';

/** What a key does. Other commands are none of ours. */
export async function commandGiven(flow: Flow, name: string, tabId: number | undefined): Promise<void> {
  if (name === 'lock') await flow.vault.lock();
  if (name === 'fill' && tabId !== undefined) await fillOrShow(flow, tabId);
}

/**
 * Fills what she has before her, in the popup's review or in the panel, but for the rows she left out. Where nothing was
 * shown to her yet, or it cannot be filled any more, the popup opens at the review instead, or asks for the passphrase
 * first: so twice the same key reviews and fills.
 */
export async function fillOrShow(flow: Flow, tabId: number): Promise<void> {
  if (flow.fillRuns.of(tabId)) return;
  // what goes wrong here, the popup says when it reads the page anew
  const isDone = await flow.inTurn(tabId, () => fillShown(flow, tabId)).catch(() => false);
  if (isDone) return;
  await flow.followUps.want(tabId);
  await flow.tabs.openPopup(tabId);
}

/** @returns false where nothing is before her that could be filled, or shown */
async function fillShown(flow: Flow, tabId: number): Promise<boolean> {
  if ((await flow.vault.state()) !== 'unlocked') return false;
  const record = await flow.records.get(tabId);
  if (!record?.shown || record.stale) return false;
  const { left } = record.shown;
  const ready = record.report.fields.filter(({ status, key }) => status === 'ready' && !left.includes(key));
  if (ready.length > 0) {
    const approved = ready.map(({ key }) => key);
    await fillTab(flow, tabId, approved);
    return true;
  }
  if (record.shown.in === 'review') return false;
  await bringPanel(flow, (await lookForMore(flow, record)) ?? record);
  return true;
}
