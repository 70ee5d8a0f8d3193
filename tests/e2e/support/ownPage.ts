import type { Browser, Page } from 'puppeteer-core';
import { askFrom } from '../../../scripts/lib/driver/ask.ts';
import { bidiOf } from '../../../scripts/lib/driver/bidi.ts';
import type { Session } from '../../../scripts/lib/driver/session.ts';
import type { Surface } from '../../../scripts/lib/driver/surface.ts';

/** A page of the extension as puppeteer has it. In Firefox, where it has none, what the panel's hand needs of one. */
export async function ownPage(session: Session, part: string): Promise<Page> {
  const blank = await session.driver.newPage();
  const browser = blank.browser();
  await blank.close();
  const page = session.driver.name === 'firefox' ? await byContext(browser, part) : await byTarget(browser, part);
  if (!page) throw new Error(`No tab shows ${part}.`);
  return page;
}

const byTarget = async (browser: Browser, part: string): Promise<Page | undefined> =>
  (await browser.pages()).find((one) => one.url().includes(part));

async function byContext(browser: Browser, part: string): Promise<Page | undefined> {
  const send = bidiOf(browser);
  const { contexts } = (await send('browsingContext.getTree', {})) as { contexts: { context: string; url: string }[] };
  const context = contexts.find(({ url }) => url.includes(part))?.context;
  const click = (x: number, y: number) => {
    const actions = [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    return send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
  };
  return context
    ? ({ browser: () => browser, mainFrame: () => ({ _id: context }), mouse: { click } } as unknown as Page)
    : undefined;
}

/** Both themes: the browser's own is light under a driver. */
export const THEMES = ['light', 'dark'] as const;

/** As if the browser had the theme; every colour of ours hangs on this. Buttons would take a moment to change. */
export const inTheme = (page: Surface, theme: (typeof THEMES)[number]): Promise<void> =>
  page.evaluate(`(() => {
    document.documentElement.style.colorScheme = '${theme}';
    for (const one of document.getAnimations()) one.finish();
  })()`);

/** Sets the language as the language section does. */
export async function setLanguage(page: Surface, language: 'en' | 'es'): Promise<void> {
  await askFrom(page, 'settings.save', { ...(await askFrom(page, 'settings.get', {})), language });
}
