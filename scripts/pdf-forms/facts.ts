import { SAMPLES } from '../../lib/profile/samples.ts';
import type { Address, Person, Profile, Provider } from '../../lib/profile/schema.ts';

export type SampleName = keyof typeof SAMPLES;

/** One charge as the sample's table prints it. */
export interface LineFacts {
  date: string; // ISO
  code: string;
  cents: number;
  units: number;
  place: string;
}

/** What a careful person knows of a sample when she fills one paper form by hand: the lines are those of this form. */
export interface Facts {
  sample: SampleName;
  patient: Person;
  subscriber: Person & { employer: string };
  relationship: string;
  marital: string;
  coverage: Profile['coverage'];
  other: Profile['otherCoverage'] | undefined; // undefined: there is none
  condition: Profile['condition'];
  diagnoses: Profile['diagnoses'];
  physician: Provider;
  ordering: boolean; // false: referring
  facility: Provider;
  seller: Provider;
  place: string;
  invoice: string;
  payment: string;
  lines: LineFacts[];
  form: number; // 0-based number of this form among those the claim takes
  forms: number;
  chargeCents: number; // of the lines of this form
  paidCents: number;
  first: string; // first and last day of service of the whole claim
  last: string;
}

/**
 * The codes of each sample's charges. The samples' own table (paxman-hub-2026), the one code DigniCap named in 2017, and
 * what the clinic's bill prints; not asked of the code under test.
 */
const CODES: Record<SampleName, (index: number, billed: string) => string> = {
  'paxman-hub-2026': (index) => (index === 0 ? 'A9273' : '97039'),
  'dignicap-2017': () => '97039',
  'provider-billed-2025-26': (_, billed) => billed,
};

/** A sample spread over forms of `rows` service lines each; one form where `rows` is 0. */
export function factsOf(sample: SampleName, rows: number): Facts[] {
  const profile = SAMPLES[sample];
  const course = profile.courses[0]!;
  const self = profile.patient.relationshipToSubscriber === 'self';
  const all = course.items.map(
    ({ date, billedCode, chargeCents, units }, index): LineFacts => ({
      date,
      code: CODES[sample](index, billedCode),
      cents: chargeCents,
      units,
      place: course.placeOfService,
    }),
  );
  const size = rows || all.length;
  const count = Math.ceil(all.length / size);
  return Array.from({ length: count }, (_, form) => {
    const lines = all.slice(form * size, (form + 1) * size);
    const chargeCents = lines.reduce((sum, line) => sum + line.cents, 0);
    return {
      sample,
      patient: profile.patient,
      subscriber: { ...(self ? profile.patient : profile.subscriber), employer: profile.subscriber.employer },
      relationship: profile.patient.relationshipToSubscriber,
      marital: profile.patient.maritalStatus,
      coverage: profile.coverage,
      other: profile.otherCoverage.exists ? profile.otherCoverage : undefined,
      condition: profile.condition,
      diagnoses: profile.diagnoses,
      physician: profile.physician,
      ordering: profile.physicianRole === 'ordering',
      facility: profile.facility,
      seller: course.seller,
      place: course.placeOfService,
      invoice: course.invoiceNumber,
      payment: course.payments[0]?.method ?? '',
      lines,
      form,
      forms: count,
      chargeCents,
      paidCents: chargeCents, // every sample is paid in full
      first: all[0]!.date,
      last: all.at(-1)!.date,
    };
  });
}

/** Every sample a form has wanted values for. */
export const SAMPLE_NAMES = Object.keys(SAMPLES) as SampleName[];

export type { Address, Person, Provider };

/** A fact of the other insurance, '' where there is none. */
export const other =
  (make: (other: NonNullable<Facts['other']>) => string | string[]) =>
  (facts: Facts): string | string[] =>
    facts.other ? make(facts.other) : '';

/** A fact of the service line in a row of a table, '' where the claim has no such line. */
export const cell =
  (make: (line: LineFacts, facts: Facts) => string | readonly string[]) =>
  (row: number) =>
  (facts: Facts): string | readonly string[] => {
    const line = facts.lines[row];
    return line ? make(line, facts) : '';
  };
