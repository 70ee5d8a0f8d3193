import { type Art, type Box, type FormDesign, line, text } from './design.ts';
import type { Facts } from './facts.ts';
import { bare, hand, hasOther, prose } from './hand.ts';
import { type Piece, page, printed, type Slot, slot, squares, tick } from './layout.ts';
import { mdY, street } from './spell.ts';
import { ordered } from './usual.ts';

let sheet = 1;
let n = -1;
let k = -1;
const { is, not, yes, no } = hand(
  () => `form1[0].Page${sheet}[0].TextField5[${++n}]`,
  () => `form1[0].Page${sheet}[0].CheckBox2[${++k}]`,
);
const named = (name: string) => ({ at: `form1[0].Page${sheet}[0].${name}` });
const UNKNOWN = 'nothing in the profile says it';
const MEDICARE = 'she has no Medicare';
const ACCIDENT = 'no accident';
const OFFICE = 'the plan’s';
const gray = (place: Box, fill: number): Art => ({ is: 'box', box: place, fill });

/** A grey bar over the width of the page, the number of the section in it. */
const section = (top: number, words: string): Piece =>
  printed(gray([40, top, 532, 14], 0.83), text(44, top + 4, words, 8.5, 'bold'));
/** A small caption, the answer below it, a thin line below that. */
const cap = (x: number, top: number, width: number, caption: string, own: Slot): Piece => ({
  art: [text(x, top, caption, 6.5), line(x, top + 22, x + width, top + 22, 0.5)],
  fields: [{ ...own, box: [x, top + 8, width, 13.5] }],
});
const label = (x: number, top: number, words: string): Piece => printed(text(x, top, words, 6.5));
/** One field with a square for each answer, as layout programs keep them. */
const choice = (
  name: string,
  concept: string,
  states: string[],
  want: (facts: Facts) => string | string[],
  at: [number, number, string][],
) => squares(slot(named(name).at, concept, want, { is: 'exclusive-boxes', states }), 8, ...at);
const initial = (who: 'patient' | 'subscriber') => (facts: Facts) => {
  const letter = facts[who].name.middle.slice(0, 1);
  return letter ? [letter, `${letter}.`] : '';
};
const pick = (who: 'patient' | 'subscriber', states: Record<string, string>) => (facts: Facts) =>
  states[facts[who].sex] ?? '';
const SEX = { male: 'M', female: 'F' };

