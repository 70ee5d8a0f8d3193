import { setTimeout as sleep } from 'node:timers/promises';
import type { HTTPResponse, Page } from 'puppeteer-core';

/**
 * Opens an address in the tab. Firefox never reports that one of its own pages (about:) has loaded, so nobody waits
 * long for pages that are not of the web. Returns the answer of a web page.
 */
export async function goTo(page: Page, url: string): Promise<HTTPResponse | null> {
  const loaded = page.goto(url, { waitUntil: 'load', timeout: 60_000 });
  if (/^https?:/.test(url)) return loaded;
  return Promise.race([loaded.catch(() => null), sleep(2000, null)]);
}
