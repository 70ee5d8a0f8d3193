import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { untilTruthy } from './untilTruthy.ts';

/** A key by its name, or one character. */
export type Key = 'Tab' | 'Enter' | 'Escape' | 'ArrowDown' | 'Space' | (string & {});

/**
 * A document of the extension as a person meets it: the toolbar popup, the options page. The same in both browsers.
 * `evaluate` takes the text of one expression, awaits it there, and returns its JSON value.
 */
export interface Surface {
  evaluate<T>(expression: string): Promise<T>;
  /** Focuses the element and presses the keys, as trusted input. */
  type(selector: string, text: string): Promise<void>;
  click(selector: string): Promise<void>;
  /** Presses one key on whatever has the cursor, as trusted input; with Shift held where it says so. */
  press(key: Key, held?: 'Shift'): Promise<void>;
  /** Makes the window of a tab this large, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** Puts a file into an `<input type=file>` as the file dialog would. */
  setFile(selector: string, path: string): Promise<void>;
  /** PNG of the document. */
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

const quoted = (text: string) => JSON.stringify(text);

/** One of the extension's pages in a tab of its own. */
export interface OwnTab extends Surface {
  /** Clicks the extension's button in the browser's toolbar while this tab is in front. */
  clickToolbar(): Promise<Surface>;
}

/** Waits until the expression is truthy there and returns its value; throws naming `what` after `milliseconds`. */
export async function waitIn<T>(surface: Surface, expression: string, what: string, milliseconds = 15_000): Promise<T> {
  const value = await untilTruthy(() => surface.evaluate<T>(expression), milliseconds);
  if (value) return value;
  const text = await surface.evaluate<string>('document.body?.innerText.slice(0, 600) ?? ""');
  throw new Error(`Waited ${milliseconds / 1000} s for ${what}. The document shows: ${text}`);
}

/** An expression: the element is in the document, visible and not disabled. */
export const isUsable = (selector: string) =>
  `(() => { const e = document.querySelector(${quoted(selector)}); return !!e && e.checkVisibility() && !e.disabled; })()`;

/** An expression: the text a person reads in the element, '' when it is not there. */
export const textOf = (selector: string) => `(document.querySelector(${quoted(selector)})?.innerText ?? '').trim()`;

const centre = (selector: string) => `(() => {
  const e = document.querySelector(${quoted(selector)});
  if (!e) return null;
  e.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const r = e.getBoundingClientRect();
  const x = Math.round(r.x + r.width / 2);
  const y = Math.round(r.y + r.height / 2);
  return { x, y, onTop: e.contains(document.elementFromPoint(x, y)) };
})()`;

/**
 * Where to click on the element: its middle in CSS pixels, once it has stopped moving and nothing lies over it. A popup
 * grows with its content, a moment after the content changed.
 */
export async function stillCentre(evaluate: Surface['evaluate'], selector: string): Promise<{ x: number; y: number }> {
  let last = '';
  const still = await untilTruthy(
    async () => {
      const point = await evaluate<{ x: number; y: number; onTop: boolean } | null>(centre(selector));
      const before = last;
      last = JSON.stringify(point);
      return point?.onTop && last === before ? { x: point.x, y: point.y } : undefined;
    },
    10_000,
    150,
  );
  if (still) return still;
  throw new Error(`${selector} cannot be clicked: ${last === 'null' ? 'there is none' : 'it moves or is covered'}.`);
}

/** A tab or popup that puppeteer itself can drive. */
export function pageSurface(page: Page): Surface {
  const evaluate = <T>(expression: string) => page.evaluate(expression) as Promise<T>;
  return {
    evaluate,
    async type(selector, text) {
      await page.focus(selector);
      await page.keyboard.type(text);
    },
    async click(selector) {
      const { x, y } = await stillCentre(evaluate, selector);
      await page.mouse.click(x, y);
    },
    async press(key, held) {
      if (held) await page.keyboard.down(held);
      await page.keyboard.press(key as KeyInput);
      if (held) await page.keyboard.up(held);
    },
    resize: (width, height) => page.setViewport({ width, height }),
    async setFile(selector, path) {
      const input = (await page.$(selector)) as ElementHandle<HTMLInputElement> | null;
      if (!input) throw new Error(`There is no ${selector} here.`);
      await input.uploadFile(path);
    },
    screenshot: () => page.screenshot(),
    close: () => page.close(),
  };
}
