import { type IdentifierKind, wrongKind } from '../../codes/identifierProblem';
import { formatDate, formatMoney } from '../../i18n/format';
import type { AtLine, ProblemSentences, ProblemValues } from '../finding';
import type { OwnStep } from '../types';

const ASK_RECORD = "Ask your doctor's office for the exact code in your medical record.";
const CORRECTED = 'Ask whoever billed you for a corrected itemized bill.';
const CHECK = ' Check with your insurer.';
/** What was entered instead, or that it is not the thing asked for. */
const instead = (kind: IdentifierKind, text: string, no: string) => {
  const reason = wrongKind(kind, text);
  return reason ? `“${text}”: ${reason}` : no;
};

const dollars = (cents: number) => formatMoney(cents, 'en');
const orSeller = (name: string) => name || 'the seller';
const asSubject = (name: string) => name || 'The seller';
/** `2026-01-01` is how the rules and the bill name a day, so sentences do too. */
const day = (iso: string) => formatDate(iso, 'en');
const period = (from: string, to: string) =>
  [from && `from ${day(from)}`, to && `to ${day(to)}`].filter(Boolean).join(' ') || 'at any date';
/** `Line 2`, or `Line 2 (Mar 18, 2026)` where the line sums up several charges. */
const lineOf = ({ line, charge }: AtLine) => `Line ${line}${charge && ` (${day(charge)})`}`;
const unsure = ({ certain }: { certain: boolean }) => (certain ? '' : CHECK);
const guidance = ({ usual }: { usual: string }) => (usual ? ` For this purchase the guidance names ${usual}.` : '');
const belowHeading = ({ choices, more }: ProblemValues['diagnosis-header']) =>
  `Ask your doctor's office which one is in your record: ${choices.join(', ')}${more ? ' and others' : ''}.`;

const WHO = { physician: 'physician', facility: 'place of treatment', seller: 'seller' };
const STEP: Record<OwnStep, string> = {
  filing: 'a claim',
  information: 'what the insurer asks for',
  returned: 'the returned claim again',
  appeal: 'an appeal',
  'external-review': 'an external review',
};
const SINCE: Record<OwnStep, string> = {
  filing: 'the date of service',
  information: 'the insurer’s letter',
  returned: 'the return',
  appeal: 'the denial',
  'external-review': 'the final denial',
};
const UNIT = {
  days: ['day', 'days'],
  months: ['month', 'months'],
  'year-ends': ['year, to December 31,', 'years, to December 31,'],
} as const;
const span = ({ limit: { count, unit } }: ProblemValues['deadline-near']) =>
  `${count} ${UNIT[unit][count === 1 ? 0 : 1]}`;
const reckoned = (values: ProblemValues['deadline-near']) =>
  `${span(values)} after ${SINCE[values.kind]} of ${day(values.from)}`;

