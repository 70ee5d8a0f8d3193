import { sizeText } from '../../documents/sizeLimit';
import { uploadGuard } from '../../portals/uploadGuard';
import type { ChecklistWords, RuleSentences } from './types';

/** What a payer wants, in English. */
export const rules: RuleSentences = {
  'black-and-white': (payer) => `${payer} wants scans in black and white.`,
  'no-highlighter': () => 'Use no highlighter; circle in ink instead.',
  'no-handwriting': () => 'The names of the items must not be written by hand.',
  'black-ink': () => 'Write by hand only in black ink.',
  'one-side-scanned': (payer) => `${payer} scans one side of a page: copy the back of two-sided pages.`,
  'id-on-every-page': () => 'Write your member ID on every page.',
  'no-card-slip': (payer) => `${payer} does not take a card slip or a cancelled check alone.`,
  'no-till-receipt': (payer) => `${payer} does not take cancelled checks or cash-register receipts as a bill.`,
  'proof-with-bill': (payer) => `${payer} wants it together with the itemized bill.`,
  'original-bill': (payer) => `${payer} wants the original bill: keep a copy.`,
  'original-kept': (payer) => `${payer} wants the original bill and does not send it back: keep a copy.`,
  'eob-with-claim': (payer) => `${payer} wants it with the claim when another insurance pays first.`,
  'own-letter': (payer) =>
    `${payer} requires a letter that says why you file the claim yourself: the provider refuses, cannot, or is not enrolled in ${payer}.`,
  'mail-only': (payer) =>
    `${payer} takes this claim by mail only, with a signature in ink: print everything and send one packet.`,
  'online-abroad-only': () => 'Filing online is for care outside the United States; send the rest by mail.',
  'online-fax-mail': () => 'Filing online is recommended and needs a registered account; fax and mail work too.',
  'submission-id': () => 'The online form ends with a submission ID: note it.',
  'one-form-per-patient': () => 'Use one form for each patient.',
  'one-form-per-claim': () => 'Use one form for each reimbursement.',
  signature: () => 'A form without a signature comes back.',
  'name-as-on-card': () => 'Your name must stand on the claim exactly as on your member card.',
  'id-with-letters': () => 'Give the member ID with the letters in front of it.',
  'policy-unsettled': (payer, policy) =>
    `Copies of ${payer}'s ${policy} contradict each other: an older one calls scalp cooling medically necessary, a newer one counts caps that patients buy as supplies, which plans often exclude. Read it as it stands now, so that the letter can answer it.`,
  'id-starts': (_, start) => `The member ID starts with ${start}.`,
  'id-is-record-number': () => 'The member ID is your medical record number.',
  'sponsor-number': () =>
    "The sponsor's number on the form is the Social Security number or the DoD benefits number (DBN).",
  'npi-looked-up': () => 'When you cannot find an NPI, the contractor looks it up.',
  'assignment-optional': () => 'The part that assigns payment to the provider is optional.',
  'form-name': (payer, name) => `The form of ${payer} is: ${name}.`,
  'answer-days': (_, days) => `Allow at least ${days} days for an answer.`,
  'resend-days': (_, days) =>
    `A claim that is sent back can be sent again until the deadline, or ${days} days after its return if that is later.`,
  'max-bytes': (payer, bytes) => `${payer} takes files up to ${sizeText(bytes)}.`,
  'file-types': (payer, types) =>
    `${payer} takes only ${types.map((type) => type.split('/')[1]!.toUpperCase()).join(', ')}.`,
};

/** The parts of an itemized bill. */
export const billParts: ChecklistWords['billParts'] = {
  'patient-name': "the patient's name",
  'birth-date': 'date of birth',
  'member-id': 'member ID',
  letterhead: 'the letterhead of whoever billed you',
  'provider-name': "the provider's name",
  'provider-title': "the provider's title",
  'provider-address': "the provider's address",
  'address-or-tax-id': 'its address or tax ID',
  'tax-id': 'tax ID of whoever billed you',
  npi: 'NPI of whoever billed you',
  'service-date': 'date of each service',
  'service-place': 'place of treatment',
  'service-address': 'the address where the service was given',
  description: 'what each service was',
  charge: 'each charge',
  'procedure-code': 'procedure code',
  diagnosis: 'diagnosis',
  'diagnosis-code': 'diagnosis code',
  'revenue-code': 'revenue code, if any',
  'paid-mark': 'that it was paid',
  legible: 'all of it legibly',
};

/** Where a claim is mailed to. */
export const mailPlaces: ChecklistWords['mailPlaces'] = {
  'on-member-card': 'the address on your member ID card',
  'medicare-contractor':
    "your state's Medicare contractor, named in the instructions of the form and on your Medicare Summary Notice",
  'local-blue-company': 'your local Blue Cross and Blue Shield company',
};

/** Why something about a payer is not known, and where she finds it. */
export const unknown: ChecklistWords['unknown'] = {
  'filingLimit/by-plan': () => 'How long you have to file depends on your plan.',
  'filingLimit/by-region': (payer) => `How long you have to file is not the same in all regions of ${payer}.`,
  'filingLimit/for-providers-only': (payer) =>
    `${payer} does not say how long members have to file; the limits on its provider pages are for providers.`,
  'filingLimit/not-found': (payer) =>
    `How long members of ${payer} have to file is not known here: your plan booklet says it, or the number on your member card.`,
  'mailingAddress/by-region': (payer) =>
    `Each region of ${payer} has an address of its own: take the one on the form of your region, or on your member card.`,
  'mailingAddress/not-found': () => 'It is not known here: take the address on the claim form or on your member card.',
  'itemizedBillMustShow/not-found': () =>
    'It is not known here. Insurers ask for the date, place, code and charge of each service, the diagnosis, and the name, address, NPI and tax ID of whoever billed you.',
  'uploads/not-found': (payer) =>
    `${payer} does not say how large a file may be. PDF, JPEG or PNG of no more than ${sizeText(uploadGuard().bytes.value)} is safe at most sites.`,
};
