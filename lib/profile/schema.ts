import * as z from 'zod/mini';
import { IDENTIFIERS, type IdentifierKind, identifierProblem } from '../codes/identifierProblem';

/**
 * What is stored about one patient and her claim. Everything is a string she could read aloud, money is integer cents,
 * dates are ISO `YYYY-MM-DD`, identifiers keep their leading zeros. '' means "not given".
 */

const text = (max: number) => z.string().check(z.trim(), z.maxLength(max, `Use at most ${max} characters.`));
const pattern = (regex: RegExp, message: string) => z.string().check(z.trim(), z.regex(regex, message));

/** Stored in one form; the message says what was entered instead. */
const identifier = (regex: RegExp, kind: IdentifierKind) =>
  z
    .string()
    .check(
      z.trim(),
      z.regex(regex, { error: ({ input }) => identifierProblem(kind, String(input)) || IDENTIFIERS[kind].rule }),
    );

/** A real calendar day, ISO `YYYY-MM-DD`. */
const isRealDate = (value: string) => {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value;
};
/** Boxes for dates take 1/14/26 for a day of the year 26. */
const wholeYear = z.refine<string>(
  (value) => !isRealDate(value) || /^(?:19|20)/.test(value),
  'Give the year with four digits, like 2026.',
);
export const isoDate = z.string().check(
  z.refine((value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && isRealDate(value), 'Write the date as YYYY-MM-DD.'),
  wholeYear,
);
const optionalDate = z.string().check(
  z.refine(
    (value) => value === '' || (/^\d{4}-\d{2}-\d{2}$/.test(value) && isRealDate(value)),
    'Write the date as YYYY-MM-DD, or leave it empty.',
  ),
  wholeYear,
);

export const sexSchema = z.enum(['female', 'male', 'other']);
export type Sex = z.infer<typeof sexSchema>;

export const personNameSchema = z.object({
  first: text(60),
  middle: text(60),
  last: text(60),
  suffix: text(10),
  full: text(120), // organizations, and people known by one string
});
export type PersonName = z.infer<typeof personNameSchema>;

export const addressSchema = z.object({
  line1: text(100),
  line2: text(100),
  city: text(60),
  state: pattern(/^([A-Z]{2})?$/, 'Use the two-letter state code, like WI.'),
  zip: identifier(/^(\d{5}(-\d{4})?)?$/, 'zip'),
  country: pattern(/^([A-Z]{2})?$/, 'Use the two-letter country code, like US.'),
});
export type Address = z.infer<typeof addressSchema>;

const phone = identifier(/^(\d{10})?$/, 'phone');
const email = pattern(/^([^\s@]+@[^\s@]+\.[^\s@]+)?$/, 'This is not an e-mail address.');
const npi = identifier(/^(\d{10})?$/, 'npi');
/** How plans count the time a claim may take. `year-ends` counts Decembers 31: 1 is the end of the year after the service. */
export const limitUnits = ['days', 'months', 'year-ends'] as const;

/** Nine digits are an EIN; a person's Social Security number keeps its grouping, which is what tells it apart. */
const taxId = identifier(/^(\d{9}|\d{3}-\d{2}-\d{4})?$/, 'taxId');
const cents = z
  .int()
  .check(z.minimum(0, 'An amount cannot be negative.'), z.maximum(100_000_000, 'This amount is too large.'));

/** '' where the bill or the plan does not say. */
const centsIfGiven = z.union([cents, z.literal('')], 'This must be a number.');

export const personSchema = z.object({
  name: personNameSchema,
  sex: z.enum(['female', 'male', 'other', '']),
  birthDate: optionalDate,
  phone,
  email,
  address: addressSchema,
});
export type Person = z.infer<typeof personSchema>;

/** Physician, facility or seller. `organization` is the practice or company name; people also have `name`. */
export const providerSchema = z.object({
  name: personNameSchema,
  credential: text(20), // MD, DO, NP
  organization: text(120),
  npi,
  hasNoNpi: z.boolean(), // the seller told us it has none: the box stays empty and the claim says why
  taxId,
  phone,
  email,
  address: addressSchema,
});
export type Provider = z.infer<typeof providerSchema>;

/** What one charged thing is; the code comes by rule from route, date and what the bill prints, never from here. */
export const itemKindSchema = z.enum([
  'cap', // the cap itself, kept by the patient
  'cycle', // one cooling session
  'access', // subscription or card that unlocks the machine
  'rental', // rented manual caps
  'dry-ice',
  'wig',
  'fitting', // measuring and fitting by the clinic
  'placement', // clinic: per session
  'post-infusion', // clinic: cooling after the infusion, per 30 minutes
]);
export type ItemKind = z.infer<typeof itemKindSchema>;

export const sessionItemSchema = z.object({
  date: isoDate,
  kind: itemKindSchema,
  units: z.int().check(z.minimum(1, 'At least one unit.'), z.maximum(999, 'At most 999 units.')),
  chargeCents: cents, // for all units together
  billedCode: text(12), // what the itemized bill prints; '' when it prints none
  modifiers: z
    .array(identifier(/^[A-Z0-9]{2}$/, 'modifier'))
    .check(z.maxLength(4, 'A line holds at most four modifiers.')),
});
export type SessionItem = z.infer<typeof sessionItemSchema>;

/** What can become of a claim. One without any change is a draft. */
export const claimChanges = ['submitted', 'pending', 'denied', 'appealed', 'paid'] as const;

/** Why an insurer lets a claim lie: it asks for something that is missing, or it sent the claim back. */
export const pendingReasons = ['', 'information', 'returned'] as const;

/** One change of a claim's status, as she was told of it. */
export const claimChangeSchema = z.object({
  status: z.enum(claimChanges),
  date: isoDate, // she sent it on this day, or the insurer's letter bears it
  confirmation: text(60), // what the insurer or the carrier gave her for it
  reason: z.enum(pendingReasons), // '' with any status but 'pending'
});
export type ClaimChange = z.infer<typeof claimChangeSchema>;

export const contactKinds = ['call', 'letter', 'portal-message', 'fax'] as const;

/** One entry of the log: a call or a letter, either way. */
export const contactSchema = z.object({
  date: isoDate,
  kind: z.enum(contactKinds),
  who: text(120),
  reference: text(60),
  said: text(2000),
  promisedBy: optionalDate, // the day by which something was promised
  promiseKept: z.boolean(), // she has what was promised
});
export type Contact = z.infer<typeof contactSchema>;

export const courseSchema = z.object({
  id: text(64),
  label: text(80),
  system: z.enum(['paxman', 'dignicap', 'manual']),
  route: z.enum(['manufacturer', 'provider', 'rental']),
  seller: providerSchema,
  placeOfService: identifier(/^(\d{2})?$/, 'placeOfService'),
  items: z.array(sessionItemSchema).check(z.maxLength(200, 'A course holds at most 200 charges.')),
  invoiceNumber: text(40),
  /** What the invoice gives as its sum; compared with the charges. */
  invoiceTotalCents: z._default(centsIfGiven, ''),
  /** How her insurer wants the charge: each line of the bill, or one total for each code. */
  chargeStyle: z._default(z.enum(['lines', 'total']), 'lines'),
  payments: z
    .array(z.object({ date: optionalDate, amountCents: cents, method: text(40) }))
    .check(z.maxLength(100, 'A course holds at most 100 payments.')),
  claimNumber: z._default(text(40), ''), // the insurer's own; '' until it has given one
  denialDate: z._default(optionalDate, ''), // of the insurer's first letter that says no
  finalDenialDate: z._default(optionalDate, ''), // of the letter that ends the insurer's own appeals
  /** What became of the claim; the two denials that have a date of their own above are not among them. */
  changes: z._default(
    z.array(claimChangeSchema).check(z.maxLength(100, 'A claim holds at most 100 changes of status.')),
    [],
  ),
  /** Calls and letters. */
  log: z._default(z.array(contactSchema).check(z.maxLength(500, 'A log holds at most 500 entries.')), []),
  /** What she ticked on the checklist, by item id. */
  checklist: z.record(z.string(), z.enum(['missing', 'have', 'not-needed'])),
});
export type Course = z.infer<typeof courseSchema>;

export const profileSchema = z.object({
  schema: z.literal(1),
  id: text(64),
  label: text(80),
  patient: z.extend(personSchema, {
    relationshipToSubscriber: z.enum(['self', 'spouse', 'child', 'other', '']),
    maritalStatus: z.enum(['single', 'married', 'divorced', 'widowed', 'separated', 'partnered', '']),
  }),
  /** Ignored when the patient is her own subscriber. */
  subscriber: z.extend(personSchema, { employer: text(100) }),
  submitter: z.enum(['patient', 'subscriber', 'other']),
  coverage: z.object({
    payerName: text(100),
    planName: text(100),
    memberId: text(40),
    groupNumber: text(40),
    planKind: z.enum(['unknown', 'fully-insured', 'self-funded']),
    startDate: z._default(optionalDate, ''),
    endDate: z._default(optionalDate, ''),
    /** How long after the service her plan takes claims, from its own booklet; wins over what is known of the payer. */
    filingLimit: z._default(
      z.object({
        count: z.union(
          [z.int().check(z.minimum(1), z.maximum(3650)), z.literal('')],
          'Use a whole number from 1 to 3650, or leave it empty.',
        ),
        unit: z.enum(limitUnits),
      }),
      { count: '', unit: 'days' },
    ),
  }),
  otherCoverage: z.object({
    exists: z.boolean(),
    payerName: text(100),
    planName: text(100),
    memberId: text(40),
    groupNumber: text(40),
    policyholder: personSchema,
  }),
  condition: z.object({
    employment: z.boolean(),
    autoAccident: z.boolean(),
    autoAccidentState: pattern(/^([A-Z]{2})?$/, 'Use the two-letter state code, like WI.'),
    otherAccident: z.boolean(),
    onsetDate: optionalDate, // date of diagnosis, or of the first symptoms
    description: text(200),
  }),
  /** In the order of the medical record; never chosen or reordered for her. */
  diagnoses: z
    .array(z.object({ code: text(12), description: text(300) }))
    .check(z.maxLength(12, 'A claim holds at most 12 diagnoses.')),
  physician: providerSchema,
  physicianRole: z.enum(['ordering', 'referring']),
  facility: providerSchema,
  courses: z.array(courseSchema).check(
    z.minLength(1, 'Add at least one treatment course.'),
    z.maxLength(20, 'A profile holds at most 20 courses.'),
    z.refine(
      (courses) => new Set(courses.map(({ id }) => id)).size === courses.length,
      'Two courses have the same id.',
    ),
  ),
});
export type Profile = z.infer<typeof profileSchema>;
