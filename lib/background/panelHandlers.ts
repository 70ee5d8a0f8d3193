import { besidePage } from '../checklist/documents';
import { UserError } from '../errors';
import { reasonText, saidIn } from '../i18n/reasonText';
import type { Settings } from '../messages';
import type { PanelHandlers } from '../messaging/handlePanel';
import type { Sender } from '../messaging/senders';
import { LEAVE_EMPTY } from '../teach/pin';
import { attachOne, waitsForSmaller } from './attachOne';
import { setChecklistState, tickSample } from './checklistState';
import { decide } from './decide';
import { ensureUnlocked, fillTab } from './fill';
import { type Flow, isStillThere, showAgain, topFrame } from './flow';
import { meaningsFor } from './meanings';
import { fillReady, lookForMore } from './nextStep';
import { isThere } from './report';
import type { TabRecord } from './tabRecords';
import { teachField } from './teach';
import { undoTab } from './undo';

const noReview = () =>
  new UserError('no-review', 'Click the CoolClaim button in the toolbar to look at this page again.');

/**
 * Throws UserError 'no-review' unless the panel that speaks stands in the very document that was reviewed: the same
 * origin, and not a page that came into the tab after it. Where nothing was reviewed, there is nothing to be had either.
 */
export async function ensureReviewed(flow: Flow, tabId: number, sender: Sender): Promise<void> {
  const record = await flow.records.get(tabId);
  const top = record && topFrame(record.frames);
  if (!record || !top) return;
  const origin = sender.origin ?? originOf(sender.url);
  const isThatOrigin = top.origin === 'null' || origin === top.origin; // browsers name files and sandboxes differently
  const isThatDocument =
    top.documentId && sender.documentId ? sender.documentId === top.documentId : await isStillThere(flow, record);
  if (!isThatOrigin || !isThatDocument) throw noReview();
}

const originOf = (url = ''): string => (URL.canParse(url) ? new URL(url).origin : '');

/** What the panel in a page may ask for. It never gets a value of hers. */
export function panelHandlers(flow: Flow, saveSettings: (settings: Settings) => Promise<unknown>): PanelHandlers {
  const recordOf = async (tabId: number): Promise<TabRecord> => {
    await ensureUnlocked(flow);
    const record = await flow.records.get(tabId);
    if (!record) throw noReview();
    return record;
  };

  return {
    'panel.tick': ({ itemId, state }, { tabId }) =>
      flow.inTurn(tabId, async () => {
        const record = await recordOf(tabId);
        const { profileId, courseId, report } = record;
        const checklist = record.isSample
          ? await tickSample(flow, record, itemId, state)
          : await setChecklistState(flow, profileId, courseId, itemId, state, report.page);
        await showAgain(flow, tabId);
        const language = await flow.language();
        const rows = report.fields.map((row) => saidIn(row, language));
        return { checklist: besidePage(checklist, rows) };
      }),

    'panel.locate': async ({ key }, { tabId }) => {
      const { report } = await recordOf(tabId);
      const row = report.fields.find((field) => field.key === key);
      if (!row) throw new UserError('no-such-field', 'This field is not on the page any more.');
      await flow.tabs.injectWriter(tabId, [row.frame]).catch(() => {});
      await flow.tabs.tell(tabId, row.frame, 'page.locate', { fieldId: row.fieldId });
      return {};
    },

    'panel.meanings': async ({ key }, { tabId }) => meaningsFor(flow, await recordOf(tabId), key),

    'panel.teach': ({ key, meaning }, { tabId }) =>
      flow.inTurn(tabId, async () => {
        const record = await recordOf(tabId);
        // another step of a wizard under the same document: what was read is of the step before
        if (record.stale) throw noReview();
        const row = await teachField(flow, record, key, meaning);
        await showAgain(flow, tabId);
        const before = record.report.fields.find((one) => one.key === key);
        const canFill = row.status === 'ready';
        const holds = row.concept !== before?.concept && before !== undefined && isThere(before);
        return {
          canFill,
          holds,
          why: canFill || meaning === LEAVE_EMPTY ? '' : reasonText(row.why, await flow.language()),
        };
      }),

    'panel.fillOne': ({ key }, { tabId }) =>
      flow.inTurn(tabId, async () => {
        const record = await recordOf(tabId);
        if (waitsForSmaller(record, key)) await attachOne(flow, record, key, { mayAsk: true });
        else await fillTab(flow, tabId, [key], { others: 'waiting' });
        return {};
      }),

    'panel.decide': ({ key, mine }, { tabId }) =>
      flow.inTurn(tabId, async () => {
        await decide(flow, tabId, key, mine);
        return {};
      }),

    'panel.look': (_, { tabId }) =>
      flow.inTurn(tabId, async () => {
        const record = await lookForMore(flow, await recordOf(tabId));
        if (record?.report.fields.some(({ status }) => status === 'ready')) await showAgain(flow, tabId);
        return {};
      }),

    'panel.fill': (_, { tabId }) =>
      flow.inTurn(tabId, async () => {
        await fillReady(flow, tabId);
        return {};
      }),

    // not in turn: what it stops has the turn
    'panel.stop': (_, { tabId }) => {
      flow.fillRuns.stop(tabId);
      return {};
    },

    'panel.undo': (_, { tabId }) =>
      flow.inTurn(tabId, async () => {
        await undoTab(flow, tabId);
        return {};
      }),

    'panel.dock': async ({ side }, { tabId }) => {
      await saveSettings({ ...(await flow.settings()), panelSide: side });
      await showAgain(flow, tabId);
      return {};
    },
  };
}
