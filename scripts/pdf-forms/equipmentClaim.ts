import { box, type FormDesign, line, text } from './design.ts';
import { cell } from './facts.ts';
import { bare, hand, hasNoOther, hasOther, isChild, isFemale, isMale, isSelf, isSpouse, prose } from './hand.ts';
import { left, type Piece, page, printed, right, type Slot, table, tick } from './layout.ts';
import { doctor, money, orBlank, SCALP_COOLING, STATE_NAMES, state } from './spell.ts';
import { ifOther, ordered, perhaps } from './usual.ts';

let n = 0;
let k = 0;
const { is, not, yes, no } = hand(
  () => `Text Field ${++n}`,
  () => `CB${++k}`,
);
const UNKNOWN = 'nothing in the profile says it';
const OFFICE = 'the plan’s';
const APPEAL = 'this is the first claim';
const RENTAL = 'no rental is recorded';
const OTHER_PERSON = 'a person who is no part of the claim';
const BANK = 'hers to name';
const STATES: Slot['kind'] = {
  is: 'dropdown',
  options: [['', ' '], ...[...Object.keys(STATE_NAMES), 'WA', 'WV'].sort().map((code) => [code, code] as const)],
};

/** A heading over a rule, its number in a black square. */
const section = (top: number, number: string, words: string): Piece =>
  printed(
    box(36, top, 14, 14, { fill: 0 }),
    { is: 'text', text: number, at: [41, top + 4], size: 8, face: 'bold', gray: 1 },
    text(56, top + 3, words, 10, 'bold'),
    line(36, top + 17, 576, top + 17, 1),
  );
/** Caption, dots up to the line, and the line. */
function dotted(top: number, caption: string, own: Slot, from = 250, to = 576): Piece {
  const dots = '.'.repeat(Math.max(0, Math.floor((from - 42 - caption.length * 4.2) / 2.3)));
  return {
    art: [
      text(36, top + 3, caption, 8.5, 'serif'),
      text(36 + caption.length * 4.2 + 4, top + 3, dots, 8.5, 'serif'),
      line(from, top + 13, to, top + 13, 0.5),
    ],
    fields: [{ ...own, box: [from, top, to - from, 12.5] }],
  };
}
const beside = (x: number, top: number, width: number, caption: string, own: Slot): Piece =>
  right(x, top, width, caption, own, { size: 7, height: 15 });
const short = (x: number, top: number, gap: number, width: number, caption: string, own: Slot): Piece =>
  left(x, top, gap, width, caption, own, { size: 8.5, face: 'serif', height: 13 });

