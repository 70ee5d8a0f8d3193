import { box, type FormDesign, text } from './design.ts';
import { always, hand, hasNoOther, hasOther, isChild, isFemale, isMale, isSelf, isSpouse, prose } from './hand.ts';
import { bar, inside, type Piece, page, printed, type Slot, type Ticked, table, tick } from './layout.ts';
import { ifOther } from './usual.ts';

let n = 1;
const { is, not, yes, no } = hand(() => `undefined_${++n}`);
const UNKNOWN = 'nothing in the profile says it';
const DETAIL = 'otherCoverage.detail';
const ACCIDENT = 'condition.accidentDetail';
const NO_ACCIDENT = 'no accident';
const OFFICE = 'the insurer’s';
const LEFT = 30;
const WIDE = 552;

/** A name as the form editor made it from the print it took for the box's own, numbered where it had used it before. */
const called = <T extends { at: string }>(at: string, own: T): T => ({ ...own, at });
/** Cells side by side from the left margin. */
function row(top: number, ...cells: [width: number, caption: string, own: Slot][]): Piece {
  let x = LEFT;
  const pieces = cells.map(([width, caption, own]) => {
    const piece = inside(x, top, width, caption, own, { height: 25, size: 6 });
    x += width;
    return piece;
  });
  return { art: pieces.flatMap(({ art }) => art), fields: pieces.flatMap(({ fields }) => fields) };
}
/** A cell of squares, its caption above them. */
function choice(
  x: number,
  top: number,
  width: number,
  caption: string,
  ...each: [dx: number, words: string, own: Ticked][]
): Piece {
  const pieces = each.map(([dx, words, own]) => tick(x + dx, top + 12, words, own, 7));
  return {
    art: [box(x, top, width, 25), text(x + 2, top + 2, caption, 6), ...pieces.flatMap(({ art }) => art)],
    fields: pieces.flatMap(({ fields }) => fields),
  };
}
/** A question across the page with Yes and No at its end. */
function ask(top: number, words: string, onYes: Ticked, onNo: Ticked): Piece {
  const squares = [tick(500, top + 3, 'Yes', onYes, 7.5), tick(540, top + 3, 'No', onNo, 7.5)];
  return {
    art: [box(LEFT, top, WIDE, 15), text(LEFT + 3, top + 4.5, words, 7.5), ...squares.flatMap(({ art }) => art)],
    fields: squares.flatMap(({ fields }) => fields),
  };
}
const marital = (status: string) => (f: { marital: string }) => f.marital === status;

