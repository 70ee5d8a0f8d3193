import { type Art, box, type FormDesign, line, text } from './design.ts';
import type { Facts, Person } from './facts.ts';
import { always, hand, hasNoOther, hasOther, isChild, isFemale, isMale, isSelf, isSpouse, prose } from './hand.ts';
import { type Piece, page, printed, type Slot, type Ticked, tick } from './layout.ts';
import { each, lastFirst, SCALP_COOLING, type Want, wholeAddress } from './spell.ts';
import { ifOther, ordered } from './usual.ts';

let n = 0;
let k = 0;
// the tool named every sixth box for want of a caption
const { is, not, yes, no } = hand(
  () => (++n % 6 === 4 ? `undefined_${n}` : `Text${n}`),
  () => `Check Box${++k}`,
);
const UNKNOWN = 'nothing in the profile says it';
const ACCIDENT = 'no accident';
const EMPLOYER = 'the employer’s';
const OFFICE = 'the administrator’s';
const [LEFT, RIGHT, HIGH] = [30, 582, 15.5];

type Cell = [captionWidth: number, answerWidth: number, caption: string, own: Slot];
/** A row of cells, each a tinted one with the caption and a white one for the answer. */
function row(top: number, ...cells: Cell[]): Piece {
  const art: Art[] = [];
  let x = LEFT;
  const fields = cells.map(([captionWidth, width, caption, own]) => {
    const start = x + captionWidth;
    art.push(box(x, top, captionWidth, HIGH, { fill: 0.93 }), text(x + 3, top + 5, caption, 6.6));
    art.push(box(start, top, width, HIGH));
    x = start + width;
    return { ...own, box: [start + 1.5, top + 1, width - 3, HIGH - 2] as [number, number, number, number], size: 8 };
  });
  return { art, fields };
}
const heading = (top: number, words: string): Piece => printed(text(LEFT, top, words, 7.8, 'serif-bold'));
/** A question over the whole width, its two squares under YES and NO at the far right. */
function question(top: number, words: string, y: Ticked, n: Ticked): Piece {
  const squares = [tick(525, top + 2.5, '', y), tick(558, top + 2.5, '', n)];
  return {
    art: [
      box(LEFT, top, RIGHT - LEFT, 14),
      line(514, top, 514, top + 14),
      line(548, top, 548, top + 14),
      text(LEFT + 3, top + 4, words, 7),
      ...squares.flatMap(({ art }) => art.filter((piece) => piece.is === 'box')),
    ],
    fields: squares.flatMap(({ fields }) => fields),
  };
}
const surnameFirst =
  (who: (facts: Facts) => Person) =>
  (facts: Facts): Want =>
    each(
      lastFirst(who(facts)),
      lastFirst(who(facts)).map((name) => name.replaceAll(',', '')),
    );
/** All the codes of the claim, in the order of the bill. */
const codes = ({ lines }: Facts) => [`~${[...new Set(lines.map(({ code }) => code))].join('.*')}`];

