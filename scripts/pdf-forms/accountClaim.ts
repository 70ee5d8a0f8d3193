import { box, type FormDesign, text } from './design.ts';
import { bare, hand, isChild, isSelf, isSpouse, prose } from './hand.ts';
import { inside, type Piece, page, printed, type Slot, table, tick } from './layout.ts';
import { orBlank, SCALP_COOLING } from './spell.ts';
import { ordered, perhaps, usual } from './usual.ts';

let n = 0;
let k = 0;
const { is, not, yes, no } = hand(
  () => `Text${++n}`,
  () => `Check Box${++k}`,
);
const DEPENDENT = 'another member of the family';
const DAY_CARE = 'no day care is claimed';
const BANK = 'her bank is hers to name';
const OFFICE = 'the office’s';
const PREPARER = 'nobody else prepared it';

/** A pale band with the number and name of a section. */
const band = (x: number, top: number, width: number, words: string): Piece =>
  printed(box(x, top, width, 13, { fill: 0.84, edge: 0.84 }), text(x + 4, top + 3.5, words, 8, 'bold'));
const cellOf = (x: number, top: number, width: number, caption: string, own: Slot): Piece =>
  inside(x, top, width, caption, own, { height: 24, size: 5.5 });
const everyRow =
  (why: string, concept = '') =>
  () =>
    not(why, {}, concept);

