import { box, type FormDesign, text } from './design.ts';
import type { Facts } from './facts.ts';
import { always, bare, hand, hasNoOther, hasOther, prose } from './hand.ts';
import { above, type Piece, page, printed, type Slot, type Ticked, table, tick } from './layout.ts';
import { orBlank, SCALP_COOLING } from './spell.ts';
import { ordered, perhaps } from './usual.ts';

let n = 0;
const { is: own, not: none, yes: ticked, no: idle } = hand(() => `fill_${++n}`);
type Want = Slot['want'];
/** A field with the name its maker gave it, and a tooltip where he wrote one. */
const called = <T extends { at: string }>(at: string, slot: T, tip = ''): T => ({
  ...slot,
  at,
  ...(tip ? { tip } : {}),
});
const is = (at: string, concept: string, tip = '', want?: Want): Slot => called(at, own(concept, want), tip);
const not = (at: string, why: string, concept = ''): Slot => called(at, none(why, {}, concept));
const yes = (at: string, concept: string, test: (facts: Facts) => boolean): Ticked => called(at, ticked(concept, test));
const no = (at: string, why: string, concept = ''): Ticked => called(at, idle(why, concept));
const may = (at: string, concept: string): Ticked => ({ at, concept, want: orBlank('on') });

const UNKNOWN = 'nothing in the profile says it';
const HERS = 'hers to choose';
const NOBODY = 'nobody acts for the member';
const ATTACHED = 'ticked when it is in the envelope';
const OTHER_KIND = 'no claim of this kind';
const DETAIL = 'otherCoverage.detail';
const ABROAD = 'care in the United States';

const section = (top: number, words: string, more = ''): Piece =>
  printed(
    box(36, top, 540, 20, { fill: 0.8, edge: 0.8 }),
    text(42, top + 5.5, words, 12, 'bold'),
    ...(more ? [text(48 + words.length * 6.5, top + 7, more, 9)] : []),
  );
const big = (x: number, top: number, width: number, caption: string, slot: Slot): Piece =>
  above(x, top, width, caption, slot, { size: 9, height: 19 });
const says = (x: number, top: number, words: string): Piece => printed(text(x, top, words, 10));
const mark = (x: number, top: number, words: string, slot: Ticked): Piece => tick(x, top, words, slot, 10);
const at =
  (...places: string[]) =>
  ({ place }: Facts) =>
    places.includes(place);

// biome-ignore format: one box a line, in the order of the form
const first: Piece[] = [
  printed(text(36, 28, 'Golden Meadow Advantage (HMO-POS)', 13, 'bold'), text(36, 48, 'Member Reimbursement Form', 20, 'bold')),
  prose(36, 76, 'Did you pay for care that our plan may cover? Send us this form with an itemized bill and proof that you paid.\nWe must receive it within 365 days of the date of service. Do not use it for Part D drugs. To get help, call\nMember Services at 1-800-555-0126 (TTY 711), 8 a.m. to 8 p.m., seven days a week.', 10),
  section(120, '1. Member', 'the person who received the care'),
  big(36, 148, 200, 'First name', is('Member First Name', 'patient.name.first', 'Member first name')), big(244, 148, 60, 'Middle initial', is('Member MI', 'patient.name.middle')), big(312, 148, 264, 'Last name', is('Member Last Name', 'patient.name.last', 'Member last name')),
  big(36, 182, 170, 'Member ID (on your plan card)', is('Member ID', 'coverage.memberId', 'Member ID number from the plan ID card')), big(214, 182, 120, 'Date of birth', is('Member DOB', 'patient.birthDate', 'mm/dd/yyyy')), big(342, 182, 234, 'Medicare number (red, white and blue card)', not('MBI', UNKNOWN)),
  big(36, 216, 400, 'Permanent street address (no P.O. box)', is('Member Address', 'patient.address.line1', 'Member street address')), big(444, 216, 132, 'Apartment or unit', is('Member Address 2', 'patient.address.line2')),
  big(36, 250, 200, 'City', is('Member City', 'patient.address.city')), big(244, 250, 60, 'State', is('Member State', 'patient.address.state')), big(312, 250, 110, 'ZIP code', is('Member ZIP', 'patient.address.zip')), big(430, 250, 146, 'County', not('County', UNKNOWN, 'patient.address.county')),
  big(36, 284, 200, 'Phone', is('Member Phone', 'patient.phone', 'Member telephone with area code')), big(244, 284, 332, 'Email (optional)', is('Email', 'patient.email')),
  big(36, 318, 400, 'Mailing address, if different from above', not('fill_20', UNKNOWN)), big(444, 318, 132, 'Best time to call', not('fill_21', HERS)),

  section(360, '2. Who is filling out this form?'),
  mark(40, 388, 'I am the member', may('cb member', 'submitter.role')), mark(170, 388, 'I am a family member, caregiver or legal representative of the member', no('cb rep', NOBODY, 'submitter.role')),
  prose(40, 403, 'If you are not the member, complete this part and attach Form CMS-1696 or other proof of authority:', 9),
  big(36, 418, 230, 'Representative’s name', not('Rep Name', NOBODY, 'submitter.name.full')), big(274, 418, 150, 'Relationship to member', not('Rep Relationship', NOBODY, 'submitter.relationshipToPatient')), big(432, 418, 144, 'Representative’s phone', not('Rep Phone', NOBODY, 'submitter.phone')),
  big(36, 452, 540, 'Representative’s address', not('Rep Address', NOBODY, 'submitter.address.full')),

  section(494, '3. What did you pay for?', 'check one'),
  mark(40, 522, 'Medical care', may('svc1', 'claim.type')), mark(160, 522, 'Equipment or supplies', may('svc2', '')), mark(310, 522, 'Emergency or urgent care', no('svc3', OTHER_KIND)), mark(470, 522, 'Dental', no('svc4', OTHER_KIND)),
  mark(40, 540, 'Eyeglasses', no('svc5', OTHER_KIND)), mark(160, 540, 'Hearing aids', no('svc6', OTHER_KIND)), mark(310, 540, 'Fitness membership', no('svc7', OTHER_KIND)), mark(470, 540, 'Vaccine', no('svc8', OTHER_KIND)),
  says(40, 562, 'Why did the provider not bill us?'),
  mark(40, 578, 'Does not accept our plan', no('why1', UNKNOWN)), mark(200, 578, 'I was away from home', no('why2', UNKNOWN)), mark(340, 578, 'I did not show my card', no('why3', UNKNOWN)), mark(480, 578, 'Other', no('why4', UNKNOWN)),
  big(36, 598, 540, 'Tell us more, if you like', is('fill_40', 'claim.additionalInformation', '', ['', SCALP_COOLING])),
  says(40, 642, 'Was the care received outside the United States?'), mark(330, 641, 'Yes', no('Abroad Yes', ABROAD, 'claim.foreignCare')), mark(380, 641, 'No', yes('Abroad No', 'claim.foreignCare', always)),
  big(36, 660, 200, 'If yes, country', not('fill_43', ABROAD)), big(244, 660, 160, 'Date you left the U.S.', not('fill_44', ABROAD)), big(412, 660, 164, 'Date you returned', not('fill_45', ABROAD)),
  printed(text(36, 764, 'Y0155_REIMB2025_C', 8), text(530, 764, 'Page 1', 8)),
];

