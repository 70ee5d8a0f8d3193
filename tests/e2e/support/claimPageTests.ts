import { describe, expect, test } from 'vitest';
import { SAMPLES } from '../../../lib/profile/samples.ts';
import type { BrowserName } from '../../../scripts/lib/findBrowser.mjs';
import { pagesFor } from './claimPages.ts';
import { judgePage } from './judgePage.ts';
import { KNOWN_GAPS } from './knownGaps.ts';
import { walkPage } from './walkPage.ts';
import { DEFAULT_SAMPLE, withBrowser } from './withBrowser.ts';

const ENOUGH = 0.95;

/** One test for each claim page, in this browser. */
export function testClaimPages(browser: BrowserName): void {
  describe(`claim pages in ${browser}`, () => {
    const its = withBrowser(browser);
    let profile: string = DEFAULT_SAMPLE;

    test.for(pagesFor(browser))(
      '$expected.page: right values, nothing wrong, nothing touched that is hers',
      async (claimPage) => {
        const { session, server } = its;
        const { expected, path } = claimPage;
        if (expected.profile !== profile) {
          await session.importProfile(JSON.stringify(SAMPLES[expected.profile]));
          profile = expected.profile;
        }
        const { truth, stuck } = await walkPage(session, `${server.base}${path}/`, claimPage);
        const { right, wanted, empty, wrong } = judgePage(truth);
        const share = wanted === 0 ? 1 : right / wanted;
        console.log(
          `${browser} ${expected.page}: ${right} of ${wanted} wanted values there (${(share * 100).toFixed(1)}%), ${wrong.length} wrong` +
            [...(stuck ? [stuck] : []), ...wrong, ...empty.map((line) => `empty ${line}`)]
              .map((line) => `\n  ${line}`)
              .join(''),
        );
        expect(wrong).toEqual([]);
        if (KNOWN_GAPS[expected.page]?.browsers.includes(browser)) {
          expect(stuck !== '' || share < ENOUGH, 'good enough now: take it off the list of known gaps').toBe(true);
          return;
        }
        expect(stuck).toBe('');
        expect(truth.size, 'every control of the page was read').toBe(expected.controls.length);
        expect(share, empty.join('\n')).toBeGreaterThanOrEqual(ENOUGH);
      },
    );
  });
}
