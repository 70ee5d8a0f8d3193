import { box, type FormDesign, text, when } from './design.ts';
import type { Facts, LineFacts } from './facts.ts';
import { blankSlot, inside, left, type Piece, page, printed, type Slot, slot, table, tick, under } from './layout.ts';
import {
  cityStateZip,
  doctor,
  each,
  fullName,
  icd,
  illness,
  lastFirst,
  mdY,
  mdy,
  money,
  orBlank,
  phone,
  practice,
  SCALP_COOLING,
  state,
  streetOnly,
  taxId,
} from './spell.ts';

const TEXT: Slot['kind'] = { is: 'text' };
let n = 0;
const own = (c: string, w: Slot['want'], kind: Slot['kind'] = TEXT): Slot =>
  slot(`form1[0].#subform[0].TextField${++n}[0]`, c, w, kind);
const none = (c: string, why: string): Slot => blankSlot(`form1[0].#subform[0].TextField${++n}[0]`, c, why);
const t = (concept: string, want: Slot['want'], why = '') => ({
  at: `form1[0].#subform[0].CheckBox${++n}[0]`,
  concept,
  want,
  ...(why ? { why } : {}),
});
const other = (make: (o: NonNullable<Facts['other']>) => string | string[]) => (f: Facts) =>
  f.other ? make(f.other) : '';
const cell = (make: (l: LineFacts, f: Facts) => string | readonly string[]) => (at: number) => (f: Facts) =>
  f.lines[at] ? make(f.lines[at], f) : '';
