import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SAMPLES } from '../../../lib/profile/samples.ts';
import { open, type Session } from '../../../scripts/lib/driver/session.ts';
import { settledStep } from '../../../scripts/lib/fill/pageState.ts';
import { pressButton } from '../../../scripts/lib/fill/pressButton.ts';
import type { BrowserName } from '../../../scripts/lib/findBrowser.mjs';
import { ROOT } from '../../../scripts/lib/root.ts';
import { type StaticServer, serveFolder } from '../../../scripts/lib/staticServer.ts';
import { type ClaimPage, claimPages } from './claimPages.ts';
import { judgePage } from './judgePage.ts';
import { readLibraryState, readStep, type Truth } from './readTruth.ts';

const ENOUGH = 0.95;

/** Fills every step of a claim page as a person does, and returns what the page itself then holds. */
async function fillAndRead(session: Session, url: string, { expected }: ClaimPage): Promise<Truth> {
  const page = await session.newPage(url);
  const truth: Truth = new Map();
  const add = (more: Truth) => {
    for (const [control, value] of more) truth.set(control, value);
  };
  try {
    await settledStep(page);
    for (const [step, name] of expected.steps.entries()) {
      const controls = expected.controls.filter((control) => control.step === step);
      await session.fill(page);
      add(await readStep(page, controls));
      const isLast = step === expected.steps.length - 1;
      if (expected.next) {
        const pressed = await pressButton(page, expected.next);
        if (!pressed && !isLast) throw new Error(`Step “${name}” has no button “${expected.next}”.`);
        await settledStep(page);
      }
      add(await readLibraryState(page, controls));
    }
  } finally {
    await page.close();
  }
  return truth;
}

/** One test for each claim page, in this browser. */
export function testClaimPages(browser: BrowserName): void {
  describe(`claim pages in ${browser}`, () => {
    let session: Session;
    let server: StaticServer;
    let profile = '';

    beforeAll(async () => {
      server = await serveFolder(join(ROOT, 'tests', 'forms'));
      session = await open(browser);
      await session.setUpVault(JSON.stringify(SAMPLES['paxman-hub-2026']), 'correct horse battery staple');
      profile = 'paxman-hub-2026';
    });
    afterAll(async () => {
      await session?.close();
      await server?.close();
    });

    test.for(claimPages())(
      '$expected.page: right values, nothing wrong, nothing touched that is hers',
      async (claimPage) => {
        const { expected, path } = claimPage;
        if (expected.profile !== profile) {
          await session.importProfile(JSON.stringify(SAMPLES[expected.profile]));
          profile = expected.profile;
        }
        const truth = await fillAndRead(session, `${server.base}${path}/`, claimPage);
        expect(truth.size, 'every control of the page was read').toBe(expected.controls.length);
        const verdict = judgePage(truth);
        const share = verdict.wanted === 0 ? 1 : verdict.right / verdict.wanted;
        console.log(
          `${browser} ${expected.page}: ${verdict.right} of ${verdict.wanted} wanted values there (${(share * 100).toFixed(1)}%), ` +
            `${verdict.wrong.length} wrong${verdict.empty.map((line) => `\n  empty ${line}`).join('')}`,
        );
        expect(verdict.wrong).toEqual([]);
        expect(share, verdict.empty.join('\n')).toBeGreaterThanOrEqual(ENOUGH);
      },
    );
  });
}
