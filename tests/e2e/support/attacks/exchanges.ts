import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { HONEST } from './hers.ts';
import { A_SENTENCE, expectHonest, expectNothingTaken, valueIn } from './observe.ts';
import { attackPage, fillWithChange } from './steps.ts';
import type { Attack } from './types.ts';

/** Honest controls hold what is hers, or nothing where the extension would not write at all. */
async function expectHonestOr(refused: string | undefined, page: Page): Promise<void> {
  if (refused === undefined) return expectHonest(page);
  expect(refused).toMatch(A_SENTENCE);
  for (const [id, hers] of Object.entries(HONEST)) expect(['', hers]).toContain(await valueIn(page, id));
}

/** The page changes what she has reviewed, before she agrees to it or while it is written. */
const exchange = (page: string, promise: string): Attack => ({
  id: page,
  family: 'changed after the review',
  promise,
  page,
  async run({ session }, tab) {
    const refused = await fillWithChange(session, tab, () => attackPage(tab));
    await expectHonestOr(refused, tab);
    await expectNothingTaken(tab);
  },
});

/** Controls that become hidden, moved or exchanged between review and write. */
export const EXCHANGES: readonly Attack[] = [
  exchange('exchange-hides', 'A control that was hidden after the review is not written.'),
  exchange('exchange-on-focus', 'A control that hides the moment it gets the cursor is not written.'),
  exchange('exchange-on-first-input', 'Controls that hide at the first answer are not written.'),
  exchange('exchange-on-timer', 'Controls that hide while others are written are not written.'),
  exchange(
    'exchange-node',
    'A new control in the place of a reviewed one, which asks for something else, is not written.',
  ),
  exchange('exchange-label', 'A control whose label says something else than in the review is not written.'),
  exchange('exchange-section', 'A control that moved to where it means somebody else is not written.'),
  exchange('exchange-kind', 'A control that turned into a password, a hidden, locked or too short box is not written.'),
  {
    id: 'exchange-action',
    family: 'changed after the review',
    promise: 'Filling sends nothing, wherever the form points and whatever its button lies over.',
    page: 'exchange-action',
    async run({ session, requests }, tab) {
      const before = requests.length;
      await expectHonestOr(await fillWithChange(session, tab, () => attackPage(tab)), tab);
      expect(requests.slice(before).filter((line) => !line.includes('favicon'))).toEqual([]);
    },
  },
];