// biome-ignore format: one box a line, in the order of the form
const first: Piece[] = [
  printed(text(36, 26, 'Harborline Health Plan', 16, 'bold'), text(36, 46, 'Equipment, Supplies and Hair Prosthesis', 12, 'serif-bold'), text(36, 61, 'Member reimbursement request', 10, 'serif')),
  prose(330, 28, 'Use this form when you bought or rented something that your doctor\nordered and the seller did not bill us. Send the order, the itemized\nbill and the proof of payment with it. We do not pay for anything\nthat was returned for a refund.', 6.8),
  section(80, '1', 'The plan member'),
  beside(36, 102, 160, 'Member’s name', is('subscriber.name.full', undefined, { at: 'Name of seller' })),
  beside(306, 102, 140, 'Member ID', is('coverage.memberId', undefined, { at: 'NPI' })),
  beside(36, 121, 160, 'Street', is('subscriber.address.line1')),
  beside(306, 121, 140, 'City', is('subscriber.address.city')),
  beside(36, 140, 60, 'State', is('subscriber.address.state', ({ subscriber }) => state(subscriber.address), { kind: STATES })),
  beside(140, 140, 60, 'ZIP', is('subscriber.address.zip')),
  beside(306, 140, 140, 'Phone', is('subscriber.phone')),
  beside(36, 159, 100, 'Member’s birthday', is('subscriber.birthDate')),
  beside(306, 159, 140, 'Group', is('coverage.groupNumber')),
  section(184, '2', 'The person who uses the item'),
  dotted(206, 'Full name', is('patient.name.full')),
  dotted(222, 'Born on (month, day, year)', is('patient.birthDate'), 250, 360), short(380, 222, 40, 156, 'Phone', is('patient.phone')),
  dotted(238, 'Address, if not the member’s', is('patient.address.full', ifOther('patient.address.full'))),
  dotted(254, 'E-mail', is('patient.email')),
  printed(text(36, 273, 'This person is', 8.5, 'serif')), tick(110, 271, 'the member', yes('patient.relationshipToSubscriber', isSelf)), tick(180, 271, 'the member’s spouse', yes('patient.relationshipToSubscriber', isSpouse)), tick(286, 271, 'the member’s child', yes('patient.relationshipToSubscriber', isChild)), tick(400, 271, 'female', yes('patient.sex', isFemale)), tick(450, 271, 'male', yes('patient.sex', isMale)),
  dotted(286, 'Caregiver at home', not(OTHER_PERSON), 250, 400), short(410, 286, 40, 126, 'Phone', not(OTHER_PERSON)),
  dotted(302, 'Who told you about the item (friend, nurse, group)?', not(OTHER_PERSON)),
  section(324, '3', 'The doctor’s order'),
  dotted(346, 'Doctor who ordered the item', is('physician.name.full', ({ ordering, physician }) => (ordering ? doctor(physician) : orBlank(doctor(physician))), { tip: 'Name' })),
  dotted(362, 'Practice', is('physician.organization', ordered('physician.organization'), { tip: 'Name' })),
  dotted(378, 'Doctor’s NPI', is('physician.npi', ordered('physician.npi')), 250, 360), short(380, 378, 40, 156, 'Phone', is('physician.phone', ordered('physician.phone'))),
  dotted(394, 'Date of the order', not(UNKNOWN), 250, 360), short(380, 394, 60, 136, 'Good until', not(UNKNOWN)),
  dotted(410, 'Illness for which it was ordered', is('condition.description')),
  dotted(426, 'Diagnosis codes: first', is('diagnosis[0].code'), 250, 360), short(380, 426, 50, 146, 'second', is('diagnosis[1].code')),
  dotted(442, 'Pharmacist or fitter who showed you how to use it', not(OTHER_PERSON), 250, 400), short(410, 442, 50, 116, 'License', not(OTHER_PERSON)),
  dotted(458, 'Clinic or hospital where you used it', is('facility.name.full')),
  dotted(474, 'Chemotherapy nurse', not(OTHER_PERSON), 250, 400), short(410, 474, 40, 126, 'Phone', not(OTHER_PERSON)),
  section(498, '4', 'The seller on the bill'),
  dotted(520, 'Company', is('seller.name.full', undefined, { at: 'Member name', tip: 'Name' })),
  dotted(536, 'Street and number', is('seller.address.line1')),
  dotted(552, 'City', is('seller.address.city'), 250, 380), short(390, 552, 30, 50, 'State', is('seller.address.state', ({ seller }) => state(seller.address), { kind: STATES })), short(486, 552, 24, 66, 'ZIP', is('seller.address.zip')),
  dotted(568, 'Federal tax ID', is('seller.taxId'), 250, 360), short(380, 568, 40, 156, 'Phone', is('seller.phone')),
  dotted(584, 'NPI, if it has one', is('seller.npi'), 250, 360), short(380, 584, 60, 136, 'E-mail', is('seller.email', perhaps('seller.email'))),
  dotted(600, 'Bill or order number', is('claim.accountNumber'), 250, 360), short(380, 600, 80, 116, 'Sales person', not(OTHER_PERSON)),
  dotted(616, 'Carrier and tracking number', not(UNKNOWN)),
  dotted(632, 'Delivered to (if not to the patient)', not(OTHER_PERSON, { at: 'Patient name' }), 250, 400), short(410, 632, 40, 126, 'Street', not(OTHER_PERSON)),
  dotted(648, 'Manager or landlord who took it in', not(OTHER_PERSON), 250, 400), short(410, 648, 40, 126, 'Phone', not(OTHER_PERSON)),
  printed(text(36, 764, 'HHP-77 (06/24)', 7), text(540, 764, '1 / 2', 7)),
];

