import { numberedNames } from './cms1500/names.ts';
import { type FormDesign, line, text, when } from './design.ts';
import { type Facts, other } from './facts.ts';
import { blankSlot, left, type Piece, page, printed, type Slot, slot, tick, under } from './layout.ts';
import {
  cityStateZip,
  doctor,
  each,
  fullName,
  icd,
  illness,
  lastFirst,
  mdY,
  money,
  orBlank,
  part,
  phone,
  practice,
  SCALP_COOLING,
  streetOnly,
  taxId,
  wholeAddress,
} from './spell.ts';

const names = numberedNames();
const TEXT: Slot['kind'] = { is: 'text' };
const own = (concept: string, want: Slot['want'], more: Partial<Slot> = {}): Slot => ({
  ...slot(names.text(), concept, want),
  ...more,
});
const lost = (concept: string, want: Slot['want'], kind: Slot['kind'] = TEXT): Slot =>
  slot(names.undefined(), concept, want, kind);
const none = (concept: string, why: string): Slot => blankSlot(names.text(), concept, why);
const ticked = (concept: string, want: Slot['want'], why = '') => ({
  at: names.tick(),
  concept,
  want,
  ...(why ? { why } : {}),
});
const serif = { face: 'serif', size: 9 } as const;
const NOT_KNOWN = 'nothing in the profile says it';
const two = (concept: string, iso: (f: Facts) => string, bit: 'month' | 'day' | 'year', max: number): Slot =>
  lost(`${concept}.${bit}`, (f) => part(iso(f), bit), { is: 'text', max });
/** Three boxes with slashes printed between them, as MM / DD / YYYY. */
const slashed = (x: number, top: number, words: string, concept: string, iso: (f: Facts) => string): Piece => ({
  art: [
    text(x, top + 3, words, 9, 'serif'),
    text(x + 108, top + 2, '/', 11),
    text(x + 136, top + 2, '/', 11),
    text(x + 86, top + 16, 'MM', 5),
    text(x + 114, top + 16, 'DD', 5),
    text(x + 146, top + 16, 'YYYY', 5),
    line(x + 80, top + 14, x + 104, top + 14, 0.5),
    line(x + 112, top + 14, x + 132, top + 14, 0.5),
    line(x + 141, top + 14, x + 175, top + 14, 0.5),
  ],
  fields: [
    { ...two(concept, iso, 'month', 2), box: [x + 80, top, 24, 13.5] },
    { ...two(concept, iso, 'day', 2), box: [x + 112, top, 20, 13.5] },
    { ...two(concept, iso, 'year', 4), box: [x + 141, top, 34, 13.5] },
  ],
});