// biome-ignore format: one box a line, in the order of the form
const first: Piece[] = [
  printed(text(36, 28, 'Cedarline Benefit Accounts', 15, 'serif-bold'), text(36, 48, 'Claim for reimbursement from a health account (FSA, HRA or HSA)', 10, 'bold'), text(430, 28, 'Form CBA-12   Rev. 03/24', 7, 'italic')),
  prose(36, 64, 'Keep a copy of everything you send. Each expense needs an itemized receipt that names the provider, the person treated, the date the care was\ngiven (not the date it was paid), what was supplied, and the amount. A card slip or a cancelled check alone is not enough. Fill in page 2 as well.', 7),
  band(36, 88, 540, '1   Account owner (the employee)'),
  cellOf(36, 101, 190, 'Last name', is('subscriber.name.last')),
  cellOf(226, 101, 150, 'First name', is('subscriber.name.first')),
  cellOf(376, 101, 40, 'MI', is('subscriber.name.middle')),
  cellOf(416, 101, 160, 'Employer', is('subscriber.employer', undefined, { at: 'Name of provider' })),
  cellOf(36, 125, 220, 'Street address', is('subscriber.address.line1')),
  cellOf(256, 125, 130, 'City', is('subscriber.address.city')),
  cellOf(386, 125, 40, 'State', is('subscriber.address.state')),
  cellOf(426, 125, 60, 'ZIP', is('subscriber.address.zip')),
  cellOf(486, 125, 90, 'Daytime phone', is('subscriber.phone')),
  cellOf(36, 149, 140, 'Participant ID (on your account card)', is('coverage.memberId', perhaps('coverage.memberId'))),
  cellOf(176, 149, 100, 'Date of birth', is('subscriber.birthDate', undefined, { at: 'Date of service' })),
  cellOf(276, 149, 190, 'E-mail', is('subscriber.email', perhaps('subscriber.email'))),
  cellOf(466, 149, 110, 'Location or payroll code', not('nothing in the profile says it')),
  band(36, 179, 264, '2   Person who received the care'),
  cellOf(36, 192, 264, 'Name (first, middle initial, last)', is('patient.name.full')),
  cellOf(36, 216, 110, 'Date of birth', is('patient.birthDate')),
  cellOf(146, 216, 154, 'Phone', is('patient.phone')),
  cellOf(36, 240, 264, 'E-mail', is('patient.email')),
  printed(text(38, 270, 'This person is the owner’s', 7)),
  tick(130, 268, 'Self', yes('patient.relationshipToSubscriber', isSelf), 7),
  tick(165, 268, 'Spouse', yes('patient.relationshipToSubscriber', isSpouse), 7),
  tick(208, 268, 'Child', yes('patient.relationshipToSubscriber', isChild), 7),
  tick(244, 268, 'Relative', no('none of the samples'), 7),
  band(312, 179, 264, '3   Other dependents on the account (for our records)'),
  table(312, 192, [
    { width: 104, head: 'Name', own: everyRow(DEPENDENT) },
    { width: 50, head: 'Date of birth', own: everyRow(DEPENDENT) },
    { width: 70, head: 'School or college', own: everyRow(DEPENDENT) },
    { width: 40, head: 'Relation', own: everyRow(DEPENDENT) },
  ], 4, { row: 17, head: 12, size: 6 }),
  band(36, 288, 540, '4   Health care expenses (one line for each date; the amounts must agree with the receipts)'),
  table(36, 301, [
    { width: 58, head: 'Date of\nservice', own: (at) => is(`line[${at}].dateFrom`) },
    { width: 116, head: 'Provider or store', own: (at) => is(`line[${at}].seller`) },
    { width: 136, head: 'Service or item', own: (at) => is(`line[${at}].description`) },
    { width: 86, head: 'For whom', own: (at) => is(`line[${at}].patientName`) },
    { width: 50, head: 'Billed', own: (at) => is(`line[${at}].charge`) },
    { width: 46, head: 'Insurance\npaid', own: everyRow('nothing is known of what a plan paid', 'line[0].other') },
    { width: 48, head: 'Your share', own: (at) => is(`line[${at}].other`, usual(`line[${at}].paid`)) },
  ], 6, { row: 17, head: 20, size: 6 }),
  printed(text(330, 429, 'Total billed  $', 8, 'bold'), box(432, 424, 144, 16)),
  bare(433, 425, 142, 14, is('claim.totalCharge')),
  printed(text(330, 447, 'Deductible met so far  $', 8), box(432, 442, 144, 16)),
  bare(433, 443, 142, 14, not('not in the profile')),
  band(36, 464, 540, '5   Day care of a child or of an elder (leave empty if you claim none)'),
  table(36, 477, [
    { width: 110, head: 'Name of person in care', own: everyRow(DAY_CARE) },
    { width: 30, head: 'Age', own: everyRow(DAY_CARE) },
    { width: 56, head: 'From', own: everyRow(DAY_CARE) },
    { width: 56, head: 'To', own: everyRow(DAY_CARE) },
    { width: 146, head: 'Name and address of provider', own: everyRow(DAY_CARE) },
    { width: 80, head: 'Provider’s tax ID or SSN', own: everyRow(DAY_CARE) },
    { width: 62, head: 'Amount', own: everyRow(DAY_CARE) },
  ], 3, { row: 17, head: 12, size: 6 }),
  cellOf(36, 544, 250, 'Signature of day care provider (instead of a receipt)', not(DAY_CARE)),
  cellOf(286, 544, 110, 'Telephone of provider', not(DAY_CARE)),
  cellOf(396, 544, 180, 'Date', not(DAY_CARE)),
  band(36, 574, 264, '6   Travel to care'),
  cellOf(36, 587, 88, 'Miles driven', not('no travel is claimed')),
  cellOf(124, 587, 88, 'Parking and tolls', not('no travel is claimed')),
  cellOf(212, 587, 88, 'Amount', not('no travel is claimed')),
  cellOf(36, 611, 132, 'From (city)', not('no travel is claimed')),
  cellOf(168, 611, 132, 'To (city)', not('no travel is claimed')),
  band(312, 574, 264, '7   Orthodontia'),
  cellOf(312, 587, 132, 'Patient’s name', not('no orthodontia', { at: 'Name of employee' })),
  cellOf(444, 587, 132, 'Orthodontist', not('no orthodontia')),
  cellOf(312, 611, 88, 'Date of banding', not('no orthodontia')),
  cellOf(400, 611, 88, 'Months of treatment', not('no orthodontia')),
  cellOf(488, 611, 88, 'Monthly fee', not('no orthodontia')),
  prose(36, 646, 'Expenses are paid from last year’s balance first where your plan has a grace period. Cosmetic procedures, vitamins and insurance premiums are not\neligible. Over-the-counter items need no prescription since January 1, 2020.', 7),
  printed(text(530, 766, 'Page 1 of 2', 7)),
];

