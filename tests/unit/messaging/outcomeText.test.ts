import { describe, expect, it } from 'vitest';
import { worded } from '../../../lib/messaging/outcomeText';
import type { Why } from '../../../lib/page/reason';
import type { WriteAction } from '../../../lib/pipeline';

const type = (text: string): WriteAction => ({ do: 'type', text });
const told = (why: string, action: WriteAction = type('Madison'), readBack = '') =>
  worded({ fieldId: 'f0', status: 'failed', readBack, why }, { action });

describe('the sentence of an outcome', () => {
  it.each<[Why, WriteAction, string, string]>([
    ['gone', type('x'), '', 'This field is no longer on the page.'],
    [
      'held',
      type('Madison'),
      'Verona',
      'This field holds "Verona" and your profile says "Madison"; it was left as it is.',
    ],
    [
      'held',
      { do: 'check', on: false },
      'on',
      'This field holds "on" and your profile says "not ticked"; it was left as it is.',
    ],
    ['cleared', { do: 'date', iso: '2026-01-14' }, '', 'The page cleared "2026-01-14".'],
    ['turned', type('Madison'), 'MAD', 'The page turned "Madison" into "MAD"; please check it.'],
    ['undone', type('Madison'), 'MAD', 'The page turned "Madison" into "MAD", so it was taken out again.'],
    ['choice', { do: 'choose', text: '', value: 'WI', accept: [] }, '', 'The choice "WI" was not found here.'],
    ['twins P.P.O. plan', type('x'), '', 'More than one choice here reads "P.P.O. plan".'],
    ['short 4', type('Madison'), '', 'This field takes 4 characters and "Madison" has 7, so nothing was written.'],
    [
      'range 2026-01-14/2026-02-01/',
      type('x'),
      '',
      'This field takes dates from Feb 1, 2026, and Jan 14, 2026 is outside.',
    ],
    [
      'range 2026-01/2026-02/2026-12',
      type('x'),
      '',
      'This field takes dates from Feb 2026 to Dec 2026, and Jan 2026 is outside.',
    ],
  ])('%s', (why, action, readBack, sentence) => {
    const held = why === 'held' ? { held: readBack } : {};
    expect(told(why, action, readBack)).toEqual({ fieldId: 'f0', status: 'failed', readBack, why: sentence, ...held });
  });

  it('keeps what a page calls a choice whole, lines and all', () => {
    expect(told('twins PPO\nor  HMO').why).toBe('More than one choice here reads "PPO\nor  HMO".');
  });

  it.each(['', 'The form does not let this field be changed.', 'constructor', 'toString of'])('leaves %j', (why) => {
    expect(told(why).why).toBe(why);
  });
});
