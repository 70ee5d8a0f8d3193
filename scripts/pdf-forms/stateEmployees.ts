import { type Art, box, type FormDesign, line, text } from './design.ts';
import { hand, isFemale, isMale, prose } from './hand.ts';
import { above, bar, type Piece, page, printed, type Slot, squares, table, tick } from './layout.ts';
import { ifOther, usual } from './usual.ts';

let sheet = 1;
const used = new Map<string, number>();
let asked = '';
/** A field under the designer's tree; copies of one field differ in the number behind its name. */
function next(): string {
  const path = `form1[0].Page${sheet}[0].${asked || 'TextField1'}`;
  asked = '';
  const copies = used.get(path) ?? 0;
  used.set(path, copies + 1);
  return `${path}[${copies}]`;
}
const { is: own, not: none, yes: ticked, no: idle } = hand(next);
type Want = Slot['want'];
const is = (name: string, concept: string, tip = '', want: Want = usual(concept)): Slot => {
  asked = name;
  return own(concept, want, tip ? { tip } : {});
};
const not = (name: string, why: string, concept = '', tip = ''): Slot => {
  asked = name;
  return none(why, tip ? { tip } : {}, concept);
};
const no = (name: string, why: string, concept = '') => {
  asked = name;
  return idle(why, concept);
};
const yes = (name: string, ...rest: Parameters<typeof ticked>) => {
  asked = name;
  return ticked(...rest);
};

const UNKNOWN = 'nothing in the profile says it';
const DETAIL = 'otherCoverage.detail';
const ACCIDENT = 'condition.accidentDetail';
const NO_ACCIDENT = 'no accident';
const AGENCY = 'the agency fills it in';
const OFFICE = 'the plan’s';
const [L, R] = [30, 312]; // the two columns
const RELATIONS: Record<string, string> = { self: '1', spouse: '2', child: '3' };

const item = (x: number, top: number, width: number, caption: string, slot: Slot): Piece =>
  above(x, top, width, caption, slot, { size: 6.8, height: 15 });
/** Month, day and year in boxes of their own, a slash between them. */
function dateOf(x: number, top: number, caption: string, slots: [Slot, Slot, Slot]): Piece {
  const places = [
    [x, 20],
    [x + 26, 20],
    [x + 52, 34],
  ] as const;
  const under = top + 8.2;
  const art: Art[] = [text(x, top, caption, 6.8), text(x + 21.5, under + 4, '/', 8), text(x + 47.5, under + 4, '/', 8)];
  return {
    art: [...art, ...places.map(([at, wide]) => box(at, under, wide, 15))],
    fields: slots.map((slot, index) => ({
      ...slot,
      kind: { is: 'text', max: index === 2 ? 4 : 2 },
      box: [places[index]![0] + 1, under + 1, places[index]![1] - 2, 13],
    })),
  };
}
const day = (name: string, concept: string, of = ''): [Slot, Slot, Slot] => [
  is(`${name}MM`, `${concept}.month`, of && `${of}, two digits for the month`),
  is(`${name}DD`, `${concept}.day`, of && `${of}, two digits for the day`),
  is(`${name}YYYY`, `${concept}.year`, of && `${of}, four digits for the year`),
];
const noDay = (name: string, why: string, concept = ''): [Slot, Slot, Slot] => [
  not(`${name}MM`, why, concept),
  not(`${name}DD`, why, concept),
  not(`${name}YYYY`, why, concept),
];
/** The area code in brackets, the rest behind them. */
function phoneOf(x: number, top: number, caption: string, area: Slot, rest: Slot): Piece {
  const under = top + 8.2;
  return {
    art: [
      text(x, top, caption, 6.8),
      text(x, under + 4, '(', 9),
      box(x + 5, under, 26, 15),
      text(x + 33, under + 4, ')', 9),
      box(x + 39, under, 66, 15),
    ],
    fields: [
      { ...area, box: [x + 6, under + 1, 24, 13] },
      { ...rest, box: [x + 40, under + 1, 64, 13] },
    ],
  };
}
/** A question with two squares of one field at the right end of the row. */
function yesNo(top: number, words: string, slot: Slot): Piece {
  const piece = squares(
    { ...slot, kind: { is: 'exclusive-boxes', states: ['Y', 'N'] } },
    7.5,
    [500, top, 'Yes'],
    [542, top, 'No'],
  );
  return { art: [text(L, top + 1.5, words, 7.5), ...piece.art], fields: piece.fields };
}

