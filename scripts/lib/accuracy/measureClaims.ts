import type { Browser } from 'puppeteer-core';
import type { ClaimPage } from '../../../tests/e2e/support/claimPages.ts';
import { type ExpectedControl, judge } from '../../../tests/support/expectedPage.ts';
import { chromiumTypesAt } from './chromiumEngine.ts';
import { claimFor, fieldsAt, openPage, plannedValue, type ReadPage, readPage } from './claimPage.ts';
import type { ControlResult } from './claimResult.ts';
import { firefoxNamesAt } from './firefox/firefoxNames.ts';
import { judgeMeaning } from './meaning.ts';
import { pool } from './pool.ts';

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

const isOneStep = ({ expected }: ClaimPage) => expected.controls.every((control) => control.at !== undefined);

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
    const results: ControlResult[] = [];
    for (const control of expected.controls) {
      results.push(resultFor(path, control, read, await fieldsAt(read, control.at!)));
    }
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

const wantsValue = (control: ExpectedControl) =>
  [control.want].flat().some((want) => want.trim() !== '') && !control.optional;

function resultFor(page: string, control: ExpectedControl, read: ReadPage, found: readonly number[]): ControlResult {
  const at = control.at!;
  const chosen = found.find((index) => read.items[index]!.decision === 'fill') ?? found[0];
  const item = chosen === undefined ? undefined : read.items[chosen];
  const recognition = chosen === undefined ? undefined : read.recognitions[chosen];
  const value = plannedValue(item, chosen === undefined ? undefined : read.fields[chosen], at);
  return {
    page,
    step: control.step,
    at,
    label: control.concept,
    meaning: judgeMeaning(control.concept, recognition),
    value: judge(control, value ?? control.initial ?? ''),
    wantsValue: wantsValue(control),
    written: item?.decision === 'fill',
    told: `want ${JSON.stringify(control.want)} (${control.concept}), got ${JSON.stringify(value ?? '')} (${item?.concept || '-'} ${item?.decision ?? 'no field'} ${item?.confidence.toFixed(2) ?? ''}) ${item?.why ?? ''}`,
  };
}
