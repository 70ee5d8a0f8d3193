import { describe, expect, it } from 'vitest';
import { buildClaim } from '../../../lib/claim/build';
import { scanPdf } from '../../../lib/pdf/scan';
import { writePdf } from '../../../lib/pdf/write';
import type { WriteOrder } from '../../../lib/pipeline';
import { makePlan } from '../../../lib/plan/plan';
import { SAMPLES } from '../../../lib/profile/samples';
import { recognize } from '../../../lib/recognize/recognize';
import { expectedOf, formBytes, truthOf } from './forms';

const profile = SAMPLES['paxman-hub-2026'];
const claim = buildClaim(profile, profile.courses[0]!.id, '2026-05-11');

/** The same fact in another dress: money with or without its cents, a tax ID with or without its dash. */
const plain = (text: string): string => text.replace(/[$,]/g, '').replace(/(?<=^\d{2})-(?=\d{7}$)/, '');

/** A field whose file keeps an export value: what it says to a person. */
const SAYS: Record<string, string> = { WI: 'Wisconsin', US: 'United States', M: 'Medical', PAID: 'on' };

describe.each([
  { name: 'member-claim', atLeast: 0.9 },
  { name: 'numbered-names', atLeast: 0.6 }, // the boxes of its date are labelled by printed text alone
])('$name from the profile to the filled file', async ({ name, atLeast }) => {
  const blank = formBytes(name);
  const { fields } = (await scanPdf(blank)).scan;
  const plan = makePlan(recognize(fields), claim);
  const orders: WriteOrder[] = plan.items.flatMap(({ decision, action, fieldId, signature }) =>
    decision === 'fill' && action ? [{ fieldId, signature, action }] : [],
  );
  const { bytes, outcomes } = await writePdf(blank, orders);
  const truth = await truthOf(bytes);
  const wanted = expectedOf(name).controls;
  const held = (at: string) => plain(SAYS[truth[at]!] ?? truth[at]!);

  it('holds no wrong value, and nothing where nothing belongs', () => {
    const wrong = wanted.filter(({ at, want }) => held(at) !== '' && !want.map(plain).includes(held(at)));
    expect(wrong.map(({ at, want }) => `${at}: ${held(at)} instead of ${want.join(' or ') || 'nothing'}`)).toEqual([]);
  });

  it('holds most of what belongs in it', () => {
    const due = wanted.filter(({ at, want }) => want[0] !== '' && at !== 'FormNumber');
    const missing = due.filter(({ at }) => held(at) === '').map(({ at }) => at);
    expect(1 - missing.length / due.length, `missing: ${missing.join(', ')}`).toBeGreaterThanOrEqual(atLeast);
  });

  it('says of every order what was read back', () => {
    expect(outcomes).toHaveLength(orders.length);
    for (const outcome of outcomes) {
      if (outcome.status === 'filled') expect(outcome.readBack).not.toBe('');
      else expect(outcome.why, outcome.fieldId).not.toBe('');
    }
  });
});
