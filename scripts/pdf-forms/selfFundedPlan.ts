import { box, type FormDesign, line, text } from './design.ts';
import type { Facts } from './facts.ts';
import {
  always,
  bare,
  hand,
  hasNoOther,
  hasOther,
  isChild,
  isFemale,
  isMale,
  isSelf,
  isSpouse,
  prose,
} from './hand.ts';
import { left, type Piece, page, printed, type Slot, tick, under } from './layout.ts';
import { orBlank } from './spell.ts';
import { ifOther, perhaps, spouse } from './usual.ts';

let n = 0;
let k = 0;
const { is, not, yes, no } = hand(
  () => `Text${++n}`,
  () => `Check Box${++k}`,
);
const UNKNOWN = 'nothing in the profile says it';
const DETAIL = 'otherCoverage.detail';
const ACCIDENT = 'condition.accidentDetail';
const NO_ACCIDENT = 'no accident';
const EMPLOYER = 'the employer fills it in';
const OFFICE = 'the administrator’s';
const area: Slot['kind'] = { is: 'text', multiline: true };

const part = (top: number, number: string, words: string): Piece =>
  printed(
    box(36, top, 540, 15, { fill: 0.88 }),
    text(40, top + 4, number, 9, 'serif-bold'),
    text(88, top + 4, words, 9, 'serif-bold'),
  );
const blankLine = (x: number, top: number, gap: number, width: number, caption: string, own: Slot): Piece =>
  left(x, top, gap, width, caption, own, { size: 8.5, face: 'serif' });
const small = (x: number, top: number, width: number, caption: string, own: Slot): Piece =>
  under(x, top, width, caption, own, { size: 6, face: 'serif' });
const ask = (x: number, top: number, words: string): Piece => printed(text(x, top + 2, words, 8.5, 'serif'));

/** Whether the employee is known to be it: she is the patient, or married to him. */
const married = (status: string) => (f: Facts) => {
  const known = isSelf(f) ? f.marital : isSpouse(f) ? 'married' : '';
  return known === status ? orBlank('on') : '';
};
const procedures = ({ lines }: Facts) =>
  [lines.map(({ code }) => code), [...new Set(lines.map(({ code }) => code))]].flatMap((codes) =>
    [', ', ' ', '; ', ',', ' and '].map((gap) => codes.join(gap)),
  );

