import { type FormDesign, line, text, when } from './design.ts';
import type { Facts } from './facts.ts';
import { above, blankSlot, inside, left, type Piece, page, printed, type Slot, slot, squares, tick } from './layout.ts';
import { each, fullName, illness, mdY, money, orBlank, phone, state, streetOnly, wholeAddress } from './spell.ts';

let texts = -1;
let boxes = -1;
const nextText = () => `form1[0].#subform[0].TextField1[${++texts}]`;
const nextBox = () => `form1[0].#subform[0].CheckBox1[${++boxes}]`;

const own = (concept: string, want: Slot['want'], tip = '', kind: Slot['kind'] = { is: 'text' }): Slot =>
  slot(nextText(), concept, want, kind, tip ? { tip } : {});
const ticked = (concept: string, want: Slot['want'], why = '') => ({
  at: nextBox(),
  concept,
  want,
  ...(why ? { why } : {}),
});
const WHY = 'why she files herself is hers to say';
const LATER = 'nothing in the profile says it';
const hers = (f: Facts) => (f.other ? [f.other.memberId, f.other.groupNumber] : '');

// biome-ignore format: one box a line, in the order of the form
const pieces: Piece[] = [
  printed(
    text(36, 24, 'DEPARTMENT OF HEALTH AND HUMAN SERVICES\nCENTERS FOR MEDICARE & MEDICAID SERVICES', 6.5, 'serif'),
    text(430, 24, 'Form Approved\nOMB No. 0938-1197', 6.5, 'serif'),
    text(110, 52, "PATIENT'S REQUEST FOR| MEDICAL PAYMENT", 15, 'serif-bold'),
    text(36, 74, 'IMPORTANT: PLEASE TYPE OR PRINT. Send only itemized bills with this form. A claim may be sent by mail only.', 7, 'serif'),
    line(36, 86, 576, 86, 1.4),
  ),
  printed(text(36, 92, '1.', 8, 'bold'), text(48, 92, 'Name of Beneficiary from Health Insurance Card', 8, 'serif-bold')),
  above(48, 104, 180, '(Last)', own('patient.name.last', (f) => f.patient.name.last, 'Name of beneficiary, last')),
  above(236, 104, 160, '(First)', own('patient.name.first', (f) => f.patient.name.first, 'Name of beneficiary, first')),
  above(404, 104, 172, '(Middle)', own('patient.name.middle', (f) => each(f.patient.name.middle, f.patient.name.middle.slice(0, 1)), 'Name of beneficiary, middle')),
  printed(text(36, 138, '2.', 8, 'bold')),
  inside(48, 138, 200, 'Medicare Number (as shown on your card)', own('coverage.memberId', (f) => orBlank(f.coverage.memberId), '', { is: 'text', max: 15 })),
  inside(252, 138, 120, 'Date of Birth (MM/DD/YYYY)', own('patient.birthDate', (f) => mdY(f.patient.birthDate))),
  printed(text(382, 142, "Patient's Sex", 7)),
  tick(440, 148, 'Male', ticked('patient.sex', when((f) => f.patient.sex === 'male'))),
  tick(490, 148, 'Female', ticked('patient.sex', when((f) => f.patient.sex === 'female'))),
  printed(text(36, 172, '3.', 8, 'bold')),
  left(48, 170, 210, 318, "Patient's Mailing Address |(Street or P.O. Box)", own('patient.address.line1', (f) => streetOnly(f.patient.address)), { size: 8.5, face: 'serif' }),
  left(48, 190, 60, 150, '(Apt. or Unit)', own('patient.address.line2', (f) => (f.patient.address.line2 ? each(f.patient.address.line2, '') : '')), { size: 8.5, face: 'serif' }),
  tick(330, 194, 'Check here if this is a new address', ticked('claim.other', '', LATER), 7),
  left(48, 210, 30, 200, 'City', own('patient.address.city', (f) => f.patient.address.city), { size: 8.5, face: 'serif' }),
  left(290, 210, 30, 60, 'State', own('patient.address.state', (f) => state(f.patient.address), '', { is: 'text', max: 2 }), { size: 8.5, face: 'serif' }),
  left(392, 210, 50, 130, 'ZIP Code', own('patient.address.zip', (f) => f.patient.address.zip), { size: 8.5, face: 'serif' }),
  left(48, 230, 150, 150, 'Telephone Number |(with area code)', own('patient.phone', (f) => phone(f.patient.phone)), { size: 8.5, face: 'serif' }),
  printed(line(36, 252, 576, 252), text(36, 258, '4.', 8, 'bold'), text(48, 258, 'Describe the Illness or Injury for which the\nPatient Received Treatment', 8, 'serif-bold')),
  { art: [], fields: [{ ...own('condition.description', (f) => orBlank(illness(f)), '', { is: 'text', multiline: true }), box: [48, 280, 524, 34] }] },
  printed(line(48, 314, 572, 314, 0.4), text(48, 324, 'Was the condition related to:', 8, 'serif-bold')),
  printed(text(60, 338, "A. Patient's employment", 8, 'serif')),
  tick(240, 336, 'Yes', ticked('condition.employment', '')), tick(290, 336, 'No', ticked('condition.employment', 'on')),
  printed(text(60, 352, 'B. Auto accident', 8, 'serif')),
  tick(240, 350, 'Yes', ticked('condition.autoAccident', '')), tick(290, 350, 'No', ticked('condition.autoAccident', 'on')),
  printed(text(60, 366, 'C. Other accident', 8, 'serif')),
  tick(240, 364, 'Yes', ticked('condition.otherAccident', '')), tick(290, 364, 'No', ticked('condition.otherAccident', 'on')),
  printed(line(36, 382, 576, 382), text(36, 388, '5.', 8, 'bold'), text(48, 388, 'Why are you sending this claim yourself?', 8, 'serif-bold')),
  tick(60, 402, 'The provider refused to file', ticked('claim.other', '', WHY), 7.5),
  tick(220, 402, 'The provider is unable to file', ticked('claim.other', '', WHY), 7.5),
  tick(390, 402, 'The provider is not enrolled with Medicare', ticked('claim.other', '', WHY), 7.5),
  printed(line(36, 418, 576, 418), text(36, 424, '6.', 8, 'bold'), text(48, 424, 'Provider or Supplier on the Itemized Bill', 8, 'serif-bold')),
  left(48, 436, 110, 200, 'Name of supplier', own('seller.name.full', (f) => f.seller.organization), { size: 8.5, face: 'serif' }),
  left(372, 436, 60, 140, 'NPI, if known', own('seller.npi', (f) => f.seller.npi, '', { is: 'text', max: 10 }), { size: 8.5, face: 'serif' }),
  left(48, 456, 110, 414, 'Address of supplier', own('seller.address.full', (f) => wholeAddress(f.seller.address)), { size: 8.5, face: 'serif' }),
  left(48, 476, 190, 80, 'Date of the first service on the bill', own('claim.serviceFrom', (f) => mdY(f.first)), { size: 8.5, face: 'serif' }),
  left(340, 476, 110, 100, 'Total charges  $', own('claim.totalCharge', (f) => money(f.chargeCents)), { size: 8.5, face: 'serif' }),
  printed(line(36, 500, 576, 500), text(36, 506, '7.', 8, 'bold'), text(48, 506, 'Do you have medical coverage other than Medicare, such as private insurance?', 8, 'serif-bold')),
  squares(slot(nextBox(), 'otherCoverage.exists', (f) => (f.other ? '1' : ['0', '']), { is: 'exclusive-boxes', states: ['1', '0'] }), 8, [440, 504, 'Yes'], [490, 504, 'No']),
  inside(48, 520, 524, 'Name and Address of other insurance, State Agency (Medicaid), or VA office', own('otherCoverage.payerName', (f) => (f.other ? f.other.payerName : ''))),
  inside(48, 550, 262, "Policyholder's Name", own('otherCoverage.policyholder.name.full', (f) => (f.other ? fullName(f.other.policyholder) : ''))),
  inside(310, 550, 262, 'Policy or Medical Assistance Number', own('otherCoverage.memberId', hers)),
  printed(line(36, 586, 576, 586), text(36, 592, '8.', 8, 'bold'), text(48, 592, 'I authorize any holder of medical information about me to release what is needed for this claim.', 7.5, 'serif')),
  above(48, 606, 330, 'Signature of Patient (if unable to write, see instructions)', blankSlot('form1[0].#subform[0].SignatureField1[0]', 'signature', 'hers to sign', { is: 'signature' }), { height: 22 }),
  above(396, 606, 140, 'Date Signed', { ...blankSlot(nextText(), 'signature.date', 'dated when she signs'), tip: 'Date signed' }, { height: 22 }),
  above(48, 644, 488, 'If signed by mark: name and address of witness', blankSlot(nextText(), 'signature', 'nobody signs by mark')),
  printed(text(36, 690, 'CMS-1490S', 8, 'bold'), text(110, 690, 'Keep a copy of this form and of every bill you send.', 7, 'serif')),
];

/** CMS-1490S: named as Adobe's designer names what nobody named, a few tooltips, captions in brackets above, left and inside. */
export const cms1490s: FormDesign = {
  page: 'cms-1490s',
  title: "Patient's request for medical payment",
  rows: 0,
  pages: [page(pieces)],
};
