import { describe, expect, test } from 'vitest';
import { en } from '../../../lib/claim/words/en';
import { parseConcept } from '../../../lib/concepts';
import type { SAMPLES } from '../../../lib/profile/samples';
import type { Course, Profile } from '../../../lib/profile/schema';
import { claimWith, codes, TODAY } from './claimWith';

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
  [
    'diagnosis-unreadable', // a supply code shaped like a diagnosis
    'error',
    'diagnosis[1].code',
    (p) => Object.assign(p, { diagnoses: codes('C50.412', 'A9273', 'Z51.11') }),
  ],
  ['diagnosis-repaired', 'info', 'diagnosis[1].code', (p) => p.diagnoses.splice(1, 1, ...codes('Z51-11'))],
  ['diagnosis-twice', 'warning', 'diagnosis[2].code', (p) => p.diagnoses.push(...codes('c50412'))],
  [
    'chemotherapy-code-missing',
    'warning',
    'diagnosis[1].code',
    (p) => Object.assign(p, { diagnoses: codes('C50.412') }),
  ],
  [
    'diagnosis-outside-cancer-range',
    'warning',
    'diagnosis[1].code',
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
  [
    'modifier-unknown',
    'error',
    'line[2].modifier[1]',
    (_, c) => Object.assign(c.items[2]!, { modifiers: ['GY', '11'] }),
  ],
  ['charge-missing', 'warning', 'line[0].charge', (_, c) => Object.assign(c.items[0]!, { chargeCents: 0 })],
  ['service-in-the-future', 'error', 'line[6].dateFrom', (_, c) => Object.assign(c.items[6]!, { date: '2026-11-22' })],
  ['no-sessions', 'error', 'line[0].dateFrom', (_, c) => Object.assign(c, { items: [] })],
  ['seller-has-no-npi', 'info', 'seller.npi', () => {}],
  ['seller-npi-missing', 'warning', 'seller.npi', (_, c) => Object.assign(c.seller, { hasNoNpi: false })],
  ['seller-tax-id-missing', 'warning', 'seller.taxId', (_, c) => Object.assign(c.seller, { taxId: '' })],
  ['npi-wrong', 'error', 'physician.npi', (p) => Object.assign(p.physician, { npi: '1234567890' })],
  ['seller-tax-id-unusual', 'warning', 'seller.taxId', (_, c) => Object.assign(c.seller, { taxId: '071234567' })],
  [
    'member-id-not-medicare',
    'warning',
    'coverage.memberId',
    (p) => Object.assign(p.coverage, { payerName: 'Medicare', memberId: 'XEH883204517' }),
  ],
  ['place-of-service-missing', 'warning', 'claim.placeOfService', (_, c) => Object.assign(c, { placeOfService: '' })],
  ['place-of-service-unknown', 'error', 'claim.placeOfService', (_, c) => Object.assign(c, { placeOfService: '28' })],
  ['total-differs-from-payments', 'warning', 'claim.amountPaid', (_, c) => Object.assign(c, { payments: [] })],
  [
    'total-differs-from-invoice',
    'error',
    'claim.totalCharge',
    (_, c) => Object.assign(c, { invoiceTotalCents: 229900 }),
  ],
  ['more-than-six-lines', 'info', 'line[6].dateFrom', () => {}],
  [
    'pointer-to-nothing',
    'error',
    'line[0].pointer',
    (p) => Object.assign(p, { diagnoses: codes('breast cancer', 'Z51.11') }),
  ],
  [
    'more-than-twelve-diagnoses',
    'warning',
    'diagnosis[11].code',
    (p) => Object.assign(p, { diagnoses: codes(...Array.from({ length: 13 }, (_, n) => `C50.${411 + (n % 2)}`)) }),
  ],
  [
    'outside-coverage',
    'error',
    'line[6].dateFrom',
    (p) => Object.assign(p.coverage, { startDate: '2026-01-14', endDate: '2026-04-28' }),
  ],
  [
    'code-unreadable',
    'error',
    'line[2].procedureCode',
    (_, c) => Object.assign(c.items[2]!, { billedCode: 'therapy' }),
  ],
  ['code-unknown', 'warning', 'line[2].procedureCode', (_, c) => Object.assign(c.items[2]!, { billedCode: '96413' })],
  [
    'machine-code-for-manual-cap',
    'warning',
    'line[3].procedureCode',
    (_, c) => {
      c.system = 'manual';
      c.items = c.items.slice(0, 4).map((item, n) => ({ ...item, billedCode: n === 3 ? '97008' : '99070' }));
    },
    'provider-billed-2025-26',
  ],
  [
    'two-codes-for-one-thing',
    'warning',
    'line[2].procedureCode',
    (_, c) => c.items.splice(2, 0, { ...c.items[1]!, billedCode: '97010' }),
  ],
  [
    'seller-npi-borrowed',
    'error',
    'seller.npi',
    (p, c) => Object.assign(c.seller, { hasNoNpi: false, npi: p.physician.npi }),
  ],
  ['deadline-passed', 'error', '', (p) => Object.assign(p.coverage, { filingLimit: { count: 90, unit: 'days' } })],
  ['deadline-near', 'warning', '', (p) => Object.assign(p.coverage, { filingLimit: { count: 330, unit: 'days' } })],
  [
    'more-than-four-pointers',
    'info',
    'line[0].pointer',
    (p) => Object.assign(p, { diagnoses: codes('C50.412', 'Z51.11', 'C77.3', 'L65.9', 'C78.00') }),
  ],
];

