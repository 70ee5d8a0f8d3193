import { box, type FormDesign, line, TICK, text, when } from './design.ts';
import { cell, type Facts, type LineFacts } from './facts.ts';
import { above, bar, blankSlot, type Piece, page, printed, type Slot, slot, squares, table, tick } from './layout.ts';
import {
  cityStateZip,
  digitsOf,
  each,
  fullName,
  icd,
  lastFirst,
  mdY,
  money,
  orBlank,
  phone,
  SCALP_COOLING,
  state,
  street,
  taxId,
} from './spell.ts';

const counters = { f1: 0, c1: 0, f2: 0, c2: 0 };
const next = (kind: keyof typeof counters) => {
  counters[kind]++;
  const number = String(counters[kind]).padStart(2, '0');
  return `topmostSubform[0].Page${kind[1]}[0].${kind}_${number}[0]`;
};
const TEXT: Slot['kind'] = { is: 'text' };
const own = (concept: string, want: Slot['want'], kind: Slot['kind'] = TEXT): Slot =>
  slot(next('f1'), concept, want, kind);
const none = (concept: string, why: string, kind: Slot['kind'] = TEXT): Slot =>
  blankSlot(next('f1'), concept, why, kind);
const ticked = (concept: string, want: Slot['want'], why = '') => ({
  at: next('c1'),
  concept,
  want,
  ...(why ? { why } : {}),
});
const own2 = (concept: string, want: Slot['want'], kind: Slot['kind'] = TEXT): Slot =>
  slot(next('f2'), concept, want, kind);
const combDate: Slot['kind'] = { is: 'text', max: 8, comb: true };
const comb = (iso: string) => digitsOf(mdY(iso));
const NO_OTHER = (make: (other: NonNullable<Facts['other']>) => string | string[]) => (f: Facts) =>
  f.other ? make(f.other) : '';