// biome-ignore format: one box a line, in the order of the form
const first: Piece[] = [
  printed(text(40, 30, 'Prairie Shield', 20, 'bold'), text(40, 53, 'Health Plans of the Central States', 8.5), text(390, 32, 'Member Medical Claim Form', 13.5, 'bold'), text(390, 50, 'Use a separate form for each patient and each provider.', 7)),
  prose(40, 68, 'Fill out this form only when your provider does not bill us. Please print in black ink or type. Attach the original itemized bill: it must show the provider’s\nname, address and tax ID, the patient’s name, the date, kind and charge of each service, and the diagnosis. Bills will not be returned. Keep copies.', 7),
  section(92, 'SECTION 1  –  PATIENT'),
  cap(40, 112, 150, 'Last name', is('patient.name.last')), cap(198, 112, 140, 'First name', is('patient.name.first')), cap(346, 112, 26, 'M.I.', is('patient.name.middle', initial('patient'))), cap(380, 112, 94, 'Date of birth (MM/DD/YYYY)', is('patient.birthDate', (f) => mdY(f.patient.birthDate), named('DateField1[0]'))), cap(482, 112, 90, 'Daytime telephone', is('patient.phone')),
  cap(40, 142, 230, 'Street address, apartment number', is('patient.address.line1', (f) => street(f.patient.address))), cap(278, 142, 130, 'City', is('patient.address.city')), cap(416, 142, 50, 'State', is('patient.address.state')), cap(474, 142, 98, 'ZIP code', is('patient.address.zip')),
  label(40, 174, 'Sex'), choice('Sex[0]', 'patient.sex', ['M', 'F', 'U'], pick('patient', SEX), [[40, 184, 'Male'], [84, 184, 'Female'], [136, 184, 'Unspecified']]),
  label(222, 174, 'Patient’s relationship to subscriber'),
  choice('Relationship[0]', 'patient.relationshipToSubscriber', ['1', '2', '3', '4', '5'], (f) => ({ self: '1', spouse: '2', child: '4' })[f.relationship] ?? '5', [[222, 184, 'Self'], [264, 184, 'Spouse'], [318, 184, 'Domestic partner'], [408, 184, 'Child'], [454, 184, 'Other (court order, guardian)']]),
  cap(40, 204, 230, 'E-mail', is('patient.email')), label(278, 204, 'If the patient is over 18 (check all that apply)'),
  tick(278, 214, 'Employed', no(UNKNOWN, 'patient.employmentStatus')), tick(346, 214, 'Full-time student', no(UNKNOWN, 'patient.employmentStatus')), tick(438, 214, 'Disabled', no(UNKNOWN, 'patient.employmentStatus')),
  section(236, 'SECTION 2  –  SUBSCRIBER (the name on the ID card)'),
  cap(40, 256, 150, 'Last name', is('subscriber.name.last')), cap(198, 256, 140, 'First name', is('subscriber.name.first')), cap(346, 256, 26, 'M.I.', is('subscriber.name.middle', initial('subscriber'))), cap(380, 256, 94, 'Date of birth (MM/DD/YYYY)', is('subscriber.birthDate', (f) => mdY(f.subscriber.birthDate), named('DateField1[1]'))),
  label(482, 256, 'Sex'), choice('Sex[1]', 'subscriber.sex', ['M', 'F'], pick('subscriber', SEX), [[482, 266, 'Male'], [526, 266, 'Female']]),
  cap(40, 286, 190, 'Identification number (all letters and numbers on the card)', is('coverage.memberId', undefined, named('SSN[0]'))), cap(238, 286, 100, 'Group number', is('coverage.groupNumber')), cap(346, 286, 226, 'Employer or group name', is('subscriber.employer')),
  cap(40, 316, 230, 'Mailing address', is('subscriber.address.line1')), cap(278, 316, 96, 'City', is('subscriber.address.city')), cap(382, 316, 34, 'State', is('subscriber.address.state')), cap(424, 316, 60, 'ZIP code', is('subscriber.address.zip')), cap(492, 316, 80, 'Telephone', is('subscriber.phone')),
  tick(40, 344, 'Check here if this address is new. We will change it in our records.', no(UNKNOWN), 7.5),
  section(366, 'SECTION 3  –  OTHER COVERAGE'),
  printed(text(40, 389, 'Is the patient covered by any other health plan, or by Medicare?', 8)),
  choice('OtherIns[0]', 'otherCoverage.exists', ['Y', 'N'], (f) => (hasOther(f) ? 'Y' : 'N'), [[472, 387, 'Yes'], [516, 387, 'No']]),
  printed(text(40, 404, 'If yes, complete this section and attach the other plan’s explanation of benefits.', 7)),
  cap(40, 418, 230, 'Name of the other insurance company', is('otherCoverage.payerName')), cap(278, 418, 140, 'Its policy or ID number', is('otherCoverage.memberId')), cap(426, 418, 146, 'Its group number', is('otherCoverage.groupNumber')),
  cap(40, 448, 190, 'Policyholder’s name', is('otherCoverage.policyholder.name.full', undefined, named('SubscriberName[0]'))), cap(238, 448, 94, 'Policyholder’s date of birth', is('otherCoverage.policyholder.birthDate', undefined, named('DateField1[2]'))), cap(340, 448, 130, 'Policyholder’s relationship to patient', is('otherCoverage.detail', (f) => (hasOther(f) ? ['', 'Father', 'Parent'] : ''))), cap(478, 448, 94, 'Effective date', not(UNKNOWN, named('DateField1[3]'), 'otherCoverage.detail')),
  cap(40, 478, 190, 'Medicare number, if any', not(MEDICARE, {}, 'otherCoverage.detail')), cap(238, 478, 94, 'Part A effective date', not(MEDICARE, {}, 'otherCoverage.detail')), cap(340, 478, 130, 'Part B effective date', not(MEDICARE, {}, 'otherCoverage.detail')), cap(478, 478, 94, 'Other plan paid  $', not('not yet known', {}, 'otherCoverage.detail')),
  section(512, 'SECTION 4  –  ILLNESS OR INJURY'),
  cap(40, 532, 390, 'Describe the illness, injury or symptoms that needed treatment', is('condition.description')), cap(438, 532, 134, 'Date symptoms began', is('condition.onsetDate', undefined, named('DateField1[4]'))),
  printed(text(40, 565, 'Was treatment needed because of:', 8)),
  printed(text(186, 565, 'patient’s job', 8)), choice('YesNo[0]', 'condition.employment', ['Yes', 'No'], () => 'No', [[240, 563, 'Yes'], [276, 563, 'No']]),
  printed(text(316, 565, 'auto accident', 8)), choice('YesNo[1]', 'condition.autoAccident', ['Yes', 'No'], () => 'No', [[372, 563, 'Yes'], [408, 563, 'No']]),
  printed(text(446, 565, 'other injury', 8)), choice('YesNo[2]', 'condition.otherAccident', ['Yes', 'No'], () => 'No', [[494, 563, 'Yes'], [530, 563, 'No']]),
  cap(40, 584, 94, 'Date of accident', not(ACCIDENT, {}, 'condition.accidentDetail')), cap(142, 584, 40, 'State', not(ACCIDENT, {}, 'condition.autoAccidentState')), cap(190, 584, 190, 'Auto or workers’ compensation insurer', not(ACCIDENT, {}, 'condition.accidentDetail')), cap(388, 584, 184, 'Attorney’s name and telephone', not(ACCIDENT, {}, 'condition.accidentDetail')),
  printed(text(40, 626, 'Before you send this form', 8, 'bold')),
  prose(40, 640, '1.  The identification number and the group number are on the front of the ID card.\n2.  The bill for rented or purchased equipment must name the item and come with the doctor’s order.\n3.  Prescription drugs, dental care and vision care have forms of their own. Ask Member Services for them.\n4.  If the services were given outside the United States, use the International Claim Form.\n5.  A statement that shows only a balance due, and a canceled check alone, cannot be accepted as a bill.\n6.  Questions? Call the Member Services number on the back of your ID card, Monday to Friday, 8 a.m. to 6 p.m.', 7.5),
  printed(text(40, 752, 'PSHP 1140 R01/25', 6.5), text(500, 752, 'Continue on page 2', 6.5)),
];

