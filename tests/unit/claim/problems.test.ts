import { describe, expect, test } from 'vitest';
import { parseConcept } from '../../../lib/concepts';
import type { SAMPLES } from '../../../lib/profile/samples';
import type { Course, Profile } from '../../../lib/profile/schema';
import { claimWith, codes } from './claimWith';

type Case = [
  id: string,
  severity: string,
  concept: string,
  change: (profile: Profile, course: Course) => unknown,
  name?: keyof typeof SAMPLES,
];

const CASES: Case[] = [
  ['diagnosis-missing', 'error', 'diagnosis[0].code', (p) => Object.assign(p, { diagnoses: [] })],
  ['diagnosis-header', 'error', 'diagnosis[0].code', (p) => Object.assign(p, { diagnoses: codes('C50.41', 'Z51.11') })],
  [
    'diagnosis-unknown',
    'error',
    'diagnosis[0].code',
    (p) => Object.assign(p, { diagnoses: codes('C50.499', 'Z51.11') }),
  ],
  [
    'diagnosis-unreadable',
    'error',
    'diagnosis[1].code',
    (p) => Object.assign(p, { diagnoses: codes('C50.412', 'chemo') }),
  ],
  ['diagnosis-twice', 'warning', 'diagnosis[2].code', (p) => p.diagnoses.push(...codes('c50412'))],
  ['chemotherapy-code-missing', 'warning', '', (p) => Object.assign(p, { diagnoses: codes('C50.412') })],
  [
    'diagnosis-outside-cancer-range',
    'warning',
    'diagnosis[0].code',
    (p) => Object.assign(p, { diagnoses: codes('Z51.11', 'L65.9', 'C50.412') }),
  ],
  [
    'diagnosis-history-during-treatment',
    'warning',
    'diagnosis[2].code',
    (p) => Object.assign(p, { diagnoses: codes('C50.412', 'Z51.11', 'Z85.3') }),
  ],
  [
    'diagnosis-androgenic-alopecia',
    'warning',
    'diagnosis[2].code',
    (p) => Object.assign(p, { diagnoses: codes('C50.412', 'Z51.11', 'L64.0') }),
  ],
  [
    'diagnosis-in-situ',
    'warning',
    'diagnosis[0].code',
    (p) => Object.assign(p, { diagnoses: codes('D09.9', 'Z51.11') }),
  ],
  [
    'diagnosis-not-valid-on-date',
    'error',
    'diagnosis[0].code',
    (p, c) => {
      p.diagnoses = codes('C50.A1', 'Z51.11');
      c.items[0]!.date = '2025-09-30';
    },
  ],
  [
    'provider-code-on-direct-purchase',
    'error',
    'line[1].procedureCode',
    (_, c) => Object.assign(c.items[1]!, { billedCode: '97008' }),
  ],
  [
    'code-not-valid-on-date',
    'error',
    'line[3].procedureCode',
    (_, c) => Object.assign(c.items[3]!, { billedCode: '0663T' }),
    'provider-billed-2025-26',
  ],
  [
    'code-repaired',
    'info',
    'line[0].procedureCode',
    (_, c) => Object.assign(c.items[0]!, { billedCode: '662T' }),
    'provider-billed-2025-26',
  ],
  [
    'no-code-on-bill',
    'error',
    'line[0].procedureCode',
    (_, c) => Object.assign(c.items[0]!, { billedCode: '' }),
    'provider-billed-2025-26',
  ],
  ['no-code-by-rule', 'warning', 'line[0].procedureCode', (_, c) => Object.assign(c.items[0]!, { kind: 'dry-ice' })],
  [
    'units-above-rule',
    'warning',
    'line[3].units',
    (_, c) => Object.assign(c.items[3]!, { units: 2 }),
    'provider-billed-2025-26',
  ],
  ['charge-missing', 'warning', 'line[0].charge', (_, c) => Object.assign(c.items[0]!, { chargeCents: 0 })],
  ['service-in-the-future', 'error', 'line[6].dateFrom', (_, c) => Object.assign(c.items[6]!, { date: '2026-11-22' })],
  ['no-sessions', 'error', 'line[0].dateFrom', (_, c) => Object.assign(c, { items: [] })],
  ['seller-has-no-npi', 'info', 'seller.npi', () => {}],
  ['seller-npi-missing', 'warning', 'seller.npi', (_, c) => Object.assign(c.seller, { hasNoNpi: false })],
  ['seller-tax-id-missing', 'warning', 'seller.taxId', (_, c) => Object.assign(c.seller, { taxId: '' })],
  ['npi-wrong', 'error', 'physician.npi', (p) => Object.assign(p.physician, { npi: '1234567890' })],
  ['place-of-service-missing', 'warning', 'claim.placeOfService', (_, c) => Object.assign(c, { placeOfService: '' })],
  ['place-of-service-unknown', 'error', 'claim.placeOfService', (_, c) => Object.assign(c, { placeOfService: '28' })],
  ['total-differs-from-payments', 'warning', 'claim.amountPaid', (_, c) => Object.assign(c, { payments: [] })],
  ['more-than-six-lines', 'info', '', () => {}],
  [
    'more-than-four-pointers',
    'info',
    'line[0].pointer',
    (p) => Object.assign(p, { diagnoses: codes('C50.412', 'Z51.11', 'C77.3', 'L65.9', 'C78.00') }),
  ],
];

