import { box, type FormDesign, text } from './design.ts';
import { bare, hand, isChild, isSelf, isSpouse, prose } from './hand.ts';
import { type Piece, page, printed, type Slot, squares, table, tick } from './layout.ts';
import { digitsOf, orBlank } from './spell.ts';
import { eightDigits, ifOther, ordered, perhaps } from './usual.ts';

let n = 100;
const { is, not, yes, no } = hand(() => `PE-310.item.${n++}`);
const UNKNOWN = 'nothing in the profile says it';
const OFFICE = 'the agency’s';
const NO_ACCIDENT = 'no accident';
const NO_MEDICARE = 'no Medicare';
const comb = (max: number): Slot['kind'] => ({ is: 'text', max, comb: true });
const EIGHT = { kind: comb(8) };

/** A ruled cell of a numbered form: number and caption in tiny print, the field below. */
function item(number: string, x: number, top: number, width: number, caption: string, own: Slot): Piece {
  const height = 27;
  return {
    art: [
      box(x, top, width, height),
      text(x + 2, top + 2, number, 5.5, 'bold'),
      text(x + 4 + number.length * 3.2, top + 2, caption, 5.2),
    ],
    fields: [{ ...own, box: [x + 3, top + 11, width - 6, 14] }],
  };
}
const whoIs = (number: string, words: string): Slot['tip'] => `${number}. Enter ${words}`;
const strip = (top: number, words: string): Piece =>
  printed(box(24, top, 564, 11, { fill: 0.1 }), {
    is: 'text',
    text: words,
    at: [28, top + 2.5],
    size: 7.5,
    face: 'bold',
    gray: 1,
  });
/** A question with two squares of one field. */
const yesNo = (number: string, top: number, words: string, own: Slot): Piece[] => [
  printed(text(28, top + 2, number, 7, 'bold'), text(46, top + 2, words, 7)),
  squares({ ...own, kind: { is: 'exclusive-boxes', states: ['1', '2'] } }, 7, [500, top, 'Yes'], [540, top, 'No']),
];

