import { browser } from 'wxt/browser';

/** The tab the popup is about: the one named by `?tabId=`, else the active tab of this window. */
export async function claimTabId(search: string): Promise<number | undefined> {
  const named = new URLSearchParams(search).get('tabId');
  if (named && /^\d+$/.test(named)) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}
