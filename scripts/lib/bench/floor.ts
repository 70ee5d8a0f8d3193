import type { Page } from 'puppeteer-core';

/**
 * The least work a scan can do, in milliseconds: one walk over the page's controls that reads each one's label text and
 * one rectangle. Run once on a fresh page, as cold as the scan that follows it; layout is up to date before it starts.
 */
export function measureFloor(page: Page): Promise<number> {
  return page.evaluate(() => {
    let read = document.body.getBoundingClientRect().width;
    const started = performance.now();
    for (const control of document.querySelectorAll<HTMLInputElement>('input, select, textarea')) {
      const label = control.labels?.[0]?.textContent ?? control.getAttribute('aria-label') ?? '';
      read += label.length + control.getBoundingClientRect().width;
    }
    const spent = performance.now() - started;
    return read < 0 ? 0 : spent; // `read` is used, so that no engine may drop the walk
  });
}

export const countControls = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('input, select, textarea').length);

/** The middle value. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