// biome-ignore format: one box a line, in the order of the form
const second: Piece[] = [
  band(36, 40, 540, '8   Medical need (ask your doctor for these; required for equipment and supplies)'),
  cellOf(36, 53, 230, 'Doctor who prescribed or ordered the item', is('physician.name.full', ordered('physician.name.full'))),
  cellOf(266, 53, 120, 'NPI', is('physician.npi', ordered('physician.npi'))),
  cellOf(386, 53, 190, 'Telephone', is('physician.phone', ordered('physician.phone'))),
  cellOf(36, 77, 350, 'Diagnosis or condition being treated', is('condition.description', undefined, { at: 'Name of patient' })),
  cellOf(386, 77, 190, 'ICD-10 code(s)', is('diagnosis.codes')),
  cellOf(36, 101, 180, 'Length of treatment (months)', not('not in the profile')),
  cellOf(216, 101, 360, 'What the item does for the patient', is('claim.description', ['', SCALP_COOLING])),
  band(36, 133, 540, '9   Whom you paid'),
  cellOf(36, 146, 250, 'Business name on the receipt', is('seller.name.full', undefined, { at: 'Patient name' })),
  cellOf(286, 146, 140, 'Federal tax ID', is('seller.taxId')),
  cellOf(426, 146, 150, 'Phone', is('seller.phone')),
  cellOf(36, 170, 250, 'Street', is('seller.address.line1')),
  cellOf(286, 170, 140, 'City', is('seller.address.city')),
  cellOf(426, 170, 60, 'State', is('seller.address.state')),
  cellOf(486, 170, 90, 'ZIP', is('seller.address.zip')),
  cellOf(36, 194, 250, 'Receipt or invoice number', is('claim.accountNumber')),
  cellOf(286, 194, 290, 'Amount you paid out of pocket', is('claim.amountPaid')),
  printed(text(38, 226, 'Does a medical plan also cover this expense?', 8)),
  tick(240, 224, 'No', no('her health plan may cover it', 'otherCoverage.exists')), tick(280, 224, 'Yes; attach its explanation of benefits', { ...no('', 'otherCoverage.exists'), want: (f) => (f.other ? orBlank('on') : '') }),
  band(36, 244, 540, '10   Where we send the money'),
  tick(40, 262, 'Check by mail', no(BANK, 'payee')), tick(130, 262, 'Direct deposit to:', no(BANK, 'payee')),
  cellOf(36, 276, 200, 'Name of bank', not(BANK, {}, 'payee')),
  cellOf(236, 276, 170, 'Name of account holder', not(BANK, {}, 'payee')),
  cellOf(406, 276, 170, 'Bank phone', not(BANK, {}, 'payee')),
  cellOf(36, 300, 200, 'Routing number', not(BANK, {}, 'payee')),
  cellOf(236, 300, 170, 'Account number', not(BANK, {}, 'payee')),
  tick(412, 308, 'Checking', no(BANK, 'payee')), tick(480, 308, 'Savings', no(BANK, 'payee')),
  band(36, 332, 264, '11   Prepared by, if not the owner'),
  cellOf(36, 345, 264, 'Name', not(PREPARER)),
  cellOf(36, 369, 132, 'Firm', not(PREPARER)),
  cellOf(168, 369, 132, 'Telephone', not(PREPARER)),
  cellOf(36, 393, 264, 'Address', not(PREPARER)),
  cellOf(36, 417, 264, 'E-mail', not(PREPARER)),
  band(312, 332, 264, '12   Benefits contact at your employer'),
  cellOf(312, 345, 264, 'Name', not('not in the profile')),
  cellOf(312, 369, 132, 'Title', not('not in the profile')),
  cellOf(444, 369, 132, 'Telephone', not('not in the profile')),
  cellOf(312, 393, 264, 'Address', not('not in the profile')),
  cellOf(312, 417, 264, 'E-mail', not('not in the profile')),
  band(36, 447, 540, '13   Certificate'),
  prose(40, 466, 'I certify that the expenses above are for me, my spouse or a dependent, that I have not been and will not be paid for them by any other plan, and that\nI will not claim them on my tax return. I understand that the plan may ask for more. Any person who knowingly makes a false claim commits a crime.', 7),
  tick(40, 490, 'I have read the certificate', no('hers to tick', 'consent')),
  cellOf(36, 506, 330, 'Signature of account owner', not('hers to sign', {}, 'signature')),
  cellOf(366, 506, 210, 'Date', not('dated when she signs', {}, 'signature.date')),
  printed(box(36, 550, 540, 66, { fill: 0.93 }), text(42, 555, 'CEDARLINE USE ONLY', 7, 'bold')),
  cellOf(42, 566, 120, 'Claim number', not(OFFICE)),
  cellOf(162, 566, 100, 'Date received', not(OFFICE)),
  cellOf(262, 566, 100, 'Amount approved', not(OFFICE)),
  cellOf(362, 566, 100, 'Amount denied', not(OFFICE)),
  cellOf(462, 566, 108, 'Examiner', not(OFFICE)),
  prose(36, 630, 'Mail to Cedarline Benefit Accounts, Claims, PO Box 0155, Example City. Allow ten business days.', 7.5),
  printed(text(530, 766, 'Page 2 of 2', 7)),
];

/** A claim on a health account: pale bands, captions inside the cells, two columns, names that lie, much that is not hers. */
export const accountClaim: FormDesign = {
  page: 'account-claim',
  title: 'Claim for reimbursement from a health account',
  rows: 6,
  pages: [page(first), page(second)],
};
