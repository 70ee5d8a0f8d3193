import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildClaim } from '../../../lib/claim/build';
import { SAMPLES } from '../../../lib/profile/samples';

const TODAY = '2026-11-21';

function claimOf(name: keyof typeof SAMPLES) {
  const profile = SAMPLES[name];
  return buildClaim(profile, profile.courses[0]!.id, TODAY);
}

/** The lines as one row each: date, code, words, units, charge in cents, pointer, place of service. */
const table = (name: keyof typeof SAMPLES) =>
  claimOf(name).lines.map((line) => {
    expect(line.dateTo).toBe(line.dateFrom);
    expect(line.why).not.toBe('');
    expect(line.source).not.toBe('');
    return [
      line.dateFrom,
      line.procedureCode,
      line.description,
      line.units,
      line.chargeCents,
      line.pointer,
      line.placeOfService,
    ];
  });

const problemsOf = (name: keyof typeof SAMPLES) => claimOf(name).problems.map(({ id, severity }) => [id, severity]);

describe('golden claims', () => {
  test.each(Object.keys(SAMPLES) as (keyof typeof SAMPLES)[])('%s comes out whole as it stands in its file', (name) => {
    const claim = claimOf(name);
    // which sentence explains a code is tested with the codes
    const lines = claim.lines.map(({ why: _why, source: _source, confidence: _confidence, ...line }) => line);
    const golden = readFileSync(new URL(`./golden/${name}.json`, import.meta.url), 'utf8');
    expect({ ...claim, lines }).toEqual(JSON.parse(golden));
  });
});

describe('paxman-hub-2026', () => {
  const name = 'paxman-hub-2026';

  test('has the cap and six sessions, coded by rule', () => {
    const session = (date: string) => [date, '97039', 'Scalp cooling session', 1, 30000, 'AB', '22'];
    expect(table(name)).toEqual([
      ['2026-01-14', 'A9273', 'Scalp cooling cap', 1, 50000, 'AB', '22'],
      session('2026-01-14'),
      session('2026-02-04'),
      session('2026-02-25'),
      session('2026-03-18'),
      session('2026-04-08'),
      session('2026-04-29'),
    ]);
  });

  test('has the claim-wide values', () => {
    expect(claimOf(name)).toMatchObject({
      totals: { chargeCents: 230000, paidCents: 230000, balanceCents: 0 },
      service: { from: '2026-01-14', to: '2026-04-29' },
      placeOfService: '22',
      accountNumber: 'PH-204817',
      payment: { method: 'Credit card' },
      diagnoses: [
        { letter: 'A', code: 'C50.412' },
        { letter: 'B', code: 'Z51.11', description: 'Encounter for antineoplastic chemotherapy' },
      ],
      condition: {
        employment: false,
        onsetDate: '2025-12-08',
        description: 'Malignant neoplasm of upper-outer quadrant of left female breast',
      },
      coverage: { memberId: 'XEH883204517', groupNumber: '0071538' },
      otherCoverage: { exists: false },
      employer: 'Lakeshore Robotics',
      relationshipToSubscriber: 'spouse',
      maritalStatus: 'married',
      physicianRole: 'ordering',
    });
  });

  test('tells the parties apart', () => {
    const { patient, subscriber, submitter, physician, facility, seller, sellerHasNoNpi } = claimOf(name);
    expect(patient).toMatchObject({
      isOrganization: false,
      name: { first: 'Jordan', middle: 'Avery', last: 'Okafor', full: 'Jordan Avery Okafor' },
      birthDate: '1978-04-09',
    });
    expect(subscriber.name.full).toBe('Samuel Ikenna Okafor');
    expect(submitter).toEqual(patient);
    expect(physician).toMatchObject({
      isOrganization: false,
      name: { first: 'Priya', last: 'Raman', full: 'Priya Raman, MD' },
      credential: 'MD',
      organization: 'Lakeview Oncology Associates',
      npi: '1234567893',
      taxId: '391188420',
    });
    expect(facility).toMatchObject({
      isOrganization: true,
      organization: 'Lakeview Infusion Center',
      name: { first: '', last: '', full: 'Lakeview Infusion Center' },
      npi: '1398765432',
    });
    expect(seller).toMatchObject({ isOrganization: true, name: { full: 'Paxman Hub' }, npi: '', taxId: '845550199' });
    expect(sellerHasNoNpi).toBe(true);
  });

  test('says that the seller has no NPI and what to tell the insurer, and that it takes two forms', () => {
    expect(problemsOf(name)).toEqual([
      ['seller-has-no-npi', 'info'],
      ['more-than-six-lines', 'info'],
    ]);
    const [npi, lines] = claimOf(name).problems;
    expect(npi?.action).toBe(
      'If the insurer asks, say: “Paxman Hub is a supplier, not a clinic, and has no NPI; its tax ID is 84-5550199.”',
    );
    expect(lines?.action).toContain('2 forms');
  });
});

describe('dignicap-2017', () => {
  const name = 'dignicap-2017';

  test('has one 97039 line a session', () => {
    const session = (date: string) => [date, '97039', 'Scalp cooling session', 1, 45000, 'AB', '11'];
    expect(table(name)).toEqual([
      session('2017-08-03'),
      session('2017-08-24'),
      session('2017-09-14'),
      session('2017-10-05'),
    ]);
  });

  test('makes the patient her own subscriber', () => {
    const { patient, subscriber, employer } = claimOf(name);
    expect(subscriber).toEqual(patient);
    expect(employer).toBe('Three Rivers Paper');
  });

  test('has its totals, and asks for the NPI nobody gave', () => {
    const { totals, service, payment } = claimOf(name);
    expect(totals).toEqual({ chargeCents: 180000, paidCents: 180000, balanceCents: 0 });
    expect(service).toEqual({ from: '2017-08-03', to: '2017-10-05' });
    expect(payment.method).toBe('Debit card');
    expect(problemsOf(name)).toEqual([['seller-npi-missing', 'warning']]);
  });
});

describe('provider-billed-2025-26', () => {
  const name = 'provider-billed-2025-26';

  test('repeats the codes of the bill across the change of 2026', () => {
    const placement = 'Scalp cooling: cap placement at the session';
    const after = 'Scalp cooling after the infusion';
    expect(table(name)).toEqual([
      ['2025-12-10', '0662T', 'Scalp cooling: cap measuring and fitting', 1, 185000, 'AB', '19'],
      ['2025-12-10', '0663T', placement, 1, 14000, 'AB', '19'],
      ['2025-12-31', '0663T', placement, 1, 14000, 'AB', '19'],
      ['2026-01-21', '97008', placement, 1, 15500, 'AB', '19'],
      ['2026-01-21', '97009', after, 3, 12600, 'AB', '19'],
      ['2026-02-11', '97008', placement, 1, 15500, 'AB', '19'],
      ['2026-02-11', '97009', after, 2, 8400, 'AB', '19'],
    ]);
  });

  test('carries the other coverage and the clinic that billed', () => {
    expect(claimOf(name)).toMatchObject({
      relationshipToSubscriber: 'child',
      physicianRole: 'referring',
      totals: { chargeCents: 265000, paidCents: 265000, balanceCents: 0 },
      otherCoverage: { exists: true, policyholder: { name: { full: 'Curtis Lee Whitaker' } } },
      seller: { npi: '1284059379', taxId: '565550191', organization: 'Cedar Bluff Cancer Clinic' },
      sellerHasNoNpi: false,
    });
    expect(problemsOf(name)).toEqual([['more-than-six-lines', 'info']]);
  });
});
