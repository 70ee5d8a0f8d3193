import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildForms } from '../../scripts/lib/buildForms.ts';
import { settledStep } from '../../scripts/lib/fill/pageState.ts';
import { pressButton } from '../../scripts/lib/fill/pressButton.ts';
import { ROOT } from '../../scripts/lib/root.ts';
import { type StaticServer, serveFolder } from '../../scripts/lib/staticServer.ts';
import { claimPages, fillsAll } from '../e2e/support/claimPages.ts';
import { judgePage } from '../e2e/support/judgePage.ts';
import { readLibraryState, readStep, type Truth } from '../e2e/support/readTruth.ts';
import { sharedBrowser } from './harness/sharedBrowser.ts';
import { typeIntoAriaForm } from './typing/typeIntoAriaForm.ts';
import { typeIntoEmployeePlan } from './typing/typeIntoEmployeePlan.ts';
import { typeIntoFamilyCare } from './typing/typeIntoFamilyCare.ts';
import { typeIntoMuiForm } from './typing/typeIntoMuiForm.ts';
import { typeIntoPlainForm } from './typing/typeIntoPlainForm.ts';
import { typeIntoVaForm } from './typing/typeIntoVaForm.ts';
import type { Typist } from './typing/typist.ts';

const TYPISTS: Record<string, Typist> = {
  'va-champva': typeIntoVaForm,
  'member-wizard': typeIntoMuiForm,
  'hsa-claim': typeIntoPlainForm,
  'employee-plan': typeIntoEmployeePlan,
  'va-family-care': typeIntoFamilyCare,
  'aria-practices': typeIntoAriaForm,
};

/** Types every wanted value, step by step, and returns what the page then holds. */
async function typeThrough(page: Page, base: string, name: string): Promise<Truth> {
  const { expected, path } = claimPages().find((page) => page.expected.page === name)!;
  await page.setViewport({ width: 1280, height: 1000 });
  await page.goto(`${base}${path}/`);
  const truth: Truth = new Map();
  for (const [step, title] of expected.steps.entries()) {
    await settledStep(page, 150);
    const controls = expected.controls.filter((control) => control.step === step);
    for (const control of controls) {
      const want = [control.want].flat()[0]!;
      if (want !== '' && want !== (control.initial ?? '')) await TYPISTS[name]!(page, control, want);
    }
    const before = await settledStep(page, 150);
    for (const [control, value] of await readStep(page, controls)) truth.set(control, value);
    if (step < expected.steps.length - 1) {
      await pressButton(page, expected.next);
      expect(await settledStep(page, 150), `“${title}” lets the right values pass`).not.toBe(before);
    }
    for (const [control, value] of await readLibraryState(page, controls)) truth.set(control, value);
  }
  expect(truth.size, 'every control was read').toBe(expected.controls.length);
  return truth;
}

describe('claim pages built from UI libraries keep what a person types', () => {
  let server: StaticServer;
  beforeAll(async () => {
    await buildForms();
    server = await serveFolder(join(ROOT, 'tests', 'forms'));
  });
  afterAll(() => server?.close());

  test.for(['va-champva', 'member-wizard', 'hsa-claim', 'employee-plan', 'va-family-care'])(
    '%s keeps an unanswered step',
    async (name) => {
      const { expected, path } = claimPages().find((page) => page.expected.page === name)!;
      const page = await (await sharedBrowser('chromium')).newPage();
      try {
        await page.goto(`${server.base}${path}/`);
        const before = await settledStep(page, 150);
        expect(await pressButton(page, expected.next)).toBe(true);
        expect(await settledStep(page, 150)).toBe(before);
      } finally {
        await page.close();
      }
    },
  );

  const some = [
    ['employee-plan', 'chromium'],
    ['va-family-care', 'chromium'],
    ['aria-practices', 'firefox'],
  ] as const;
  const others = [
    ['va-champva', 'firefox'],
    ['va-champva', 'chromium'],
    ['member-wizard', 'chromium'],
    ['hsa-claim', 'chromium'],
    ['va-family-care', 'firefox'],
    ['aria-practices', 'chromium'],
  ] as const;
  // some, so that `npm test` stays short; all of them in `npm run pages`
  test.for([...some, ...(fillsAll() ? others : [])])('%s in %s', async ([name, browserName]) => {
    const page = await (await sharedBrowser(browserName)).newPage();
    try {
      const verdict = judgePage(await typeThrough(page, server.base, name));
      expect(verdict.wrong).toEqual([]);
      expect(verdict.empty).toEqual([]);
      expect(verdict.right).toBe(verdict.wanted);
    } finally {
      await page.close();
    }
  });
});