sheet = 2;
n = -1;
k = -1;
const COLUMNS: [width: number, head: string, own: (at: number) => Slot][] = [
  [58, 'From', (at) => is(`line[${at}].dateFrom`)],
  [58, 'To', (at) => is(`line[${at}].dateTo`)],
  [36, 'Place\ncode', (at) => is(`line[${at}].placeOfService`)],
  [54, 'Procedure\ncode', (at) => is(`line[${at}].procedureCode`)],
  [26, 'Mod.', (at) => not('the bill shows none', {}, `line[${at}].modifier[0]`)],
  [54, 'Diagnosis\ncode', (at) => is(`line[${at}].diagnosisCode`)],
  [152, 'Description of service or supply', (at) => is(`line[${at}].description`)],
  [30, 'Units', (at) => is(`line[${at}].units`)],
  [64, 'Charge', (at) => is(`line[${at}].charge`)],
];
const ROW = 19;
/** Grey heads in two rows, the days under one of their own; thin lines between the rows. */
function services(top: number): Piece[] {
  let x = 40;
  const starts = COLUMNS.map(([width]) => {
    x += width;
    return x - width;
  });
  const cells = Array.from({ length: 5 }, (_, row) =>
    COLUMNS.map(([width, , own], at) => bare(starts[at]! + 1, top + 28 + row * ROW, width - 2, ROW - 1, own(row))),
  );
  return [
    printed(
      gray([40, top, 532, 28], 0.92),
      text(62, top + 3, 'Date of service', 6.5, 'bold'),
      line(40, top + 12, 156, top + 12, 0.4),
      ...COLUMNS.map(([, head], at) => text(starts[at]! + 3, top + (at < 2 ? 17 : 6), head, 6.5, 'bold')),
      ...starts.slice(1).map((at, index) => line(at, top + (index === 0 ? 12 : 0), at, top + 28 + 5 * ROW, 0.4)),
      ...Array.from({ length: 6 }, (_, row) => line(40, top + 28 + row * ROW, 572, top + 28 + row * ROW, 0.4)),
    ),
    ...cells.flat(),
  ];
}
const place = (code: string[]) => (facts: Facts) => code.includes(facts.place);
const paidBy = (words: RegExp) => (facts: Facts) => words.test(facts.payment);

