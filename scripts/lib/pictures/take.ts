import type { Page } from 'puppeteer-core';
import type { Scheme, Shown, Stage } from './stage.ts';

/** Takes the pictures of one part of the extension and hands each over with its name, as it is taken. */
export type Take = (
  stage: Stage,
  scheme: Scheme,
  keep: (name: string, picture: Uint8Array) => void,
  language: Shown,
) => Promise<void>;

export const WIDTH = 1000;
export const HEIGHT = 800;
export const NARROW = 320; // what WCAG 2.2 asks pages to fit into (1.4.10)

/** All of a page from its top, in a window as high as it is: what sticks to the window's edges stands where it belongs. */
export async function whole(page: Page): Promise<Uint8Array> {
  const before = page.viewport()!;
  await page.evaluate('scrollTo(0, 0)');
  const height = await page.evaluate<[], () => number>(() => document.documentElement.scrollHeight);
  await page.setViewport({ ...before, height: Math.max(before.height, height) });
  const picture = await page.screenshot();
  await page.setViewport(before);
  return picture;
}
