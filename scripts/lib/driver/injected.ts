import type { Page } from 'puppeteer-core';

export interface InjectedScript {
  url: string;
  bytes: number;
}

/**
 * Listens, from now on, to every script of an extension that Chromium runs in this tab; the page's own are left out.
 * Ask for the list at the end. Only Chromium tells.
 */
export async function watchInjected(page: Page): Promise<() => InjectedScript[]> {
  const session = await page.createCDPSession();
  const seen: InjectedScript[] = [];
  session.on('Debugger.scriptParsed', ({ url, length }) => {
    if (url.startsWith('chrome-extension://')) seen.push({ url, bytes: length ?? 0 });
  });
  await session.send('Debugger.enable');
  return () => [...seen];
}
