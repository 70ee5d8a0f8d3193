import { type FormDesign, line, TICK, text } from './design.ts';
import { cell, type Facts, type LineFacts, other } from './facts.ts';
import {
  bar,
  blankSlot,
  inside,
  type Piece,
  page,
  printed,
  right,
  type Slot,
  slot,
  squares,
  table,
  tick,
  under,
} from './layout.ts';
import {
  each,
  fullName,
  icd,
  mdY,
  mdy,
  money,
  orBlank,
  phone,
  practice,
  STATE_NAMES,
  state,
  streetOnly,
  taxId,
} from './spell.ts';

const TEXT: Slot['kind'] = { is: 'text' };
let count = 100;
/** Numbered by the tool that made the form, after whatever its maker called the section. */
const next = (section: string) => `${section}.Field ${++count}`;
const own = (section: string, concept: string, want: Slot['want'], kind: Slot['kind'] = TEXT, tip = ''): Slot =>
  slot(next(section), concept, want, kind, tip ? { tip } : {});
const none = (section: string, concept: string, why: string): Slot => blankSlot(next(section), concept, why);

const STATES = [
  ['', '--'],
  ...Object.entries(STATE_NAMES).sort(([a], [b]) => (a < b ? -1 : 1)),
  ['WV', 'West Virginia'],
  ['WY', 'Wyoming'],
] as const;
const stateList: Slot['kind'] = { is: 'dropdown', options: STATES.map(([code, name]) => [code!, name!] as const) };
const PLACES = [
  ['', 'Select'],
  ['11', '11 Office'],
  ['12', '12 Home'],
  ['19', '19 Off-campus outpatient hospital'],
  ['21', '21 Inpatient hospital'],
  ['22', '22 On-campus outpatient hospital'],
] as const;
const RELATIONS = [
  ['S', 'Self'],
  ['P', 'Spouse or domestic partner'],
  ['C', 'Child'],
  ['O', 'Other'],
] as const;
const RELATION: Record<string, string[]> = {
  self: ['S', 'Self'],
  spouse: ['P', 'Spouse or domestic partner'],
  child: ['C', 'Child'],
};

const column = (
  width: number,
  head: string,
  concept: string,
  make: (line: LineFacts, facts: Facts) => string | readonly string[],
  kind: Slot['kind'] = TEXT,
) => ({
  width,
  head,
  own: (row: number) => own('G', `line[${row}].${concept}`, cell(make)(row), kind),
});
const NOT_KNOWN = 'nothing in the profile says it';

