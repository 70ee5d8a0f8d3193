import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildFolder } from '../../scripts/lib/extensionBuild.ts';

/** A name that stands in the PDF library and nowhere else. */
const MARK = 'EncryptedPDFError';

test.for(['chromium', 'firefox'] as const)(
  'the PDF library is a file of its own in %s, fetched when it is needed',
  (browser) => {
    const folder = buildFolder(browser);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
    const holding = files.filter((name) => readFileSync(join(folder, name), 'utf8').includes(MARK));
    expect(holding).toHaveLength(1);
    expect(holding[0]).toMatch(/^chunks[\\/]/);
    const name = holding[0]!.replace(/^chunks[\\/]/, '');
    // neither a page nor the code it begins with names it in a static import
    for (const page of ['options.html', 'popup.html'])
      expect(readFileSync(join(folder, page), 'utf8')).not.toContain(name);
    for (const file of files) {
      expect(readFileSync(join(folder, file), 'utf8')).not.toMatch(
        new RegExp(`(?:from|import)\\s*["'][^"']*${name}["']`),
      );
    }
  },
);