const date = (iso: string) => each(mdY(iso), mdy(iso));
// biome-ignore format: one box a line, in the order of the form
const pieces: Piece[] = [
  printed(text(40, 24, 'Local 212 Painters and Allied Trades Benefit Fund', 10), text(40, 40, 'Out-of-Pocket Medical Expense Claim', 15, 'bold'), text(40, 60, 'Fill in every item. Attach bills showing the diagnosis and proof that you paid.', 8, 'italic')),
  printed(text(40, 80, 'Covered worker', 10, 'bold')),
  inside(40, 94, 230, 'Worker (last name, first name, initial)', own('subscriber.name.full', (f) => each(lastFirst(f.subscriber), fullName(f.subscriber)))),
  inside(270, 94, 150, 'Fund ID no. (on your card)', own('coverage.memberId', (f) => f.coverage.memberId)),
  inside(420, 94, 150, 'Worker was born on', own('subscriber.birthDate', (f) => date(f.subscriber.birthDate))),
  inside(40, 120, 230, 'Home address', own('subscriber.address.line1', (f) => streetOnly(f.subscriber.address))),
  inside(270, 120, 200, 'City, state and ZIP', own('subscriber.address.cityStateZip', (f) => cityStateZip(f.subscriber.address))),
  inside(470, 120, 100, 'Where can we call you?', own('subscriber.phone', (f) => orBlank(phone(f.subscriber.phone)))),
  inside(40, 146, 230, 'Employer', own('subscriber.employer', (f) => f.subscriber.employer)),
  inside(270, 146, 300, 'Plan or group number', own('coverage.groupNumber', (f) => f.coverage.groupNumber)),
  printed(text(40, 180, 'Family member this claim is for', 10, 'bold')),
  left(40, 194, 120, 220, 'Name of family member:', own('patient.name.full', (f) => each(fullName(f.patient), lastFirst(f.patient)))),
  left(400, 194, 70, 100, 'Birthday:', own('patient.birthDate', (f) => date(f.patient.birthDate))),
  printed(text(40, 217, 'He or she is the worker’s:', 9)),
  tick(170, 215, 'Self', t('patient.relationshipToSubscriber', when((f) => f.relationship === 'self'))),
  tick(220, 215, 'Husband or wife', t('patient.relationshipToSubscriber', when((f) => f.relationship === 'spouse'))),
  tick(310, 215, 'Son or daughter', t('patient.relationshipToSubscriber', when((f) => f.relationship === 'child'))),
  left(40, 230, 220, 310, 'What illness or injury is this claim for?', own('condition.description', (f) => each(illness(f), f.diagnoses.flatMap(({ code }) => icd(code))))),
  left(40, 248, 220, 100, 'On what date was it first diagnosed?', own('condition.onsetDate', (f) => orBlank(date(f.condition.onsetDate)))),
  left(340, 248, 110, 120, 'Diagnosis code (ICD-10):', own('diagnosis[0].code', (f) => each(icd(f.diagnoses[0]!.code), ...[', ', ' ', '; ', ','].map((gap) => f.diagnoses.map(({ code }) => code).join(gap))))),
  printed(text(40, 270, 'Did this happen on the job?', 9)),
  tick(240, 268, 'Yes', t('condition.employment', '')), tick(280, 268, 'No', t('condition.employment', 'on')),
  printed(text(40, 286, 'Were you in an accident?', 9)),
  tick(240, 284, 'Yes', t('condition.anyAccident', '')), tick(280, 284, 'No', t('condition.anyAccident', 'on')),
  left(330, 282, 70, 170, 'If yes, when?', none('condition.accidentDetail', 'no accident')),
  printed(text(40, 302, 'Will another plan pay on these bills?', 9)),
  tick(240, 300, 'Yes', t('otherCoverage.exists', when((f) => f.other !== undefined))), tick(280, 300, 'No', t('otherCoverage.exists', when((f) => f.other === undefined))),
  left(330, 298, 70, 170, 'Which plan?', own('otherCoverage.payerName', other(({ payerName, planName }) => each(payerName, planName, `${payerName} ${planName}`, '')))),
  left(40, 316, 220, 310, 'Who carries that plan (name and policy number)?', none('otherCoverage.detail', 'two things in one box')),
  printed(text(40, 346, 'The bills', 10, 'bold')),
  table(40, 360, [
    { width: 70, head: 'Day of\ntreatment', own: (at) => own(`line[${at}].dateFrom`, cell(({ date: d }) => date(d))(at)) },
    { width: 120, head: 'Who sent the bill', own: (at) => own(`line[${at}].seller`, cell((_l, f) => orBlank(f.seller.organization))(at)) },
    { width: 160, head: 'Treatment, service or item', own: (at) => own(`line[${at}].description`, cell(() => [SCALP_COOLING, '~cap'])(at)) },
    { width: 80, head: 'Billing code', own: (at) => own(`line[${at}].procedureCode`, cell(({ code }) => code)(at)) },
    { width: 100, head: 'Cost', own: (at) => own(`line[${at}].charge`, cell(({ cents }) => money(cents))(at)) },
  ], 8, { row: 16, head: 22, size: 7 }),
  printed(text(330, 518, 'TOTAL', 9, 'bold'), box(470, 513, 100, 15)),
  { art: [], fields: [{ ...own('claim.totalCharge', (f) => money(f.chargeCents)), box: [471, 514, 98, 13] }] },
  printed(text(330, 536, 'LESS: paid by other plan', 9, 'bold'), box(470, 531, 100, 15)),
  { art: [], fields: [{ ...none('otherCoverage.detail', 'not known'), box: [471, 532, 98, 13] }] },
  printed(text(40, 560, 'Supplier or provider that you paid', 10, 'bold')),
  under(40, 574, 250, 'Business name', own('seller.name.full', (f) => f.seller.organization)),
  under(300, 574, 120, 'Federal tax no.', own('seller.taxId', (f) => taxId(f.seller.taxId))),
  under(430, 574, 140, 'Phone', own('seller.phone', (f) => phone(f.seller.phone))),
  under(40, 606, 250, 'Street', own('seller.address.line1', (f) => streetOnly(f.seller.address))),
  under(300, 606, 120, 'City', own('seller.address.city', (f) => f.seller.address.city)),
  under(430, 606, 50, 'State', own('seller.address.state', (f) => state(f.seller.address))),
  under(490, 606, 80, 'Zip', own('seller.address.zip', (f) => f.seller.address.zip)),
  left(40, 640, 170, 200, 'Doctor who ordered the treatment:', own('physician.name.full', (f) => (f.ordering ? each(doctor(f.physician), practice(f.physician)) : orBlank(practice(f.physician))))),
  printed(text(40, 664, 'I certify that the above is true. Any person who knowingly files a false claim may be guilty of fraud.', 7.5)),
  under(40, 690, 260, 'Worker’s signature', none('signature', 'hers'), { height: 20 }),
  under(320, 690, 100, 'Today’s date', none('signature.date', 'hers'), { height: 20 }),
];

/** A union fund’s claim: the member is called the worker, heads of the table in everyday words. */
export const workerExpenses: FormDesign = {
  page: 'worker-expenses',
  title: 'Expense claim',
  rows: 8,
  pages: [page(pieces)],
};
