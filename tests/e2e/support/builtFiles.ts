import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildFolder } from '../../../scripts/lib/extensionBuild.ts';
import type { BrowserName } from '../../../scripts/lib/findBrowser.mjs';

/** The scripts of a built extension, by their path below its folder. */
export function builtScripts(browser: BrowserName): Map<string, string> {
  const folder = buildFolder(browser);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** Which of them hold one of these words. */
export const holding = (scripts: ReadonlyMap<string, string>, marks: readonly string[]): string[] =>
  [...scripts].filter(([, code]) => marks.some((mark) => code.includes(mark))).map(([name]) => name);

/** The markup of the pages that she opens, none of which may name what is loaded only when it is wanted. */
export const builtPages = (browser: BrowserName): string[] =>
  ['options.html', 'popup.html'].map((page) => readFileSync(join(buildFolder(browser), page), 'utf8'));
