import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { SAMPLES } from '../../../../lib/profile/samples.ts';
import type { Surface } from '../../../../scripts/lib/driver/surface.ts';
import { joinSteps } from '../../../../scripts/lib/fill/report.ts';
import { reportTable } from '../../../../scripts/lib/fill/table.ts';
import { DEFAULT_SAMPLE } from '../withBrowser.ts';
import { expectHonest, valueIn } from './observe.ts';
import { panelIn } from './panelHand.ts';
import { backwards, markupIn, opened, textIn } from './textChecks.ts';
import type { Attack, Scene } from './types.ts';

const { coverage, patient } = SAMPLES[DEFAULT_SAMPLE];
type Pwned = typeof globalThis & { pwned?: unknown };

interface Shown {
  where: string;
  evaluate: Surface['evaluate'];
  root: string;
}

/** Fills the page and lets `check` look at each place that shows the page's words: the review, the result, the panel. */
async function lookAtEach({ session }: Scene, page: Page, check: (shown: Shown) => Promise<void>): Promise<void> {
  const popup = await session.clickToolbar(page);
  try {
    await session.unlock(popup);
    await session.review(popup);
    const inPopup = async (where: string) => {
      await popup.evaluate(opened('document'));
      await check({ where, evaluate: popup.evaluate, root: 'document' });
    };
    await inPopup('review');
    await session.confirm(popup);
    await inPopup('result');
  } finally {
    await popup.close();
  }
  const panel = await panelIn(session, page);
  await panel.evaluate(opened('root'));
  await check({ where: 'panel', evaluate: panel.evaluate, root: 'root' });
}

const family = 'strings of the page';

/** Pages whose words are made to be more than words. */
export const STRINGS: readonly Attack[] = [
  {
    id: 'strings-markup',
    family,
    promise: 'Markup and code in labels, headings, titles, options and values are shown as text everywhere.',
    page: 'strings-markup',
    async run(scene, page) {
      await lookAtEach(scene, page, async ({ where, evaluate, root }) => {
        expect(await evaluate(markupIn(root)), `markup of the page in the ${where}`).toEqual([]);
        expect(await evaluate<string>(textIn(root)), where).toContain("Patient's email <img src=x onerror=");
        expect(await evaluate('typeof window.pwned'), where).toBe('undefined');
      });
      expect(await page.evaluate(() => (globalThis as Pwned).pwned)).toBe(undefined);
      await expectHonest(page);
    },
  },
  {
    id: 'strings-bidi',
    family,
    promise: 'Signs that turn the direction of writing turn nothing around the page’s own words.',
    page: 'strings-bidi',
    async run(scene, page) {
      await lookAtEach(scene, page, async ({ where, evaluate, root }) => {
        const turned = await evaluate<string[]>(backwards(root));
        expect(turned, `turned round in the ${where}: ${turned.join(' | ')}`).toEqual([]);
      });
      await expectHonest(page);
    },
  },
  {
    id: 'strings-lookalikes',
    family,
    promise: 'Letters that look like others, and such that nobody sees, lead to no wrong value.',
    page: 'strings-lookalikes',
    async run({ session }, page) {
      await session.fill(page);
      await expectHonest(page);
      const right: Record<string, string> = {
        first: coverage.memberId,
        email: patient.email,
        phone: '608-555-0142',
        street: '1420 Juniper Hollow Road, Apt 3B',
        zip: patient.address.zip,
        birth: '04/09/1978',
      };
      for (const [id, hers] of Object.entries(right)) expect(['', hers], id).toContain(await valueIn(page, id));
    },
  },
  {
    id: 'strings-terminal',
    family,
    promise:
      'Signs that a terminal obeys, or that turn the line, do not reach it through the report of the command line.',
    page: 'strings-terminal',
    async run({ session, browser }, page) {
      const report = joinSteps({ page: page.url(), browser, profile: DEFAULT_SAMPLE }, [await session.fill(page)]);
      const table = reportTable(report, 200);
      expect(table).toContain('nothing to see');
      const obeyed = table.match(/[^\n\P{Cc}]|[\u202a-\u202e\u2066-\u2069]/gu) ?? [];
      expect(
        obeyed,
        `signs in the table: ${obeyed.map((sign) => `U+${sign.charCodeAt(0).toString(16)}`).join(' ')}`,
      ).toEqual([]);
      await expectHonest(page);
    },
  },
  {
    id: 'strings-frames',
    family,
    promise: 'A frame of another site is named by its true host, without what makes it look like another.',
    page: 'strings-frames',
    async run(scene, page) {
      const { session } = scene;
      const popup = await session.clickToolbar(page);
      try {
        await session.unlock(popup);
        await session.review(popup);
        await popup.evaluate(opened('document'));
        const text = await popup.evaluate<string>(textIn('document'));
        expect(text).not.toMatch(/[\u0400-\u04ff\u202a-\u202e\u2066-\u2069]/);
        expect(text).not.toContain('127.0.0.1@');
        for (const name of text.match(/https?:\/\/\S+/g) ?? [])
          expect(new URL(name).origin).toBe(name.replace(/[.,;)]+$/, ''));
        expect(await popup.evaluate(markupIn('document'))).toEqual([]);
        await session.confirm(popup);
      } finally {
        await popup.close();
      }
      await expectHonest(page);
    },
  },
];
