import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildClaim } from '../../../lib/claim/build';
import { claimPages } from '../../../lib/claim/pages';
import { singleBlock } from '../../../lib/claim/singleBlock';
import { parseConcept } from '../../../lib/concepts';
import { emptyCourse, emptyProfile, emptyProvider } from '../../../lib/profile/empty';
import { profileProblems } from '../../../lib/profile/problems';
import { type Course, itemKindSchema, limitUnits, type Profile } from '../../../lib/profile/schema';

const day = fc
  .date({ min: new Date('2016-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const cents = fc.integer({ min: 0, max: 1_000_000 });
const npi = fc.constantFrom('', '1234567893', '1398765432', '1234567890');

const item = fc.record({
  date: fc.oneof(day, fc.constantFrom('2021-06-30', '2021-07-01', '2025-12-31', '2026-01-01', '2026-10-01')),
  kind: fc.constantFrom(...itemKindSchema.options),
  units: fc.integer({ min: 1, max: 9 }),
  chargeCents: cents,
  billedCode: fc.oneof(
    fc.constantFrom('', '97039', '662T', '0663T', '97007', '97008', '97009', 'a9273', 'E1399', '99070', '96413'),
    fc.string({ maxLength: 12 }),
  ),
  modifiers: fc.array(fc.constantFrom('NU', 'RR', '59'), { maxLength: 4 }),
});

const provider = fc
  .record({ organization: fc.string({ maxLength: 20 }), npi, hasNoNpi: fc.boolean() })
  .map((given) => ({ ...emptyProvider(), ...given, organization: given.organization.trim() }));

const course: fc.Arbitrary<Course> = fc
  .record({
    system: fc.constantFrom<Course['system']>('paxman', 'dignicap', 'manual'),
    route: fc.constantFrom<Course['route']>('manufacturer', 'provider', 'rental'),
    seller: provider,
    placeOfService: fc.constantFrom('', '11', '22', '28'),
    items: fc.array(item, { maxLength: 15 }),
    chargeStyle: fc.constantFrom<Course['chargeStyle']>('lines', 'total'),
    invoiceTotalCents: fc.oneof(cents, fc.constant<''>('')),
    denialDate: fc.oneof(day, fc.constant('')),
    finalDenialDate: fc.oneof(day, fc.constant('')),
    payments: fc.array(fc.record({ date: fc.constant(''), amountCents: cents, method: fc.constantFrom('', 'Check') })),
  })
  .map((given) => ({ ...emptyCourse('course-1'), ...given }));

const diagnosis = fc.record({
  code: fc.oneof(
    fc.constantFrom('C50.412', 'c50412', 'Z51-11', 'C83.39', 'C50', 'L64.0', 'D09.9', 'Z85.3', 'C50.999', ''),
    fc.string({ maxLength: 12 }),
  ),
  description: fc.constantFrom('', 'in words'),
});

const profile: fc.Arbitrary<Profile> = fc
  .record({
    course,
    diagnoses: fc.array(diagnosis, { maxLength: 12 }),
    physician: provider,
    facility: provider,
    relationship: fc.constantFrom<Profile['patient']['relationshipToSubscriber']>('self', 'spouse', 'child', ''),
    submitter: fc.constantFrom<Profile['submitter']>('patient', 'subscriber', 'other'),
    coverage: fc.record({
      payerName: fc.constantFrom('', 'Cigna', 'Medicare', 'UHC', 'Anthem', 'FEP', 'Badger Mutual'),
      startDate: fc.oneof(day, fc.constant('')),
      endDate: fc.oneof(day, fc.constant('')),
      filingLimit: fc.record({
        count: fc.oneof(fc.integer({ min: 1, max: 3650 }), fc.constant<''>('')),
        unit: fc.constantFrom(...limitUnits),
      }),
    }),
  })
  .map(({ course, relationship, coverage, ...given }) => {
    const empty = emptyProfile('any');
    const patient = { ...empty.patient, relationshipToSubscriber: relationship };
    return { ...empty, ...given, patient, coverage: { ...empty.coverage, ...coverage }, courses: [course] };
  });

const CLINIC_CODES = /^(0662T|0663T|97007|97008|97009|99070)$/;
const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0);

test('holds for any sound profile: sums add up, pointers resolve, no clinic code on a direct purchase', () => {
  fc.assert(
    fc.property(profile, fc.oneof(day, fc.constant('')), fc.constantFrom('en', 'es'), (given, today, language) => {
      const before = JSON.stringify(given);
      const claim = buildClaim(given, 'course-1', today, language);
      const { items, payments, route } = given.courses[0]!;
      const dates = items.map(({ date }) => date).sort();
      expect(JSON.stringify(given)).toBe(before);

      if (claim.chargeStyle === 'lines') expect(claim.lines).toHaveLength(items.length);
      expect(sum(claim.lines.map(({ units }) => units))).toBe(sum(items.map(({ units }) => units)));
      expect(claim.totals.chargeCents).toBe(sum(claim.lines.map(({ chargeCents }) => chargeCents)));
      expect(claim.totals.chargeCents).toBe(sum(items.map(({ chargeCents }) => chargeCents)));
      expect(claim.totals.paidCents).toBe(sum(payments.map(({ amountCents }) => amountCents)));
      expect(claim.totals.balanceCents).toBe(Math.max(0, claim.totals.chargeCents - claim.totals.paidCents));

      const letters = claim.diagnoses.map(({ letter }) => letter).join('');
      expect('ABCDEFGHIJKL'.startsWith(letters)).toBe(true);
      const readable = claim.diagnoses.flatMap(({ letter, code }) => (code ? [letter] : []));
      for (const line of claim.lines) {
        expect(line.pointer).toBe(readable.slice(0, 4).join(''));
        expect(line.procedureCode).toMatch(/^(|\d{5}|\d{4}T|[A-V]\d{4})$/);
        if (route !== 'provider') expect(line.procedureCode).not.toMatch(CLINIC_CODES);
        expect(line.dateFrom >= claim.service.from && line.dateTo <= claim.service.to).toBe(true);
      }
      for (const { code } of claim.diagnoses) expect(code).toMatch(/^(|[A-Z][0-9A][0-9A-Z](\.[0-9A-Z]{1,4})?)$/);
      const pages = claimPages(claim);
      expect(pages.flatMap(({ lines }) => lines)).toEqual(claim.lines);
      expect(sum(pages.map(({ chargeCents }) => chargeCents))).toBe(claim.totals.chargeCents);
      for (const page of pages) expect(page.lines.length).toBeLessThanOrEqual(6);
      for (const page of pages.slice(0, -1)) expect(page.lines).toHaveLength(6);

      const block = singleBlock(claim);
      expect([block.from, block.to]).toEqual([dates.at(0) ?? '', dates.at(-1) ?? '']);
      expect(block.chargeCents).toBe(claim.totals.chargeCents);
      for (const { from, last } of claim.deadlines) expect(last > from).toBe(true);
      for (const { message, action } of claim.problems) expect(message && action).not.toMatch(/undefined|NaN/);

      // A line without a code is never silent about it.
      for (const [index, { procedureCode }] of claim.lines.entries()) {
        const concept = `line[${index}].procedureCode`;
        if (!procedureCode) expect(claim.problems.some((problem) => problem.concept === concept)).toBe(true);
      }
      for (const { concept, message } of claim.problems) {
        expect(concept === '' || parseConcept(concept)).toBeTruthy();
        const [, row] = /^line\[(\d+)\]/.exec(concept) ?? [];
        if (row !== undefined) expect(Number(row)).toBeLessThan(Math.max(1, claim.lines.length));
        const [, line] = /^(?:Line|Línea) (\d+)/.exec(message) ?? [];
        if (line !== undefined) expect(Number(line)).toBe(Number(row) + 1);
      }
      if (given.patient.relationshipToSubscriber === 'self') expect(claim.subscriber).toEqual(claim.patient);
    }),
    { numRuns: 500 },
  );
});

test('the profiles it is tried on are sound ones', () => {
  fc.assert(
    fc.property(profile, (given) => {
      expect(profileProblems(given)).toEqual([]);
    }),
  );
});

test('never throws, whatever texts and numbers stand in a profile', () => {
  const anything = fc.anything({ maxDepth: 0, withNullPrototype: false }).filter((value) => typeof value !== 'object');
  const odd = fc.oneof(fc.string(), fc.constantFrom('', '2026-02-30', 'soon', '97008'));
  const oddItem = fc.record({
    date: odd,
    kind: fc.constantFrom(...itemKindSchema.options),
    units: fc.oneof(fc.double(), fc.integer()),
    chargeCents: fc.oneof(fc.double(), fc.integer()),
    billedCode: odd,
    modifiers: fc.array(odd),
  });
  fc.assert(
    fc.property(
      profile,
      fc.array(oddItem, { maxLength: 5 }),
      fc.array(fc.record({ code: odd, description: odd }), { maxLength: 20 }),
      odd,
      anything,
      (given, items, diagnoses, date, word) => {
        const odder = structuredClone(given);
        Object.assign(odder, { diagnoses });
        Object.assign(odder.courses[0]!, {
          items,
          denialDate: date,
          finalDenialDate: '',
          placeOfService: String(word),
        });
        Object.assign(odder.coverage, { startDate: date, payerName: String(word) });
        const claim = buildClaim(odder, 'course-1', date, 'es');
        expect(claim.lines.length).toBeLessThanOrEqual(items.length);
        expect(claim.diagnoses.length).toBeLessThanOrEqual(12);
      },
    ),
    { numRuns: 300 },
  );
});
