import { UserError } from '../errors';
import { errorText } from '../i18n/errorText';
import type { Recognition } from '../pipeline';
import { canHold } from '../recognize/read';
import { fillTab } from './fill';
import { bringPanel, type Flow, isStillThere, keepRecord } from './flow';
import { lookAgain } from './lookAgain';
import { planPage } from './planPage';
import { sourceOf } from './planSource';
import { keyOf, keyOfField, reviewRows } from './report';
import { reviewTab } from './review';
import type { TabRecord } from './tabRecords';
import { ensureTouchable, fieldOf } from './teach';

/** What the menu was opened on. */
export interface Clicked {
  tabId: number;
  frameId: number;
  /** Firefox's mark of the element; other browsers have none. */
  targetElementId?: number | undefined;
}

/**
 * Fills the one field she opened the menu on, with what `meaning` says, or with '' as it is read; the choice is hers and
 * counts for this once. Through the same plan and the same writer as every fill: nothing is overwritten, and undo takes it
 * back. Where the vault is locked or the page cannot be read, the popup opens and says it.
 */
export async function fillField(flow: Flow, clicked: Clicked, meaning: string): Promise<void> {
  const { tabId, frameId } = clicked;
  // at once: later something else may have the cursor
  await flow.tabs.noteClicked(tabId, frameId, clicked.targetElementId).catch(() => {});
  const isDone = await flow
    .inTurn(tabId, async () => {
      if ((await flow.vault.state()) !== 'unlocked') return false;
      const found = await recordWith(flow, clicked);
      if (!found) return false;
      await fillOne(flow, found.record, found.key, meaning).catch((error) => tellInPanel(flow, tabId, error));
      return true;
    })
    .catch(() => false);
  if (!isDone) await flow.tabs.openPopup(tabId);
}

/** The review of the tab in which the clicked field stands, made anew only where it has to be. */
async function recordWith(
  flow: Flow,
  { tabId, frameId }: Clicked,
): Promise<{ record: TabRecord; key: string } | undefined> {
  const before = await flow.records.get(tabId);
  const isFresh = before && !before.stale && (await isStillThere(flow, before));
  const steps = [
    async () => (isFresh ? before : undefined),
    async () => (isFresh ? (await lookAgain(flow, before))?.record : undefined),
    () => reviewTab(flow, tabId),
  ];
  for (const step of steps) {
    const record = await step();
    if (!record) continue;
    const fieldId = await flow.tabs.clickedField(tabId, frameId);
    const key = keyOf({ frame: frameId, fieldId });
    if (fieldId !== '' && record.page.fields.some((field) => keyOfField(field) === key)) return { record, key };
  }
  return undefined;
}

/** Throws UserError 'never-filled' or 'bad-meaning', and what `fillTab` throws. */
async function fillOne(flow: Flow, record: TabRecord, key: string, meaning: string): Promise<void> {
  const field = fieldOf(record, key);
  ensureTouchable(flow, record.page, field);
  if (meaning !== '' && !canHold(field, meaning)) throw new UserError('bad-meaning', 'This box cannot hold that.');
  const asChosen = (recognition: Recognition): Recognition =>
    keyOfField(recognition.field) === key && meaning !== ''
      ? { ...recognition, kind: 'claim', concept: meaning, confidence: 1, why: 'You chose this for the box.' }
      : recognition;
  const mend = (recognitions: Recognition[]) => recognitions.map(asChosen);
  const { plan, items } = await planPage(flow, record.page, { ...(await sourceOf(flow, record)), mend });
  const row = reviewRows(plan).find((one) => one.key === key);
  if (!row) throw new UserError('no-such-field', 'This field is not on the page any more.');
  const planned: TabRecord = {
    ...record,
    items: [...record.items.filter((item) => keyOf(item) !== key), ...items.filter((item) => keyOf(item) === key)],
    report: { ...record.report, fields: record.report.fields.map((one) => (one.key === key ? row : one)) },
  };
  await keepRecord(flow, planned);
  if (row.status === 'ready') await fillTab(flow, record.tabId, [key], { others: 'waiting' });
  else await bringPanel(flow, planned);
}

/** There is no popup to say it in. Throws what is no sentence for her. */
async function tellInPanel(flow: Flow, tabId: number, error: unknown): Promise<void> {
  const record = await flow.records.get(tabId);
  if (!(error instanceof UserError) || error.code === 'page-unsafe' || !record) throw error;
  const { report } = record;
  const sentence = errorText(error, await flow.language());
  const notes = [sentence, ...report.notes.filter((note) => note !== sentence)];
  await bringPanel(flow, { ...record, report: { ...report, notes } });
}
