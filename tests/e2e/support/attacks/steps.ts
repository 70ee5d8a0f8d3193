import type { Page } from 'puppeteer-core';
import { Refused, type Session } from '../../../../scripts/lib/driver/session.ts';

/** Lets the page do what it has prepared; nothing when it acts by itself. */
export const attackPage = (page: Page): Promise<void> =>
  page.evaluate(() => (globalThis as { attack?(): void }).attack?.());

/**
 * Reviews the page as she would, lets it change, and agrees to what the review said.
 * @returns the sentence when the extension would not write, else undefined
 */
export async function fillWithChange(
  session: Session,
  page: Page,
  change: () => Promise<unknown>,
): Promise<string | undefined> {
  const popup = await session.clickToolbar(page);
  try {
    await session.unlock(popup);
    await session.review(popup);
    await change();
    await session.confirm(popup);
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error.message;
    throw error;
  } finally {
    await popup.close();
  }
}
