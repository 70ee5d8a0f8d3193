import { describe, expect, test } from 'vitest';
import { builtPages, builtScripts, holding } from './support/builtFiles.ts';

/** A word that stands in each library and nowhere else. */
const LIBRARIES = {
  'the library that writes PDFs': 'embedStandardFont',
  'the one that reads them': 'WorkerMessageHandler',
};

describe.each(Object.entries(LIBRARIES))('%s', (_, mark) => {
  test.for(['chromium', 'firefox'] as const)('is a file of its own in %s', (browser) => {
    const scripts = builtScripts(browser);
    const chunks = holding(scripts, [mark]);
    expect(chunks).toHaveLength(1);
    const [chunk] = chunks as [string];
    expect(chunk).toMatch(/^chunks[\\/]/);
    // Nothing in it makes code from text, which our own policy forbids.
    expect(scripts.get(chunk)).not.toMatch(/\bnew Function\(|\bFunction\(['"`]|[^.\w]eval\(/);
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
});
