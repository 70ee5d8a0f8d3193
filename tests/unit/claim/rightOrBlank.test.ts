import { describe, expect, test } from 'vitest';
import { buildClaim } from '../../../lib/claim/build';
import { UserError } from '../../../lib/errors';
import { SAMPLES } from '../../../lib/profile/samples';
import { claimWith, codes, TODAY } from './claimWith';

describe('right or blank', () => {
  test('a diagnosis that is no code stays empty and keeps its words and letter', () => {
    const { diagnoses } = claimWith((profile) =>
      Object.assign(profile, { diagnoses: codes('breast cancer', 'Z51-11') }),
    );
    expect(diagnoses).toEqual([
      { letter: 'A', code: '', description: 'breast cancer' },
      { letter: 'B', code: 'Z51.11', description: 'Encounter for antineoplastic chemotherapy' },
    ]);
  });

  test('what is no modifier is not passed on', () => {
    const { lines } = claimWith((_, c) => Object.assign(c.items[2]!, { modifiers: ['GY', '11'] }));
    expect(lines[2]!.modifiers).toEqual(['GY']);
  });

  test('an NPI whose check digit fails is not passed on', () => {
    expect(claimWith((profile) => Object.assign(profile.facility, { npi: '1398765431' })).facility.npi).toBe('');
  });

  test("the clinic's NPI is not passed on as the seller's", () => {
    const claim = claimWith((profile, { seller }) => {
      seller.hasNoNpi = false;
      seller.npi = profile.facility.npi;
    });
    expect(claim.seller.npi).toBe('');
    expect(claim.problems.map(({ id }) => id)).toContain('seller-npi-borrowed');
  });

  test('an NPI left over beside “has none” is not passed on', () => {
    expect(claimWith((_, { seller }) => Object.assign(seller, { npi: '1284059379' })).seller.npi).toBe('');
  });

  test('details of another coverage that does not exist any more are not passed on', () => {
    const claim = claimWith(
      (profile) => Object.assign(profile.otherCoverage, { exists: false }),
      'provider-billed-2025-26',
    ).otherCoverage;
    expect(claim).toMatchObject({ exists: false, payerName: '', memberId: '', policyholder: { phone: '' } });
    expect(claim.policyholder.name.full).toBe('');
  });

  test('the state of an accident that was none is not passed on', () => {
    expect(
      claimWith((profile) => Object.assign(profile.condition, { autoAccidentState: 'WI' })).condition.autoAccidentState,
    ).toBe('');
  });

  test('payments by different methods name no single one', () => {
    const claim = claimWith((_, { payments }) => payments.push({ date: '', amountCents: 1, method: 'Check' }));
    expect(claim.payment.method).toBe('');
  });

  test('somebody else who fills the form in is nobody the profile knows', () => {
    expect(claimWith((profile) => Object.assign(profile, { submitter: 'other' }))).toMatchObject({
      submitter: null,
      submitterRole: 'other',
    });
  });
});

test('lines stand by date of service, and in the order of the bill within a day', () => {
  const { lines } = claimWith((_, course) => {
    const [cap, first, second, third] = course.items;
    Object.assign(course, { items: [third!, second!, cap!, first!] });
  });
  expect(lines.map(({ dateFrom, procedureCode }) => `${dateFrom} ${procedureCode}`)).toEqual([
    '2026-01-14 A9273',
    '2026-01-14 97039',
    '2026-02-04 97039',
    '2026-02-25 97039',
  ]);
});

describe('parties', () => {
  test('a seller who is one person without a company stays a person', () => {
    const { seller } = claimWith((_, course) => {
      course.seller = { ...course.seller, organization: '', credential: 'NP' };
      course.seller.name = { first: 'Ada', middle: '', last: 'Quill', suffix: 'Jr', full: '' };
    });
    expect(seller).toMatchObject({ isOrganization: false, name: { full: 'Ada Quill Jr, NP' }, organization: '' });
  });

  test('a facility known by its name alone is an organization', () => {
    const { facility } = claimWith((profile) => {
      profile.facility.organization = '';
      profile.facility.name.full = 'North Infusion';
    });
    expect(facility).toMatchObject({ isOrganization: true, organization: 'North Infusion' });
  });

  test('a practice without a named physician is an organization', () => {
    const { physician } = claimWith((profile) => {
      profile.physician.name = { first: '', middle: '', last: '', suffix: '', full: '' };
    });
    expect(physician).toMatchObject({
      isOrganization: true,
      name: { full: 'Lakeview Oncology Associates' },
      credential: '',
    });
  });
});

test('a course that is not in the profile is one clear sentence', () => {
  expect(() => buildClaim(SAMPLES['dignicap-2017'], 'gone', TODAY)).toThrow(UserError);
});