// biome-ignore format: one box a line, in the order of the form
const second: Piece[] = [
  section(30, '4. Services or items', 'one line for each on your bill; use another form if you need more lines'),
  table(36, 56, [
    { width: 84, head: 'Date of service', own: (row) => is(`Date ${row + 1}`, `line[${row}].dateFrom`, `Date of service, line ${row + 1}`) },
    { width: 196, head: 'Service or item received', own: (row) => is(`Service ${row + 1}`, `line[${row}].description`, `Service or item, line ${row + 1}`) },
    { width: 86, head: 'Procedure code', own: (row) => is(`Code ${row + 1}`, `line[${row}].procedureCode`, `Procedure code, line ${row + 1}`) },
    { width: 84, head: 'Diagnosis code', own: (row) => is(`Dx ${row + 1}`, `line[${row}].diagnosisCode`, `Diagnosis code, line ${row + 1}`) },
    { width: 90, head: 'Amount billed', own: (row) => is(`Amount ${row + 1}`, `line[${row}].charge`, `Amount, line ${row + 1}`) },
  ], 5, { row: 22, head: 16, size: 9 }),
  printed(text(300, 192, 'Total you paid and ask us to pay back', 10, 'bold'), box(486, 186, 90, 20)), bare(487, 187, 88, 18, is('Total', 'claim.amountPaid', 'Total amount requested')),
  big(36, 186, 220, 'What illness or condition was treated?', is('Condition', 'condition.description')),

  section(226, '5. Provider', 'the doctor, clinic or supplier that you paid'),
  big(36, 254, 330, 'Name as it appears on the bill', is('Provider Name', 'seller.name.full')), big(374, 254, 202, 'Phone', is('Member Phone 2', 'seller.phone')),
  big(36, 288, 330, 'Street address', is('Provider Address', 'seller.address.line1')), big(374, 288, 202, 'Suite', is('Provider Address 2', 'seller.address.line2')),
  big(36, 322, 230, 'City', is('Provider City', 'seller.address.city')), big(274, 322, 92, 'State', is('Provider State', 'seller.address.state')), big(374, 322, 202, 'ZIP code', is('Provider ZIP', 'seller.address.zip')),
  big(36, 356, 170, 'Tax ID number', is('fill_77', 'seller.taxId')), big(214, 356, 152, 'NPI', is('fill_78', 'seller.npi')), big(374, 356, 202, 'Invoice or patient account number', is('fill_79', 'claim.accountNumber')),
  says(40, 398, 'Where was the care given?'), mark(180, 397, 'Office', yes('Place Office', 'claim.placeOfService', at('11'))), mark(246, 397, 'Hospital (outpatient)', yes('Place Outpatient', 'claim.placeOfService', at('19', '22'))), mark(382, 397, 'Hospital (overnight)', no('Place Inpatient', 'no stay', 'claim.placeOfService')), mark(510, 397, 'Home', no('Place Home', 'not at home', 'claim.placeOfService')),
  big(36, 416, 330, 'Name of hospital or facility', is('Facility', 'facility.name.full', '', perhaps('facility.name.full'))), big(374, 416, 202, 'Facility’s phone', is('Facility Phone', 'facility.phone', '', perhaps('facility.phone'))),
  big(36, 450, 230, 'Doctor who ordered the care or item', is('Rep Name_2', 'physician.name.full', '', ordered('physician.name.full'))), big(274, 450, 150, 'Doctor’s phone', is('Doctor Phone', 'physician.phone', '', ordered('physician.phone'))), big(432, 450, 144, 'Doctor’s NPI', is('Doctor NPI', 'physician.npi', '', ordered('physician.npi'))),

  section(492, '6. Other coverage and accidents'),
  says(40, 521, 'Does the member have other health coverage (employer, union, TRICARE, Medicaid)?'), mark(486, 520, 'Yes', yes('Other Yes', 'otherCoverage.exists', hasOther)), mark(532, 520, 'No', yes('Other No', 'otherCoverage.exists', hasNoOther)),
  big(36, 538, 230, 'Name of other plan', is('Other Plan', 'otherCoverage.payerName')), big(274, 538, 150, 'Other plan’s ID number', is('Other ID', 'otherCoverage.memberId')), big(432, 538, 144, 'Other plan’s phone', not('Other Phone', UNKNOWN, DETAIL)),
  big(36, 572, 230, 'Policyholder’s name', is('Other Holder', 'otherCoverage.policyholder.name.full')), big(274, 572, 150, 'Policyholder’s date of birth', is('Other DOB', 'otherCoverage.policyholder.birthDate')), big(432, 572, 144, 'Did that plan pay? How much?', not('Other Paid', UNKNOWN, DETAIL)),
  says(40, 614, 'Was the care needed because of a car accident?'), mark(486, 613, 'Yes', no('Auto Yes', 'it was not', 'condition.autoAccident')), mark(532, 613, 'No', yes('Auto No', 'condition.autoAccident', always)),
  says(40, 632, 'Was it needed because of an injury or illness at work?'), mark(486, 631, 'Yes', no('Work Yes', 'it was not', 'condition.employment')), mark(532, 631, 'No', yes('Work No', 'condition.employment', always)),
  big(36, 650, 150, 'Date of accident', not('Accident Date', 'no accident', 'condition.accidentDetail')), big(194, 650, 382, 'Insurance company or attorney handling the accident', not('Accident Insurer', 'no accident', 'condition.accidentDetail')),
  printed(text(36, 764, 'Y0155_REIMB2025_C', 8), text(530, 764, 'Page 2', 8)),
];