// biome-ignore format: one box a line, in the order of the form
const pieces: Piece[] = [
  printed(text(30, 26, 'ASHGROVE BENEFIT ADMINISTRATORS, INC.', 12, 'serif-bold'), text(30, 41, 'Claims administrator for self-insured employers', 7.5, 'serif'), text(410, 26, 'EMPLOYEE MEDICAL CLAIM', 11.5, 'serif-bold'), text(410, 41, 'One form per patient. Attach itemized bills.', 7, 'serif'), line(30, 52, 582, 52, 1.2)),
  heading(58, 'A.  EMPLOYEE'),
  row(67, [118, 214, 'Employee (last, first, middle)', is('subscriber.name.full', surnameFirst((f) => f.subscriber))], [70, 150, 'ID no. (from card)', is('coverage.memberId')]),
  row(82.5, [60, 200, 'Employer', is('subscriber.employer', undefined, { at: 'Provider' })], [50, 100, 'Group no.', is('coverage.groupNumber')], [42, 100, 'Division', not(UNKNOWN)]),
  row(98, [60, 250, 'Home address', is('subscriber.address.line1')], [72, 170, 'City, state, ZIP', is('subscriber.address.cityStateZip')]),
  row(113.5, [50, 90, 'Birth date', is('subscriber.birthDate')], [60, 110, 'Daytime phone', is('subscriber.phone')], [40, 202, 'E-mail', is('subscriber.email')]),
  row(129, [60, 60, 'SSN, last four', not('never kept', {}, 'subscriber.ssn')], [70, 90, 'Date if retired', not(UNKNOWN)], [90, 182, 'If on COBRA, since', not(UNKNOWN)]),
  heading(149, 'B.  PATIENT'),
  row(158, [118, 214, 'Patient (last, first, middle)', is('patient.name.full', surnameFirst((f) => f.patient))], [60, 160, 'Birth date', is('patient.birthDate', undefined, { at: 'Birth date_2' })]),
  printed(box(30, 173.5, 60, HIGH, { fill: 0.93 }), text(33, 178.5, 'Sex', 6.6), box(90, 173.5, 110, HIGH), box(200, 173.5, 100, HIGH, { fill: 0.93 }), text(203, 178.5, 'Relation to employee', 6.6), box(300, 173.5, 282, HIGH)),
  tick(98, 177, 'Male', yes('patient.sex', isMale), 7), tick(146, 177, 'Female', yes('patient.sex', isFemale), 7),
  tick(308, 177, 'Employee', yes('patient.relationshipToSubscriber', isSelf), 7), tick(374, 177, 'Spouse', yes('patient.relationshipToSubscriber', isSpouse), 7), tick(432, 177, 'Child', yes('patient.relationshipToSubscriber', isChild), 7), tick(482, 177, 'Other dependent', no('no sample is one', 'patient.relationshipToSubscriber'), 7),
  row(189, [118, 214, 'Address, if not the employee’s', is('patient.address.line1', ifOther('patient.address.line1'))], [72, 148, 'City, state, ZIP', is('patient.address.cityStateZip', ifOther('patient.address.cityStateZip'))]),
  row(204.5, [70, 120, 'Patient’s phone', is('patient.phone', undefined, { at: 'Fax' })], [142, 220, 'If a student over 19: school and city', not(UNKNOWN, {}, 'patient.employmentStatus')]),
  heading(226, 'C.  ANSWER EVERY QUESTION'), printed(text(522, 227, 'YES', 6.5, 'bold'), text(557, 227, 'NO', 6.5, 'bold')),
  question(235, '1.  Did the condition arise out of the patient’s work?', no(ACCIDENT, 'condition.employment'), yes('condition.employment', always)),
  question(249, '2.  Was a motor vehicle involved?', no(ACCIDENT, 'condition.autoAccident'), yes('condition.autoAccident', always)),
  question(263, '3.  Was it any other kind of accident?', no(ACCIDENT, 'condition.otherAccident'), yes('condition.otherAccident', always)),
  question(277, '4.  Could another person or company be responsible for the condition?', no(ACCIDENT, 'condition.accidentDetail'), { ...no('', 'condition.accidentDetail'), want: ['on', ''] }),
  question(291, '5.  Is the patient covered under any other group or individual health plan?', yes('otherCoverage.exists', hasOther), yes('otherCoverage.exists', hasNoOther)),
  question(305, '6.  If so, has the other plan paid or refused these charges? (attach its explanation of benefits)', no('not yet known', 'otherCoverage.detail'), no('not yet known', 'otherCoverage.detail')),
  question(319, '7.  Is the patient entitled to Medicare because of age or disability?', no('she has no Medicare', 'otherCoverage.detail'), { ...no('', 'otherCoverage.detail'), want: ['on', ''] }),
  question(333, '8.  Was any of the care received outside the United States?', no('it was all at home', 'claim.foreignCare'), yes('claim.foreignCare', always)),
  question(347, '9.  Have you already paid the provider for these charges?', yes('claim.paidByPatient', always), no('she has', 'claim.paidByPatient')),
  question(361, '10.  Have these charges been sent to us before?', no('this is the first claim', 'claim.submissionKind'), { ...no('', 'claim.submissionKind'), want: ['on', ''] }),
  question(375, '11.  Do you want the benefits to be paid straight to the provider?', no('hers to choose', 'claim.payTo'), no('hers to choose', 'claim.payTo')),
  heading(396, 'D.  THE OTHER PLAN (if question 5 is answered yes)'),
  row(405, [60, 170, 'Name of plan', is('otherCoverage.payerName')], [40, 110, 'ID no.', is('otherCoverage.memberId', undefined, { at: 'ID no_2' })], [50, 122, 'Group no.', is('otherCoverage.groupNumber')]),
  row(420.5, [60, 170, 'Policyholder', is('otherCoverage.policyholder.name.full', undefined, { at: 'Employee' })], [50, 80, 'Birth date', is('otherCoverage.policyholder.birthDate')], [60, 132, 'Employed by', not(UNKNOWN, {}, 'otherCoverage.detail')]),
  heading(441, 'E.  ACCIDENT OR OTHER RESPONSIBLE PARTY (if question 1, 2, 3 or 4 is answered yes)'),
  row(450, [40, 70, 'Date', not(ACCIDENT, {}, 'condition.accidentDetail')], [80, 362, 'Where and how', not(ACCIDENT, {}, 'condition.accidentDetail')]),
  row(465.5, [80, 150, 'Attorney, if any', not(ACCIDENT, {}, 'condition.accidentDetail')], [40, 90, 'Phone', not(ACCIDENT, { at: 'Employee phone' }, 'condition.accidentDetail')], [80, 112, 'Auto insurer', not(ACCIDENT, {}, 'condition.accidentDetail')]),
  heading(486, 'F.  THE BILL'),
  row(495, [118, 224, 'Provider or supplier who billed', is('seller.name.full', undefined, { at: 'Employer' })], [50, 160, 'Tax ID no.', is('seller.taxId')]),
  row(510.5, [118, 434, 'Its address, city, state, ZIP', is('seller.address.full', (f) => wholeAddress(f.seller.address))]),
  row(526, [50, 110, 'Its phone', is('seller.phone')], [40, 110, 'Its NPI', is('seller.npi')], [82, 160, 'Account or invoice', is('claim.accountNumber')]),
  row(541.5, [82, 138, 'Diagnosis code(s)', is('diagnosis.codes')], [82, 250, 'Illness or symptoms', is('condition.description')]),
  row(557, [82, 138, 'Procedure code(s)', is('claim.procedureCodes', codes)], [82, 250, 'What was provided', is('claim.description', [SCALP_COOLING, '~cap'])]),
  row(572.5, [60, 78, 'First service', is('claim.serviceFrom', undefined, { at: 'Date' })], [60, 78, 'Last service', is('claim.serviceTo')], [60, 78, 'Total charge  $', is('claim.totalCharge')], [60, 78, 'You paid  $', is('claim.amountPaid')]),
  row(588, [82, 180, 'Ordering physician', is('physician.name.full', ordered('physician.name.full'))], [60, 90, 'Physician NPI', is('physician.npi', ordered('physician.npi'))], [40, 100, 'Phone', is('physician.phone', ordered('physician.phone'))]),
  heading(609, 'G.  SIGNATURE'),
  prose(30, 619, 'The statements above are true and complete. I authorize the release of records needed to decide this claim and agree to repay any amount paid in error.', 6.8),
  row(629, [82, 270, 'Employee signature', not('his to sign', {}, 'signature')], [40, 160, 'Date', not('dated when signed', {}, 'signature.date')]),
  row(644.5, [82, 270, 'Patient, if 18 or over', not('hers to sign', {}, 'signature')], [40, 160, 'Date', not('dated when signed', { at: 'Date_2' }, 'signature.date')]),
  heading(665, 'H.  EMPLOYER’S STATEMENT (the benefits office completes this part)'),
  row(674, [82, 90, 'Date employed', not(EMPLOYER)], [90, 90, 'Coverage effective', not(EMPLOYER)], [90, 110, 'Coverage ended', not(EMPLOYER)]),
  row(689.5, [82, 180, 'Authorized by', not(EMPLOYER)], [40, 110, 'Title', not(EMPLOYER)], [40, 100, 'Date', not(EMPLOYER)]),
  printed(text(30, 711, 'ADMINISTRATOR USE', 6.2, 'bold')),
  row(719, [60, 124, 'Claim no.', not(OFFICE, { at: 'ID no' })], [60, 124, 'Received', not(OFFICE)], [60, 124, 'Examiner', not(OFFICE)]),
  printed(text(30, 742, 'Send to: Ashgrove Benefit Administrators, P.O. Box 555, Dayton, OH 45401, or fax to the number on your ID card.', 6.8, 'serif'), text(540, 742, 'ABA-2  3/25', 6.8, 'serif')),
];

/** An administrator’s form on one page: tinted captions left of their cells, questions with squares under YES and NO. */
export const ashgroveAdministrators: FormDesign = {
  page: 'ashgrove-administrators',
  title: 'Employee medical claim',
  rows: 0,
  pages: [page(pieces)],
};
