import type { Browser, Page } from 'puppeteer-core';
import type { ClaimPage } from '../../../tests/e2e/support/claimPages.ts';
import { chromiumTypesAt } from './chromiumEngine.ts';
import { claimFor, fieldsAt, openPage, openTab, type ReadPage, readPage } from './claimPage.ts';
import type { ControlResult } from './claimResult.ts';
import { firefoxNamesAt } from './firefox/firefoxNames.ts';
import { pool } from './pool.ts';
import { resultFor } from './resultFor.ts';
import { Tabs } from './tabs.ts';
import { walkBuilt } from './walkBuilt.ts';

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

/** A page whose controls are all told by selector. */
export const isBySelector = ({ expected }: ClaimPage): boolean =>
  expected.controls.every((control) => control.at !== undefined);

/** Drawn by a UI library: such a page is served as it was built. */
const isBuilt = ({ path }: ClaimPage): boolean => path.startsWith('dist/');

/** What is measured here: all but the pages of UI libraries whose truth is the library's own. */
export const isMeasuredHere = (page: ClaimPage): boolean => !isBuilt(page) || isBySelector(page);

/**
 * Reads the claim pages and compares every labelled control with what was recognized. A page of one step is read as it
 * loads; one of several is filled and walked through, as its later steps are nowhere to be seen before.
 */
export async function measureClaims(
  setting: Setting,
  pages: readonly ClaimPage[],
  tell: (done: number) => void = () => {},
): Promise<MeasuredPage[]> {
  let done = 0;
  const tabs = new Tabs(() => openTab(setting.browser));
  const all = await pool(pages.filter(isMeasuredHere), 2, async (page) => {
    const measured = needsWalking(page)
      ? await walkPage(setting, page)
      : await tabs.lend((tab) => measurePage(setting, tab, page));
    tell(++done);
    return measured;
  });
  await tabs.close();
  return all;
}

const needsWalking = (page: ClaimPage): boolean => page.expected.steps.length > 1 || !isBySelector(page);

/** What browsers would make of it they say of the page as it loads. */
async function walkPage(setting: Setting, page: ClaimPage): Promise<MeasuredPage> {
  const walked = await walkBuilt(setting, page);
  if (!setting.chromium && !setting.firefox) return walked;
  const opened = await openPage(setting.browser, `${setting.base}${page.path}/`);
  try {
    const selectors = new Set(page.expected.controls.map(({ at }) => at));
    await askBrowsers(
      setting,
      opened,
      walked.results.filter(({ at }) => selectors.has(at)),
    );
    return walked;
  } finally {
    await opened.close();
  }
}

async function measurePage(setting: Setting, page: Page, { path, expected }: ClaimPage): Promise<MeasuredPage> {
  await page.goto(`${setting.base}${path}/`, { waitUntil: 'load' });
  const read = await readPage(page, setting.probe, claimFor(expected.profile));
  const found = await fieldsAt(
    read,
    expected.controls.map(({ at }) => at!),
  );
  const results = expected.controls.map((control, at) => resultFor(path, control, read, found[at]!));
  await askBrowsers(setting, page, results);
  return { page: path, results, notes: read.notes, read };
}

/** Adds what the browsers' own engines take the controls for, where they are asked. */
async function askBrowsers(setting: Setting, page: Page, results: readonly ControlResult[]): Promise<void> {
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
}
