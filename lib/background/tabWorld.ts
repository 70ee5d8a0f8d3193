import { browser } from 'wxt/browser';
import type { PanelState } from '../messages';
import { tellFrame } from '../messaging/tellFrame';
import { clickedField, noteClicked } from './clickedElement';
import { type FrameLook, lookAtFrame } from './lookAtFrame';

/** One frame as it is right now. */
export interface FrameState extends Omit<FrameLook, 'isBarred'>, Partial<Pick<FrameLook, 'isBarred'>> {
  frameId: number;
  /** The browser's own mark of the document, where it tells. */
  documentId?: string | undefined;
}

/** All that the flows do to tabs. */
export interface TabWorld {
  /** undefined when there is no such tab or the browser does not tell. */
  urlOf(tabId: number): Promise<string | undefined>;
  /** Puts our reading script, and the one that knows what she sees, into every frame the browser lets it into; rejects when not even the top frame. */
  injectReader(tabId: number): Promise<void>;
  /** Puts our writing script into these frames. */
  injectWriter(tabId: number, frameIds: number[]): Promise<void>;
  /** The same, and the script that adds lines. */
  injectLines(tabId: number, frameIds: number[]): Promise<void>;
  /** The frames in reach; empty when there are none any more. */
  frames(tabId: number): Promise<FrameState[]>;
  tell: typeof tellFrame;
  showPanel(tabId: number, state: PanelState): Promise<void>;
  /** 0 clears it. A count only, nothing about her. */
  badge(tabId: number, count: number): Promise<void>;
  /** Remembers, in this frame, the element that the menu was opened on; Firefox names it. */
  noteClicked(tabId: number, frameId: number, targetElementId: number | undefined): Promise<void>;
  /** The id of the remembered element's field in the last scan of its frame; '' where it is in none. */
  clickedField(tabId: number, frameId: number): Promise<string>;
  /** Opens the popup; where the browser does not let us, the toolbar button of this tab says that it is to be clicked. */
  openPopup(tabId: number): Promise<void>;
  /** Shows this tab to her. */
  bringUp(tabId: number): Promise<void>;
  /** Opens a page of the extension in a tab beside. */
  openOwn(path: '/options.html', query: Record<string, string>, hash: string): Promise<void>;
}

type ScriptFile = '/writer.js' | '/lines.js';

async function inject(tabId: number, frameIds: number[], files: ScriptFile[]): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds }, files, injectImmediately: true });
}

export const tabWorld: TabWorld = {
  urlOf: async (tabId) => (await browser.tabs.get(tabId).catch(() => undefined))?.url,

  injectReader: async (tabId) => {
    // A frame that never finishes loading must not hold up the others, hence not at document_idle.
    const target = { tabId, allFrames: true };
    await browser.scripting.executeScript({ target, files: ['/page.js', '/sight.js'], injectImmediately: true });
  },

  injectWriter: (tabId, frameIds) => inject(tabId, frameIds, ['/writer.js']),

  injectLines: (tabId, frameIds) => inject(tabId, frameIds, ['/writer.js', '/lines.js']),

  frames: async (tabId) => {
    const target = { tabId, allFrames: true };
    const answers = await browser.scripting
      .executeScript({ target, func: lookAtFrame, injectImmediately: true })
      .catch(() => []);
    return answers.flatMap(({ frameId, result, ...told }) =>
      result ? [{ frameId, documentId: (told as { documentId?: string }).documentId, ...result }] : [],
    );
  },

  tell: tellFrame,

  showPanel: async (tabId, state) => {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      files: ['/page.js', '/panel.js'], // the panel takes parts of the reader, which a new document lacks
      injectImmediately: true,
    });
    await tellFrame(tabId, 0, 'panel.show', state);
  },

  badge: async (tabId, count) => {
    await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' }).catch(() => {});
  },

  noteClicked: async (tabId, frameId, targetElementId = -1) => {
    const target = { tabId, frameIds: [frameId] };
    await browser.scripting.executeScript({
      target,
      func: noteClicked,
      args: [targetElementId],
      injectImmediately: true,
    });
  },

  clickedField: async (tabId, frameId) => {
    const target = { tabId, frameIds: [frameId] };
    const [answer] = await browser.scripting.executeScript({ target, func: clickedField, injectImmediately: true });
    return answer?.result ?? '';
  },

  openPopup: async (tabId) => {
    await browser.action.openPopup().catch(() => browser.action.setBadgeText({ tabId, text: '!' }));
  },

  bringUp: async (tabId) => {
    await browser.tabs.update(tabId, { active: true }).catch(() => {});
  },

  openOwn: async (path, query, hash) => {
    await browser.tabs.create({ url: `${browser.runtime.getURL(path)}?${new URLSearchParams(query)}#${hash}` });
  },
};
