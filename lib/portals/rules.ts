import * as z from 'zod/mini';
import { DOCUMENT_KINDS } from '../documents/kinds';

/** What a payer may want of what she sends, where nothing more has to be said. Words: `lib/checklist/words`. */
export const PLAIN_RULES = [
  'black-and-white', // scans
  'no-highlighter',
  'no-handwriting', // no item names written by hand
  'black-ink',
  'one-side-scanned', // backs of pages have to be copied
  'id-on-every-page',
  'no-card-slip', // a card slip or cancelled check alone is no proof
  'no-till-receipt', // cash-register receipts and cancelled checks are no bill
  'proof-with-bill',
  'original-bill',
  'original-kept', // the original is wanted and not sent back
  'eob-with-claim',
  'own-letter', // that says why she files herself
  'mail-only',
  'online-abroad-only',
  'online-fax-mail',
  'submission-id',
  'one-form-per-patient',
  'one-form-per-claim',
  'signature',
  'name-as-on-card',
  'id-with-letters',
  'id-is-record-number',
  'sponsor-number',
  'npi-looked-up',
  'assignment-optional',
] as const;
export const TEXT_RULES = [
  'form-name',
  'id-starts',
  'policy-unsettled', // its own policy on scalp cooling, of which copies contradict each other
] as const;
export const NUMBER_RULES = ['max-bytes', 'answer-days', 'resend-days'] as const;
const FILE_TYPES = ['application/pdf', 'image/jpeg', 'image/png'] as const;

/** The parts an itemized bill may have to show. */
export const BILL_PARTS = [
  'patient-name',
  'birth-date',
  'member-id',
  'letterhead',
  'provider-name',
  'provider-title',
  'provider-address',
  'address-or-tax-id',
  'tax-id',
  'npi',
  'service-date',
  'service-place',
  'service-address',
  'description',
  'charge',
  'procedure-code',
  'diagnosis',
  'diagnosis-code',
  'revenue-code',
  'paid-mark',
  'legible',
] as const;
export type BillPart = (typeof BILL_PARTS)[number];

/** Where to mail a claim when it is not one address for all. */
export const MAIL_PLACES = ['on-member-card', 'medicare-contractor', 'local-blue-company'] as const;
export type MailPlace = (typeof MAIL_PLACES)[number];

/**
 * Why a fact about a payer is not known, by the fact: `uploads` is what it takes as a file. Where nothing was found, the
 * source says what was looked through.
 */
export const UNKNOWN = {
  filingLimit: ['by-plan', 'by-region', 'for-providers-only', 'not-found'],
  mailingAddress: ['by-region', 'not-found'],
  itemizedBillMustShow: ['not-found'],
  uploads: ['not-found'],
} as const;
export type UnknownFact = keyof typeof UNKNOWN;
export type UnknownKey = { [Name in UnknownFact]: `${Name}/${(typeof UNKNOWN)[Name][number]}` }[UnknownFact];

/** A public page or form, named so that a person finds it; how sure we are of what we read there. */
export const provenance = {
  source: z.string().check(z.minLength(8, 'Say where it was read.')),
  confidence: z.enum(['high', 'medium', 'low']),
};

const about = {
  /** The rows of the checklist it is about; 'all' = whatever she sends. */
  items: z.union([z.literal('all'), z.readonly(z.array(z.enum(DOCUMENT_KINDS)).check(z.minLength(1)))]),
  ...provenance,
};

/** One thing a payer wants, as data: what of, what, and where it was read. Bytes are plain bytes, days are calendar days. */
export const ruleSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(PLAIN_RULES), ...about }),
  z.object({ kind: z.enum(TEXT_RULES), value: z.string().check(z.minLength(1)), ...about }),
  z.object({ kind: z.enum(NUMBER_RULES), value: z.int().check(z.minimum(1)), ...about }),
  z.object({ kind: z.literal('file-types'), value: z.readonly(z.array(z.enum(FILE_TYPES))), ...about }),
]);
export type PortalRule = z.infer<typeof ruleSchema>;
export type RuleKind = PortalRule['kind'];

/** Rules that say what it takes as a file, or as a page to be scanned, or that it takes none. */
export const UPLOAD_RULES: readonly RuleKind[] = [
  'max-bytes',
  'file-types',
  'black-and-white',
  'no-highlighter',
  'one-side-scanned',
  'mail-only',
];

/** Rules that make what they are about a must, whatever the checklist thinks of it otherwise. */
export const REQUIRING: readonly RuleKind[] = ['own-letter', 'proof-with-bill', 'eob-with-claim'];