// biome-ignore format: one box a line, in the order of the form
const first: Piece[] = [
  printed(text(36, 24, 'PRAIRIE STAR BENEFIT ADMINISTRATORS', 14, 'serif-bold'), text(36, 42, 'Third-party administrator for self-funded employee benefit plans', 8, 'serif'), text(424, 24, 'EMPLOYEE CLAIM', 12, 'bold'), text(424, 38, 'FOR MEDICAL BENEFITS', 12, 'bold')),
  prose(36, 58, 'Mail to: Claims, P.O. Box 0117, Example City    Fax: (800) 555-0119    Questions: (800) 555-0109, weekdays 8 to 5 Central', 7.5, 'serif'),
  prose(36, 70, 'Answer every question that applies. Attach the itemized bill (a HCFA or UB form, or the provider’s own statement with diagnosis and procedure codes) and your proof\nof payment. Claims received more than twelve months after the service are denied.', 7, 'serif'),
  part(92, 'PART I', 'EMPLOYEE'),
  blankLine(36, 112, 106, 214, 'Employer (plan sponsor)', is('subscriber.employer')), blankLine(366, 112, 66, 144, 'Group number', is('coverage.groupNumber')),
  ask(36, 131, 'Employee’s name'),
  small(142, 130, 110, 'Last', is('subscriber.name.last')), small(260, 130, 96, 'First', is('subscriber.name.first')), small(362, 130, 34, 'Initial', is('subscriber.name.middle')),
  blankLine(404, 130, 56, 116, 'Member ID', is('coverage.memberId')),
  ask(36, 155, 'Home address'),
  small(142, 154, 190, 'Number and street', is('subscriber.address.line1')), small(340, 154, 116, 'City', is('subscriber.address.city')), small(464, 154, 36, 'State', is('subscriber.address.state')), small(508, 154, 68, 'ZIP', is('subscriber.address.zip')),
  blankLine(36, 178, 106, 110, 'Home or cell phone', is('subscriber.phone')), blankLine(262, 178, 56, 100, 'Work phone', not(UNKNOWN)), blankLine(428, 178, 30, 118, 'E-mail', is('subscriber.email')),
  blankLine(36, 198, 106, 80, 'Date of birth', is('subscriber.birthDate', undefined, { at: 'Date of Loss' })),
  ask(234, 200, 'Sex'), tick(254, 199, 'M', yes('subscriber.sex', ({ subscriber }) => subscriber.sex === 'male'), 8), tick(284, 199, 'F', yes('subscriber.sex', ({ subscriber }) => subscriber.sex === 'female'), 8),
  ask(316, 200, 'Marital status'),
  ...(['single', 'married', 'divorced', 'widowed'] as const).map((status, index) => tick([374, 414, 464, 520][index]!, 199, `${status[0]!.toUpperCase()}${status.slice(1)}`, { ...no(''), want: married(status) }, 8)),
  blankLine(36, 218, 106, 120, 'Occupation', not(UNKNOWN)), blankLine(272, 218, 62, 80, 'Date employed', not(UNKNOWN)), blankLine(424, 218, 62, 90, 'Work location', not(UNKNOWN)),

  part(242, 'PART II', 'PATIENT'),
  ask(36, 260, 'Patient’s name'), small(142, 258, 100, 'Last', is('patient.name.last')), small(248, 258, 84, 'First', is('patient.name.first')), small(338, 258, 30, 'Initial', is('patient.name.middle')), blankLine(376, 259, 56, 62, 'Date of birth', is('patient.birthDate')),
  ask(500, 260, 'Sex'), tick(520, 260, 'M', yes('patient.sex', isMale), 8), tick(550, 260, 'F', yes('patient.sex', isFemale), 8),
  ask(36, 284, 'Relationship to employee'),
  tick(142, 283, 'Self', yes('patient.relationshipToSubscriber', isSelf), 8), tick(184, 283, 'Spouse', yes('patient.relationshipToSubscriber', isSpouse), 8),
  tick(236, 283, 'Son', yes('patient.relationshipToSubscriber', (f) => isChild(f) && isMale(f)), 8), tick(272, 283, 'Daughter', yes('patient.relationshipToSubscriber', (f) => isChild(f) && isFemale(f)), 8), tick(332, 283, 'Other (explain)', no('none of the samples', 'patient.relationshipToSubscriber'), 8),
  bare(402, 282, 174, 12, not('none of the samples')), printed(line(402, 295, 576, 295, 0.5)),
  blankLine(36, 302, 142, 248, 'Address, if not the employee’s', is('patient.address.full', ifOther('patient.address.full'))), blankLine(434, 302, 34, 108, 'Phone', is('patient.phone')),
  ask(36, 323, 'Dependent child over 19:  full-time student?'),
  tick(204, 322, 'Yes', no(UNKNOWN), 8), tick(236, 322, 'No', no(UNKNOWN), 8), blankLine(270, 320, 34, 112, 'School', not(UNKNOWN)), blankLine(424, 320, 46, 106, 'Employer', not(UNKNOWN)),

  part(344, 'PART III', 'SPOUSE OF EMPLOYEE'),
  blankLine(36, 364, 106, 154, 'Spouse’s name', is('', spouse('patient.name.full'), { at: 'Patient' })), blankLine(304, 364, 60, 70, 'Date of birth', is('', spouse('patient.birthDate'))), blankLine(440, 364, 46, 90, 'Employer', not(UNKNOWN)),
  ask(36, 385, 'Does the spouse’s employer offer health coverage?'), tick(236, 384, 'Yes', no(UNKNOWN), 8), tick(268, 384, 'No', no(UNKNOWN), 8), blankLine(304, 382, 102, 170, 'Spouse’s employer’s phone', not(UNKNOWN)),

  part(406, 'PART IV', 'OTHER COVERAGE'),
  ask(36, 427, 'Does the patient have any other medical coverage (group, individual, student, Medicare, Medicaid)?'), tick(416, 426, 'Yes', yes('otherCoverage.exists', hasOther), 8), tick(452, 426, 'No', yes('otherCoverage.exists', hasNoOther), 8),
  blankLine(36, 444, 106, 154, 'Name of insurer or plan', is('otherCoverage.payerName')), blankLine(304, 444, 60, 80, 'Policy or ID', is('otherCoverage.memberId')), blankLine(450, 444, 36, 90, 'Group', is('otherCoverage.groupNumber')),
  blankLine(36, 462, 106, 154, 'Insured under that plan', is('otherCoverage.policyholder.name.full')), blankLine(304, 462, 60, 80, 'Date of birth', is('otherCoverage.policyholder.birthDate')), blankLine(450, 462, 36, 90, 'Effective', not(UNKNOWN, {}, DETAIL)),
  blankLine(36, 480, 106, 262, 'Address of insurer', not(UNKNOWN, {}, DETAIL)), blankLine(414, 480, 34, 128, 'Phone', not(UNKNOWN, {}, DETAIL)),
  prose(36, 502, 'If yes, send that plan’s explanation of benefits with this claim, whether it paid or not. We cannot work out what we owe without it.', 8, 'serif'),

  part(522, 'PART V', 'ILLNESS OR INJURY'),
  blankLine(36, 542, 142, 398, 'Describe the illness or injury', is('condition.description')),
  blankLine(36, 560, 142, 90, 'When did it begin?', is('condition.onsetDate')), blankLine(282, 560, 100, 194, 'Physician treating you for it', is('physician.name.full', perhaps('physician.name.full'))),
  ask(36, 581, 'Work related?'), tick(142, 580, 'Yes', no('it is not', 'condition.employment'), 8), tick(174, 580, 'No', yes('condition.employment', always), 8),
  ask(220, 581, 'Motor vehicle accident?'), tick(316, 580, 'Yes', no('it is not', 'condition.autoAccident'), 8), tick(348, 580, 'No', yes('condition.autoAccident', always), 8),
  ask(396, 581, 'Other accident?'), tick(464, 580, 'Yes', no('it is not', 'condition.otherAccident'), 8), tick(496, 580, 'No', yes('condition.otherAccident', always), 8),
  blankLine(36, 598, 106, 80, 'Date of accident', not(NO_ACCIDENT, {}, ACCIDENT)), blankLine(232, 598, 124, 220, 'Where, and how did it happen?', not(NO_ACCIDENT, {}, ACCIDENT)),
  blankLine(36, 616, 166, 180, 'Other party at fault and his insurer', not(NO_ACCIDENT, {}, ACCIDENT)), blankLine(394, 616, 76, 106, 'Your attorney', not(NO_ACCIDENT, {}, ACCIDENT)),
  prose(36, 646, 'The plan has a right of subrogation: if another party is liable for the injury, the plan is repaid first out of any settlement. Sign the agreement that we send you.', 7, 'serif'),
  printed(text(36, 768, 'PSBA-200 Rev. 6/24', 6.5, 'serif'), text(512, 768, 'Continued on back', 6.5, 'serif')),
];

