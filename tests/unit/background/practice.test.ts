import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fillTab } from '../../../lib/background/fill';
import { panelHandlers } from '../../../lib/background/panelHandlers';
import { reviewTab } from '../../../lib/background/review';
import { tabWorld } from '../../../lib/background/tabWorld';
import { readProfile } from '../../../lib/vault/profiles';
import { fakeFlow, frame, HUB, PRACTICE_BASE, TAB } from './fakeFlow';

const mine = `${PRACTICE_BASE}practice.html`;
const sample = `${mine}?sample`;

describe('the practice form', () => {
  it('is reviewed and filled with her profile like any page', async () => {
    const { flow, page } = await fakeFlow([frame(0, mine, ['member'])]);
    const { report, isSample } = await reviewTab(flow, TAB);
    expect([report.sample, isSample]).toEqual([undefined, undefined]);
    await fillTab(flow, TAB, ['0:f0']);
    expect(page.frames[0]!.values.size).toBe(1);
  });

  it('with the fictional patient needs no profile of hers, and says whose facts they are', async () => {
    const { flow } = await fakeFlow([frame(0, sample, ['member'])]);
    await flow.vault.use((open) => open.commit({ remove: 'all', active: { profile: '', course: '' } }));
    const { report } = await reviewTab(flow, TAB);
    expect(report).toMatchObject({ sample: true, profileLabel: 'Jordan Okafor (fictional)' });
  });

  it('keeps a tick of the fictional patient in its tab only', async () => {
    const { flow } = await fakeFlow([frame(0, sample, ['member'])]);
    flow.engine.buildChecklist = () => [
      { id: 'bill', title: 'Bill', required: 'required', why: '', whereToGet: '', source: '', state: 'missing' },
    ];
    await reviewTab(flow, TAB);
    const { 'panel.tick': tick } = panelHandlers(flow, async () => {});
    const { checklist } = await tick({ itemId: 'bill', state: 'have' }, { tabId: TAB });
    expect(checklist.map(({ state }) => state)).toEqual(['have']);
    expect((await flow.records.get(TAB))?.report.checklist[0]?.state).toBe('have');
    expect(await flow.vault.use((open) => readProfile(open, HUB.id))).toEqual(HUB);
  });

  it('is no other page of an extension, which is refused', async () => {
    const { flow } = await fakeFlow([frame(0, 'https://other.example/x', ['member'])]);
    flow.tabs.urlOf = async () => 'chrome-extension://other-id/practice.html';
    await expect(reviewTab(flow, TAB)).rejects.toMatchObject({ code: 'page-of-extension' });
  });
});

describe('bringing scripts into a tab', () => {
  /** What was asked of the browser and of the page, in a tab that shows this address. */
  const showing = (url: string) => {
    const executeScript = vi.fn(async () => []);
    const sendMessage = vi.fn(async () => ({ ok: true, answer: {} }));
    Object.assign(fakeBrowser.scripting, { executeScript });
    Object.assign(fakeBrowser.tabs, { sendMessage, get: async () => ({ url }) });
    return { executeScript, sendMessage };
  };

  it('is the browser’s work on a page of the web', async () => {
    const { executeScript, sendMessage } = showing('https://insurer.example/practice.html');
    await tabWorld.injectReader(TAB);
    expect(executeScript).toHaveBeenCalledWith(
      expect.objectContaining({ target: { tabId: TAB, allFrames: true }, files: ['/page.js', '/sight.js'] }),
    );
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('is asked of the practice form itself, in its top frame', async () => {
    const { executeScript, sendMessage } = showing(fakeBrowser.runtime.getURL('/practice.html'));
    await tabWorld.injectWriter(TAB, [0]);
    expect(executeScript).not.toHaveBeenCalled();
    expect(sendMessage).toHaveBeenCalledWith(
      TAB,
      { coolclaim: 'page', type: 'practice.bring', body: { files: ['/writer.js'] } },
      { frameId: 0 },
    );
  });
});
