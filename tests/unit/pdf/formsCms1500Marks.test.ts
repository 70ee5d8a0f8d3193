import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildClaim } from '../../../lib/claim/build';
import { claimPages } from '../../../lib/claim/pages';
import type { Claim } from '../../../lib/claim/types';
import { alignCms1500, type PrintedText } from '../../../lib/pdf/overlay/cms1500Anchors';
import { LINE, LINE_ROWS, linePlace, PLACES, type Place, rectOf } from '../../../lib/pdf/overlay/cms1500Boxes';
import { cms1500Marks } from '../../../lib/pdf/overlay/cms1500Marks';
import { SAMPLES } from '../../../lib/profile/samples';
import { PRINT } from '../../../scripts/pdf-forms/cms1500/print';

const sample = (): Claim => {
  const profile = structuredClone(SAMPLES['paxman-hub-2026']);
  return buildClaim(profile, profile.courses[0]!.id, '2026-05-11');
};
const textsOf = (claim: Claim, page = 0): Record<string, string> =>
  Object.fromEntries(cms1500Marks(claim, claimPages(claim)[page]!).map(({ box, text }) => [box, text]));

describe('what is written on a CMS-1500', () => {
  it('takes names, addresses and numbers in the form’s own dress', () => {
    const claim = sample();
    claim.patient.name = { first: 'Mary-Ann', middle: 'J.', last: "O'Neil", suffix: 'Jr.', full: '' };
    claim.patient.address = {
      line1: '12 St. Clair Ave.',
      line2: '#4',
      city: 'St. Paul',
      state: 'MN',
      zip: '55101-1234',
      country: 'US',
    };
    expect(textsOf(claim)).toMatchObject({
      '2': "O'NEIL JR, MARY-ANN, J",
      '5.street': '12 ST CLAIR AVE 4',
      '5.city': 'ST PAUL',
      '5.zip': '55101-1234',
      '5.area': '608',
      '5.phone': '5550142',
      '17.qualifier': 'DK',
      '17': 'PRIYA RAMAN MD',
      '21A': 'C50412',
      '25': '845550199',
      '25.ein': 'X',
    });
  });

  it('never signs, dates, assigns or says what kind of program it is, and gives no NPI to a seller without one', () => {
    for (const name of Object.keys(SAMPLES) as (keyof typeof SAMPLES)[]) {
      const profile = SAMPLES[name];
      const claim = buildClaim(profile, profile.courses[0]!.id, '2026-05-11');
      const boxes = Object.keys(textsOf(claim));
      expect(boxes.filter((box) => /^(?:1\.|12|13|27|31|8$|9b|9c|30)/.test(box))).toEqual([]);
      expect(boxes.includes('33a')).toBe(name === 'provider-billed-2025-26');
    }
  });

  it('says nothing of another insurance when there is none, nor where an accident was', () => {
    const boxes = Object.keys(textsOf(sample()));
    expect(boxes).toEqual(expect.arrayContaining(['11d.no', '10a.no', '10b.no', '10c.no']));
    expect(boxes.filter((box) => ['9', '9a', '9d', '10b.state', '11d.yes'].includes(box))).toEqual([]);
    const claim = sample();
    claim.condition = { ...claim.condition, autoAccident: true, autoAccidentState: 'WI' };
    expect(textsOf(claim)).toMatchObject({ '10b.yes': 'X', '10b.state': 'WI' });
  });

  it('gives each form the sums of its own lines, and no amount paid when only a part was', () => {
    expect(textsOf(sample(), 0)).toMatchObject({ '28.dollars': '2000', '28.cents': '00', '29.dollars': '2000' });
    expect(textsOf(sample(), 1)).toMatchObject({ '28.dollars': '300', '29.dollars': '300', '24.1 code': '97039' });
    const claim = sample();
    claim.totals = { ...claim.totals, paidCents: 12_345 };
    expect(Object.keys(textsOf(claim, 1)).filter((box) => box.startsWith('29'))).toEqual([]);
  });

  it('leaves out what is unknown instead of guessing', () => {
    const claim = sample();
    claim.condition.onsetDate = '';
    claim.patient.birthDate = '';
    claim.seller.taxId = '';
    claim.diagnoses = [];
    const boxes = Object.keys(textsOf(claim));
    expect(boxes.filter((box) => /^(?:14|3\.(?:month|day|year)|25|21)/.test(box))).toEqual([]);
  });
});

describe('the places of a CMS-1500', () => {
  it('do not lie on one another', () => {
    const rows = Array.from({ length: LINE_ROWS }, (_, row) => row);
    const lines = rows.flatMap((row) => (Object.keys(LINE) as (keyof typeof LINE)[]).map((id) => linePlace(row, id)));
    const places: Place[] = [...Object.values(PLACES), ...lines];
    for (const [index, [line, column, characters]] of places.entries()) {
      const over = places
        .slice(index + 1)
        .filter((other) => other[0] === line && other[1] < column + characters && column < other[1] + other[2]);
      expect(over, `${line}, ${column}`).toEqual([]);
    }
  });
});

describe('how a CMS-1500 lies on its page', () => {
  const printed: PrintedText[] = PRINT.flatMap((art) =>
    art.is === 'text' ? [{ text: art.text.split('|')[0]!, x: art.at[0], top: art.at[1] + 0.72 * art.size }] : [],
  );

  it('is found whatever its scale and shift, to a fraction of a letter', () => {
    const shift = fc.double({ min: -40, max: 40, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.92, max: 1.08, noNaN: true }), shift, shift, (scale, x, top) => {
        const moved = printed.map((one) => ({ ...one, x: one.x * scale + x, top: one.top * scale + top }));
        const found = alignCms1500(moved)!;
        const { x: left, top: high } = rectOf(PLACES['33a']);
        expect(Math.abs(left * found.scale + found.x - (left * scale + x))).toBeLessThan(1);
        expect(Math.abs(high * found.scale + found.top - (high * scale + top))).toBeLessThan(1);
      }),
    );
  });

  it('is found when some titles cannot be read, and not when most cannot or one stands elsewhere', () => {
    const without = (words: RegExp) => printed.filter(({ text }) => !words.test(text));
    expect(alignCms1500(without(/OUTSIDE LAB|HOSPITALIZATION/))).toBeDefined();
    expect(alignCms1500(without(/^\d/))).toBeUndefined();
    const askew = printed.map((one) => (/BILLING PROVIDER/.test(one.text) ? { ...one, x: one.x - 30 } : one));
    expect(alignCms1500(askew)).toBeUndefined();
  });
});
