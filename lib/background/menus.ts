import { browser } from 'wxt/browser';
import { groupText, meaningText } from '../i18n/meaningText';
import { menuWords } from '../i18n/menuWords';
import { allMeanings } from '../teach/meaningGroups';
import { fillOrShow } from './commands';
import { fillField } from './fillField';
import type { Flow } from './flow';

/** Firefox knows the element only under its own name of the API. */
const menus = (): typeof browser.contextMenus =>
  (browser as unknown as { menus?: typeof browser.contextMenus }).menus ?? browser.contextMenus;

const CLAIM = 'claim';
const FIELD = 'field';
/** Before the meaning in the id of an entry: the vocabulary's own words, none of hers. */
const MEANING = 'mean:';
const PAGES = ['http://*/*', 'https://*/*', 'file:///*'];
/** Boxes of claim forms have this many rows at most. */
const ROWS = { lines: 6, diagnoses: 4 };

/** Makes the menu anew, in her language. It is the same for everybody and in every state: nothing of hers is in it. */
export async function makeMenus(flow: Pick<Flow, 'language'>): Promise<void> {
  const language = await flow.language();
  const words = menuWords[language];
  await menus().removeAll();
  const add = (id: string, title: string, parentId?: string) =>
    void menus().create({
      id,
      title: title.replaceAll('&', '&&'),
      contexts: ['editable'],
      documentUrlPatterns: PAGES,
      ...(parentId ? { parentId } : {}),
    });
  menus().create({ id: CLAIM, title: words.claim, contexts: ['page', 'editable'], documentUrlPatterns: PAGES });
  add(FIELD, words.field);
  add(MEANING, words.recognized, FIELD);
  for (const { id, meanings } of allMeanings(ROWS)) {
    add(`group:${id}`, groupText(id, language), FIELD);
    for (const meaning of meanings) add(MEANING + meaning, meaningText(meaning, language), `group:${id}`);
  }
}

/** Makes the menu when it has to be, and does what she chooses in it. Registers its listeners at once. */
export function watchMenus(flow: Flow): void {
  const make = () => void makeMenus(flow).catch(() => {});
  browser.runtime.onInstalled.addListener(make);
  browser.runtime.onStartup.addListener(make);
  menus().onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    const id = String(info.menuItemId);
    const { frameId = 0, targetElementId } = info as typeof info & { targetElementId?: number };
    if (id === CLAIM) void fillOrShow(flow, tab.id);
    if (id.startsWith(MEANING))
      void fillField(flow, { tabId: tab.id, frameId, targetElementId }, id.slice(MEANING.length));
  });
}
