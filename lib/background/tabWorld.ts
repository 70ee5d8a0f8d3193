import { browser } from 'wxt/browser';
import { languageOf } from '../i18n/languageOf';
import type { PanelState } from '../messages';
import { tellFrame } from '../messaging/tellFrame';
import { type PageScript, type PracticeWith, practiceWith } from '../practice/page';
import { clickedField, noteClicked } from './clickedElement';
import { type FrameLook, lookAtFrame } from './lookAtFrame';

/** One frame as it is right now. */
export interface FrameState
  extends Omit<FrameLook, 'isBarred' | 'lang'>,
    Partial<Pick<FrameLook, 'isBarred' | 'lang'>> {
  frameId: number;
  /** The browser's own mark of the document, where it tells. */
  documentId?: string | undefined;
}

/** All that the flows do to tabs. */
export interface TabWorld {
  /** undefined when there is no such tab or the browser does not tell. */
  urlOf(tabId: number): Promise<string | undefined>;
  /** Whose facts the page at this address is filled with, where it is the practice form. */
  practice(url: string | undefined): PracticeWith | undefined;
  /** Whether the browser shows a PDF there; not every browser tells. */
  showsPdf(tabId: number): Promise<boolean>;
  /** Puts our reading script, and the one that knows what she sees, into every frame the browser lets it into; rejects when not even the top frame. */
  injectReader(tabId: number): Promise<void>;
  /** Puts our writing script into these frames. */
  injectWriter(tabId: number, frameIds: number[]): Promise<void>;
  /** The same, and the script that adds lines. */
  injectLines(tabId: number, frameIds: number[]): Promise<void>;
  /** The frames in reach; empty when there are none any more. */
  frames(tabId: number): Promise<FrameState[]>;
  tell: typeof tellFrame;
  /** The language of words that were read; undefined when that is not sure. */
  languageOf: typeof languageOf;
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

type Target = { tabId: number; frameIds: number[] } | { tabId: number; allFrames: true };

const urlOf: TabWorld['urlOf'] = async (tabId) => (await browser.tabs.get(tabId).catch(() => undefined))?.url;
const practice: TabWorld['practice'] = (url) => practiceWith(url, browser.runtime.getURL('/'));
const isPractice = async (tabId: number) => practice(await urlOf(tabId)) !== undefined;

/** No browser lets scripts into the pages of an extension, its own neither; the practice form loads the same files itself. */
async function inject(target: Target, files: PageScript[]): Promise<void> {
  // A frame that never finishes loading must not hold up the others, hence not at document_idle.
  if (await isPractice(target.tabId)) await tellFrame(target.tabId, 0, 'practice.bring', { files });
  else await browser.scripting.executeScript({ target, files, injectImmediately: true });
}

export const tabWorld: TabWorld = {
  urlOf,

  practice,

  // Firefox lets no script into its viewer; no page can have this picture for its own
  showsPdf: async (tabId) =>
    /^chrome:.*\bpdf\b/.test((await browser.tabs.get(tabId).catch(() => undefined))?.favIconUrl ?? ''),

  injectReader: (tabId) => inject({ tabId, allFrames: true }, ['/page.js', '/sight.js']),

  injectWriter: (tabId, frameIds) => inject({ tabId, frameIds }, ['/writer.js']),

  injectLines: (tabId, frameIds) => inject({ tabId, frameIds }, ['/writer.js', '/lines.js']),

  frames: async (tabId) => {
    if (await isPractice(tabId)) {
      const look = await tellFrame(tabId, 0, 'practice.look', {}).catch(() => undefined);
      return look ? [{ frameId: 0, ...look }] : [];
    }
    const target = { tabId, allFrames: true };
    const answers = await browser.scripting
      .executeScript({ target, func: lookAtFrame, injectImmediately: true })
      .catch(() => []);
    return answers.flatMap(({ frameId, result, ...told }) =>
      result ? [{ frameId, documentId: (told as { documentId?: string }).documentId, ...result }] : [],
    );
  },

  tell: tellFrame,

  languageOf,

  showPanel: async (tabId, state) => {
    // the panel takes parts of the reader, which a new document lacks
    await inject({ tabId, frameIds: [0] }, ['/page.js', '/panel.js']);
    await tellFrame(tabId, 0, 'panel.show', state);
  },

  badge: async (tabId, count) => {
    await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' }).catch(() => {});
  },

  noteClicked: async (tabId, frameId, targetElementId = -1) => {
    if (await isPractice(tabId)) {
      await tellFrame(tabId, 0, 'practice.noteClicked', { mark: targetElementId });
      return;
    }
    const target = { tabId, frameIds: [frameId] };
    await browser.scripting.executeScript({
      target,
      func: noteClicked,
      args: [targetElementId],
      injectImmediately: true,
    });
  },

  clickedField: async (tabId, frameId) => {
    if (await isPractice(tabId)) return (await tellFrame(tabId, 0, 'practice.clickedField', {})).fieldId;
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