// biome-ignore format: one box a line, in the order of the form
const first: Piece[] = [
  printed(text(24, 24, 'PE-310', 14, 'bold'), text(24, 40, '(Rev. 9-2023)', 6), text(100, 22, 'Department of Personnel, Public Employees Health Program', 8), text(100, 33, 'Request for Reimbursement of Medical Expenses', 12, 'bold'), text(100, 48, 'Type or print in black. One character in each space. See the instructions, page 3, for the items with an asterisk.', 6.5, 'italic')),
  printed(box(440, 18, 148, 24, { fill: 0.9 }), text(442, 20, 'FOR AGENCY USE: batch', 5), text(516, 20, 'received', 5)),
  bare(442, 27, 70, 13, not(OFFICE)), bare(516, 27, 70, 13, not(OFFICE)),
  strip(58, 'PART I   MEMBER'),
  item('1', 24, 69, 200, 'Member’s last name', is('subscriber.name.last', undefined, { tip: whoIs('1', 'the last name of the member') })),
  item('2', 224, 69, 150, 'First name', is('subscriber.name.first')),
  item('3', 374, 69, 40, 'Initial', is('subscriber.name.middle', ({ subscriber }) => subscriber.name.middle.slice(0, 1), { kind: { is: 'text', max: 1 } })),
  item('4', 414, 69, 174, 'Member number (card, line 2)', is('coverage.memberId', undefined, { kind: comb(14) })),
  item('5', 24, 96, 200, 'Mailing address (number and street)', is('subscriber.address.line1')),
  item('6', 224, 96, 150, 'City or town', is('subscriber.address.city')),
  item('7', 374, 96, 40, 'State', is('subscriber.address.state', ({ subscriber }) => subscriber.address.state, { kind: comb(2) })),
  item('8', 414, 96, 84, 'ZIP', is('subscriber.address.zip', undefined, { kind: comb(5) })),
  item('9', 498, 96, 90, 'Date of birth MMDDYYYY', is('subscriber.birthDate', eightDigits((f) => f.subscriber.birthDate), EIGHT)),
  item('10', 24, 123, 200, 'Agency or school district where employed', is('subscriber.employer')),
  item('11', 224, 123, 110, 'Date of hire MMDDYYYY', not(UNKNOWN, EIGHT)),
  item('12', 334, 123, 110, 'Group', is('coverage.groupNumber')),
  item('13', 444, 123, 144, 'Daytime telephone', is('subscriber.phone')),
  item('14', 24, 150, 150, 'Supervisor or personnel officer', not(UNKNOWN, { tip: whoIs('14', 'the name of your supervisor') })),
  item('15', 174, 150, 120, 'His or her telephone', not(UNKNOWN)),
  item('16', 294, 150, 294, 'His or her e-mail', not(UNKNOWN)),
  strip(181, 'PART II   PATIENT'),
  item('17', 24, 192, 200, 'Patient’s last name', is('patient.name.last')),
  item('18', 224, 192, 150, 'First name', is('patient.name.first')),
  item('19', 374, 192, 40, 'Initial', is('patient.name.middle', ({ patient }) => patient.name.middle.slice(0, 1), { kind: { is: 'text', max: 1 } })),
  item('20', 414, 192, 174, 'Date of birth MMDDYYYY', is('patient.birthDate', eightDigits((f) => f.patient.birthDate), { ...EIGHT, tip: whoIs('20', 'the date of birth of the patient') })),
  item('21', 24, 219, 200, 'Patient’s address, if not the member’s', is('patient.address.line1', ifOther('patient.address.line1'))),
  item('22', 224, 219, 150, 'City, state and ZIP', is('patient.address.cityStateZip', ifOther('patient.address.cityStateZip'))),
  item('23', 374, 219, 110, 'Telephone', is('patient.phone')),
  printed(box(484, 219, 104, 27), text(486, 221, '24', 5.5, 'bold'), text(496, 221, 'Sex', 5.2)),
  squares(is('patient.sex', ({ patient }) => (patient.sex === 'female' ? 'F' : 'M'), { kind: { is: 'exclusive-boxes', states: ['M', 'F'] } }), 7, [490, 231, 'Male'], [530, 231, 'Female']),
  printed(text(28, 252, '25', 7, 'bold'), text(46, 252, 'The patient is the member’s', 7)),
  tick(160, 250, 'self', yes('patient.relationshipToSubscriber', isSelf), 7), tick(200, 250, 'spouse', yes('patient.relationshipToSubscriber', isSpouse), 7),
  tick(250, 250, 'child', yes('patient.relationshipToSubscriber', isChild), 7), tick(290, 250, 'domestic partner', no('none of the samples'), 7),
  tick(370, 250, 'retired member’s survivor', no('none of the samples'), 7),
  printed(text(28, 266, '26', 7, 'bold'), text(46, 266, 'If a child over 18: school', 7), box(130, 262, 180, 13), text(320, 266, 'expected graduation', 7), box(396, 262, 100, 13)),
  bare(131, 263, 178, 11, not(UNKNOWN)), bare(397, 263, 98, 11, not(UNKNOWN)),
  strip(282, 'PART III   OTHER INSURANCE, MEDICARE AND ACCIDENTS'),
  ...yesNo('27', 297, 'Is the patient covered by any other health insurance?', is('otherCoverage.exists', ({ other }) => (other ? '1' : '2'))),
  item('28', 24, 309, 180, 'Other insurer', is('otherCoverage.payerName')),
  item('29', 204, 309, 130, 'Policy or identification number', is('otherCoverage.memberId')),
  item('30', 334, 309, 160, 'Name of policyholder', is('otherCoverage.policyholder.name.full')),
  item('31', 494, 309, 94, 'Amount it paid', not(UNKNOWN, {}, 'otherCoverage.detail')),
  ...yesNo('32', 340, 'Is the patient entitled to Medicare?', not(UNKNOWN)),
  item('33', 24, 352, 180, 'Medicare number', not(NO_MEDICARE)),
  item('34', 204, 352, 130, 'Part A from MMDDYYYY', not(NO_MEDICARE, EIGHT)),
  item('35', 334, 352, 160, 'Part B from MMDDYYYY', not(NO_MEDICARE, EIGHT)),
  item('36', 494, 352, 94, 'Previous insurer', not(UNKNOWN)),
  ...yesNo('37', 383, 'Was the condition caused by the patient’s work?', is('condition.employment', '2')),
  ...yesNo('38', 396, 'Was it caused by an automobile accident?', is('condition.autoAccident', '2')),
  ...yesNo('39', 409, 'Was it caused by any other accident?', is('condition.otherAccident', '2')),
  item('40', 24, 422, 110, 'Date of accident MMDDYYYY', not(NO_ACCIDENT, EIGHT, 'condition.accidentDetail')),
  item('41', 134, 422, 170, 'Place (street, city, state)', not(NO_ACCIDENT, {}, 'condition.accidentDetail')),
  item('42', 304, 422, 120, 'Police report or case number', not(NO_ACCIDENT, {}, 'condition.accidentDetail')),
  item('43', 424, 422, 164, 'Person at fault and his or her insurer', not(NO_ACCIDENT, {}, 'condition.accidentDetail')),
  strip(453, 'PART IV   PROVIDER AND DIAGNOSIS (copy them from the itemized bill)'),
  item('44', 24, 464, 200, 'Provider or supplier who billed', is('seller.name.full', undefined, { tip: whoIs('44', 'the name printed at the top of the bill') })),
  item('45', 224, 464, 110, 'Federal tax number', is('seller.taxId', ({ seller }) => digitsOf(seller.taxId), { kind: comb(9) })),
  item('46', 334, 464, 110, 'National provider identifier', is('seller.npi', undefined, { kind: comb(10) })),
  item('47', 444, 464, 144, 'Telephone', is('seller.phone')),
  item('48', 24, 491, 200, 'Street', is('seller.address.line1')),
  item('49', 224, 491, 220, 'City, state and ZIP', is('seller.address.cityStateZip')),
  item('50', 444, 491, 144, 'Bill or account number', is('claim.accountNumber')),
  item('51', 24, 518, 200, 'Physician who ordered the service', is('physician.name.full', ordered('physician.name.full'))),
  item('52', 224, 518, 110, 'Physician’s NPI', is('physician.npi', ordered('physician.npi'), { kind: comb(10) })),
  item('53', 334, 518, 84, 'Diagnosis 1*', is('diagnosis[0].code')),
  item('54', 418, 518, 84, 'Diagnosis 2*', is('diagnosis[1].code')),
  item('55', 502, 518, 86, 'Diagnosis 3*', not('two diagnoses', {}, 'diagnosis[2].code')),
  item('56', 24, 545, 200, 'Place where the service was given', is('facility.name.full', ({ facility, place }) => [facility.organization, place])),
  item('57', 224, 545, 110, 'Date illness began MMDDYYYY', is('condition.onsetDate', (f) => orBlank(eightDigits(({ condition }) => condition.onsetDate)(f)), EIGHT)),
  item('58', 334, 545, 254, 'Nature of illness or injury', is('condition.description')),
  prose(24, 580, 'Privacy notice. The numbers you enter are used to pay your request and for no other purpose. You need not give a Social Security number. A person who knowingly\nfiles a false request may be fined, dismissed and prosecuted. The agency may recover from the member whatever a third party was bound to pay. Requests that\nreach the agency later than twelve months after the service are not paid. Keep copies: papers are not returned.', 6.2),
  printed(text(24, 770, 'PE-310', 6), text(560, 770, 'Page 1', 6)),
];
const PAYMENT = 'hers to choose';

