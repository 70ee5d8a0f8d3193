import type { Browser } from 'puppeteer-core';

/** Closes every tab; one empty tab is left, as no browser goes on without any. */
export async function closeTabs(browser: Browser): Promise<void> {
  const open = await browser.pages();
  await browser.newPage();
  for (const page of open) await page.close();
}
