import type { Page } from 'puppeteer-core';

/**
 * The least work a scan can do, in milliseconds: one walk over the page's controls that reads each one's label text and
 * one rectangle. Repeated and divided, because the clock of a page is coarse; layout is up to date before it starts.
 */
export function measureFloor(page: Page, repeats = 50): Promise<number> {
  return page.evaluate((times) => {
    let read = 0;
    document.body.getBoundingClientRect();
    const started = performance.now();
    for (let round = 0; round < times; round += 1) {
      for (const control of document.querySelectorAll<HTMLInputElement>('input, select, textarea')) {
        const label = control.labels?.[0]?.textContent ?? control.getAttribute('aria-label') ?? '';
        read += label.length + control.getBoundingClientRect().width;
      }
    }
    const spent = performance.now() - started;
    return read < 0 ? 0 : spent / times; // `read` is used, so that no engine may drop the walk
  }, repeats);
}

export const countControls = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('input, select, textarea').length);

/** The middle value. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
