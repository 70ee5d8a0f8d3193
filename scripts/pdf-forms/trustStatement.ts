import { box, type FormDesign, line, text, when } from './design.ts';
import { cell, type Facts, other } from './facts.ts';
import { named, type Piece, page, printed, type Slot, table, tick, under } from './layout.ts';
import {
  cityStateZip,
  doctor,
  each,
  fullName,
  icd,
  illness,
  lastFirst,
  mdY,
  mdy,
  money,
  orBlank,
  phone,
  practice,
  SCALP_COOLING,
  state,
  street,
  streetOnly,
  taxId,
} from './spell.ts';

let count = 0;
let squares = 0;
const { own, none, ticked } = named(
  () => `fill_${++count}`,
  () => `toggle_${++squares}`,
);
const noYes = (top: number, x: number, concept: string, yes: (f: Facts) => boolean): Piece[] => [
  tick(
    x,
    top,
    'No',
    ticked(
      concept,
      when((f) => !yes(f)),
    ),
  ),
  tick(x + 40, top, 'Yes', ticked(concept, when(yes))),
];
/** A question on the left, its answer in a box on the right end of the row. */
const row = (top: number, words: string, width: number, slotOf: Slot): Piece => ({
  art: [text(40, top + 4, words, 8.5, 'serif'), box(572 - width, top, width, 16)],
  fields: [{ ...slotOf, box: [573 - width, top + 1, width - 2, 14] }],
});