// biome-ignore format: one box a line, in the order of the form
const pieces: Piece[] = [
  printed(text(30, 26, 'Member Reimbursement Form', 17, 'bold'), text(30, 46, 'Medical claims you have paid', 10), text(30, 60, 'Please attach (1) the itemized bill and (2) proof of payment. Send one form for each request. Unsigned forms are returned.', 7)),
  bar(30, 72, 552, 'A. MEMBER'),
  inside(30, 88, 190, 'Last name', own('A', 'patient.name.last', (f) => f.patient.name.last)),
  inside(220, 88, 160, 'First name', own('A', 'patient.name.first', (f) => f.patient.name.first)),
  inside(380, 88, 50, 'Middle', own('A', 'patient.name.middle', (f) => each(f.patient.name.middle, f.patient.name.middle.slice(0, 1)))),
  inside(430, 88, 152, 'Medical record or member ID number', own('A', 'coverage.memberId', (f) => f.coverage.memberId, { is: 'text', max: 15, comb: true })),
  inside(30, 114, 250, 'Home address (number, street, apartment)', own('A', 'patient.address.line1', (f) => streetOnly(f.patient.address))),
  inside(280, 114, 120, 'City', own('A', 'patient.address.city', (f) => f.patient.address.city)),
  inside(400, 114, 92, 'State', own('A', 'patient.address.state', (f) => state(f.patient.address), stateList)),
  inside(492, 114, 90, 'ZIP', own('A', 'patient.address.zip', (f) => f.patient.address.zip, { is: 'text', max: 10 })),
  inside(30, 140, 120, 'Date of birth\n(mm/dd/yyyy)', own('A', 'patient.birthDate', (f) => mdY(f.patient.birthDate)), { height: 30 }),
  inside(150, 140, 130, 'Phone\n(with area code)', own('A', 'patient.phone', (f) => phone(f.patient.phone)), { height: 30 }),
  inside(280, 140, 302, 'E-mail', own('A', 'patient.email', (f) => f.patient.email), { height: 30 }),
  bar(30, 176, 552, 'B. SUBSCRIBER'),
  right(30, 194, 200, 'Subscriber’s full name', own('B', 'subscriber.name.full', (f) => fullName(f.subscriber))),
  right(340, 194, 130, 'Group number', own('B', 'coverage.groupNumber', (f) => f.coverage.groupNumber)),
  right(30, 214, 200, 'Employer', own('B', 'subscriber.employer', (f) => f.subscriber.employer)),
  right(340, 214, 130, 'Member is the subscriber’s', own('B', 'patient.relationshipToSubscriber', (f) => RELATION[f.relationship] ?? '', { is: 'dropdown', options: RELATIONS })),
  bar(30, 236, 552, 'C. OTHER COVERAGE AND ACCIDENTS'),
  printed(text(30, 256, 'Does the member have any other medical coverage?', 8)),
  squares(own('C', 'otherCoverage.exists', (f) => (f.other ? 'Yes_2' : 'No_2'), { is: 'exclusive-boxes', states: ['Yes_2', 'No_2'] }), 8, [230, 254, 'Yes'], [270, 254, 'No']),
  under(310, 251, 130, 'If yes, name of the other health plan', own('C', 'otherCoverage.payerName', other(({ payerName, planName }) => each(payerName, `${payerName} ${planName}`)))),
  under(450, 251, 132, 'Policy number', own('C', 'otherCoverage.memberId', other(({ memberId, groupNumber }) => [memberId, groupNumber]))),
  printed(text(30, 282, 'Was the care needed because of an auto accident?', 8)),
  squares(own('C', 'condition.autoAccident', 'No_3', { is: 'exclusive-boxes', states: ['Yes_3', 'No_3'] }), 8, [230, 280, 'Yes'], [270, 280, 'No']),
  printed(text(310, 282, '… of an injury or illness at work?', 8)),
  squares(own('C', 'condition.employment', 'No_4', { is: 'exclusive-boxes', states: ['Yes_4', 'No_4'] }), 8, [450, 280, 'Yes'], [490, 280, 'No']),
  bar(30, 298, 552, 'D. WHO PROVIDED THE ITEM OR SERVICE'),
  inside(30, 314, 230, 'Name on the bill', own('D', 'seller.name.full', (f) => f.seller.organization)),
  inside(260, 314, 110, 'Taxpayer ID (TIN)', own('D', 'seller.taxId', (f) => taxId(f.seller.taxId), { is: 'text', max: 10 })),
  inside(370, 314, 110, 'NPI', own('D', 'seller.npi', (f) => f.seller.npi, { is: 'text', max: 10 })),
  inside(480, 314, 102, 'Phone', own('D', 'seller.phone', (f) => phone(f.seller.phone))),
  inside(30, 340, 230, 'Street', own('D', 'seller.address.line1', (f) => streetOnly(f.seller.address))),
  inside(260, 340, 140, 'City', own('D', 'seller.address.city', (f) => f.seller.address.city)),
  inside(400, 340, 92, 'State', own('D', 'seller.address.state', (f) => state(f.seller.address), stateList)),
  inside(492, 340, 90, 'ZIP', own('D', 'seller.address.zip', (f) => f.seller.address.zip)),
  bar(30, 372, 552, 'E. WHERE AND FOR WHAT'),
  inside(30, 388, 230, 'Clinic or hospital where the treatment took place', own('E', 'facility.name.full', (f) => f.facility.organization)),
  inside(260, 388, 220, 'Doctor who ordered it', own('E', 'physician.name.full', (f) => (f.ordering ? practice(f.physician) : orBlank(practice(f.physician))))),
  inside(480, 388, 102, "Doctor's NPI", own('E', 'physician.npi', (f) => f.physician.npi)),
  inside(30, 414, 90, 'Diagnosis 1 (ICD-10)', own('E', 'diagnosis[0].code', (f) => icd(f.diagnoses[0]!.code))),
  inside(120, 414, 90, 'Diagnosis 2', own('E', 'diagnosis[1].code', (f) => icd(f.diagnoses[1]!.code))),
  inside(210, 414, 90, 'Diagnosis 3', none('E', 'diagnosis[2].code', 'two diagnoses')),
  inside(300, 414, 90, 'Diagnosis 4', none('E', 'diagnosis[3].code', 'two diagnoses')),
  inside(390, 414, 192, 'Authorization or referral number, if any', none('E', 'claim.priorAuthorization', NOT_KNOWN)),
  bar(30, 446, 552, 'F. TYPE OF CLAIM'),
  { art: [text(30, 464, 'Choose one', 7)], fields: [{ ...own('F', 'claim.type', ['Medical', 'M'], { is: 'option-list', options: [['M', 'Medical'], ['R', 'Pharmacy'], ['V', 'Vision']] }), box: [80, 462, 90, 34] }] },
  right(200, 464, 120, 'Country of care', own('F', 'facility.address.country', orBlank(['United States', 'US']), { is: 'dropdown', editable: true, options: [['US', 'United States'], ['MX', 'Mexico'], ['CA', 'Canada']] })),
  { ...tick(420, 468, 'I received care while traveling', { at: next('F'), concept: 'claim.foreignCare', want: '', kind: TICK }, 7.5) },
  bar(30, 502, 552, 'G. EXPENSES (one line for each item on the bill)'),
  table(30, 518, [
    column(66, 'Date\n(mm/dd/yy)', 'dateFrom', ({ date }) => each(mdy(date), mdY(date))),
    column(120, 'Place of service', 'placeOfService', ({ place }) => [place, PLACES.find(([code]) => code === place)![1]], { is: 'dropdown', options: PLACES }),
    column(90, 'CPT or HCPCS', 'procedureCode', ({ code }) => code),
    column(110, 'Diagnosis\nnumber(s)', 'pointer', () => ['1, 2', '1,2', '12', '1 2', 'AB', 'A, B', 'A B', '1', '']),
    column(56, 'Units', 'units', ({ units }) => String(units)),
    column(110, 'Billed amount', 'charge', ({ cents }) => money(cents)),
  ], 8, { row: 16, head: 20, gray: 0.92 }),
  printed(text(410, 674, 'Total', 9, 'bold'), text(30, 674, 'Amount you have paid', 8), line(130, 684, 220, 684, 0.5), line(472, 684, 582, 684, 0.5)),
  { art: [], fields: [
    { ...own('G', 'claim.totalCharge', (f) => money(f.chargeCents), TEXT, 'Total'), box: [472, 669, 110, 14.5] },
    { ...own('G', 'claim.amountPaid', (f) => money(f.paidCents)), box: [130, 669, 90, 14.5] },
  ] },
  printed(text(30, 696, 'I declare under penalty of perjury that this is true, and that I have paid these expenses.', 7.5, 'serif')),
  under(30, 706, 320, 'Signature of member, parent or guardian', blankSlot('G.Signature', 'signature', 'hers to sign', { is: 'signature' }), { height: 24 }),
  under(370, 706, 100, 'Date', none('G', 'signature.date', 'dated when she signs'), { height: 24 }),
  under(484, 706, 98, 'Print name of signer', own('G', 'submitter.name.full', (f) => orBlank(fullName(f.patient))), { height: 24 }),
];

/** An insurer's member form in sections A to G: drop-downs, a list, captions inside, on the right and under the line. */
export const reimbursementRequest: FormDesign = {
  page: 'reimbursement-request',
  title: 'Member reimbursement form',
  rows: 8,
  pages: [page(pieces)],
};
