import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { TabReport } from '../../../lib/messages.ts';
import { findClosedRoot } from '../driver/closedRoot.ts';
import type { Session } from '../driver/session.ts';

/** An expression over a closed root: it is the panel, because it shows the checklist. */
export const IS_PANEL = `!!root.querySelector('.checklist')`;

/** The same: opens all that is folded in the panel, and waits for the rows, which are drawn only then. */
export const UNFOLD_PANEL = `(async () => {
  for (const one of root.querySelectorAll('details')) one.open = true;
  while (root.querySelector('.group:not(:has(ul))')) await new Promise((done) => setTimeout(done, 20));
})()`;

/**
 * Fills the page in front step by step and keeps a picture of each: popup locked, review, page with panel, checklist.
 * @param folder for the pictures; '' for none
 */
export async function walkThrough(session: Session, page: Page, folder: string): Promise<TabReport> {
  const keep = (name: string, picture: Uint8Array) => folder && writeFileSync(join(folder, name), picture);
  const popup = await session.clickToolbar(page);
  try {
    await session.lock(popup);
    if (folder) keep('1-popup-locked.png', await popup.screenshot());
    await session.unlock(popup);
    await session.review(popup);
    await sleep(400); // the popup grows with the review
    if (folder) keep('2-popup-review.png', await popup.screenshot());
    await session.confirm(popup);
    const report = await session.report(popup);
    await popup.close();
    if (folder) keep('3-page-filled.png', await page.screenshot());
    const panel = folder ? await findClosedRoot(session.driver, page, IS_PANEL) : undefined;
    if (panel) {
      await panel.evaluate(`root.querySelector('.checklist').scrollIntoView({ block: 'start' })`);
      keep('4-page-checklist.png', await page.screenshot());
    }
    return report;
  } finally {
    await popup.close().catch(() => {});
  }
}