// biome-ignore format: one box a line, in the order of the form
const second: Piece[] = [
  strip(30, 'PART V   SERVICES (items 59 to 66; a request holds ten)'),
  table(24, 41, [
    { width: 62, head: '59  Date of\nservice', own: (at) => is(`line[${at}].dateFrom`) },
    { width: 48, head: '60  Place\ncode', own: (at) => is(`line[${at}].placeOfService`) },
    { width: 64, head: '61  CPT or\nHCPCS', own: (at) => is(`line[${at}].procedureCode`) },
    { width: 150, head: '62  Description', own: (at) => is(`line[${at}].description`) },
    { width: 36, head: '63  Qty', own: (at) => is(`line[${at}].units`) },
    { width: 68, head: '64  Charge', own: (at) => is(`line[${at}].charge`) },
    { width: 68, head: '65  Allowed\n(agency)', own: () => not(OFFICE, {}, 'line[0].other') },
    { width: 68, head: '66  Deductible\n(agency)', own: () => not(OFFICE, {}, 'line[0].other') },
  ], 10, { row: 18, head: 20, size: 6, gray: 0.92 }),
  item('67', 24, 245, 140, 'Total of item 64', is('claim.totalCharge')),
  item('68', 164, 245, 140, 'Amount you paid the provider', is('claim.amountPaid')),
  item('69', 304, 245, 140, 'Balance you still owe', is('claim.balanceDue')),
  item('70', 444, 245, 144, 'Deductible met this year', not(UNKNOWN)),
  strip(280, 'PART VI   PAYMENT'),
  tick(28, 296, '71   mail a check to the address in item 5', no(PAYMENT, 'claim.payTo'), 7), tick(220, 296, '72   deposit to my payroll account', no(PAYMENT, 'claim.payTo'), 7), tick(400, 296, '73   pay the provider in item 44', no('she has paid', 'claim.payTo'), 7),
  item('74', 24, 310, 200, 'Bank or credit union', not(PAYMENT, {}, 'payee')), item('75', 224, 310, 110, 'Routing number', not(PAYMENT, { kind: comb(9) }, 'payee')), item('76', 334, 310, 254, 'Account number and name on the account', not(PAYMENT, {}, 'payee')),
  strip(345, 'PART VII   SIGNATURES'),
  item('77', 24, 356, 300, 'Member’s signature', not('hers to sign', {}, 'signature')), item('78', 324, 356, 110, 'Date MMDDYYYY', not('dated when she signs', EIGHT, 'signature.date')), item('79', 434, 356, 154, 'Print name', is('subscriber.name.full', perhaps('subscriber.name.full'))),
  item('80', 24, 383, 300, 'Legal guardian, conservator or attorney in fact', not('nobody acts for her')), item('81', 324, 383, 110, 'Date MMDDYYYY', not('nobody acts for her', EIGHT)), item('82', 434, 383, 154, 'Telephone', not('nobody acts for her')),
  item('83', 24, 410, 300, 'Certified by (payroll officer of the agency)', not(OFFICE)), item('84', 324, 410, 110, 'Date MMDDYYYY', not(OFFICE, EIGHT)), item('85', 434, 410, 154, 'Agency code', not(OFFICE)),
  strip(445, 'PART VIII   FOR REVIEW BY THE MEDICAL CONSULTANT'),
  item('86', 24, 456, 200, 'Name of consultant', not(OFFICE)), item('87', 224, 456, 110, 'NPI', not(OFFICE)), item('88', 334, 456, 100, 'Telephone', not(OFFICE)), item('89', 434, 456, 154, 'Date of review', not(OFFICE)),
  item('90', 24, 483, 200, 'Diagnosis accepted', not(OFFICE)), item('91', 224, 483, 110, 'Procedure code allowed', not(OFFICE)), item('92', 334, 483, 100, 'Amount allowed', not(OFFICE)), item('93', 434, 483, 154, 'Tax withheld', not(OFFICE)),
  printed(text(24, 770, 'PE-310', 6), text(560, 770, 'Page 2', 6)),
];

/** A public employer's form in the manner of a tax form: numbered cells, combs, ten service lines, a reviewer's part. */
export const publicEmployees: FormDesign = {
  page: 'public-employees',
  title: 'Request for reimbursement of medical expenses',
  rows: 10,
  pages: [page(first), page(second)],
};