// biome-ignore format: one box a line, in the order of the form
const second: Piece[] = [
  section(36, '5', 'What you bought or rented'),
  table(36, 60, [
    { width: 64, head: 'First day', own: (at) => is(`line[${at}].dateFrom`) },
    { width: 64, head: 'Last day', own: (at) => is(`line[${at}].dateTo`) },
    { width: 60, head: 'HCPCS or CPT', own: (at) => is(`line[${at}].procedureCode`, undefined, { at: `Date ${at + 1}` }) },
    { width: 150, head: 'Item or service', own: (at) => is(`line[${at}].description`) },
    { width: 36, head: 'Units', own: (at) => is(`line[${at}].units`) },
    { width: 56, head: 'Price each', own: (at) => is(`line[${at}].other`, cell(({ cents, units }) => orBlank(money(cents / units)))(at)) },
    { width: 56, head: 'Charge', own: (at) => is(`line[${at}].charge`) },
    { width: 54, head: 'Refunded', own: () => not('nothing was refunded', {}, 'line[0].other') },
  ], 8, { row: 17, head: 14, size: 6.5 }),
  printed(text(380, 216, 'Total of the charges', 8.5, 'serif-bold'), box(466, 211, 110, 15), text(380, 234, 'Paid by the patient', 8.5, 'serif-bold'), box(466, 229, 110, 15), text(380, 252, 'Security deposit', 8.5, 'serif'), box(466, 247, 110, 15)),
  bare(467, 212, 108, 13, is('claim.totalCharge')), bare(467, 230, 108, 13, is('claim.amountPaid')), bare(467, 248, 108, 13, not(RENTAL)),
  short(36, 214, 130, 120, 'Maker and serial number', not(UNKNOWN)), short(36, 232, 130, 120, 'Sales tax and shipping', not(UNKNOWN)), short(36, 250, 130, 120, 'Day it was sent back', not(RENTAL)),
  dotted(270, 'Why did you need it?', is('claim.description', ['', SCALP_COOLING, '~hair', '~cap', '~chemo', '~cancer', '~neoplasm'])),
  section(296, '6', 'Other payers'),
  printed(text(36, 320, 'Has the user of the item any other health plan?', 8.5, 'serif')), tick(260, 318, 'yes', yes('otherCoverage.exists', hasOther)), tick(300, 318, 'no', yes('otherCoverage.exists', hasNoOther)),
  dotted(334, 'Name of that plan', is('otherCoverage.payerName'), 250, 400), short(410, 334, 56, 110, 'ID number', is('otherCoverage.memberId')),
  dotted(350, 'Who holds it?', is('otherCoverage.policyholder.name.full'), 250, 400), short(410, 350, 56, 110, 'Born on', is('otherCoverage.policyholder.birthDate')),
  dotted(366, 'Foundation or grant that paid a part', not(UNKNOWN), 250, 400), short(410, 366, 56, 110, 'Amount', not(UNKNOWN)),
  dotted(382, 'Homeowner’s or travel insurer, if the item was lost', not(UNKNOWN), 250, 400), short(410, 382, 56, 110, 'Policy', not(UNKNOWN)),
  printed(text(36, 401, 'Is the need for the item due to an accident at work?', 8.5, 'serif')), tick(260, 399, 'yes', no('it is not', 'condition.employment')), tick(300, 399, 'no', yes('condition.employment', () => true)),
  dotted(414, 'If yes: employer’s insurer', not('no accident', {}, 'condition.accidentDetail'), 250, 400), short(410, 414, 56, 110, 'Adjuster', not('no accident', {}, 'condition.accidentDetail')),
  section(440, '7', 'If we refused this item before'),
  dotted(462, 'Number of the refused claim', not(APPEAL), 250, 400), short(410, 462, 56, 110, 'Its date', not(APPEAL)),
  dotted(478, 'Amount you asked for then', not(APPEAL), 250, 400), short(410, 478, 56, 110, 'Code', not(APPEAL)),
  dotted(494, 'Doctor who spoke with our medical director', not(APPEAL), 250, 400), short(410, 494, 56, 110, 'NPI', not(APPEAL)),
  dotted(510, 'Representative in the appeal', not(APPEAL), 250, 400), short(410, 510, 56, 110, 'Phone', not(APPEAL)),
  section(536, '8', 'Payment and signature'),
  tick(36, 558, 'Mail a check to the member', no(BANK, 'claim.payTo')), tick(180, 558, 'Pay into this account:', no(BANK, 'claim.payTo')),
  short(300, 556, 40, 90, 'Bank', not(BANK, {}, 'payee')), short(440, 556, 40, 96, 'Holder', not(BANK, {}, 'payee')),
  short(36, 574, 60, 150, 'Routing no.', not(BANK, {}, 'payee')), short(300, 574, 60, 216, 'Account no.', not(BANK, {}, 'payee')),
  prose(36, 596, 'I declare that I bought or rented what is named above on the order of the doctor named above and have paid for it. I know that a false statement is a crime.', 7.2),
  short(36, 612, 90, 250, 'Member’s signature', not('hers to sign', {}, 'signature')), short(400, 612, 30, 146, 'Date', not('dated when she signs', {}, 'signature.date')),
  short(36, 632, 90, 250, 'Parent of a minor', not('she is of age')), short(400, 632, 30, 146, 'Date', not('she is of age')),
  printed(box(36, 656, 540, 54, { fill: 0.92 }), text(42, 660, 'For plan staff', 8, 'bold')),
  short(42, 672, 56, 110, 'Reviewer', not(OFFICE)), short(222, 672, 50, 110, 'Received', not(OFFICE)), short(396, 672, 60, 110, 'Auth. no.', not(OFFICE)),
  short(42, 690, 56, 110, 'Allowed', not(OFFICE)), short(222, 690, 50, 110, 'Paid', not(OFFICE)), short(396, 690, 60, 110, 'Modifier', not(OFFICE)),
  printed(text(36, 764, 'HHP-77 (06/24)', 7), text(540, 764, '2 / 2', 7)),
];

/** A plan's form for things one bought: captions on the right, dots that lead to a line, prices each, an appeal. */
export const equipmentClaim: FormDesign = {
  page: 'equipment-claim',
  title: 'Member reimbursement request, equipment and supplies',
  rows: 8,
  pages: [page(first), page(second)],
};