// biome-ignore format: one box a line, in the order of the form
const first: Piece[] = [
  printed(text(30, 22, 'NORTHGATE NATIONAL', 15, 'bold'), text(30, 40, 'Life and Health Insurance Company', 8), text(330, 22, 'Medical Claim Form', 15, 'bold'), text(330, 40, 'Use when your provider does not file the claim for you', 8, 'italic')),
  prose(30, 56, '1. Complete a separate form for each patient and each provider.   2. Attach itemized bills that show the patient’s name, the date and kind of each service, the\ncharge, the diagnosis, and the provider’s name, address and tax identification number. Canceled checks and balance-due statements are not accepted.\n3. If another plan pays first, attach its explanation of benefits.   4. Sign and date page 2.   5. Mail to Northgate National Claims, P.O. Box 0140, Example City.', 7),
  bar(LEFT, 86, WIDE, 'SECTION 1 – PRIMARY INSURED (employee or person who holds the policy)'),
  row(100, [170, 'Last name', called('Last name', is('subscriber.name.last'))], [136, 'First name', called('First name', is('subscriber.name.first'))], [32, 'M.I.', called('MI', is('subscriber.name.middle'))], [96, 'Date of birth (MM/DD/YYYY)', called('Date of birth MMDDYYYY', is('subscriber.birthDate'))], [118, 'Identification number (on your card)', called('Identification number on your card', is('coverage.memberId'))]),
  row(125, [216, 'Mailing address (number, street, apartment)', called('Mailing address number street apartment', is('subscriber.address.line1'))], [136, 'City', called('City', is('subscriber.address.city'))], [40, 'State', called('State', is('subscriber.address.state'))], [66, 'ZIP code', called('ZIP code', is('subscriber.address.zip'))]),
  choice(488, 125, 94, 'Address', [4, 'New since last claim', called('Address', no('nothing says she moved'))]),
  row(150, [112, 'Group or account number', called('Group or account number', is('coverage.groupNumber'))], [180, 'Employer or group name', called('Employer or group name', is('subscriber.employer'))], [108, 'Daytime telephone', called('Daytime telephone', is('subscriber.phone'))], [152, 'E-mail address', called('Employer or group name_2', is('subscriber.email'))]),
  choice(LEFT, 175, 250, 'Employment status of the insured', [4, 'Active', called('Active', no(UNKNOWN))], [56, 'Retired', called('Retired', no(UNKNOWN))], [110, 'COBRA', called('COBRA', no(UNKNOWN))]),
  inside(280, 175, 150, 'Date retired or COBRA began', called('Date retired or COBRA began', not(UNKNOWN)), { height: 25, size: 6 }),
  inside(430, 175, 152, 'Department or location', called('Department or location', not(UNKNOWN)), { height: 25, size: 6 }),

  bar(LEFT, 206, WIDE, 'SECTION 2 – PATIENT'),
  row(220, [170, 'Last name', called('Last name_2', is('patient.name.last'))], [136, 'First name', called('First name_2', is('patient.name.first'))], [32, 'M.I.', called('MI_2', is('patient.name.middle'))], [96, 'Date of birth (MM/DD/YYYY)', called('Date of birth MMDDYYYY_2', is('patient.birthDate'))]),
  choice(464, 220, 118, 'Sex', [4, 'Male', called('Male', yes('patient.sex', isMale))], [52, 'Female', called('Female', yes('patient.sex', isFemale))]),
  choice(LEFT, 245, 322, 'Patient’s relationship to the primary insured', [4, 'Self', called('Self', yes('patient.relationshipToSubscriber', isSelf))], [50, 'Spouse', called('Spouse', yes('patient.relationshipToSubscriber', isSpouse))], [110, 'Child', called('Child', yes('patient.relationshipToSubscriber', isChild))], [160, 'Domestic partner', called('Domestic partner', no('none of the samples'))], [252, 'Other', called('Other', no('none of the samples'))]),
  choice(352, 245, 230, 'Marital status of the patient', [4, 'Single', called('Single', yes('patient.maritalStatus', marital('single')))], [56, 'Married', called('Married', yes('patient.maritalStatus', marital('married')))], [112, 'Divorced', called('Divorced', yes('patient.maritalStatus', marital('divorced')))], [168, 'Widowed', called('Widowed', no('none of the samples', 'patient.maritalStatus'))]),
  row(270, [400, 'Address, if different from the primary insured’s (street, city, state, ZIP code)', called('Address if different from the primary insureds', is('patient.address.full', ifOther('patient.address.full')))], [152, 'Patient’s telephone', called('Patients telephone', is('patient.phone'))]),
  choice(LEFT, 295, 160, 'If 19 or older: is the patient a full-time student?', [4, 'Yes', called('Yes', no(UNKNOWN))], [50, 'No', called('No', no(UNKNOWN))]),
  inside(190, 295, 220, 'Name of school', called('Name of school', not(UNKNOWN)), { height: 25, size: 6 }),
  inside(410, 295, 172, 'City and state of school', called('City and state of school', not(UNKNOWN)), { height: 25, size: 6 }),

  bar(LEFT, 326, WIDE, 'SECTION 3 – OTHER COVERAGE'),
  ask(340, 'Is the patient covered by another health plan, for example through a spouse’s or a parent’s employer? If yes, tell us about it:', called('Yes_2', yes('otherCoverage.exists', hasOther)), called('No_2', yes('otherCoverage.exists', hasNoOther))),
  row(355, [190, 'Name of other insurance company', called('Name of other insurance company', is('otherCoverage.payerName'))], [130, 'Policy or ID number', called('Policy or ID number', is('otherCoverage.memberId'))], [100, 'Group number', called('Group number', is('otherCoverage.groupNumber'))], [132, 'Company’s telephone', called('Companys telephone', not(UNKNOWN, {}, DETAIL))]),
  row(380, [190, 'Name of policyholder (last, first)', called('Name of policyholder last first', is('otherCoverage.policyholder.name.full'))], [130, 'Policyholder’s date of birth', called('Policyholders date of birth', is('otherCoverage.policyholder.birthDate'))], [100, 'Relationship to patient', called('Relationship to patient', not(UNKNOWN, {}, DETAIL))], [132, 'Policyholder’s employer', called('Policyholders employer', not(UNKNOWN, {}, DETAIL))]),
  choice(LEFT, 405, 230, 'Kind of coverage', [4, 'Employer group', called('Employer group', no(UNKNOWN, DETAIL))], [86, 'Individual', called('Individual', no(UNKNOWN, DETAIL))], [150, 'Government', called('Government', no(UNKNOWN, DETAIL))]),
  inside(260, 405, 161, 'Date coverage began', called('Date coverage began', not(UNKNOWN, {}, DETAIL)), { height: 25, size: 6 }),
  inside(421, 405, 161, 'Date coverage ended, if it did', called('Date coverage ended if it did', not(UNKNOWN, {}, DETAIL)), { height: 25, size: 6 }),
  ask(430, 'Is the patient enrolled in Medicare? If yes, attach a copy of the Medicare card.', called('Yes_3', no(UNKNOWN, DETAIL)), called('No_3', no(UNKNOWN, DETAIL))),
  row(445, [190, 'Medicare number', called('Medicare number', not(UNKNOWN, {}, DETAIL))], [181, 'Part A effective date', called('Part A effective date', not(UNKNOWN, {}, DETAIL))], [181, 'Part B effective date', called('Part B effective date', not(UNKNOWN, {}, DETAIL))]),

  bar(LEFT, 476, WIDE, 'SECTION 4 – ABOUT THE CONDITION'),
  ask(490, 'Is the illness or injury related to the patient’s work?', called('Yes_4', no('it is not', 'condition.employment')), called('No_4', yes('condition.employment', always))),
  ask(505, 'Is it the result of an automobile accident?', called('Yes_5', no('it is not', 'condition.autoAccident')), called('No_5', yes('condition.autoAccident', always))),
  ask(520, 'Is it the result of another kind of accident?', called('Yes_6', no('it is not', 'condition.otherAccident')), called('No_6', yes('condition.otherAccident', always))),
  row(535, [110, 'If an accident: date', called('If an accident date', not(NO_ACCIDENT, {}, ACCIDENT))], [70, 'Time', called('Time', not(NO_ACCIDENT, {}, ACCIDENT))], [372, 'Where and how did it happen?', called('Where and how did it happen', not(NO_ACCIDENT, {}, ACCIDENT))]),
  row(560, [292, 'Nature of the illness or injury', called('Nature of the illness or injury', is('condition.description'))], [120, 'Date illness began', called('Date illness began', is('condition.onsetDate'))], [140, 'Date first seen for this condition', called('Date first seen for this condition', not(UNKNOWN, {}, 'condition.otherDate'))]),
  ask(585, 'Were any of these services received outside the United States?', called('Yes_7', no('they were not', 'claim.foreignCare')), called('No_7', yes('claim.foreignCare', always))),
  row(600, [276, 'If yes, country', called('If yes country', not('care in the United States'))], [276, 'Currency of the bill', called('Currency of the bill', not('care in the United States'))]),
  prose(30, 640, 'We use what you tell us on this form to decide your claim and to coordinate benefits with other plans. We may ask you, the patient’s providers or another\ninsurer for more. If we pay more than we owe because another plan should have paid first, we may recover the difference from you or from that plan.', 7),
  printed(text(30, 766, 'NN-4417 (01/25)', 6.5), text(540, 766, 'Page 1 of 2', 6.5)),
];

