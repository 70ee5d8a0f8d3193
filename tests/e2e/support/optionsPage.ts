import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isUsable, type Surface, waitIn } from '../../../scripts/lib/driver/surface.ts';
import type { BrowserName } from '../../../scripts/lib/findBrowser.mjs';
import { ROOT } from '../../../scripts/lib/root.ts';
import { inTheme, THEMES } from './ownPage.ts';
import { PASSPHRASE } from './withBrowser.ts';

const AXE = readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');

const isThere = (selector: string) => `!!document.querySelector('${selector}')`;

/** Unlocks the options page where it asks for that; resolves once `ready`, a selector, is there. */
export async function unlocked(page: Surface, ready: string): Promise<void> {
  const either = `${isUsable('#passphrase')} ? 'locked' : ${isThere(ready)} ? 'open' : ''`;
  if ((await waitIn<string>(page, either, ready)) === 'open') return;
  await page.type('#passphrase', PASSPHRASE);
  await page.click('#unlock');
  await waitIn(page, isThere(ready), ready);
}

/**
 * An expression: what axe finds wrong in a document. Run from outside, because the page's own policy forbids it.
 * @param source axe itself; '' where the document's window has it already
 */
export const axeIn = (document: string, without: readonly string[] = [], source = AXE): string => `(async () => {
  const all = await (async (document, window) => {
    ${source};
    const rules = Object.fromEntries(${JSON.stringify(without)}.map((id) => [id, { enabled: false }]));
    return window.axe.run(document, { rules });
  })(${document}, ${document}.defaultView);
  return all.violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' '));
})()`;

/** What axe finds wrong. It stays in the page, which would take long to read half a megabyte at each look. */
export async function violationsIn(page: Surface): Promise<string[]> {
  const isThereYet = await page.evaluate<boolean>(`'axe' in window`);
  return page.evaluate<string[]>(axeIn('document', [], isThereYet ? '' : AXE));
}

/**
 * Languages and themes that one browser looks at. What axe looks at comes from the same files in both: each sees every
 * language and theme once, and both together see every look.
 */
export const looksOf = (browser: BrowserName) =>
  LOOKS.filter(([language, theme]) => (browser === 'firefox') === ((language === 'en') === (theme === 'light')));
const LOOKS = (['en', 'es'] as const).flatMap((language) => THEMES.map((theme) => [language, theme] as const));

/** What axe finds wrong in the light; in Firefox in the dark, as it looks at the same files. */
export async function violationsInTheme(page: Surface): Promise<string[]> {
  const theme = (await page.evaluate<boolean>(`'mozInnerScreenX' in window`)) ? 'dark' : 'light';
  await inTheme(page, theme);
  const found = (await violationsIn(page)).map((one) => `${theme}: ${one}`);
  await page.evaluate(`(document.documentElement.style.colorScheme = '')`);
  return found;
}

/** Whether nothing has to be scrolled sideways. */
export const fitsAcross = (page: Surface): Promise<boolean> =>
  page.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth');

/** Chooses the language; the section of languages is open then. */
export async function chooseLanguage(page: Surface, language: 'en' | 'es'): Promise<void> {
  await page.evaluate(`(location.hash = 'language')`);
  await waitIn(page, isThere('option[value=es]'), 'the choice of language');
  await page.evaluate(`(() => {
    const choice = document.querySelector('option[value=es]').parentElement;
    choice.value = '${language}';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
  await waitIn(page, `document.documentElement.lang === '${language}'`, 'the language to change');
}

/** Chooses the language, and goes to a section, where `ready`, a selector, is waited for. */
export async function speak(page: Surface, language: 'en' | 'es', section: string, ready: string): Promise<void> {
  await chooseLanguage(page, language);
  await page.evaluate(`(location.hash = '${section}')`);
  await waitIn(page, isThere(ready), ready);
}
