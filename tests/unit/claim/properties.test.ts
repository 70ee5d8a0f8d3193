import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildClaim } from '../../../lib/claim/build';
import { parseConcept } from '../../../lib/concepts';
import { emptyCourse, emptyProfile, emptyProvider } from '../../../lib/profile/empty';
import { profileProblems } from '../../../lib/profile/problems';
import { type Course, itemKindSchema, type Profile } from '../../../lib/profile/schema';

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
  })
  .map(({ course, relationship, ...given }) => {
    const empty = emptyProfile('any');
    const patient = { ...empty.patient, relationshipToSubscriber: relationship };
    return { ...empty, ...given, patient, courses: [course] };
  });

const CLINIC_CODES = /^(0662T|0663T|97007|97008|97009|99070)$/;
const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0);

test('holds for any sound profile: sums add up, pointers resolve, no clinic code on a direct purchase', () => {
  fc.assert(
    fc.property(profile, fc.oneof(day, fc.constant('')), (given, today) => {
      const before = JSON.stringify(given);
      const claim = buildClaim(given, 'course-1', today);
      const { items, payments, route } = given.courses[0]!;
      expect(JSON.stringify(given)).toBe(before);

      expect(claim.lines).toHaveLength(items.length);
      expect(claim.totals.chargeCents).toBe(sum(claim.lines.map(({ chargeCents }) => chargeCents)));
      expect(claim.totals.chargeCents).toBe(sum(items.map(({ chargeCents }) => chargeCents)));
      expect(claim.totals.paidCents).toBe(sum(payments.map(({ amountCents }) => amountCents)));
      expect(claim.totals.balanceCents).toBe(Math.max(0, claim.totals.chargeCents - claim.totals.paidCents));

      const letters = claim.diagnoses.map(({ letter }) => letter).join('');
      expect('ABCDEFGHIJKL'.startsWith(letters)).toBe(true);
      for (const line of claim.lines) {
        expect(line.pointer).toBe(letters.slice(0, 4));
        expect(line.procedureCode).toMatch(/^(|\d{5}|\d{4}T|[A-V]\d{4})$/);
        if (route !== 'provider') expect(line.procedureCode).not.toMatch(CLINIC_CODES);
        expect(line.dateFrom >= claim.service.from && line.dateTo <= claim.service.to).toBe(true);
      }
      for (const { code } of claim.diagnoses) expect(code).toMatch(/^(|[A-Z][0-9A][0-9A-Z](\.[0-9A-Z]{1,4})?)$/);
      // A line without a code is never silent about it.
      for (const [index, { procedureCode }] of claim.lines.entries()) {
        const concept = `line[${index}].procedureCode`;
        if (!procedureCode) expect(claim.problems.some((problem) => problem.concept === concept)).toBe(true);
      }
      for (const { concept } of claim.problems) expect(concept === '' || parseConcept(concept)).toBeTruthy();
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
