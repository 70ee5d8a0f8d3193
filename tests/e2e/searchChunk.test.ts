import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildFolder } from '../../scripts/lib/extensionBuild.ts';

/** Words that stand in the search's data and nowhere else. */
const MARKS = ['vocal cord', 'keytruda'];

test.for(['chromium', 'firefox'] as const)(
  'the words of the diagnosis search are a file of their own in %s',
  (browser) => {
    const folder = buildFolder(browser);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
    const holding = files.filter((name) => {
      const code = readFileSync(join(folder, name), 'utf8');
      return MARKS.some((mark) => code.includes(mark));
    });
    expect(holding).toHaveLength(1);
    const [chunk] = holding;
    expect(chunk).toMatch(/^chunks[\\/]searchIcd/);
    // No page names it in its own markup: it is fetched only when the diagnoses are open.
    for (const page of ['options.html', 'popup.html'])
      expect(readFileSync(join(folder, page), 'utf8')).not.toContain('searchIcd');
  },
);