describe('problems of a claim', () => {
  test.each(CASES)('%s (%s, at “%s”)', (id, severity, concept, change, name) => {
    const { problems } = claimWith(change, name);
    expect(problems.filter((problem) => problem.id === id)).toMatchObject([{ severity, concept }]);
    for (const problem of problems) {
      expect(problem.message).toMatch(/[.”]$/);
      expect(problem.action).toMatch(/[.”]$/);
      if (problem.concept) expect(parseConcept(problem.concept), problem.concept).toBeDefined();
    }
  });

  test('are none where all is well but what the sample is made to show', () => {
    expect(claimWith((_, course) => course.items.pop(), 'dignicap-2017').problems.map(({ id }) => id)).toEqual([
      'seller-npi-missing',
      'total-differs-from-payments',
    ]);
    const six = claimWith((_, course) => {
      course.items.pop();
      course.payments[1]!.amountCents -= 8400;
    }, 'provider-billed-2025-26');
    expect(six.problems).toEqual([]);
  });

  test('a header names the billable codes to ask for', () => {
    const { problems } = claimWith((profile) => Object.assign(profile, { diagnoses: codes('C50.41', 'Z51.11') }));
    expect(problems[0]?.action).toContain('C50.411, C50.412, C50.419');
  });

  test('a diagnosis that turned into a header during the course is an error of that date', () => {
    const { problems } = claimWith((profile, course) => {
      profile.diagnoses = codes('C83.39', 'Z51.11');
      course.items = [
        { ...course.items[0]!, date: '2024-09-30' },
        { ...course.items[1]!, date: '2024-10-01' },
      ];
    });
    expect(problems[0]).toMatchObject({ id: 'diagnosis-not-valid-on-date', severity: 'error' });
  });

  test('an unknown code is only a warning where the table may be incomplete', () => {
    const { problems } = claimWith((profile, course) => {
      profile.diagnoses = codes('C50.499', 'Z51.11');
      course.items = [{ ...course.items[1]!, date: '2026-10-01' }];
    });
    expect(problems[0]).toMatchObject({ id: 'diagnosis-unknown', severity: 'warning' });
  });

  test('either order of cancer and chemotherapy is fine', () => {
    const { problems, diagnoses } = claimWith((profile) => profile.diagnoses.reverse());
    expect(problems.map(({ id }) => id)).toEqual(['seller-has-no-npi', 'more-than-six-lines']);
    expect(diagnoses.map(({ letter, code }) => letter + code)).toEqual(['AZ51.11', 'BC50.412']);
  });
});