// biome-ignore format: one box a line, in the order of the form
const first: Piece[] = [
  printed(text(36, 30, 'Medical Benefits| Request', 18, 'bold'), text(36, 54, 'Return this form with the itemized bill to the address on your ID card. Use black ink. One form for each patient.', 7.5)),
  bar(36, 70, 540, 'A.  Employee (subscriber)'),
  above(36, 92, 190, "Employee's name (first, middle initial, last)", own('subscriber.name.full', (f) => fullName(f.subscriber))),
  above(236, 92, 160, 'ID number (from ID card)', own('coverage.memberId', (f) => f.coverage.memberId)),
  above(406, 92, 170, 'Birth date (MMDDYYYY)', own('subscriber.birthDate', (f) => comb(f.subscriber.birthDate), combDate)),
  above(36, 124, 250, 'Street address', own('subscriber.address.line1', (f) => street(f.subscriber.address))),
  above(296, 124, 140, 'City', own('subscriber.address.city', (f) => f.subscriber.address.city)),
  above(446, 124, 50, 'State', own('subscriber.address.state', (f) => f.subscriber.address.state, { is: 'text', max: 2 })),
  above(506, 124, 70, 'ZIP code', own('subscriber.address.zip', (f) => f.subscriber.address.zip)),
  above(36, 156, 190, 'Employer or plan sponsor', own('subscriber.employer', (f) => f.subscriber.employer)),
  above(236, 156, 160, 'Group or control number', own('coverage.groupNumber', (f) => f.coverage.groupNumber)),
  above(406, 156, 170, 'Daytime telephone', own('subscriber.phone', (f) => phone(f.subscriber.phone))),
  bar(36, 192, 540, 'B.  Patient'),
  above(36, 214, 130, 'First name', own('patient.name.first', (f) => f.patient.name.first)),
  above(176, 214, 40, 'M.I.', own('patient.name.middle', (f) => f.patient.name.middle.slice(0, 1), { is: 'text', max: 1 })),
  above(226, 214, 150, 'Last name', own('patient.name.last', (f) => f.patient.name.last)),
  above(386, 214, 190, 'Birth date (MMDDYYYY)', own('patient.birthDate', (f) => comb(f.patient.birthDate), combDate)),
  printed(text(36, 250, 'Relationship to employee', 7)),
  tick(130, 248, 'Self', ticked('patient.relationshipToSubscriber', when((f) => f.relationship === 'self')), 7.5),
  tick(170, 248, 'Spouse', ticked('patient.relationshipToSubscriber', when((f) => f.relationship === 'spouse')), 7.5),
  tick(222, 248, 'Child', ticked('patient.relationshipToSubscriber', when((f) => f.relationship === 'child')), 7.5),
  tick(266, 248, 'Other', ticked('patient.relationshipToSubscriber', when((f) => f.relationship === 'other')), 7.5),
  printed(text(340, 250, 'Gender', 7)),
  tick(376, 248, 'Male', ticked('patient.sex', when((f) => f.patient.sex === 'male')), 7.5),
  tick(420, 248, 'Female', ticked('patient.sex', when((f) => f.patient.sex === 'female')), 7.5),
  above(36, 266, 250, "Patient's street address, if not the employee's", own('patient.address.line1', (f) => (f.relationship === 'self' ? orBlank(street(f.patient.address)) : street(f.patient.address)))),
  above(296, 266, 280, 'City, state and ZIP code', own('patient.address.cityStateZip', (f) => (f.relationship === 'self' ? orBlank(cityStateZip(f.patient.address)) : cityStateZip(f.patient.address)))),
  bar(36, 302, 540, 'C.  Other coverage'),
  printed(text(36, 324, 'Does the patient have other health coverage,\nincluding Medicare or automobile insurance?', 7.5)),
  squares(slot(next('c1'), 'otherCoverage.exists', (f) => (f.other ? 'Yes' : 'No'), { is: 'exclusive-boxes', states: ['Yes', 'No'] }), 7.5, [230, 326, 'Yes'], [270, 326, 'No']),
  printed(text(320, 328, 'If yes, fill in the rest of section C.', 7, 'italic')),
  above(36, 346, 200, 'Name of other insurer', own('otherCoverage.payerName', NO_OTHER((other) => other.payerName))),
  above(246, 346, 150, 'Policy number', own('otherCoverage.memberId', NO_OTHER((other) => [other.memberId, other.groupNumber]))),
  above(406, 346, 170, 'Policyholder', own('otherCoverage.policyholder.name.full', NO_OTHER(({ policyholder }) => each(fullName(policyholder), lastFirst(policyholder))))),
  above(36, 378, 200, "Policyholder's birth date (MM/DD/YYYY)", own('otherCoverage.policyholder.birthDate', NO_OTHER(({ policyholder }) => mdY(policyholder.birthDate)))),
  above(246, 378, 330, "Policyholder's employer", none('otherCoverage.detail', 'nothing in the profile says it')),
  bar(36, 414, 540, 'D.  Cause of the condition'),
  printed(text(36, 436, 'Is the claim for an accident at work?', 7.5), text(310, 436, 'Is the claim for an automobile accident?', 7.5)),
  tick(190, 434, 'Yes', ticked('condition.employment', ''), 7.5), tick(230, 434, 'No', ticked('condition.employment', 'on'), 7.5),
  tick(470, 434, 'Yes', ticked('condition.autoAccident', ''), 7.5), tick(510, 434, 'No', ticked('condition.autoAccident', 'on'), 7.5),
  above(36, 450, 120, 'Date of the accident', none('condition.accidentDetail', 'no accident')),
  above(166, 450, 410, 'How and where did it happen?', none('condition.accidentDetail', 'no accident')),
  bar(36, 486, 540, 'E.  Agreement'),
  printed(text(36, 506, 'Any person who knowingly files a false claim may be guilty of a crime. I certify that what I have stated\nhere is true, and authorize the plan to ask for the records it needs.', 7.5, 'serif')),
  above(36, 530, 330, "Patient's or parent's signature", blankSlot(next('f1'), 'signature', 'hers to sign', { is: 'signature' }), { height: 22 }),
  above(376, 530, 200, 'Date', none('signature.date', 'dated when she signs'), { height: 22 }),
  printed(line(36, 576, 576, 576, 0.4), text(36, 582, 'Pay the provider named on page 2 instead of me (sign only if you have not paid):', 7.5, 'bold')),
  above(36, 594, 330, "Employee's signature", none('signature', 'she has paid; the money is hers'), { height: 22 }),
  printed(text(500, 760, 'Page 1 of 2', 7)),
];

