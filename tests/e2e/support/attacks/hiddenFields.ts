import { expect } from 'vitest';
import { expectHonest, expectNothingTaken, valueIn } from './observe.ts';
import type { Attack } from './types.ts';

/** Fills the page as she would, and looks into the traps. */
const harvester = (page: string, promise: string): Attack => ({
  id: page,
  family: 'hidden fields',
  promise,
  page,
  async run({ session }, tab) {
    await session.fill(tab);
    await expectHonest(tab);
    await expectNothingTaken(tab);
  },
});

/** Pages that ask for more than they show, beside an honest form. */
export const HIDDEN_FIELDS: readonly Attack[] = [
  harvester('hidden-display', 'Nothing is written into controls that are not displayed, not visible, or folded away.'),
  harvester(
    'hidden-opacity',
    'Nothing is written into controls that are transparent, by themselves or by what they stand in.',
  ),
  harvester('hidden-by-paint', 'Nothing is written into controls that a filter or a blend paints away.'),
  harvester('hidden-offscreen', 'Nothing is written into controls that stand where nobody can scroll to.'),
  harvester('hidden-clipped', 'Nothing is written into controls that are clipped or masked away.'),
  harvester('hidden-tiny', 'Nothing is written into controls that are too small, scaled or turned away to be seen.'),
  harvester('hidden-same-colour', 'Nothing is written into controls drawn in the colour of what is behind them.'),
  harvester('hidden-aria', 'Nothing is written into controls marked as absent, or that ask to be left alone.'),
  harvester('covered', 'Nothing is written into controls that something opaque lies over.'),
  harvester('covered-by-paint', 'Nothing is written into controls that a shape, a shadow or a border is painted over.'),
  harvester('covered-by-layer', 'Nothing is written into controls under a fixed or top-layer cover.'),
  harvester('covered-by-dialog', 'Nothing is written into controls behind a modal dialog.'),
  harvester('hidden-in-shadow', 'Nothing is written into hidden controls inside shadow roots.'),
  harvester(
    'hidden-controls',
    'Hidden lists, choices, text areas, dates, uploads and editors are left alone like hidden boxes.',
  ),
  {
    id: 'honest',
    family: 'control',
    promise: 'An honest page that asks for the very same is filled, so the attacks prove something.',
    page: 'honest',
    async run({ session }, tab) {
      await session.fill(tab);
      await expectHonest(tab);
      const asked = await tab.$$eval('section input:not([type=radio])', (all) => all.map(({ id }) => id));
      const values = await Promise.all(asked.map(async (id) => [id, await valueIn(tab, id)] as const));
      expect(values.filter(([, value]) => value === '')).toEqual([]);
      expect(await tab.$eval('input[type=radio]:checked', (e) => (e as HTMLInputElement).value)).toBe('spouse');
    },
  },
];
