import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildFolder } from '../../scripts/lib/extensionBuild.ts';

/** Words that stand in the PDF library and nowhere else. */
const MARKS = ['Helvetica-BoldOblique', 'ZapfDingbats'];

test.for(['chromium', 'firefox'] as const)('the PDF library is a file of its own in %s', (browser) => {
  const folder = buildFolder(browser);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  const holding = files.filter((name) => {
    const code = readFileSync(join(folder, name), 'utf8');
    return MARKS.some((mark) => code.includes(mark));
  });
  expect(holding).toHaveLength(1);
  const [chunk] = holding as [string];
  expect(chunk).toMatch(/^chunks[\\/]/);
  // No page names it in its own markup: it is fetched only when a PDF is made or read.
  const name = chunk.replace(/^chunks[\\/]/, '');
  for (const page of ['options.html', 'popup.html']) {
    expect(readFileSync(join(folder, page), 'utf8')).not.toContain(name);
  }
  // It is named only where it is asked for, by an import that waits for it.
  const naming = files.filter((file) => file !== chunk && readFileSync(join(folder, file), 'utf8').includes(name));
  expect(naming.length).toBeGreaterThan(0);
  for (const file of naming) {
    expect(readFileSync(join(folder, file), 'utf8')).not.toMatch(
      new RegExp(`from\\s*["'\`][^"'\`]*${name.replaceAll('.', '\\.')}`),
    );
  }
});
