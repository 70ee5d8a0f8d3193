import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildFolder } from '../../scripts/lib/extensionBuild.ts';
import type { BrowserName } from '../../scripts/lib/findBrowser.mjs';
import { contentProblems } from '../../scripts/lib/release/contents.ts';
import { justificationProblems, readJustifications } from '../../scripts/lib/release/justifications.ts';
import { licencesText } from '../../scripts/lib/release/licences.ts';
import { manifestProblems, permissionsOf, readManifest } from '../../scripts/lib/release/manifest.ts';
import { readPackage } from '../../scripts/lib/release/zips.ts';
import { ROOT } from '../../scripts/lib/root.ts';

const BROWSERS = ['chromium', 'firefox'] as const;
const STORE = { chromium: 'chrome', firefox: 'firefox' } as const;

function built(browser: BrowserName): Map<string, Buffer> {
  const folder = buildFolder(browser);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)]));
}

test('every permission of either build is justified in docs/store/PERMISSIONS.md, and nothing else is', () => {
  const why = readJustifications(readFileSync(join(ROOT, 'docs', 'store', 'PERMISSIONS.md'), 'utf8'));
  const asked = BROWSERS.map((browser) => permissionsOf(readManifest(built(browser))));
  for (const permissions of asked) expect(permissions).toContain('activeTab');
  expect(justificationProblems([...new Set(asked.flat())], why)).toEqual([]);
});

/** What `npm run release:check` finds in the archives, found in the builds too, so that no release has to wait for it. */
describe.each(BROWSERS)('the build for %s', (browser) => {
  const files = built(browser);

  test('keeps to what the stores want of a manifest', () => {
    expect(manifestProblems(files, STORE[browser], readPackage(ROOT).version)).toEqual([]);
  });

  test('brings the licences of what is in it', () => {
    expect(files.get('licenses.txt')?.toString('utf8')).toBe(licencesText(ROOT));
  });

  test('holds nothing that is not to ship', () => {
    expect(contentProblems(files)).toEqual([]);
  });
});
