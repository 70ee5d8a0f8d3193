import { describe, expect, it } from 'vitest';
import { buildChecklist } from '../../../lib/checklist/build';
import { SAMPLES } from '../../../lib/profile/samples';
import type { Profile } from '../../../lib/profile/schema';

const paxman = SAMPLES['paxman-hub-2026'];
const dignicap = SAMPLES['dignicap-2017'];
const provider = SAMPLES['provider-billed-2025-26'];

const checklistOf = (profile: Profile) => buildChecklist(profile, profile.courses[0]!.id);
const idsOf = (profile: Profile) => checklistOf(profile).map((item) => item.id);
const itemOf = (profile: Profile, id: string) => checklistOf(profile).find((item) => item.id === id)!;
const changed = (profile: Profile, change: (copy: Profile) => void): Profile => {
  const copy = structuredClone(profile);
  change(copy);
  return copy;
};

/** The attachment steps of both manufacturers' instructions, and where each one lives here. */
const MANUFACTURER_STEPS = [
  { of: dignicap, step: 'DigniCap 1: blank claim form from the insurer', id: 'claim-form', says: /member site/ },
  {
    of: dignicap,
    step: 'DigniCap 7: the JAMA article of February 14',
    id: 'jama-article',
    says: /JAMA 2017;317\(6\):606/,
  },
  {
    of: dignicap,
    step: 'DigniCap 8: the Oncology Research and Treatment article',
    id: 'ort-article',
    says: /2015;38:489/,
  },
  {
    of: dignicap,
    step: 'DigniCap 9: letter of medical necessity, in the first submission',
    id: 'letter-of-medical-necessity',
    says: /oncologist/,
  },
  {
    of: dignicap,
    step: 'DigniCap 10: progress notes that reference scalp cooling',
    id: 'progress-notes',
    says: /scalp cooling/,
  },
  { of: paxman, step: 'Paxman 1: the claim form of the insurer, completed', id: 'claim-form', says: /member site/ },
  { of: paxman, step: 'Paxman 2: the JAMA publication', id: 'jama-article', says: /JAMA 2017;317\(6\):596/ },
  { of: paxman, step: 'Paxman 3: letter of medical necessity', id: 'letter-of-medical-necessity', says: /oncologist/ },
  {
    of: paxman,
    step: 'Paxman 4: progress notes referencing scalp cooling',
    id: 'progress-notes',
    says: /scalp cooling/,
  },
  {
    of: paxman,
    step: 'Paxman 5: itemized receipt from the Hub',
    id: 'itemized-receipt',
    says: /844-572-9626.*facility.*location.*dates of service.*24 hours/,
  },
  { of: paxman, step: 'Paxman: NCCN category 2A', id: 'nccn-reference', says: /NCCN/ },
];

