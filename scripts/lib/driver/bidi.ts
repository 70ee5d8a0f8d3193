import type { Browser } from 'puppeteer-core';
import { type Key, type Surface, stillCentre } from './surface.ts';

/** Sends one WebDriver BiDi command: the few that puppeteer has no method for. */
export type Send = (method: string, params: Record<string, unknown>) => Promise<Record<string, unknown>>;

/** puppeteer keeps its BiDi connection on the browser object but leaves it out of its types. */
export function bidiOf(browser: Browser): Send {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: unknown): Promise<{ result: Record<string, unknown> }> };
  };
  return async (method, params) => (await connection.send(method, params)).result;
}

/** Evaluates an expression in a browsing context, awaits it and returns its JSON value. */
export async function evaluateIn<T>(send: Send, context: string, expression: string): Promise<T> {
  const answer = (await send('script.evaluate', {
    expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
    target: { context },
    awaitPromise: true,
    userActivation: true,
  })) as { type: string; result?: { value: string }; exceptionDetails?: { text: string } };
  if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text ?? 'The script failed.');
  return JSON.parse(answer.result!.value) as T;
}

/** Keys without a character, as WebDriver writes them. */
const KEYS: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
  Space: ' ',
  Shift: '\uE008',
};

/** A document that only its browsing context id names: Firefox's popup, and extension pages there. */
export function contextSurface(send: Send, context: string, close: () => Promise<void>): Surface {
  const evaluate = <T>(expression: string) => evaluateIn<T>(send, context, expression);
  return {
    evaluate,
    close,
    async type(selector, text) {
      await evaluate(`document.querySelector(${JSON.stringify(selector)}).focus()`);
      const actions = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    async click(selector) {
      const point = await stillCentre(evaluate, selector);
      const actions = [
        { type: 'pointerMove', ...point },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
    },
    async press(key, held) {
      const down = (name: Key) => ({ type: 'keyDown', value: KEYS[name] ?? name });
      const up = (name: Key) => ({ type: 'keyUp', value: KEYS[name] ?? name });
      const one = [down(key), up(key)];
      const actions = held ? [down(held), ...one, up(held)] : one;
      await send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    async resize(width, height) {
      await send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    async setFile(selector, path) {
      const answer = await send('script.evaluate', {
        expression: `document.querySelector(${JSON.stringify(selector)})`,
        target: { context },
        awaitPromise: false,
      });
      const element = { sharedId: (answer.result as { sharedId?: string }).sharedId };
      if (!element.sharedId) throw new Error(`There is no ${selector} here.`);
      await send('input.setFiles', { context, element, files: [path] });
    },
    async screenshot() {
      const answer = await send('browsingContext.captureScreenshot', { context });
      return Buffer.from(answer.data as string, 'base64');
    },
  };
}