/** The sentences of the claim's problems in English. */
export const en: ProblemSentences = {
  'diagnosis-missing': () => ['The claim has no diagnosis code.', ASK_RECORD],
  'diagnosis-unreadable': ({ text }) => [
    text ? instead('diagnosisCode', text, `“${text}” is not a diagnosis code.`) : 'A diagnosis has no code.',
    ASK_RECORD,
  ],
  'diagnosis-header': (values) => [
    `${values.code} is only a heading in ${values.edition}, and a claim needs one of the codes below it.`,
    belowHeading(values),
  ],
  'diagnosis-not-valid-on-date': (values) =>
    'choices' in values
      ? [
          `${values.code} is only a heading since ${values.edition}, and a claim needs one of the codes below it.`,
          belowHeading(values),
        ]
      : [`${values.code} is valid from ${day(values.from)}, so not on ${day(values.date)}.`, ASK_RECORD],
  'diagnosis-unknown': ({ code, edition, certain }) => [
    certain
      ? `${code} is not an ICD-10-CM code of ${edition}.`
      : `CoolClaim does not know ${code}, and its list for ${edition} may be incomplete.`,
    ASK_RECORD,
  ],
  'diagnosis-repaired': ({ text, code }) => [`“${text}” was read as ${code}.`, 'Check it against your record.'],
  'diagnosis-twice': ({ code }) => [`${code} is listed twice.`, 'Take one of them out.'],
  'diagnosis-androgenic-alopecia': ({ code }) => [
    `${code} means pattern hair loss caused by a drug, not hair loss from chemotherapy.`,
    `Hair loss from other causes is in group L65. ${ASK_RECORD}`,
  ],
  'diagnosis-in-situ': ({ code }) => [
    `${code} means a cancer that has not spread into tissue, of an unnamed site; some lists for patients print it by mistake.`,
    ASK_RECORD,
  ],
  'diagnosis-history-during-treatment': ({ code }) => [
    `${code} means a cancer in the past, but these charges are for treatment going on at the time.`,
    `During treatment the record carries the cancer’s own code. ${ASK_RECORD}${CHECK}`,
  ],
  'diagnosis-outside-cancer-range': ({ code, nth }) => [
    `Diagnosis ${nth}, ${code}, is not a cancer code (C00 to C96.9); insurers expect one of those and Z51.11 in the first two places.`,
    `If your record lists them in another order, move it down. ${ASK_RECORD}`,
  ],
  'chemotherapy-code-missing': () => [
    'Z51.11 (encounter for chemotherapy) is missing; instructions for patients list it beside the cancer code.',
    "If it is in your record, add it in the record's order.",
  ],
  'more-than-twelve-diagnoses': ({ count }) => [
    `There are ${count} diagnoses, and a claim holds twelve; the others are left out.`,
    'Take out those that have nothing to do with this treatment.',
  ],
  'more-than-four-pointers': () => [
    'A line can point to four diagnoses, so each line points to the first four.',
    'Check with your insurer if a later diagnosis matters for a line.',
  ],
  'pointer-to-nothing': ({ letters }) => [
    `The lines cannot point to diagnosis ${letters.join(', ')}, because it has no code that can be read.`,
    'Correct or take out that diagnosis; the other letters stay as they are.',
  ],

  'provider-code-on-direct-purchase': (at) => [
    `${lineOf(at)}: The bill prints ${at.code}, which only a clinic or doctor that bills the patient may use.`,
    `Check who billed you; if you bought it yourself, take this code out.${guidance(at)}${unsure(at)}`,
  ],
  'code-not-valid-on-date': (at) => [
    `${lineOf(at)}: The bill prints ${at.code}, which is valid ${period(at.from, at.to)}, not on ${day(at.date)}.`,
    CORRECTED + guidance(at) + unsure(at),
  ],
  'code-unreadable': (at) => [
    `${lineOf(at)}: ${instead('procedureCode', at.billed, `“${at.billed}” on the bill is not a procedure code.`)}`,
    `Copy the five-character code from the bill, or leave it empty.${guidance(at)}${unsure(at)}`,
  ],
  'code-unknown': (at) => [
    `${lineOf(at)}: The bill prints ${at.billed}, which CoolClaim does not know.`,
    `Check the code against the bill.${guidance(at)}${unsure(at)}`,
  ],
  'machine-code-for-manual-cap': (at) => [
    `${lineOf(at)}: The bill prints ${at.code}, which describes cooling by a machine.`,
    `If the caps were frozen by hand: ${CORRECTED}${unsure(at)}`,
  ],
  'no-code-on-bill': (at) => [
    `${lineOf(at)}: A clinic’s own bill has to say which code it used, and this one prints none.`,
    'Ask the clinic for an itemized bill that prints its codes.',
  ],
  'no-code-by-rule': (at) => [
    `${lineOf(at)}: No guidance names a code for this kind of charge.`,
    'Ask your insurer which code it wants for this charge.',
  ],
  'code-repaired': (at) => [
    `${lineOf(at)}: The bill prints “${at.billed}”, read as ${at.code}.`,
    `Check it against the bill.${at.modifiers.length > 0 ? ` Enter ${at.modifiers.join(' ')} under Modifiers.` : ''}`,
  ],
  'modifier-unknown': (at) => [
    `${lineOf(at)}: ${instead('modifier', at.given, `“${at.given}” is not a modifier.`)}`,
    'Copy the modifier from the bill, or take it out; it is not written.',
  ],
  'no-sessions': () => [
    'The course has no charges yet.',
    'Add each cap and session from the bill with its date and price.',
  ],
  'service-in-the-future': ({ date, ...at }) => [
    `${lineOf(at)}: ${day(date)} is still to come.`,
    'Claim a session after it took place.',
  ],
  'outside-coverage': ({ date, from, to, ...at }) => [
    `${lineOf(at)}: ${day(date)} is outside your coverage, which runs ${period(from, to)}.`,
    'Check the dates; another insurance may have covered that day, and the claim then goes there.',
  ],
  'charge-missing': (at) => [`${lineOf(at)} has no charge.`, 'Copy the price from the bill.'],
  'units-above-rule': ({ code, per, sum, certain, ...at }) => [
    `${lineOf(at)}: ${code} is billed once a ${per}, and the bill has it ${sum} times.`,
    CORRECTED + unsure({ certain }),
  ],
  'two-codes-for-one-thing': ({ code, other, otherLine, ...at }) => [
    `${lineOf(at)}: ${code} is for the same thing as ${other} in line ${otherLine}, which may look like one charge claimed twice.`,
    `Check both lines against the bill. ${CORRECTED}`,
  ],
  'more-than-six-lines': ({ count, forms }) => [
    `The claim has ${count} lines, and a CMS-1500 holds six.`,
    `Use ${forms} forms, each with its own total, and send them together.`,
  ],

  'seller-has-no-npi': ({ name, taxId }) => [
    `${asSubject(name)} has no NPI, so the box stays empty. Never put the clinic's NPI there.`,
    `If the insurer asks, say: “${asSubject(name)} is a supplier, not a clinic, and has no NPI${taxId && `; its tax ID is ${taxId}`}.”`,
  ],
  'seller-npi-borrowed': ({ name }) => [
    `The NPI given for ${orSeller(name)} is the clinic's or the doctor's, who did not sell this; the box stays empty.`,
    'Ask the seller for its own NPI, or mark that it has none.',
  ],
  'seller-npi-missing': ({ name, clinic, asksPaxman }) =>
    clinic
      ? [
          `${asSubject(name)} is marked as having no NPI, but clinics and doctors that bill have one.`,
          'Look for it on the bill, or ask whoever billed you; until then the box stays empty.',
        ]
      : [
          `The NPI of ${orSeller(name)} is missing.`,
          asksPaxman
            ? 'Paxman says that it has none: mark that in the profile.'
            : 'Look for it on the bill or ask the seller; if it has none, mark that in the profile.',
        ],
  'npi-wrong': ({ who, reason }) => [
    reason,
    `Check the NPI of the ${WHO[who]} on the bill; until then the box stays empty.`,
  ],
  'seller-tax-id-unusual': ({ taxId }) => [
    `The seller’s tax ID ${taxId} starts like no company’s tax ID we know of.`,
    `Compare it with the bill.${CHECK}`,
  ],
  'member-id-not-medicare': ({ reason }) => [
    `The insurer is Medicare, but the member ID is not a Medicare number. ${reason}`,
    'Copy the number from the red, white and blue Medicare card.',
  ],
  'seller-tax-id-missing': ({ name, asksPaxman }) => [
    `The tax ID of ${orSeller(name)} is missing.`,
    asksPaxman ? 'Paxman gives it by phone: 888-572-9626.' : 'Look for it on the bill, or ask the seller.',
  ],
  'place-of-service-unknown': ({ given }) => [`${given} is not a place of service.`, ASK_PLACE],
  'place-of-service-missing': () => ['The place of service is missing.', ASK_PLACE],
  'total-differs-from-payments': ({ charges, paid }) => [
    `The charges come to ${dollars(charges)}, the payments to ${dollars(paid)}.`,
    'Check that all charges and payments of the bill are entered; send proof of what you paid.',
  ],
  'total-differs-from-invoice': ({ charges, invoice }) => [
    `The charges come to ${dollars(charges)}, but the invoice says ${dollars(invoice)}.`,
    'Compare each charge with the invoice; a line may be missing, or typed twice.',
  ],
  'deadline-near': (values) => [
    `The last day to send ${STEP[values.kind]} is ${day(values.last)}, ${reckoned(values)}.`,
    `Send it now, by tracked mail or with a confirmation number.${unsure(values)}`,
  ],
  'deadline-passed': (values) => [
    `The last day to send ${STEP[values.kind]} was ${day(values.last)}, ${reckoned(values)}.`,
    `Ask your insurer whether it still takes it, and say why it is late.${unsure(values)}`,
  ],
};

const ASK_PLACE = "Ask the infusion center: 22 or 19 for a hospital's outpatient center, 11 for a doctor's office.";