// biome-ignore format: one box a line, in the order of the form
const pieces: Piece[] = [
  printed(
    text(36, 28, 'Member Medical Claim Form', 16, 'serif-bold'), text(36, 50, 'For medical services you paid for yourself. |Complete one form for each patient and attach the original itemized bill.', 8, 'serif'),
    line(36, 64, 576, 64, 1.5), text(36, 70, 'SECTION 1 |- SUBSCRIBER INFORMATION', 9.5, 'serif-bold'),
  ),
  // the file was made from a form for providers; some of its tooltips stayed behind
  left(36, 84, 90, 200, 'Subscriber name:', own('subscriber.name.full', (f) => each(fullName(f.subscriber), lastFirst(f.subscriber)), { tip: 'Text1' }), serif),
  left(340, 84, 60, 176, 'Member ID:', own('coverage.memberId', (f) => f.coverage.memberId, { tip: 'Rendering provider NPI' }), serif),
  left(36, 104, 90, 200, 'Mailing address:', own('subscriber.address.line1', (f) => streetOnly(f.subscriber.address), { tip: 'Enter text' }), serif),
  left(340, 104, 90, 146, 'City, state, ZIP:', own('subscriber.address.cityStateZip', (f) => cityStateZip(f.subscriber.address)), serif),
  left(36, 124, 90, 200, 'Employer name:', own('subscriber.employer', (f) => f.subscriber.employer, { tip: 'Patient first name' }), serif),
  left(340, 124, 90, 146, 'Account or group no.:', own('coverage.groupNumber', (f) => f.coverage.groupNumber), serif),
  slashed(36, 144, 'Date of birth:', 'subscriber.birthDate', (f) => f.subscriber.birthDate),
  left(340, 144, 90, 146, 'Daytime phone:', own('subscriber.phone', (f) => phone(f.subscriber.phone), { tip: 'Fax number of the practice' }), serif),
  printed(line(36, 172, 576, 172, 1), text(36, 178, 'SECTION 2 |- PATIENT INFORMATION', 9.5, 'serif-bold')),
  left(36, 192, 90, 200, 'Patient name:', own('patient.name.full', (f) => each(fullName(f.patient), lastFirst(f.patient))), serif),
  slashed(340, 192, 'Date of birth:', 'patient.birthDate', (f) => f.patient.birthDate),
  printed(text(36, 217, 'Patient is:', 9, 'serif')),
  tick(96, 216, 'Subscriber', ticked('patient.relationshipToSubscriber', when((f) => f.relationship === 'self'))),
  tick(166, 216, 'Spouse', ticked('patient.relationshipToSubscriber', when((f) => f.relationship === 'spouse'))),
  tick(222, 216, 'Child', ticked('patient.relationshipToSubscriber', when((f) => f.relationship === 'child'))),
  tick(270, 216, 'Domestic partner', ticked('patient.relationshipToSubscriber', '')),
  printed(text(390, 217, 'Sex:', 9, 'serif')),
  tick(420, 216, 'M', ticked('patient.sex', when((f) => f.patient.sex === 'male'))),
  tick(450, 216, 'F', ticked('patient.sex', when((f) => f.patient.sex === 'female'))),
  left(36, 234, 160, 222, 'Patient address |(if different from above):', own('patient.address.full', (f) => (f.relationship === 'self' ? orBlank(wholeAddress(f.patient.address)) : wholeAddress(f.patient.address)), { size: 0 }), serif),
  left(424, 234, 30, 122, 'E-mail:', own('patient.email', (f) => f.patient.email), { face: 'serif', size: 8 }),
  printed(line(36, 256, 576, 256, 1), text(36, 262, 'SECTION 3 |- OTHER INSURANCE', 9.5, 'serif-bold'), text(36, 278, 'Is the patient covered under another group plan or Medicare?', 9, 'serif')),
  tick(290, 277, 'Yes', ticked('otherCoverage.exists', when((f) => f.other !== undefined))),
  tick(330, 277, 'No', ticked('otherCoverage.exists', when((f) => f.other === undefined))),
  printed(text(370, 279, 'If yes, attach the Explanation of Benefits.', 7.5, 'italic')),
  left(36, 292, 120, 170, 'Name of other carrier:', own('otherCoverage.payerName', other(({ payerName }) => payerName)), serif),
  left(340, 292, 80, 156, 'Policy number:', own('otherCoverage.memberId', other(({ memberId, groupNumber }) => [memberId, groupNumber])), serif),
  left(36, 312, 120, 170, 'Name of policyholder:', own('otherCoverage.policyholder.name.full', other(({ policyholder }) => each(fullName(policyholder), lastFirst(policyholder)))), serif),
  left(340, 312, 130, 106, 'Effective date of coverage:', none('otherCoverage.detail', NOT_KNOWN), serif),
  printed(line(36, 334, 576, 334, 1), text(36, 340, 'SECTION 4 |- ABOUT THE CLAIM', 9.5, 'serif-bold'), text(36, 356, 'Are the services the result of a work-related illness or injury?', 9, 'serif')),
  tick(290, 355, 'Yes', ticked('condition.employment', '')), tick(330, 355, 'No', ticked('condition.employment', 'on')),
  printed(text(36, 372, 'Are they the result of an accident, automobile or other?', 9, 'serif')),
  tick(290, 371, 'Yes', ticked('condition.anyAccident', '')), tick(330, 371, 'No', ticked('condition.anyAccident', 'on')),
  left(370, 368, 80, 126, 'Date of accident:', none('condition.accidentDetail', 'no accident'), serif),
  left(36, 388, 180, 360, 'Diagnosis or nature of illness:', own('condition.description', (f) => each(illness(f), f.diagnoses.map(({ code }) => code).join(', '), f.diagnoses.flatMap(({ code }) => icd(code)))), serif),
  left(36, 408, 110, 100, 'Diagnosis code(s):', own('diagnosis.codes', (f) => each(...[', ', ' ', '; ', ','].map((gap) => f.diagnoses.map(({ code }) => code).join(gap)))), serif),
  left(260, 408, 120, 196, 'Procedure code(s):', own('claim.procedureCodes', (f) => each(...[', ', ' ', '; ', ','].map((gap) => [...new Set(f.lines.map(({ code }) => code))].join(gap)))), serif),
  left(36, 428, 180, 360, 'Describe the service or supply:', own('claim.description', () => [SCALP_COOLING]), serif),
  left(36, 448, 110, 80, 'Date of service, from:', own('claim.serviceFrom', (f) => mdY(f.first)), serif),
  left(240, 448, 20, 80, 'to:', own('claim.serviceTo', (f) => mdY(f.last)), serif),
  left(360, 448, 90, 126, 'Amount charged $', own('claim.totalCharge', (f) => money(f.chargeCents)), serif),
  printed(line(36, 472, 576, 472, 1), text(36, 478, 'SECTION 5 |- PROVIDER OF THE SERVICE OR SUPPLY', 9.5, 'serif-bold')),
  left(36, 492, 170, 180, 'Provider name |(as on the bill):', own('seller.name.full', (f) => f.seller.organization), serif),
  left(400, 492, 50, 126, 'Tax ID:', own('seller.taxId', (f) => taxId(f.seller.taxId)), serif),
  left(36, 512, 110, 240, 'Provider address:', own('seller.address.line1', (f) => each(streetOnly(f.seller.address), wholeAddress(f.seller.address))), serif),
  left(400, 512, 50, 126, 'NPI:', own('seller.npi', (f) => f.seller.npi), serif),
  left(36, 532, 220, 130, 'Referring or ordering physician, if any:', own('physician.name.full', (f) => each(doctor(f.physician), practice(f.physician))), serif),
  left(400, 532, 80, 96, 'Physician NPI:', own('physician.npi', (f) => f.physician.npi), serif),
  printed(line(36, 556, 576, 556, 1), text(36, 562, 'SECTION 6 |- SIGNATURE', 9.5, 'serif-bold'), text(36, 576, 'I certify that the information on this form is true and complete. I understand that benefits are paid to me\nunless I sign the box below.', 8, 'serif')),
  under(36, 600, 300, 'Signature of subscriber or patient', blankSlot('Signature4', 'signature', 'hers to sign', { is: 'signature' }), { height: 22 }),
  under(360, 600, 130, 'Date', { ...none('signature.date', 'dated when she signs'), tip: 'Date of service' }, { height: 22 }),
  tick(36, 640, 'Pay benefits directly to the provider named in Section 5', ticked('claim.payTo', '', 'she has paid; the money is hers'), 8),
  tick(36, 656, 'I certify that no other form was sent for these services', ticked('consent', '', 'hers to say'), 8),
];

/** An insurer's member form that only its owner may change: captions on the left, tooltips left over from another form. */
export const subscriberClaim: FormDesign = {
  page: 'subscriber-claim',
  title: 'Member medical claim form',
  rows: 0,
  pages: [page(pieces)],
  finish(document) {
    document.encrypt({
      userPassword: '',
      ownerPassword: 'the form’s owner',
      algorithm: 'AES-256',
      permissions: { fillingForms: true, printing: 'highResolution' },
    });
  },
};