// biome-ignore format: one box a line, in the order of the form
const third: Piece[] = [
  section(30, '7. Checklist', 'have you enclosed everything?'),
  mark(40, 58, 'Itemized bill with dates, services, codes, charges and the provider’s name', no('chk1', ATTACHED, 'attachment')), mark(40, 76, 'Proof of payment, such as a card receipt or both sides of a canceled check', no('chk2', ATTACHED, 'attachment')),
  mark(40, 94, 'Doctor’s order, for equipment or supplies', no('chk3', ATTACHED, 'attachment')), mark(310, 94, 'Explanation of benefits of other plan', no('chk4', ATTACHED, 'attachment')),
  section(118, '8. Sign here'),
  prose(40, 146, 'The information on this form is true and complete. I have not been paid back by anybody else for these costs. I understand\nthat the plan pays no more than its share of the amount that Medicare allows, and that I may be asked for medical records.', 9),
  big(36, 176, 330, 'Signature of member or representative', not('Signature', 'hers to sign', 'signature')), big(374, 176, 202, 'Date', not('Date Signed', 'dated when she signs', 'signature.date')),
  prose(40, 220, 'Mail to Golden Meadow Advantage, Member Reimbursement, P.O. Box 0126, Example City, or fax to 1-800-555-0127. We answer within 60 days.\nIf we say no, we tell you how to appeal. Golden Meadow Advantage is an HMO plan with a point-of-service option and a Medicare contract.\nEnrollment depends on the renewal of the contract. We do not discriminate on the basis of race, color, national origin, age, disability or sex.', 8),
  printed(box(36, 262, 540, 52), text(42, 267, 'Plan use only', 9, 'bold')),
  big(42, 280, 160, 'Reference number', not('Plan Ref', 'the plan’s')), big(212, 280, 160, 'Received', not('Plan Received', 'the plan’s')), big(382, 280, 186, 'Decision', not('Plan Decision', 'the plan’s')),
  printed(text(36, 764, 'Y0155_REIMB2025_C', 8), text(530, 764, 'Page 3', 8)),
];

/** A Medicare Advantage plan: large print, the member is the patient, a representative, reasons and a checklist to tick. */
export const medicareAdvantage: FormDesign = {
  page: 'medicare-advantage',
  title: 'Member reimbursement form',
  rows: 5,
  pages: [page(first), page(second), page(third)],
};
