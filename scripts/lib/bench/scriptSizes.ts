import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildFolder } from '../extensionBuild.ts';
import type { BrowserName } from '../findBrowser.mjs';

/** What one injected script may weigh, in bytes, minified. */
export const SCRIPT_BUDGET = 42_000;

/** Bytes of the scripts that run in a page after a click, minified and gzipped: all of the build's top folder but one. */
export function scriptSizes(browser: BrowserName): { name: string; bytes: number; gzipped: number }[] {
  const folder = buildFolder(browser);
  const injected = readdirSync(folder).filter((name) => name.endsWith('.js') && name !== 'background.js');
  return injected.map((name) => {
    const code = readFileSync(join(folder, name));
    return { name, bytes: code.length, gzipped: gzipSync(code).length };
  });
}