// biome-ignore format: one box a line, in the order of the form
const pieces: Piece[] = [
  printed(text(40, 30, 'Health & Welfare Trust', 11, 'serif'), text(40, 46, 'STATEMENT OF CLAIM |FOR MEDICAL EXPENSES', 14, 'serif-bold'), line(40, 66, 572, 66, 1)),
  printed(text(40, 74, 'PART I. To be completed by the participant', 9, 'serif-bold')),
  under(40, 88, 170, '(Last name of participant)', own('subscriber.name.last', (f) => f.subscriber.name.last)),
  under(220, 88, 150, '(First)', own('subscriber.name.first', (f) => f.subscriber.name.first)),
  under(380, 88, 40, '(M.I.)', own('subscriber.name.middle', (f) => f.subscriber.name.middle.slice(0, 1), { is: 'text', max: 1 })),
  under(430, 88, 142, '(Participant ID or certificate no.)', own('coverage.memberId', (f) => f.coverage.memberId)),
  under(40, 120, 220, '(Street address)', own('subscriber.address.line1', (f) => street(f.subscriber.address))),
  under(270, 120, 140, '(City)', own('subscriber.address.city', (f) => f.subscriber.address.city)),
  under(420, 120, 50, '(State)', own('subscriber.address.state', (f) => state(f.subscriber.address), { is: 'text', max: 2 })),
  under(480, 120, 92, '(ZIP)', own('subscriber.address.zip', (f) => f.subscriber.address.zip)),
  under(40, 152, 100, '(Birth date, mo./day/yr.)', own('subscriber.birthDate', (f) => each(mdY(f.subscriber.birthDate), mdy(f.subscriber.birthDate)))),
  under(150, 152, 120, '(Telephone)', own('subscriber.phone', (f) => phone(f.subscriber.phone))),
  under(280, 152, 150, '(Employer or local)', own('subscriber.employer', (f) => f.subscriber.employer)),
  under(440, 152, 132, '(Group no.)', own('coverage.groupNumber', (f) => f.coverage.groupNumber)),
  printed(line(40, 184, 572, 184, 1), text(40, 192, 'PART II. About the person who received care', 9, 'serif-bold')),
  row(206, '1.  Name of the person who received care', 260, own('patient.name.full', (f) => each(fullName(f.patient), lastFirst(f.patient)))),
  row(226, '2.  What is this person to the participant (self, spouse, child)?', 160, own('patient.relationshipToSubscriber', (f) => f.relationship)),
  row(246, '3.  Date of birth of this person (mm/dd/yyyy)', 120, own('patient.birthDate', (f) => mdY(f.patient.birthDate))),
  row(266, '4.  Nature of the sickness or injury', 260, own('condition.description', (f) => each(illness(f), f.diagnoses.flatMap(({ code }) => icd(code))))),
  row(286, '5.  When did it begin?', 120, own('condition.onsetDate', (f) => orBlank(each(mdY(f.condition.onsetDate), mdy(f.condition.onsetDate))))),
  printed(text(40, 310, '6.  Did it happen at work?', 8.5, 'serif')), ...noYes(308, 300, 'condition.employment', () => false),
  printed(text(40, 326, '7.  Was an automobile involved?', 8.5, 'serif')), ...noYes(324, 300, 'condition.autoAccident', () => false),
  printed(text(40, 342, '8.  Is this person insured under any other plan?', 8.5, 'serif')), ...noYes(340, 300, 'otherCoverage.exists', (f) => f.other !== undefined),
  row(356, '     If yes: name of that plan', 200, own('otherCoverage.payerName', other(({ payerName, planName }) => each(payerName, planName, `${payerName} ${planName}`)))),
  row(376, '     Person in whose name it is', 200, own('otherCoverage.policyholder.name.full', other(({ policyholder }) => each(fullName(policyholder), lastFirst(policyholder))))),
  row(396, '     Its policy or certificate number', 200, own('otherCoverage.memberId', other(({ memberId, groupNumber }) => [memberId, groupNumber]))),
  printed(line(40, 418, 572, 418, 1), text(40, 426, 'PART III. The bill', 9, 'serif-bold')),
  row(440, '9.  Who sent the bill?', 260, own('seller.name.full', (f) => f.seller.organization)),
  row(460, '10.  Their address', 330, own('seller.address.full', (f) => each(streetOnly(f.seller.address), street(f.seller.address).flatMap((one) => cityStateZip(f.seller.address).flatMap((rest) => [`${one}, ${rest}`, `${one} ${rest}`]))))),
  row(480, '11.  Their federal tax number', 120, own('seller.taxId', (f) => taxId(f.seller.taxId))),
  row(500, '12.  Doctor who prescribed or ordered it', 260, own('physician.name.full', (f) => (f.ordering ? each(doctor(f.physician), practice(f.physician)) : orBlank(practice(f.physician))))),
  table(40, 524, [
    { width: 80, head: 'WHEN', own: (at) => own(`line[${at}].dateFrom`, cell(({ date }) => each(mdY(date), mdy(date)))(at)) },
    { width: 200, head: 'WHAT WAS DONE OR SUPPLIED', own: (at) => own(`line[${at}].description`, cell(() => [SCALP_COOLING, '~cap'])(at)) },
    { width: 90, head: 'CODE ON BILL', own: (at) => own(`line[${at}].procedureCode`, cell(({ code }) => code)(at)) },
    { width: 80, head: 'HOW MANY', own: (at) => own(`line[${at}].units`, cell(({ units }) => String(units))(at)) },
    { width: 82, head: 'AMOUNT', own: (at) => own(`line[${at}].charge`, cell(({ cents }) => money(cents))(at)) },
  ], 7, { row: 15, head: 14, size: 7 }),
  printed(text(400, 650, 'Total of bill  $', 8.5, 'serif-bold'), text(400, 668, 'You have paid  $', 8.5, 'serif-bold'), line(490, 658, 572, 658), line(490, 676, 572, 676)),
  { art: [], fields: [
    { ...own('claim.totalCharge', (f) => money(f.chargeCents)), box: [490, 645, 82, 13] },
    { ...own('claim.amountPaid', (f) => money(f.paidCents)), box: [490, 663, 82, 13] },
  ] },
  printed(text(40, 650, 'I have read the fraud notice on the back and certify that these answers are true.', 7.5, 'italic')),
  under(40, 690, 280, '(Participant sign here)', none('signature', 'hers to sign'), { height: 20 }),
  under(340, 690, 100, '(Date)', none('signature.date', 'dated when she signs'), { height: 20 }),
  under(460, 690, 112, '(For trust office only: claim no.)', none('claim.other', 'the office’s'), { height: 20 }),
];

/** A union trust's statement: nothing above a field, captions in brackets under it or questions at the left end of the row. */
export const trustStatement: FormDesign = {
  page: 'trust-statement',
  title: 'Statement of claim for medical expenses',
  rows: 7,
  pages: [page(pieces)],
};
