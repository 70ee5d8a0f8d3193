import { type FormDesign, text, when } from './design.ts';
import { cell, other } from './facts.ts';
import { above, bar, left, named, type Piece, page, printed, table, tick } from './layout.ts';
import {
  date,
  doctor,
  each,
  fullName,
  icd,
  illness,
  lastFirst,
  money,
  orBlank,
  phone,
  practice,
  SCALP_COOLING,
  state,
  streetOnly,
  taxId,
  wholeAddress,
} from './spell.ts';

let n = 0;
let k = 0;
const {
  own,
  none,
  ticked: t,
} = named(
  () => `Text Field ${++n}`,
  () => `Check Box ${++k}`,
);
// biome-ignore format: one box a line, in the order of the form
const pieces: Piece[] = [
  printed(text(36, 26, 'Student Health Insurance Plan', 16, 'bold'), text(36, 46, 'Claim for reimbursement. Send it with the itemized bill within one year of treatment.', 8)),
  bar(36, 62, 540, 'A.  Insured student'),
  above(36, 82, 130, "Student's last name", own('subscriber.name.last', (f) => f.subscriber.name.last)),
  above(170, 82, 110, 'First name', own('subscriber.name.first', (f) => f.subscriber.name.first)),
  above(284, 82, 40, 'Middle', own('subscriber.name.middle', (f) => orBlank(each(f.subscriber.name.middle, f.subscriber.name.middle.slice(0,1))))),
  above(330, 82, 120, 'ID number on insurance card', own('coverage.memberId', (f) => f.coverage.memberId)),
  above(456, 82, 120, 'Policy or group no.', own('coverage.groupNumber', (f) => f.coverage.groupNumber)),
  above(36, 112, 200, 'Mailing address', own('subscriber.address.line1', (f) => streetOnly(f.subscriber.address))),
  above(240, 112, 140, 'City', own('subscriber.address.city', (f) => f.subscriber.address.city)),
  above(384, 112, 50, 'State', own('subscriber.address.state', (f) => state(f.subscriber.address))),
  above(438, 112, 60, 'ZIP', own('subscriber.address.zip', (f) => f.subscriber.address.zip)),
  above(502, 112, 74, 'Cell phone', own('subscriber.phone', (f) => phone(f.subscriber.phone))),
  above(36, 142, 200, 'Name of college or university', none('', 'nothing in the profile says it')),
  above(240, 142, 140, 'Student date of birth', own('subscriber.birthDate', (f) => date(f.subscriber.birthDate))),
  above(384, 142, 192, 'E-mail', own('subscriber.email', (f) => orBlank(f.subscriber.email))),
  bar(36, 176, 540, 'B.  Person treated'),
  printed(text(40, 198, 'Check one:', 8)),
  tick(100, 196, 'Student', t('patient.relationshipToSubscriber', when((f) => f.relationship === 'self'))),
  tick(170, 196, 'Spouse', t('patient.relationshipToSubscriber', when((f) => f.relationship === 'spouse'))),
  tick(240, 196, 'Child', t('patient.relationshipToSubscriber', when((f) => f.relationship === 'child'))),
  left(40, 212, 130, 180, 'Full name of person treated', own('patient.name.full', (f) => each(fullName(f.patient), lastFirst(f.patient)))),
  left(370, 212, 40, 70, 'Born', own('patient.birthDate', (f) => date(f.patient.birthDate))),
  printed(text(490, 215, 'Sex', 9)),
  tick(512, 214, 'M', t('patient.sex', when((f) => f.patient.sex === 'male'))),
  tick(542, 214, 'F', t('patient.sex', when((f) => f.patient.sex === 'female'))),
  left(40, 232, 220, 312, 'What was the treatment for? (sickness or injury)', own('condition.description', (f) => each(illness(f), f.diagnoses.flatMap(({ code }) => icd(code))))),
  left(40, 252, 220, 90, 'When did this sickness start?', own('condition.onsetDate', (f) => orBlank(date(f.condition.onsetDate)))),
  printed(text(40, 274, 'Caused by an accident?', 9)),
  tick(170, 272, 'Yes', t('condition.anyAccident', '')), tick(206, 272, 'No', t('condition.anyAccident', 'on')),
  printed(text(260, 274, 'Caused by your job?', 9)),
  tick(370, 272, 'Yes', t('condition.employment', '')), tick(406, 272, 'No', t('condition.employment', 'on')),
  printed(text(40, 292, 'Do you have any other medical plan (for example through a parent or a spouse)?', 9)),
  tick(440, 290, 'Yes', t('otherCoverage.exists', when((f) => f.other !== undefined))), tick(476, 290, 'No', t('otherCoverage.exists', when((f) => f.other === undefined))),
  left(60, 308, 100, 180, 'Insurance company', own('otherCoverage.payerName', other(({ payerName, planName }) => each(payerName, planName, `${payerName} ${planName}`)))),
  left(350, 308, 60, 160, 'ID number', own('otherCoverage.memberId', other(({ memberId }) => memberId))),
  left(60, 326, 100, 180, 'In whose name?', own('otherCoverage.policyholder.name.full', other(({ policyholder }) => each(fullName(policyholder), lastFirst(policyholder))))),
  bar(36, 352, 540, 'C.  What you are claiming'),
  table(36, 370, [
    { width: 70, head: 'Date', own: (at) => own(`line[${at}].dateFrom`, cell(({ date: d }) => date(d))(at)) },
    { width: 190, head: 'Service or supply', own: (at) => own(`line[${at}].description`, cell(() => [SCALP_COOLING, '~cap'])(at)) },
    { width: 80, head: 'Procedure code\n(from the bill)', own: (at) => own(`line[${at}].procedureCode`, cell(({ code }) => code)(at)) },
    { width: 60, head: 'Diagnosis\ncode', own: (at) => own(`line[${at}].diagnosisCode`, cell((_l, f) => orBlank(f.diagnoses.flatMap(({ code }) => icd(code))))(at)) },
    { width: 70, head: 'Charged', own: (at) => own(`line[${at}].charge`, cell(({ cents }) => money(cents))(at)) },
    { width: 70, head: 'You paid', own: (at) => own(`line[${at}].other`, cell(({ cents }) => orBlank(money(cents)))(at)) },
  ], 5, { row: 16, head: 22, size: 7 }),
  left(380, 478, 100, 90, 'Sum of all charges  $', own('claim.totalCharge', (f) => money(f.chargeCents))),
  left(40, 500, 150, 380, 'Clinic, hospital or supplier on the bill', own('seller.name.full', (f) => f.seller.organization), { size: 8 }),
  left(40, 518, 150, 380, 'Street address, city, state, ZIP', own('seller.address.full', (f) => wholeAddress(f.seller.address)), { size: 8 }),
  left(40, 536, 150, 120, 'Employer identification no. (EIN)', own('seller.taxId', (f) => taxId(f.seller.taxId)), { size: 8 }),
  left(340, 536, 60, 120, 'Its phone', own('seller.phone', (f) => orBlank(phone(f.seller.phone))), { size: 8 }),
  left(40, 554, 150, 250, 'Doctor who ordered the treatment', own('physician.name.full', (f) => (f.ordering ? each(doctor(f.physician), practice(f.physician)) : orBlank(practice(f.physician)))), { size: 8 }),
  printed(text(40, 580, 'Have you already paid the bill?', 9)),
  tick(200, 578, 'Yes', t('claim.paidByPatient', (f) => orBlank(f.paidCents >= f.chargeCents ? 'on' : ''))), tick(240, 578, 'No', t('claim.paidByPatient', '')),
  left(40, 640, 100, 200, "Student's signature", none('signature', 'hers')),
  left(370, 640, 30, 100, 'Date', none('signature.date', 'hers')),
];

/** A student health plan’s claim: sections in dark bars, plain-word questions, a table under a bar of its own. */
export const studentPlan: FormDesign = { page: 'student-plan', title: 'Student claim', rows: 5, pages: [page(pieces)] };
