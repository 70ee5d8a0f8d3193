import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserName } from './findBrowser.mjs';
import { ROOT } from './root.ts';
import { withLock } from './setupLock.mjs';

const SOURCES = ['lib', 'entrypoints', 'components', 'public'].map((folder) => `${folder}/**/*`);
const TARGET = { chromium: 'chrome', firefox: 'firefox' } as const;

/** Folder the build for this browser is written to. */
export const buildFolder = (browser: BrowserName) => join(ROOT, '.output', `${TARGET[browser]}-mv3`);

/** The add-on's name in Firefox, which a page may know, as the build in this folder tells it. */
export const geckoIdOf = (folder: string): string =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')).browser_specific_settings.gecko.id;

/** A short text that differs whenever a source file was added, removed or edited. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const files = globSync([...SOURCES, 'wxt.config.ts', 'package-lock.json'], { cwd: ROOT }).sort();
  for (const file of files) {
    const { mtimeMs, size } = statSync(join(ROOT, file));
    hash.update(`${file} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex');
}

/** Builds the extension for one browser unless the build there is of exactly these sources. Returns its folder. */
export async function buildExtension(browser: BrowserName): Promise<string> {
  const folder = buildFolder(browser);
  const stamp = join(ROOT, '.cache', `build-${browser}`);
  await withLock(join(ROOT, '.cache', 'build.lock'), {}, async () => {
    const wanted = fingerprint();
    if (existsSync(join(folder, 'manifest.json')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted)
      return;
    const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
    // a test runner sets NODE_ENV to "test"; what is tested is what ships
    const env = { ...process.env, NODE_ENV: 'production' };
    await promisify(execFile)(process.execPath, [wxt, 'build', '-b', TARGET[browser]], { cwd: ROOT, env }).catch(
      (error) => {
        throw new Error(`The extension could not be built:\n${error.stdout}${error.stderr}`);
      },
    );
    writeFileSync(stamp, wanted);
  });
  return folder;
}