const sentence = /^\S.*[.”)]$/;

describe('problems of a claim', () => {
  test.each(CASES)('%s (%s, at “%s”)', (id, severity, concept, change, name) => {
    const { problems } = claimWith(change, name);
    expect(problems.filter((problem) => problem.id === id)).toMatchObject([{ severity, concept }]);
    for (const problem of problems) {
      expect(problem.message).toMatch(sentence);
      expect(problem.action).toMatch(sentence);
      if (problem.concept) expect(parseConcept(problem.concept), problem.concept).toBeDefined();
    }
  });

  test.each(CASES)('%s is said in Spanish as well, of the same box', (id, severity, concept, change, name) => {
    const english = claimWith(change, name).problems;
    const spanish = claimWith(change, name, TODAY, 'es').problems;
    expect(spanish.map((problem) => [problem.id, problem.severity, problem.concept])).toEqual(
      english.map((problem) => [problem.id, problem.severity, problem.concept]),
    );
    const at = english.findIndex((problem) => problem.id === id);
    expect(spanish[at]).toMatchObject({ severity, concept });
    expect(spanish[at]!.message).not.toBe(english[at]!.message);
    expect(spanish[at]!.action).not.toBe(english[at]!.action);
    for (const { message, action } of spanish) {
      for (const text of [message, action]) {
        expect(text).toMatch(sentence);
        expect(text).not.toMatch(/undefined|NaN|\bde el\b/);
      }
    }
    // what the sentence is about stands in both: codes, dates, amounts
    const facts = (text: string) =>
      [...text.matchAll(/\b[A-Z]?\d[\dA-Z]*(?:[.,-][\dA-Z]+)*\b/g)].map(([fact]) => fact).sort();
    expect(facts(spanish[at]!.message)).toEqual(facts(english[at]!.message));
  });

  test('every problem there can be has its case here', () => {
    expect(Object.keys(en).sort()).toEqual([...new Set(CASES.map(([id]) => id))].sort());
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

  test('what stands where a code should be is named for what it is', () => {
    const message = (billedCode: string) =>
      claimWith((_, course) => Object.assign(course.items[2]!, { billedCode })).problems.find(
        ({ id }) => id === 'code-unreadable',
      )?.message;
    expect(message('0335')).toContain('“0335”: This looks like a hospital revenue code, not a procedure code.');
    expect(message('Z51-11')).toContain('“Z51-11”: This looks like a diagnosis code, not a procedure code.');
    expect(message('therapy')).toContain('“therapy” on the bill is not a procedure code.');
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

  test('two codes for one thing are not seen where a cap and a session share a day, nor from one day to the next', () => {
    expect(claimWith(() => {}).problems.map(({ id }) => id)).not.toContain('two-codes-for-one-thing');
    const { problems } = claimWith((_, c) => Object.assign(c.items[2]!, { billedCode: '97010' }));
    expect(problems.map(({ id }) => id)).not.toContain('two-codes-for-one-thing');
  });

  test('the first fitting of 2025 and a second one by the code of 2026 are one course', () => {
    const { problems } = claimWith(
      (_, c) => c.items.push({ ...c.items[0]!, date: '2026-01-21', billedCode: '97007' }),
      'provider-billed-2025-26',
    );
    expect(problems.find(({ id }) => id === 'two-codes-for-one-thing')?.message).toContain('0662T in line 1');
  });

  test('a session charged twice on a day is above its rule, two kinds of things under one old code are not', () => {
    const twice = claimWith((_, c) => c.items.push({ ...c.items[1]! })).problems;
    expect(twice.find(({ id }) => id === 'units-above-rule')?.message).toContain('97039 is billed once a session');
    const kinds = claimWith((_, c) => c.items.push({ ...c.items[0]!, kind: 'cap' }), 'dignicap-2017').problems;
    expect(kinds.map(({ id }) => id)).not.toContain('units-above-rule');
  });

  test('an order with another diagnosis between cancer and chemotherapy is worth a look', () => {
    const { problems } = claimWith((p) => Object.assign(p, { diagnoses: codes('C50.412', 'L65.9', 'Z51.11') }));
    expect(problems.find(({ id }) => id === 'diagnosis-outside-cancer-range')).toMatchObject({
      concept: 'diagnosis[1].code',
    });
  });

  test('a second cancer, or an encounter for immunotherapy, is no stranger in the first two places', () => {
    for (const second of ['C77.3', 'Z51.12']) {
      const { problems } = claimWith((p) => Object.assign(p, { diagnoses: codes('C50.412', second, 'Z51.11') }));
      expect(problems.map(({ id }) => id)).not.toContain('diagnosis-outside-cancer-range');
    }
  });

  test('lines point past a diagnosis without a code, to the letters of those that have one', () => {
    const { lines } = claimWith((p) => Object.assign(p, { diagnoses: codes('breast cancer', 'Z51.11', 'C50.412') }));
    expect(new Set(lines.map(({ pointer }) => pointer))).toEqual(new Set(['BC']));
  });

  test('a clinic that bills is never called a supplier without an NPI, and Paxman is', () => {
    const noNpi = (_: Profile, c: Course) => Object.assign(c.seller, { hasNoNpi: true });
    const said = (change: typeof noNpi, name?: keyof typeof SAMPLES) =>
      claimWith(change, name).problems.filter(({ concept }) => concept === 'seller.npi');
    expect(said(noNpi, 'provider-billed-2025-26')).toMatchObject([{ id: 'seller-npi-missing', severity: 'warning' }]);
    expect(JSON.stringify(said(noNpi, 'provider-billed-2025-26'))).not.toContain('supplier');
    expect(claimWith(noNpi, 'provider-billed-2025-26')).toMatchObject({ sellerHasNoNpi: false, seller: { npi: '' } });
    expect(said(noNpi)).toMatchObject([{ id: 'seller-has-no-npi', severity: 'info' }]);
    expect(said((_, c) => Object.assign(c.seller, { hasNoNpi: false }))[0]?.action).toBe(
      'Paxman says that it has none: mark that in the profile.',
    );
  });

  test('either order of cancer and chemotherapy is fine', () => {
    const { problems, diagnoses } = claimWith((profile) => profile.diagnoses.reverse());
    expect(problems.map(({ id }) => id)).toEqual(['seller-has-no-npi', 'more-than-six-lines']);
    expect(diagnoses.map(({ letter, code }) => letter + code)).toEqual(['AZ51.11', 'BC50.412']);
  });
});
