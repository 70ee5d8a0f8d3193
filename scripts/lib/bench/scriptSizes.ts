import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildFolder } from '../extensionBuild.ts';
import type { BrowserName } from '../findBrowser.mjs';

/** What one injected script may weigh, in bytes, minified. */
export const SCRIPT_BUDGET = 40_000;

/** The scripts that the extension runs in a page after a click, and nothing else does. */
export const INJECTED = ['page.js', 'panel.js'] as const;

/** Bytes of the injected scripts in the build, minified and gzipped. */
export function scriptSizes(browser: BrowserName): { name: string; bytes: number; gzipped: number }[] {
  return INJECTED.map((name) => {
    const code = readFileSync(join(buildFolder(browser), name));
    return { name, bytes: code.length, gzipped: gzipSync(code).length };
  });
}
