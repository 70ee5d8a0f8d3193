import type { ElementHandle, Page } from 'puppeteer-core';
import type { ExpectedControl } from '../../support/expectedPage.ts';

/** A person at the keyboard: enters one wanted value into the control it belongs to. */
export type Typist = (page: Page, control: ExpectedControl, value: string) => Promise<void>;

/** The one element this selector finds, also in open shadow roots (`a >>> b`). */
export async function one(page: Page, selector: string): Promise<ElementHandle<HTMLElement>> {
  const found = await page.waitForSelector(selector, { timeout: 5_000 }).catch(() => null);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found as ElementHandle<HTMLElement>;
}

/** Focuses a text box and types, key by key. */
export async function typeText(page: Page, selector: string, value: string): Promise<void> {
  const box = await one(page, selector);
  await box.focus();
  await page.keyboard.type(value);
}
