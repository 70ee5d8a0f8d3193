import type { Browser } from 'puppeteer-core';
import type { ClaimPage } from '../../../tests/e2e/support/claimPages.ts';
import { chromiumTypesAt } from './chromiumEngine.ts';
import { claimFor, fieldsAt, openPage, type ReadPage, readPage } from './claimPage.ts';
import type { ControlResult } from './claimResult.ts';
import { firefoxNamesAt } from './firefox/firefoxNames.ts';
import { pool } from './pool.ts';
import { resultFor } from './resultFor.ts';

export interface MeasuredPage {
  page: string;
  results: ControlResult[];
  notes: string[];
  read: ReadPage;
}

export interface Setting {
  browser: Browser;
  probe: string;
  /** Where tests/forms is served. */
  base: string;
  /** Ask Chromium's own engine too; the browser was started with its flags. */
  chromium: boolean;
  /** Firefox's own rules as a script, where Firefox is installed. */
  firefox?: string | undefined;
}

/** A page whose controls are all told by selector: plain HTML that needs no walking through. */
export const isOneStep = ({ expected }: ClaimPage): boolean =>
  expected.controls.every((control) => control.at !== undefined);

/** Reads the claim pages that need no walking through and compares every labelled control with what was recognized. */
export async function measureClaims(
  setting: Setting,
  pages: readonly ClaimPage[],
  tell: (done: number) => void = () => {},
): Promise<MeasuredPage[]> {
  let done = 0;
  return pool(pages.filter(isOneStep), 2, async (page) => {
    const measured = await measurePage(setting, page);
    tell(++done);
    return measured;
  });
}

async function measurePage(setting: Setting, { path, expected }: ClaimPage): Promise<MeasuredPage> {
  const page = await openPage(setting.browser, `${setting.base}${path}/`);
  try {
    const read = await readPage(page, setting.probe, claimFor(expected.profile));
    const found = await fieldsAt(
      read,
      expected.controls.map(({ at }) => at!),
    );
    const results = expected.controls.map((control, at) => resultFor(path, control, read, found[at]!));
    if (setting.chromium) {
      const types = await chromiumTypesAt(
        page,
        results.map(({ at }) => at),
      );
      results.forEach((result, at) => {
        result.chromium = types[at]!;
      });
    }
    if (setting.firefox) {
      const names = await firefoxNamesAt(
        page,
        setting.firefox,
        results.map(({ at }) => at),
      );
      results.forEach((result, at) => {
        result.firefox = names[at]!;
      });
    }
    return { page: path, results, notes: read.notes, read };
  } finally {
    await page.close();
  }
}
