import { expect, test } from 'vitest';
import { builtPages, builtScripts, holding } from './support/builtFiles.ts';

/** Words that stand in the search's data and nowhere else. */
const MARKS = ['vocal cord', 'keytruda'];

test.for(['chromium', 'firefox'] as const)(
  'the words of the diagnosis search are a file of their own in %s',
  (browser) => {
    const chunks = holding(builtScripts(browser), MARKS);
    expect(chunks).toHaveLength(1);
    expect(chunks[0]).toMatch(/^chunks[\\/]searchIcd/);
    // No page names it in its own markup: it is fetched only when the diagnoses are open.
    for (const page of builtPages(browser)) expect(page).not.toContain('searchIcd');
  },
);