// biome-ignore format: one box a line, in the order of the form
const second: Piece[] = [
  printed(text(40, 30, 'Prairie Shield  –  Member Medical Claim Form', 9, 'bold')),
  section(46, 'SECTION 5  –  PROVIDER OF SERVICE'),
  cap(40, 66, 290, 'Name of provider or supplier, as printed on the bill', is('seller.name.full', undefined, named('PatientName[0]'))), cap(338, 66, 110, 'Federal tax ID number', is('seller.taxId')), cap(456, 66, 116, 'National Provider Identifier', is('seller.npi')),
  cap(40, 96, 230, 'Street address', is('seller.address.line1')), cap(278, 96, 96, 'City', is('seller.address.city')), cap(382, 96, 34, 'State', is('seller.address.state')), cap(424, 96, 60, 'ZIP code', is('seller.address.zip')), cap(492, 96, 80, 'Telephone', is('seller.phone')),
  cap(40, 126, 230, 'Doctor who ordered the service', is('physician.name.full', ordered('physician.name.full'))), cap(278, 126, 138, 'Ordering doctor’s NPI', is('physician.npi', ordered('physician.npi'))), cap(424, 126, 148, 'Ordering doctor’s telephone', is('physician.phone', ordered('physician.phone'))),
  printed(text(40, 160, 'Where was the patient treated?', 8)),
  tick(166, 158, 'Office', yes('claim.placeOfService', place(['11']))), tick(222, 158, 'Outpatient hospital', yes('claim.placeOfService', place(['19', '22']))), tick(324, 158, 'Inpatient hospital', yes('claim.placeOfService', place(['21']))), tick(418, 158, 'Home', yes('claim.placeOfService', place(['12']))), tick(472, 158, 'Ambulance', yes('claim.placeOfService', place(['41']))),
  section(180, 'SECTION 6  –  SERVICES AND SUPPLIES (copy from the itemized bill)'),
  cap(40, 200, 100, 'First diagnosis code', is('diagnosis[0].code')), cap(148, 200, 100, 'Second diagnosis code', is('diagnosis[1].code')), cap(256, 200, 100, 'Third diagnosis code', not('the record gives two')), cap(364, 200, 208, 'Provider’s account or invoice number for the patient', is('claim.accountNumber')),
  ...services(232),
  printed(text(420, 362, 'Total charges  $', 8, 'bold'), line(502, 372, 572, 372, 0.8)), bare(502, 357, 70, 14, is('claim.totalCharge', undefined, named('AmountPaid[0]'))),
  printed(text(396, 382, 'Amount you have paid  $', 8, 'bold'), line(502, 392, 572, 392, 0.8)), bare(502, 377, 70, 14, is('claim.amountPaid', undefined, named('AmountPaid[1]'))),
  section(404, 'SECTION 7  –  PAYMENT'),
  printed(text(40, 427, 'Has this bill been paid in full?', 8)), choice('YesNo[0]', 'claim.paidByPatient', ['Yes', 'No'], () => 'Yes', [[166, 425, 'Yes'], [206, 425, 'No']]),
  printed(text(40, 445, 'If yes, how?', 8)), tick(100, 443, 'Cash', yes('claim.paymentMethod', paidBy(/cash/i))), tick(146, 443, 'Check', yes('claim.paymentMethod', paidBy(/check/i))), tick(196, 443, 'Credit or debit card', yes('claim.paymentMethod', paidBy(/card/i))), tick(300, 443, 'Payment plan', no('it was paid at once', 'claim.paymentMethod')), tick(380, 443, 'Attached: receipt or canceled check', no('hers to attach', 'attachment.proof-of-payment')),
  printed(text(40, 463, 'Please send payment to:', 8)), tick(146, 461, 'Subscriber', no('hers to choose', 'claim.payTo')), tick(222, 461, 'Provider of service (assignment of benefits)', no('hers to choose', 'claim.payTo')),
  section(482, 'SECTION 8  –  SIGNATURE'),
  prose(40, 502, 'I certify that the information above is true and complete and that the patient received the services listed. I allow any provider or insurer to give the plan\nthe records it needs for this claim. Anyone who knowingly files a false claim may be guilty of a crime.', 7),
  cap(40, 530, 330, 'Signature of patient, or of subscriber if the patient is a minor', not('hers to sign', {}, 'signature')), cap(392, 530, 180, 'Date', not('dated when she signs', {}, 'signature.date')),
  cap(40, 562, 200, 'If signed by a representative: printed name', not('nobody signs for her', {}, 'submitter.name.full')), cap(248, 562, 122, 'Relationship', not('nobody signs for her', {}, 'submitter.relationshipToPatient')), cap(392, 562, 180, 'Representative’s telephone', not('nobody signs for her', {}, 'submitter.phone')),
  cap(40, 594, 330, 'Signature of provider (only if payment is assigned)', not('the provider’s', {}, 'signature')), cap(392, 594, 180, 'Date', not('the provider’s', {}, 'signature.date')),
  printed(gray([40, 628, 532, 48], 0.92), text(44, 633, 'PLAN USE ONLY', 7, 'bold')),
  cap(44, 648, 120, 'Claim number', not(OFFICE)), cap(174, 648, 90, 'Date received', not(OFFICE)), cap(274, 648, 120, 'Examiner', not(OFFICE)), cap(404, 648, 70, 'Group', not(OFFICE)), cap(484, 648, 84, 'Allowed  $', not(OFFICE)),
  prose(40, 690, 'Mail to: Prairie Shield Member Claims, P.O. Box 5550, Wichita, KS 67201. Claims must reach us within 12 months of the date of service.', 7),
  printed(text(40, 752, 'PSHP 1140 R01/25', 6.5), text(548, 752, 'Page 2', 6.5)),
];

/** A state plan’s member form of two pages: grey bars, small captions above thin lines, a row of squares for each choice. */
export const prairieShield: FormDesign = {
  page: 'prairie-shield',
  title: 'Member medical claim form',
  rows: 5,
  pages: [page(first), page(second)],
};
