import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildFolder } from '../../scripts/lib/extensionBuild.ts';
import type { BrowserName } from '../../scripts/lib/findBrowser.mjs';
import { contentProblems } from '../../scripts/lib/release/contents.ts';
import { justificationProblems, readJustifications } from '../../scripts/lib/release/justifications.ts';
import { manifestProblems, permissionsOf, readManifest } from '../../scripts/lib/release/manifest.ts';
import { readPackage } from '../../scripts/lib/release/zips.ts';
import { ROOT } from '../../scripts/lib/root.ts';

const STORE = { chromium: 'chrome', firefox: 'firefox' } as const;

function built(browser: BrowserName): Map<string, Buffer> {
  const folder = buildFolder(browser);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)]));
}

/** What `npm run release:check` finds in the archives, found in the builds too, so that no release has to wait for it. */
describe.each(['chromium', 'firefox'] as const)('the build for %s', (browser) => {
  const files = built(browser);

  test('asks for nothing that docs/store/PERMISSIONS.md does not justify, and for all that it does', () => {
    const why = readJustifications(readFileSync(join(ROOT, 'docs', 'store', 'PERMISSIONS.md'), 'utf8'));
    const permissions = permissionsOf(readManifest(files));
    expect(permissions).toContain('activeTab');
    expect(justificationProblems(permissions, why)).toEqual([]);
  });

  test('keeps to what the stores want of a manifest', () => {
    expect(manifestProblems(files, STORE[browser], readPackage(ROOT).version)).toEqual([]);
  });

  test('holds nothing that is not to ship', () => {
    expect(contentProblems(files)).toEqual([]);
  });
});