const column = (
  width: number,
  head: string,
  concept: string,
  make: (line: LineFacts, facts: Facts) => string | readonly string[],
) => ({
  width,
  head,
  own: (row: number) => own2(`line[${row}].${concept}`, cell(make)(row)),
});

// biome-ignore format: one box a line, in the order of the form
const second: Piece[] = [
  bar(36, 40, 540, 'F.  Provider on the itemized bill'),
  above(36, 62, 260, 'Name of provider or supplier', own2('seller.name.full', (f) => f.seller.organization)),
  above(306, 62, 130, 'Tax ID number', own2('seller.taxId', (f) => taxId(f.seller.taxId))),
  above(446, 62, 130, 'NPI', own2('seller.npi', (f) => f.seller.npi, { is: 'text', max: 10, comb: true })),
  above(36, 94, 260, 'Street address', own2('seller.address.line1', (f) => street(f.seller.address))),
  above(306, 94, 130, 'City', own2('seller.address.city', (f) => f.seller.address.city)),
  above(446, 94, 60, 'State', { ...own2('seller.address.state', (f) => state(f.seller.address), { is: 'dropdown', options: [['', ''], ['NC', 'NC'], ['OR', 'OR'], ['TX', 'TX'], ['WI', 'WI']] }) }),
  above(516, 94, 60, 'ZIP', own2('seller.address.zip', (f) => f.seller.address.zip)),
  above(36, 126, 260, 'Telephone', own2('seller.phone', (f) => phone(f.seller.phone))),
  bar(36, 166, 540, 'G.  Services'),
  table(36, 186, [
    column(70, 'Date of\nservice', 'dateFrom', ({ date }) => mdY(date)),
    column(180, 'Description of service or supply', 'description', () => [SCALP_COOLING, '~cap']),
    column(70, 'Diagnosis\ncode (ICD)', 'diagnosisCode', (_, { diagnoses }) => each(icd(diagnoses[0]!.code), diagnoses.map(({ code }) => code).join(', '), '')),
    column(80, 'Procedure code\n(CPT/HCPCS)', 'procedureCode', ({ code }) => code),
    column(50, 'Number', 'units', ({ units }) => String(units)),
    column(90, 'Charge', 'charge', ({ cents }) => money(cents)),
  ], 4, { gray: 0.9 }),
  printed(text(400, 290, 'Total charge', 8, 'bold'), text(400, 312, 'Amount you paid', 8, 'bold'), box(486, 284, 90, 17), box(486, 306, 90, 17)),
  { art: [], fields: [
    { ...own2('claim.totalCharge', (f) => money(f.chargeCents)), box: [487, 285, 88, 15] },
    { ...own2('claim.amountPaid', (f) => money(f.paidCents)), box: [487, 307, 88, 15] },
  ] },
  above(36, 290, 160, 'Bill or account number', own2('claim.accountNumber', (f) => f.invoice)),
  printed(text(36, 340, 'Is the bill paid?', 7.5)),
  squares(slot(next('c2'), 'claim.paidByPatient', 'Yes', { is: 'radio', options: ['Yes', 'No'] }), 7.5, [110, 338, 'Yes'], [150, 338, 'No']),
  { ...tick(36, 360, 'I attach a copy of my passport because care was outside the United States', { at: next('c2'), concept: 'claim.other', want: '', kind: TICK, why: 'care was at home' }, 7.5) },
  printed(text(700, 590, 'Page 2 of 2', 7)),
];

/** An insurer's member form: numbered fields of a form designer, no tooltips, captions above, a second page on its side, four lines. */
export const benefitsRequest: FormDesign = {
  page: 'benefits-request',
  title: 'Medical benefits request',
  rows: 4,
  pages: [page(first), page(second, 90)],
};