// biome-ignore format: one box a line, in the order of the form
const first: Piece[] = [
  printed(text(30, 24, 'STATE OF CASCADIA', 9, 'bold'), text(30, 36, 'Employees’ Health Plan', 15, 'bold'), text(30, 54, 'Office of Group Insurance, 20 Example Mall, Suite 110', 7.5), text(390, 24, 'MEMBER CLAIM FORM', 14, 'bold'), text(390, 42, 'OGI-1120 (7/2025)', 7.5), text(390, 52, 'One form for each patient and provider', 7.5, 'italic'), line(30, 66, 582, 66, 1.2)),
  prose(30, 71, 'Type or print. Items marked * are required. The plan must receive the claim within 12 months of the date of service. Attach an itemized statement.', 7),
  bar(L, 84, 270, 'I.  ENROLLEE (state employee or retiree)'),
  item(L, 104, 120, '1.  Last name *', is('EnrolleeLast', 'subscriber.name.last', '1. Enrollee’s last name. Required.')), item(154, 104, 110, '2.  First name *', is('EnrolleeFirst', 'subscriber.name.first', '2. Enrollee’s first name. Required.')), item(268, 104, 32, '3.  M.I.', is('EnrolleeMI', 'subscriber.name.middle')),
  item(L, 132, 150, '4.  Enrollee ID number (on your plan card) *', is('EnrolleeID', 'coverage.memberId', '4. Enrollee identification number as it appears on the plan card. Required.')), item(184, 132, 116, '5.  Group number', is('GroupNo', 'coverage.groupNumber')),
  item(L, 160, 270, '6.  Mailing address *', is('EnrolleeStreet', 'subscriber.address.line1', '6. Enrollee’s mailing address. Required.')),
  item(L, 188, 140, '7.  City *', is('EnrolleeCity', 'subscriber.address.city')), item(174, 188, 50, '8.  State *', is('EnrolleeState', 'subscriber.address.state')), item(228, 188, 72, '9.  ZIP code *', is('EnrolleeZip', 'subscriber.address.zip')),
  dateOf(L, 216, '10.  Date of birth *', day('EnrolleeBirth', 'subscriber.birthDate', '10. Enrollee’s date of birth')), phoneOf(150, 216, '11.  Daytime telephone', is('EnrolleeArea', 'subscriber.phone.area'), is('EnrolleePhone', 'subscriber.phone.number')),
  item(L, 244, 150, '12.  Employing agency or institution', is('Agency', 'subscriber.employer', '12. Agency, university or school district that employs the enrollee.')), item(184, 244, 116, '13.  Agency code', not('AgencyCode', UNKNOWN)),
  item(L, 272, 270, '14.  E-mail address', is('Email', 'subscriber.email')),
  printed(text(L, 302, '15.  Enrollee is', 7.5)), tick(90, 300.5, 'Active', no('StatusActive', UNKNOWN), 7.5), tick(136, 300.5, 'Retired', no('StatusRetired', UNKNOWN), 7.5), tick(184, 300.5, 'Survivor', no('StatusSurvivor', UNKNOWN), 7.5), tick(236, 300.5, 'COBRA', no('StatusCobra', UNKNOWN), 7.5),

  bar(R, 84, 270, 'II.  PATIENT'),
  item(R, 104, 120, '16.  Last name *', is('EnrolleeLast', 'patient.name.last', '16. Patient’s last name. Required.')), item(436, 104, 110, '17.  First name *', is('EnrolleeFirst', 'patient.name.first', '17. Patient’s first name. Required.')), item(550, 104, 32, '18.  M.I.', is('EnrolleeMI', 'patient.name.middle')),
  dateOf(R, 132, '19.  Date of birth *', day('PatientBirth', 'patient.birthDate', '19. Patient’s date of birth')),
  printed(text(428, 132, '20.  Sex *', 6.8)), tick(430, 143, 'Male', yes('Sex', 'patient.sex', isMale), 7.5), tick(476, 143, 'Female', yes('Sex', 'patient.sex', isFemale), 7.5),
  printed(text(R, 160, '21.  Patient is the enrollee’s *', 6.8)),
  squares({ ...is('Relationship', 'patient.relationshipToSubscriber', '', ({ relationship }) => RELATIONS[relationship] ?? ''), kind: { is: 'exclusive-boxes', states: ['1', '2', '3', '4'] } }, 7.5, [R, 171, 'Self'], [356, 171, 'Spouse'], [410, 171, 'Child'], [458, 171, 'Other dependent']),
  item(R, 188, 270, '22.  Patient’s address, if different from item 6', is('EnrolleeStreet', 'patient.address.line1', '', ifOther('patient.address.line1'))),
  item(R, 216, 140, '23.  City', is('EnrolleeCity', 'patient.address.city', '', ifOther('patient.address.city'))), item(456, 216, 50, '24.  State', is('EnrolleeState', 'patient.address.state', '', ifOther('patient.address.state'))), item(510, 216, 72, '25.  ZIP code', is('EnrolleeZip', 'patient.address.zip', '', ifOther('patient.address.zip'))),
  phoneOf(R, 244, '26.  Patient’s telephone', is('EnrolleeArea', 'patient.phone.area'), is('EnrolleePhone', 'patient.phone.number')), item(428, 244, 154, '27.  School, if a student over 23', not('School', UNKNOWN)),
  printed(text(R, 282, '28.  Is the patient a disabled dependent?', 7.5)), tick(470, 280.5, 'Yes', no('Disabled', UNKNOWN), 7.5), tick(510, 280.5, 'No', no('Disabled', UNKNOWN), 7.5),

  bar(L, 322, 552, 'III.  OTHER INSURANCE OF THE PATIENT'),
  yesNo(342, '29.  Does the patient have other group or individual health insurance? (If no, go to item 36.) *', is('OtherIns', 'otherCoverage.exists', '29. Other health insurance, yes or no. Required.', ({ other }) => (other ? 'Y' : 'N'))),
  item(L, 358, 200, '30.  Name of other insurance company', is('OtherInsName', 'otherCoverage.payerName', '30. Name of the other insurance company')), item(236, 358, 130, '31.  Policy or member number', is('OtherInsPolicy', 'otherCoverage.memberId')), item(372, 358, 210, '32.  Name of the person who holds that policy', is('TextField1', 'otherCoverage.policyholder.name.full')),
  dateOf(L, 386, '33.  Policyholder’s date of birth', day('DateField', 'otherCoverage.policyholder.birthDate')), dateOf(150, 386, '34.  Effective date of policy', noDay('DateField', UNKNOWN, DETAIL)), item(270, 386, 312, '35.  Address of insurance company', not('TextField1', UNKNOWN, DETAIL)),
  yesNo(418, '36.  Is the patient eligible for Medicare?', not('Medicare', UNKNOWN, DETAIL)),
  item(L, 436, 200, '37.  Medicare number', not('MedicareNo', UNKNOWN, DETAIL)), dateOf(236, 436, '38.  Medicare effective date', noDay('MedicareDate', UNKNOWN, DETAIL)), printed(text(356, 446, 'Attach a copy of the Medicare card.', 7.5, 'italic')),

  bar(L, 478, 552, 'IV.  ILLNESS OR INJURY'),
  yesNo(498, '39.  Was the condition related to employment? *', is('Work', 'condition.employment', '', 'N')),
  yesNo(512, '40.  Was it the result of an automobile accident? *', is('Auto', 'condition.autoAccident', '', 'N')),
  yesNo(526, '41.  Was it the result of any other accident? *', is('Accident', 'condition.otherAccident', '', 'N')),
  dateOf(L, 542, '42.  Date of accident', noDay('AccidentDate', NO_ACCIDENT, ACCIDENT)), item(150, 542, 432, '43.  Where and how it happened; name of any person at fault', not('AccidentHow', NO_ACCIDENT, ACCIDENT)),
  item(L, 570, 300, '44.  What is the illness or injury? *', is('Illness', 'condition.description', '44. Describe the illness or injury. Required.')), item(336, 570, 118, '45.  Diagnosis code', is('Diagnosis', 'diagnosis[0].code')), item(460, 570, 122, '46.  Second diagnosis code', is('Diagnosis', 'diagnosis[1].code')),
  prose(30, 606, 'PRIVACY. The numbers asked for on this form identify you in the records of the plan; state law allows the plan to ask for them. Giving them is voluntary, but a claim\nwithout them cannot be paid. The plan does not sell or share what you enter, except with those who work for the plan, with other insurers to coordinate benefits,\nand where the law requires it.', 6.8),
  printed(text(30, 766, 'OGI-1120 (7/2025)   Page 1 of 2', 6.5)),
];
sheet = 2;
const cell = (row: number, column: number, slot: Slot): Slot => ({
  ...slot,
  at: `form1[0].Page2[0].Table1[0].Row${row + 1}[0].Cell${column}[0]`,
});