describe('the checklist of a claim', () => {
  it.each(MANUFACTURER_STEPS)('answers $step', ({ of, id, says }) => {
    expect(itemOf(of, id).whereToGet).toMatch(says);
  });

  it('asks a Paxman Hub customer for the Hub receipt and never for the DigniCap article', () => {
    expect(itemOf(paxman, 'jama-article').required).toBe('recommended');
    expect(itemOf(paxman, 'ort-article')).toMatchObject({
      required: 'not-needed',
      why: expect.stringContaining('your system is another one'),
    });
    expect(itemOf(paxman, 'jama-article').title).toContain('Nangia 2017');
    expect(itemOf(paxman, 'jama-article').whereToGet).toContain('10.1001/jama.2016.20939');
  });

  it('asks a DigniCap patient for both articles and the invoice builder', () => {
    expect(itemOf(dignicap, 'itemized-receipt').whereToGet).toContain('myDigniCap');
    expect(itemOf(dignicap, 'jama-article').title).toContain('Rugo 2017');
    expect(itemOf(dignicap, 'ort-article').whereToGet).toContain('10.1159/000440636');
  });

  it('sends someone whose clinic billed her to the billing office', () => {
    expect(itemOf(provider, 'itemized-receipt').whereToGet).toContain('billing office');
  });

  it('asks a manual-cap renter for the company invoice and no article about another device', () => {
    const manual = changed(paxman, (copy) => {
      copy.courses[0]!.system = 'manual';
      copy.courses[0]!.route = 'rental';
    });
    expect(itemOf(manual, 'itemized-receipt').whereToGet).toContain('company');
    expect(itemOf(manual, 'jama-article').required).toBe('not-needed');
    expect(itemOf(manual, 'jama-article').why).toContain('frozen by hand');
    expect(itemOf(manual, 'ort-article').required).toBe('not-needed');
    expect(itemOf(manual, 'nccn-reference').required).toBe('optional');
  });

  it('wants the explanation of benefits only when there is another insurance', () => {
    expect(itemOf(provider, 'eob-other-insurance').required).toBe('required');
    expect(itemOf(paxman, 'eob-other-insurance').required).toBe('not-needed');
    expect(itemOf(paxman, 'eob-other-insurance').why).toContain('enter it under Other coverage');
  });

  it('recommends the NCCN reference for breast and ovarian cancer only', () => {
    const other = changed(paxman, (copy) => {
      copy.diagnoses = [{ code: 'C18.9', description: '' }];
    });
    expect(itemOf(paxman, 'nccn-reference').required).toBe('recommended');
    expect(itemOf(dignicap, 'nccn-reference').required).toBe('recommended');
    expect(itemOf(other, 'nccn-reference').required).toBe('optional');
    expect(itemOf(other, 'nccn-reference').why).toContain('Ask your doctor');
  });

  it('keeps what she ticked, and starts as missing', () => {
    const ticked = changed(paxman, (copy) => {
      copy.courses[0]!.checklist = {
        'proof-of-payment': 'have',
        'nccn-reference': 'not-needed',
        'no-such-item': 'have',
      };
    });
    expect(itemOf(ticked, 'proof-of-payment').state).toBe('have');
    expect(itemOf(ticked, 'nccn-reference').state).toBe('not-needed');
    expect(itemOf(ticked, 'claim-form').state).toBe('missing');
    expect(idsOf(ticked)).not.toContain('no-such-item');
  });

  it('adds what her own insurer is known to want', () => {
    const humana = changed(paxman, (copy) => {
      copy.coverage.payerName = 'Humana';
    });
    expect(itemOf(humana, 'itemized-receipt').whereToGet).toContain('place of treatment');
    expect(itemOf(humana, 'claim-form').whereToGet).toContain('Lexington, KY 40512');
    expect(itemOf(humana, 'claim-form').whereToGet).toContain('Health Benefits Claim Form.');
    expect(itemOf(humana, 'itemized-receipt').whereToGet).toContain('revenue code, if any');
    expect(itemOf(humana, 'itemized-receipt').whereToGet).not.toContain('Check with your insurer.');
    expect(itemOf(paxman, 'claim-form').whereToGet).not.toContain('Lexington');
    const cigna = changed(paxman, (copy) => {
      copy.coverage.payerName = 'Cigna';
    });
    expect(itemOf(cigna, 'itemized-receipt').whereToGet).toMatch(/procedure code, .*Check with your insurer\./);
  });

  it('refuses a course that is not in the profile', () => {
    expect(() => buildChecklist(paxman, 'nowhere')).toThrow(/nowhere/);
  });
});

describe('the source of a row', () => {
  it('sends her to her insurer where it is not certain', () => {
    for (const [profile, id] of [
      [dignicap, 'ort-article'],
      [dignicap, 'jama-article'],
      [paxman, 'cover-letter'],
    ] as const) {
      expect(itemOf(profile, id).why).toContain('Check with your insurer.');
    }
    expect(itemOf(paxman, 'itemized-receipt').why).not.toContain('Check with your insurer.');
  });
});