// biome-ignore format: one box a line, in the order of the form
const second: Piece[] = [
  part(30, 'PART VI', 'EXPENSES CLAIMED (attach bills)'),
  blankLine(36, 50, 142, 204, 'Provider or supplier on the bill', is('seller.name.full')), blankLine(392, 50, 40, 144, 'Tax ID', is('seller.taxId')),
  blankLine(36, 68, 142, 204, 'Street address', is('seller.address.line1')), blankLine(392, 68, 40, 144, 'Phone', is('seller.phone', undefined, { at: 'Fax' })),
  ask(36, 89, 'City, state, ZIP'), bare(178, 86, 112, 13.5, is('seller.address.city')), bare(296, 86, 30, 13.5, is('seller.address.state')), bare(332, 86, 50, 13.5, is('seller.address.zip')), printed(line(178, 100, 290, 100, 0.5), line(296, 100, 326, 100, 0.5), line(332, 100, 382, 100, 0.5)), blankLine(392, 86, 74, 110, 'Bill or account no.', is('claim.accountNumber')),
  blankLine(36, 104, 142, 204, 'Facility where care was given', is('facility.name.full')), blankLine(392, 104, 40, 144, 'Its NPI', is('facility.npi')),
  blankLine(36, 122, 142, 204, 'Physician who ordered or referred', is('physician.name.full')), blankLine(392, 122, 40, 144, 'NPI', is('physician.npi')),
  ask(36, 141, 'Dates of service'), blankLine(178, 140, 24, 80, 'from', is('claim.serviceFrom')), blankLine(292, 140, 14, 76, 'to', is('claim.serviceTo')),
  printed(text(36, 161, 'Services or supplies received', 8.5, 'serif'), box(178, 158, 398, 34)), bare(179, 159, 396, 32, is('claim.description', undefined, { kind: area })),
  blankLine(36, 198, 142, 130, 'Diagnosis codes (ICD-10)', is('diagnosis.codes')), blankLine(318, 198, 114, 144, 'Procedure codes (CPT/HCPCS)', is('claim.procedureCodes', procedures)),
  blankLine(36, 218, 142, 80, 'Total charges   $', is('claim.totalCharge')), blankLine(268, 218, 82, 70, 'Paid by you   $', is('claim.amountPaid')), blankLine(430, 218, 76, 70, 'Paid by other plan   $', not(UNKNOWN, {}, DETAIL)),
  ask(36, 239, 'You paid by'), tick(178, 238, 'check', yes('claim.paymentMethod', ({ payment }) => payment === 'Check'), 8), tick(226, 238, 'credit or debit card', yes('claim.paymentMethod', ({ payment }) => payment.endsWith('card')), 8), tick(316, 238, 'cash', no('by card or check', 'claim.paymentMethod'), 8), tick(360, 238, 'health savings account', no('by card or check', 'claim.paymentMethod'), 8),

  part(262, 'PART VII', 'AUTHORIZATION'),
  prose(36, 282, 'To all physicians, hospitals, pharmacies, insurers and employers: you may release to the plan, to Prairie Star and to those who work for them any facts about the\npatient’s medical history, care, employment and other benefits that bear on this claim. I understand what this authorization says, and that I may have a copy. I certify\nthat everything above is true. Whoever files a claim that he knows to be false may be prosecuted, and the plan may end his coverage.', 7.5, 'serif'),
  small(36, 318, 250, 'Signature of employee', not('hers to sign', {}, 'signature')), small(296, 318, 80, 'Date', not('dated when she signs', {}, 'signature.date')),
  small(36, 344, 250, 'Signature of patient, if 18 or older', not('hers to sign', {}, 'signature')), small(296, 344, 80, 'Date', not('dated when she signs', {}, 'signature.date')),
  prose(36, 374, 'Assignment. I direct the plan to pay the provider named in Part VI. (Leave unsigned if the bill has been paid; benefits then go to the employee.)', 7.5, 'serif'),
  small(36, 384, 250, 'Signature of employee', not('she has paid', {}, 'claim.payTo')), small(296, 384, 80, 'Date', not('she has paid', {}, 'signature.date')),

  part(418, 'PART VIII', 'EMPLOYER’S STATEMENT (to be completed by the benefits office of the employer)'),
  blankLine(36, 438, 142, 90, 'Employee’s coverage effective', not(EMPLOYER)), blankLine(282, 438, 110, 80, 'Dependents’ effective', not(EMPLOYER)),
  blankLine(36, 456, 142, 90, 'Coverage ended, if so', not(EMPLOYER)), blankLine(282, 456, 110, 80, 'Class or division', not(EMPLOYER)),
  blankLine(36, 474, 142, 130, 'Name of person completing', not(EMPLOYER)), blankLine(318, 474, 28, 100, 'Title', not(EMPLOYER)), blankLine(456, 474, 34, 86, 'Phone', not(EMPLOYER)),
  small(36, 494, 250, 'Signature for the employer', not(EMPLOYER)), small(296, 494, 80, 'Date', not(EMPLOYER)),
  printed(box(36, 534, 540, 40), text(40, 538, 'PRAIRIE STAR USE ONLY', 7, 'serif-bold')),
  blankLine(40, 552, 52, 100, 'Claim no.', not(OFFICE)), blankLine(206, 552, 54, 80, 'Received', not(OFFICE)), blankLine(354, 552, 54, 60, 'COB', not(OFFICE)), blankLine(480, 552, 30, 60, 'Initials', not(OFFICE)),
  printed(text(36, 768, 'PSBA-200 Rev. 6/24', 6.5, 'serif')),
];

/** A third-party administrator's form for employers' own plans: serif captions left of the lines, one bill, no table of services. */
export const selfFundedPlan: FormDesign = {
  page: 'self-funded-plan',
  title: 'Employee claim for medical benefits',
  rows: 0,
  pages: [page(first), page(second)],
};