// biome-ignore format: one box a line, in the order of the form
const second: Piece[] = [
  bar(L, 30, 552, 'V.  PROVIDER (copy from the itemized statement)'),
  item(L, 50, 264, '47.  Name of provider or supplier *', is('ProviderName', 'seller.name.full', '47. Provider or supplier that billed the patient. Required.')), item(300, 50, 90, '48.  Tax ID *', is('ProviderTIN', 'seller.taxId', '48. Federal tax identification number')), item(396, 50, 90, '49.  NPI', is('ProviderNPI', 'seller.npi')), item(492, 50, 90, '50.  Telephone', is('ProviderPhone', 'seller.phone')),
  item(L, 78, 264, '51.  Street address', is('ProviderStreet', 'seller.address.line1')), item(300, 78, 150, '52.  City', is('ProviderCity', 'seller.address.city')), item(456, 78, 50, '53.  State', is('ProviderState', 'seller.address.state')), item(512, 78, 70, '54.  ZIP code', is('ProviderZip', 'seller.address.zip')),
  item(L, 106, 264, '55.  Facility where the service was performed', is('TextField1', 'facility.name.full')), item(300, 106, 186, '56.  Ordering or referring physician', is('TextField1', 'physician.name.full')), item(492, 106, 90, '57.  Physician’s NPI', is('TextField1', 'physician.npi')),
  bar(L, 140, 552, 'VI.  SERVICES'),
  table(L, 154, [
    { width: 80, head: '58.  Date of\nservice *', own: (at) => cell(at, 1, is('', `line[${at}].dateFrom`)) },
    { width: 56, head: '59.  Place of\nservice', own: (at) => cell(at, 2, is('', `line[${at}].placeOfService`)) },
    { width: 80, head: '60.  Procedure\ncode *', own: (at) => cell(at, 3, is('', `line[${at}].procedureCode`)) },
    { width: 246, head: '61.  Description', own: (at) => cell(at, 4, is('', `line[${at}].description`)) },
    { width: 90, head: '62.  Charge *', own: (at) => cell(at, 5, is('', `line[${at}].charge`)) },
  ], 7, { row: 17, head: 20, size: 6.5, gray: 0.9 }),
  item(L, 300, 130, '63.  Account or invoice number', is('Account', 'claim.accountNumber')), item(300, 300, 88, '64.  Paid by other plan', not('TextField1', UNKNOWN, DETAIL)), item(396, 300, 90, '65.  Paid by you', is('Paid', 'claim.amountPaid')), item(492, 300, 90, '66.  Total charges *', is('Total', 'claim.totalCharge', '66. Sum of the charges in item 62')),
  bar(L, 334, 552, 'VII.  PAYMENT AND CERTIFICATION'),
  printed(text(L, 355.5, '67.  Send payment to', 7.5)), tick(120, 354, 'Enrollee', no('PayTo', 'hers to choose', 'claim.payTo'), 7.5), tick(180, 354, 'Provider', no('PayTo', 'hers to choose', 'claim.payTo'), 7.5), tick(240, 354, 'Custodial parent or guardian', no('PayTo', 'hers to choose', 'claim.payTo'), 7.5),
  prose(30, 370, 'I certify that the patient is enrolled in the plan, that the services listed were received, and that what I have entered is correct. I authorize any provider or\ninsurer to release records that the plan needs to decide this claim. I know that a false statement may lead to dismissal, loss of coverage and prosecution.', 7.5),
  tick(L, 394, '68.  I have read and agree to the certification above.', no('Certify', 'hers to tick', 'consent'), 7.5),
  item(L, 412, 340, '69.  Signature of enrollee', not('Signature', 'hers to sign', 'signature')), dateOf(384, 412, '70.  Date signed', noDay('SignDate', 'dated when she signs', 'signature.date')),
  bar(L, 446, 552, 'VIII.  AGENCY (to be completed by the payroll or personnel office only if item 15 is not “Active”)'),
  item(L, 466, 200, '71.  Payroll officer', not('Officer', AGENCY)), item(236, 466, 110, '72.  Telephone', not('OfficerPhone', AGENCY)), item(352, 466, 230, '73.  Remarks', not('Remarks', AGENCY)),
  printed(box(L, 504, 552, 40, { fill: 0.9 }), text(34, 508, 'PLAN USE ONLY', 6.5, 'bold')),
  item(34, 518, 150, 'Control number', not('TextField1', OFFICE)), item(192, 518, 150, 'Received', not('TextField1', OFFICE)), item(350, 518, 150, 'Reviewer', not('TextField1', OFFICE)),
  printed(text(30, 766, 'OGI-1120 (7/2025)   Page 2 of 2', 6.5)),
];

/** A state employees' plan: two columns of numbered items, dates and telephones in parts, patient's boxes that are copies of the enrollee's. */
export const stateEmployees: FormDesign = {
  page: 'state-employees',
  title: 'Member claim form',
  rows: 7,
  pages: [page(first), page(second)],
};
