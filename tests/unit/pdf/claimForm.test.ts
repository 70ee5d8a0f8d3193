import { describe, expect, it } from 'vitest';
import { buildClaim } from '../../../lib/claim/build';
import { NOT_A_CLAIM_FORM } from '../../../lib/pdf/claimForm';
import { planForm } from '../../../lib/pdf/fillForm';
import { SAMPLES } from '../../../lib/profile/samples';
import { Paper } from './printing';

const profile = SAMPLES['paxman-hub-2026'];
const claim = buildClaim(profile, profile.courses[0]!.id, '2026-05-11');

/** One caption above each box, three to a line. */
const form = (...captions: string[]) =>
  Paper.of((paper) => {
    captions.forEach((caption, at) => {
      const [x, y] = [40 + (at % 3) * 180, 60 + Math.floor(at / 3) * 40];
      paper.print(caption, x, y);
      paper.text(x, y + 12, 160);
    });
  });
const planned = async (...captions: string[]) => {
  const { rows, notes } = (await planForm(await form(...captions), claim)).copies[0]!;
  return { ready: rows.filter(({ status }) => status === 'ready').map(({ concept }) => concept), notes };
};

const ANYBODYS = ['Your first name', 'Last name', 'Home address', 'Phone no.', 'Relationship', 'Total amount'];

describe('a form that asks about no claim', () => {
  it('stays blank and says so', async () => {
    expect(await planned(...ANYBODYS)).toEqual({ ready: [], notes: [NOT_A_CLAIM_FORM] });
  });

  it.each(['Member ID', 'Patient’s name', 'Date of service', 'Diagnosis code', 'Número de asegurado'])(
    'is a claim form once it asks for "%s"',
    async (asked) => {
      const { ready, notes } = await planned(asked, ...ANYBODYS);
      expect(ready.length).toBeGreaterThan(3);
      expect(notes).not.toContain(NOT_A_CLAIM_FORM);
    },
  );
});

describe('a claim form', () => {
  it('leaves a spouse, a preparer and a designee blank, and what follows them on their line', async () => {
    const { ready } = await planned(
      ...['Member ID', 'Patient’s name', 'Patient’s date of birth'],
      ...['Spouse’s first name and initial', 'Last name', 'Date of birth'],
      ...['Designee’s name', 'Phone no.', 'Personal identification number'],
      ...['Child’s name', 'Prior name(s)', 'Foreign postal code'],
    );
    expect(ready).toEqual(['coverage.memberId', 'patient.name.full', 'patient.birthDate']);
  });
});
