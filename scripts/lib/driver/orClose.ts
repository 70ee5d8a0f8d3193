import type { Browser } from 'puppeteer-core';

/** Closes the browser when what was to be made of it fails; an open one would keep this process alive for ever. */
export async function orClose<T>(browser: Browser, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    await browser.close().catch(() => {});
    throw error;
  }
}
