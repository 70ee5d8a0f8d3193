import { expect, test } from 'vitest';
import { builtPages, builtScripts, holding } from './support/builtFiles.ts';

/** Words that stand in the PDF library and nowhere else. */
const MARKS = ['Helvetica-BoldOblique', 'ZapfDingbats'];

test.for(['chromium', 'firefox'] as const)('the PDF library is a file of its own in %s', (browser) => {
  const scripts = builtScripts(browser);
  const chunks = holding(scripts, MARKS);
  expect(chunks).toHaveLength(1);
  const [chunk] = chunks as [string];
  expect(chunk).toMatch(/^chunks[\\/]/);
  // No page names it in its own markup: it is fetched only when a PDF is made or read.
  const name = chunk.replace(/^chunks[\\/]/, '');
  for (const page of builtPages(browser)) expect(page).not.toContain(name);
  // It is named only where it is asked for, by an import that waits for it.
  const naming = holding(scripts, [name]).filter((file) => file !== chunk);
  expect(naming.length).toBeGreaterThan(0);
  for (const file of naming) {
    expect(scripts.get(file)).not.toMatch(new RegExp(`from\\s*["'\`][^"'\`]*${name.replaceAll('.', '\\.')}`));
  }
});
