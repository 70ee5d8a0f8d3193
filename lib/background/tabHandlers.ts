import { UserError } from '../errors';
import type { AskHandlers } from '../messaging/handleAsk';
import { attachOne } from './attachOne';
import { setChecklistState } from './checklistState';
import { decide } from './decide';
import { ensureUnlocked, fillTab } from './fill';
import { bringPanel, type Flow, isStillThere, noteShown, topFrame } from './flow';
import { reviewTab } from './review';
import { undoTab } from './undo';

type TabAsks = Extract<keyof AskHandlers, `tab.${string}` | 'checklist.set'>;

/** What popup and options page may ask about tabs. */
export const tabHandlers = (flow: Flow): Pick<AskHandlers, TabAsks> => ({
  'tab.review': ({ tabId }) => flow.inTurn(tabId, async () => (await reviewTab(flow, tabId)).report),

  'tab.fill': ({ tabId, approved, despite = false }) =>
    flow.inTurn(tabId, () => fillTab(flow, tabId, approved, { despite })),

  'tab.decide': ({ tabId, key, mine }) =>
    flow.inTurn(tabId, async () => {
      await decide(flow, tabId, key, mine);
      return (await flow.records.get(tabId))!.report;
    }),

  'tab.progress': ({ tabId }) => {
    const run = flow.fillRuns.of(tabId);
    return { progress: run ? { done: run.done, total: run.total } : null };
  },

  // not in turn: what it stops has the turn
  'tab.stop': ({ tabId }) => {
    flow.fillRuns.stop(tabId);
    return {};
  },

  'tab.undo': ({ tabId }) => flow.inTurn(tabId, () => undoTab(flow, tabId)),

  'tab.report': ({ tabId }) =>
    flow.inTurn(tabId, async () => {
      await ensureUnlocked(flow);
      const record = await flow.records.get(tabId);
      const asked = (await flow.followUps.takeWanted(tabId)) ? [] : null;
      if (!record) return { report: null, left: asked };
      // What is shown must be about the page as it stands: a reload or another step of a wizard begins anew.
      const top = topFrame(await flow.tabs.frames(tabId));
      const before = topFrame(record.frames);
      const isSame = top && top.mark === before?.mark && top.url === before.url;
      const { report, shown, stale } = record;
      const left = isSame && shown?.in === 'review' ? shown.left : asked;
      return { report: isSame && (report.filled || !stale) ? report : null, left };
    }),

  'tab.reviewing': ({ tabId, left }) =>
    flow.inTurn(tabId, async () => {
      await ensureUnlocked(flow);
      await noteShown(flow, tabId, left ? { in: 'review', left } : undefined);
      return {};
    }),

  'tab.showPanel': ({ tabId }) =>
    flow.inTurn(tabId, async () => {
      await ensureUnlocked(flow);
      await bringPanel(flow, (await flow.records.get(tabId)) ?? (await reviewTab(flow, tabId)));
      return {};
    }),

  'tab.attach': ({ tabId, key }) =>
    flow.inTurn(tabId, async () => {
      await ensureUnlocked(flow);
      const record = await flow.records.get(tabId);
      if (!record || record.stale || !(await isStillThere(flow, record))) {
        throw new UserError('no-review', 'The form has changed: go back to it and click the CoolClaim button again.');
      }
      // a page in the back settles late, or never
      await flow.tabs.bringUp(tabId);
      return { attached: await attachOne(flow, record, key) };
    }),

  'checklist.set': async ({ itemId, state }) => {
    const { activeProfile, activeCourse } = await flow.vault.use(async (open) => open.contents);
    return { checklist: await setChecklistState(flow, activeProfile, activeCourse, itemId, state, '') };
  },
});
