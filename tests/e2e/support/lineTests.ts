import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { TabReport } from '../../../lib/messages.ts';
import { settledStep } from '../../../scripts/lib/fill/pageState.ts';
import type { BrowserName } from '../../../scripts/lib/findBrowser.mjs';
import { linePages } from './claimPages.ts';
import { judgePage } from './judgePage.ts';
import { readLibraryState } from './readTruth.ts';
import { type Surroundings, withBrowser } from './withBrowser.ts';

/** What the row of the page's button says in the end, where not every line came in. */
const ENDS: Record<string, RegExp> = {
  'lines-at-most-six': /no more than 6 lines: .*switched off/,
  'lines-dead-button': /brought no new line/,
};
/** Pages whose button is not hers to approve: it would send the form. */
const NOT_OFFERED = ['lines-submit-button'];

type State = Record<string, string>;
const stateOf = (page: Page): Promise<State> =>
  page.evaluate(() => (window as unknown as { formState: () => State }).formState());

/** Forms with fewer lines than the claim: filled, judged by the page's own model, and undone. */
export function testLines(browser: BrowserName): void {
  describe(`lines that do not fit, in ${browser}`, () => {
    const its = withBrowser(browser);

    test.for(linePages(browser))('$expected.page', async ({ expected, path }) => {
      const { session, server } = its;
      const page = await session.newPage(`${server.base}${path}/`);
      try {
        await settledStep(page);
        const before = await stateOf(page);
        const report = await session.fill(page);
        await page.bringToFront();
        const verdict = judgePage(await readLibraryState(page, expected.controls));
        expect(verdict.wrong).toEqual([]);
        expect(verdict.empty).toEqual([]);
        judgeReport(report, expected.page);

        await undo(its, page);
        expect(await stateOf(page)).toEqual(before);
      } finally {
        await page.close();
      }
    });
  });
}

function judgeReport(report: TabReport, page: string): void {
  const [button] = report.fields.filter(({ adds }) => adds !== undefined);
  if (NOT_OFFERED.includes(page)) {
    expect(button).toBeUndefined();
    expect(report.notes.join(' ')).toMatch(/add a row for lines 2 to 7/);
    return;
  }
  const end = ENDS[page];
  expect(button).toMatchObject({ status: end ? 'needs-you' : 'filled' });
  if (end) expect(button!.why).toMatch(end);
  const rows = report.fields.filter(({ concept }) => /^line\[\d+\]\.charge$/.test(concept));
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  expect(rows.every(({ status }) => status === 'filled')).toBe(true);
  if (!end)
    expect(rows.map(({ concept }) => concept)).toEqual([0, 1, 2, 3, 4, 5, 6].map((row) => `line[${row}].charge`));
  else expect(report.notes.join(' ')).toMatch(/on a second form/);
}

async function undo({ session }: Surroundings, page: Page): Promise<void> {
  const popup = await session.clickToolbar(page);
  try {
    await session.unlock(popup);
    await session.undo(popup);
  } finally {
    await popup.close();
  }
}
