import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isUsable, type Surface, waitIn } from '../../../scripts/lib/driver/surface.ts';
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

/** An expression: what axe finds wrong in a document. Run from outside, because the page's own policy forbids it. */
export const axeIn = (document: string, without: readonly string[] = []): string => `(async () => {
  const all = await (async (document, window) => {
    ${AXE};
    const rules = Object.fromEntries(${JSON.stringify(without)}.map((id) => [id, { enabled: false }]));
    return (window.axe ?? axe).run(document, { rules });
  })(${document}, ${document}.defaultView);
  return all.violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' '));
})()`;

/** What axe finds wrong. */
export const violationsIn = (page: Surface): Promise<string[]> => page.evaluate<string[]>(axeIn('document'));

/** What axe finds wrong in the light and in the dark. */
export async function violationsInThemes(page: Surface): Promise<string[]> {
  const found: string[] = [];
  for (const theme of THEMES) {
    await inTheme(page, theme);
    found.push(...(await violationsIn(page)).map((one) => `${theme}: ${one}`));
  }
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