// biome-ignore format: one box a line, in the order of the form
const second: Piece[] = [
  printed(text(30, 24, 'NORTHGATE NATIONAL  Medical Claim Form, continued', 9, 'bold')),
  bar(LEFT, 42, WIDE, 'SECTION 5 – SERVICES (copy from your itemized bill; use another form for more than six)'),
  table(LEFT, 56, [
    { width: 74, head: 'Date of service', own: (at) => called(`Date of serviceRow${at + 1}`, is(`line[${at}].dateFrom`)) },
    { width: 78, head: 'Procedure code\n(CPT or HCPCS)', own: (at) => called(`Procedure code CPT or HCPCSRow${at + 1}`, is(`line[${at}].procedureCode`)) },
    { width: 74, head: 'Diagnosis code\n(ICD-10)', own: (at) => called(`Diagnosis code ICD10Row${at + 1}`, is(`line[${at}].diagnosisCode`)) },
    { width: 236, head: 'Description of service or supply', own: (at) => called(`Description of service or supplyRow${at + 1}`, is(`line[${at}].description`)) },
    { width: 90, head: 'Amount charged', own: (at) => called(`Amount chargedRow${at + 1}`, is(`line[${at}].charge`)) },
  ], 6, { row: 18, head: 20, size: 6.5, gray: 0.88 }),
  inside(272, 184, 110, 'Amount you have paid', called('Total charges', is('claim.amountPaid')), { height: 25, size: 6 }),
  inside(382, 184, 110, 'Balance owed to provider', called('Balance owed to provider', is('claim.balanceDue')), { height: 25, size: 6 }),
  inside(492, 184, 90, 'Total charges', called('Amount chargedRow7', is('claim.totalCharge')), { height: 25, size: 6 }),

  bar(LEFT, 216, WIDE, 'SECTION 6 – PROVIDER (as shown on the bill)'),
  row(230, [216, 'Name of provider, clinic or supplier', called('Name of provider clinic or supplier', is('seller.name.full'))], [112, 'Federal tax ID', called('Federal tax ID', is('seller.taxId'))], [112, 'NPI, if known', called('NPI if known', is('seller.npi'))], [112, 'Telephone', called('Telephone', is('seller.phone'))]),
  row(255, [216, 'Billing address (number, street, suite)', called('Billing address number street suite', is('seller.address.line1'))], [136, 'City', called('City_2', is('seller.address.city'))], [40, 'State', called('State_2', is('seller.address.state'))], [66, 'ZIP code', called('ZIP code_2', is('seller.address.zip'))], [94, 'Patient’s account no.', called('Patients account no', is('claim.accountNumber'))]),
  row(280, [216, 'Physician who ordered or referred', called('Physician who ordered or referred', is('physician.name.full'))], [112, 'Physician’s NPI', called('Federal tax ID_2', is('physician.npi'))], [224, 'Facility where services were given', called('Facility where services were given', is('facility.name.full'))]),

  bar(LEFT, 312, WIDE, 'SECTION 7 – CERTIFICATION AND AUTHORIZATION'),
  prose(30, 332, 'I certify that the information on this form and on the attached bills is true and complete and that the patient received the services listed. I authorize any\nphysician, hospital, pharmacy, employer, insurer or other organization to give Northgate National, or those acting for it, any information about the patient’s health,\ntreatment or other coverage that is needed to decide this claim. This authorization holds for two years from the date below. A copy is as valid as the original, and\nI may have one on request.', 7),
  row(374, [332, 'Signature of primary insured (or of the patient, if an adult)', called('Signature of primary insured or of the patient if an adult', not('hers to sign', {}, 'signature'))], [90, 'Date', called('Date', not('dated when she signs', {}, 'signature.date'))], [130, 'Relationship, if not the insured', called('Relationship if not the insured', not('belongs to the signature', {}, 'submitter.relationshipToPatient'))]),

  bar(LEFT, 405, WIDE, 'SECTION 8 – PAYMENT TO THE PROVIDER (optional)'),
  prose(30, 425, 'Sign here ONLY if you want us to pay the provider named in Section 6 instead of you. Do not sign if you have already paid the bill in full.', 7),
  row(438, [422, 'Signature of primary insured', called('Signature of primary insured', not('she has paid', {}, 'claim.payTo'))], [130, 'Date', called('Date_2', not('she has paid', {}, 'signature.date'))]),

  prose(30, 474, 'FRAUD NOTICE. Any person who knowingly, and with intent to injure, defraud or deceive an insurance company, files a statement of claim that holds false,\nincomplete or misleading information may be guilty of a crime and may be subject to fines and confinement in prison. In some states the following applies in\nits place. ARIZONA, ARKANSAS, LOUISIANA: presenting a false claim for payment of a loss is a crime. COLORADO: a company or its agent who misleads a\npolicyholder or claimant about a settlement is reported to the Division of Insurance. FLORIDA: a felony of the third degree. MARYLAND: whoever knowingly or\nwillfully presents a false claim is guilty of a crime. NEW JERSEY, OHIO, OKLAHOMA: criminal and civil penalties. PENNSYLVANIA: a fraudulent act subject to\ncriminal and civil penalties. TENNESSEE, VIRGINIA, WASHINGTON: penalties include imprisonment, fines and denial of benefits.', 6.5),
  printed(box(LEFT, 530, WIDE, 44, { fill: 0.9 }), text(34, 534, 'FOR NORTHGATE USE ONLY', 6.5, 'bold')),
  inside(34, 544, 130, 'Claim number', called('Claim number', not(OFFICE)), { height: 25, size: 6 }),
  inside(164, 544, 130, 'Date received', called('Date received', not(OFFICE)), { height: 25, size: 6 }),
  inside(294, 544, 130, 'Amount allowed', called('Amount allowed', not(OFFICE)), { height: 25, size: 6 }),
  inside(424, 544, 154, 'Examiner', called('Examiner', not(OFFICE)), { height: 25, size: 6 }),
  printed(text(30, 766, 'NN-4417 (01/25)', 6.5), text(540, 766, 'Page 2 of 2', 6.5)),
];

/** A national insurer's claim form for care out of network: dark bars, captions inside the cells, names made from the print. */
export const outOfNetwork: FormDesign = {
  page: 'out-of-network',
  title: 'Medical claim form',
  rows: 6,
  pages: [page(first), page(second)],
};
