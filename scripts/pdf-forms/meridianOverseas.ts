import { type Art, type Box, type FormDesign, line, text } from './design.ts';
import { cell, type Facts } from './facts.ts';
import { bare, hand, hasOther, prose } from './hand.ts';
import { type Piece, page, printed, type Slot, slot, squares, tick } from './layout.ts';
import { each, fullName, lastFirst, orBlank, part, phone, type Want } from './spell.ts';

let n = 0;
const { is, not, no } = hand(() => `field_${String(++n).padStart(3, '0')}`);
const UNKNOWN = 'nothing in the profile says it';
const ACCIDENT = 'no accident';
const STAY = 'no stay in hospital is recorded';
const BANK = 'hers to name';
const PHYSICIAN = 'the physician’s part';
const OFFICE = 'the plan’s';
const ATTACH = 'hers to attach';
const [LEFT, RIGHT] = [36, 576];

const fill = (place: Box, gray: number): Art => ({ is: 'box', box: place, fill: gray });
/** The name of a part stands in a column of its own at the left, under a rule over the whole width. */
const area = (top: number, number: string, name: string, about: string): Piece =>
  printed(
    line(LEFT, top, RIGHT, top, 1.2),
    text(LEFT, top + 7, number, 16, 'bold'),
    text(LEFT + 18, top + 8, name, 9.5, 'bold'),
    text(LEFT + 18, top + 34, about, 6.8, 'italic'),
  );
/** Caption above a pale patch without an edge. */
const flat = (x: number, top: number, width: number, caption: string, own: Slot): Piece => ({
  art: [text(x, top, caption, 7), fill([x, top + 9, width, 15], 0.91)],
  fields: [{ ...own, box: [x + 1, top + 9.5, width - 2, 14] }],
});
const choice = (
  at: string,
  concept: string,
  states: string[],
  want: (facts: Facts) => Want,
  places: [number, number, string][],
) => squares(slot(at, concept, want, { is: 'exclusive-boxes', states }), 8, ...places);

/** The day before the month, as the form asks. */
const dmY = (iso: string): string[] =>
  ['/', '-', '.', ' '].map((gap) => [part(iso, 'day'), part(iso, 'month'), part(iso, 'year')].join(gap));
const COUNTRY = ['United States', 'USA', 'US', 'U.S.', 'U.S.A.', 'United States of America'];
const CURRENCY = [
  '',
  'USD',
  'US dollars',
  'US dollar',
  'U.S. dollars',
  'U.S. dollar',
  'US Dollar (USD)',
  'US$',
  '$',
  'dollars',
];
const abroad = (digits: string): Want =>
  digits ? each(...phone(digits).map((one) => [one, `+1 ${one}`, `+1${one}`, `1-${one}`, `+1-${one}`])) : '';
const given = ({ first, middle }: Facts['patient']['name']): Want =>
  middle
    ? each(first, `${first} ${middle}`, `${first} ${middle.slice(0, 1)}`, `${first} ${middle.slice(0, 1)}.`)
    : first;
const how = ({ payment }: Facts) =>
  /card/i.test(payment) ? ['card', 'Credit or debit card'] : /check/i.test(payment) ? ['check', 'Check'] : [''];

// biome-ignore format: one box a line, in the order of the form
const first: Piece[] = [
  printed(fill([36, 28, 540, 34], 0.2), { is: 'text', text: 'Meridian Federal and Overseas Employees Plan', at: [44, 36], size: 14, face: 'bold', gray: 1 }, { is: 'text', text: 'Claim for medical expenses', at: [44, 51], size: 9, face: 'sans', gray: 1 }),
  prose(36, 70, 'Use one form for each person and each provider. Write in English and in capital letters. Write all dates with the day first (DD/MM/YYYY). Attach the itemized bill\nand the receipt for each charge; translate the bill if you can. Claims must reach us by December 31 of the year after the year of the care.', 7),
  area(94, '1', 'Enrollee', 'The person in whose name\nthe enrollment is held, as\nshown on the ID card'),
  flat(158, 100, 140, 'Family name', is('subscriber.name.last', undefined, { at: 'enrollee_family' })), flat(306, 100, 150, 'Given name(s)', is('subscriber.name.first', (f) => given(f.subscriber.name), { at: 'enrollee_given' })), flat(464, 100, 112, 'Date of birth (DD/MM/YYYY)', is('subscriber.birthDate', (f) => dmY(f.subscriber.birthDate), { at: 'dob' })),
  flat(158, 130, 140, 'Enrollment ID number', is('coverage.memberId', undefined, { at: 'enrollee_id' })), flat(306, 130, 150, 'Plan or option', is('coverage.planName')), flat(464, 130, 112, 'Post or duty station', not(UNKNOWN)),
  flat(158, 160, 298, 'Agency or employer', is('subscriber.employer', undefined, { at: 'enrollee_agency' })), flat(464, 160, 112, 'Retired since', not(UNKNOWN)),
  area(194, '2', 'Claimant', 'The person who received\nthe care'),
  flat(158, 200, 140, 'Family name', is('patient.name.last', undefined, { at: 'claimant_family' })), flat(306, 200, 150, 'Given name(s)', is('patient.name.first', (f) => given(f.patient.name), { at: 'claimant_given' })), flat(464, 200, 112, 'Date of birth (DD/MM/YYYY)', is('patient.birthDate', (f) => dmY(f.patient.birthDate), { at: 'dob_2' })),
  printed(text(158, 231, 'The claimant is the enrollee’s', 7)),
  choice('claimant_rel', 'patient.relationshipToSubscriber', ['SELF', 'SP', 'CH', 'OTH'], (f) => ({ self: 'SELF', spouse: 'SP', child: 'CH' })[f.relationship] ?? 'OTH', [[158, 243, 'self (same person)'], [256, 243, 'spouse'], [312, 243, 'child'], [358, 243, 'other family member']]),
  flat(464, 230, 112, 'Sex (choose one)', is('patient.sex', (f) => ({ female: ['F', 'Female'], male: ['M', 'Male'] })[f.patient.sex as string] ?? [''], { at: 'claimant_sex', kind: { is: 'dropdown', options: [['', ' '], ['F', 'Female'], ['M', 'Male'], ['X', 'Not stated']] } })),
  flat(158, 260, 298, 'Present mailing address: number and street', is('patient.address.line1', undefined, { at: 'provider_street' })), flat(464, 260, 112, 'Apartment or unit', is('patient.address.line2')),
  flat(158, 290, 140, 'City or town', is('patient.address.city')), flat(306, 290, 92, 'State or province', is('patient.address.state')), flat(406, 290, 70, 'Postal code', is('patient.address.zip')), flat(484, 290, 92, 'Country', is('patient.address.country', COUNTRY)),
  flat(158, 320, 190, 'Telephone (with country code)', is('patient.phone', (f) => abroad(f.patient.phone))), flat(356, 320, 220, 'E-mail', is('patient.email')),
  flat(158, 350, 190, 'Passport or national identity number', not('never kept', { at: 'claimant_id' }, 'patient.otherId')), flat(356, 350, 220, 'Emergency contact (name and telephone)', not('a person who is no part of the claim')),
  area(384, '3', 'Other insurance', 'Attach the other insurer’s\nstatement of payment'),
  printed(text(158, 393, 'Is the claimant insured by anyone else (another employer’s plan, Medicare, a national health service)?', 7.6)),
  choice('oth_ins', 'otherCoverage.exists', ['1', '2'], (f) => (hasOther(f) ? '1' : '2'), [[158, 405, 'Yes, namely:'], [226, 405, 'No']]),
  flat(158, 422, 180, 'Insurer or health service', is('otherCoverage.payerName', undefined, { at: 'enrollee_plan' })), flat(346, 422, 130, 'Policy or membership number', is('otherCoverage.memberId', undefined, { at: 'enrollee_id_2' })), flat(484, 422, 92, 'Country of insurer', not(UNKNOWN, {}, 'otherCoverage.detail')),
  flat(158, 452, 180, 'Name of policyholder', is('otherCoverage.policyholder.name.full')), flat(346, 452, 130, 'Amount that insurer paid', not('not yet known', {}, 'otherCoverage.detail')), flat(484, 452, 92, 'In which currency?', not('not yet known', {}, 'otherCoverage.detail')),
  area(486, '4', 'Reason for care', 'The illness, injury or\npreventive visit'),
  flat(158, 492, 298, 'Illness, symptoms or diagnosis', is('condition.description')), flat(464, 492, 112, 'First noticed (DD/MM/YYYY)', is('condition.onsetDate', (f) => orBlank(dmY(f.condition.onsetDate)))),
  printed(text(158, 527, 'Was it caused by an accident of any kind?', 7.6)), choice('acc', 'condition.anyAccident', ['1', '2'], () => '2', [[330, 525, 'Yes'], [374, 525, 'No']]),
  printed(text(158, 543, 'Was it caused by the claimant’s work?', 7.6)), choice('acc_2', 'condition.employment', ['1', '2'], () => '2', [[330, 541, 'Yes'], [374, 541, 'No']]),
  flat(158, 560, 140, 'Country where the care was given', is('facility.address.country', COUNTRY)), flat(306, 560, 130, 'Admitted on (DD/MM/YYYY)', not(STAY, { at: 'date_of_service' }, 'condition.otherDate')), flat(444, 560, 132, 'Discharged on (DD/MM/YYYY)', not(STAY, {}, 'condition.otherDate')),
  flat(158, 590, 140, 'Place and date of accident', not(ACCIDENT, {}, 'condition.accidentDetail')), flat(306, 590, 270, 'Insurer or attorney of the person who caused it', not(ACCIDENT, {}, 'condition.accidentDetail')),
  area(624, '5', 'Provider', 'The hospital, doctor or\nsupplier on the bill'),
  flat(158, 630, 298, 'Name on the letterhead of the bill', is('seller.name.full', undefined, { at: 'claimant_name' })), flat(464, 630, 112, 'Tax or registration number', is('seller.taxId')),
  flat(158, 660, 220, 'Number and street', is('seller.address.line1')), flat(386, 660, 190, 'City, state and postal code', is('seller.address.cityStateZip')),
  flat(158, 690, 140, 'Country', is('seller.address.country', COUNTRY)), flat(306, 690, 150, 'Telephone (with country code)', is('seller.phone', (f) => abroad(f.seller.phone))), flat(464, 690, 112, 'Bill or invoice number', is('claim.accountNumber')),
  printed(text(36, 758, 'MFO-31 (January 2025)', 6.5), text(530, 758, 'Page 1 of 2', 6.5)),
];

const ROWS = 8;
const HEADS: [width: number, head: string, own: (at: number) => Slot][] = [
  [22, 'No.', () => not('')],
  [
    78,
    'Patient',
    (at) =>
      is(
        `line[${at}].patientName`,
        cell((_, { patient }) => each(patient.name.first, fullName(patient), lastFirst(patient)))(at),
        { at: `item_${at + 1}` },
      ),
  ],
  [
    116,
    'Provider',
    (at) => is(`line[${at}].seller`, cell((_, { seller }) => seller.organization)(at), { at: `patient_${at + 1}` }),
  ],
  [130, 'What was provided', (at) => is(`line[${at}].description`, undefined, { at: `amount_${at + 1}` })],
  [
    66,
    'Date of care\n(DD/MM/YYYY)',
    (at) => is(`line[${at}].dateFrom`, cell(({ date: day }) => dmY(day))(at), { at: `dob_${at + 3}` }),
  ],
  [46, 'Currency', (at) => is(`line[${at}].other`, cell(() => CURRENCY)(at))],
  [50, 'Amount\ncharged', (at) => is(`line[${at}].charge`, undefined, { at: `amount_${at + 1}_2` })],
  [32, 'Plan\nuse', (at) => not(OFFICE, {}, `line[${at}].other`)],
];
/** Pale rows with white gaps between them, each with its printed number. */
function expenses(top: number): Piece[] {
  let x = LEFT;
  return HEADS.map(([width, head, own], column) => {
    const start = x;
    x += width;
    const rows = Array.from({ length: ROWS }, (_, row): Piece => {
      const place: Box = [start + 1, top + 18 + row * 18, width - 2, 16];
      if (column === 0) return printed(text(start + 8, place[1] + 6, String(row + 1), 7));
      return { art: [fill(place, 0.91)], fields: [{ ...own(row), box: place }] };
    });
    return {
      art: [text(start + 2, top, head, 6.8, 'bold'), ...rows.flatMap(({ art }) => art)],
      fields: rows.flatMap(({ fields }) => fields),
    };
  });
}

// biome-ignore format: one box a line, in the order of the form
const second: Piece[] = [
  printed(line(LEFT, 36, RIGHT, 36, 1.2), text(36, 43, '6', 16, 'bold'), text(54, 44, 'Expenses', 9.5, 'bold'), text(120, 46, 'One line for each charge on the bill, in the currency of the bill', 6.8, 'italic')),
  ...expenses(66),
  printed(text(362, 238, 'Total of the charges above', 8, 'bold')), { art: [fill([494, 233, 48, 16], 0.85)], fields: bare(495, 234, 46, 14, is('claim.totalCharge', undefined, { at: 'sum' })).fields },
  printed(text(36, 238, 'Has the provider been paid?', 7.6)), choice('paid', 'claim.paidByPatient', ['1', '2'], () => '1', [[144, 236, 'Yes'], [184, 236, 'No']]),
  flat(36, 256, 130, 'Paid by (choose one)', is('claim.paymentMethod', how, { at: 'paid_by', kind: { is: 'dropdown', options: [['', ' '], ['cash', 'Cash'], ['check', 'Check'], ['card', 'Credit or debit card'], ['wire', 'Bank transfer']] } })), flat(174, 256, 130, 'Amount paid', is('claim.amountPaid')), flat(312, 256, 130, 'Rate of exchange, if known', not('the bill is in dollars')),
  area(292, '7', 'Payment', 'To whom and how benefits\nare paid'),
  printed(text(158, 299, 'Pay benefits', 7)), tick(158, 309, 'by check to the enrollee', no(BANK, 'claim.payTo', { at: 'enrollee_check' })), tick(276, 309, 'to the account below', no(BANK, 'claim.payTo')), tick(380, 309, 'to the provider (not yet paid)', no(BANK, 'claim.payTo')),
  flat(158, 328, 206, 'Name of the bank', not(BANK, { at: 'provider_name' }, 'payee')), flat(372, 328, 204, 'Branch address and country', not(BANK, { at: 'provider_address' }, 'payee')),
  flat(158, 358, 206, 'Name of the account holder', not(BANK, { at: 'enrollee_name' }, 'payee')), flat(372, 358, 100, 'SWIFT or BIC', not(BANK, {}, 'payee')), flat(480, 358, 96, 'Pay in this currency', not(BANK, {}, 'payee')),
  flat(158, 388, 206, 'Account number or IBAN', not(BANK, {}, 'payee')), flat(372, 388, 100, 'ABA routing number', not(BANK, {}, 'payee')), tick(480, 399, 'checking', no(BANK, 'payee')), tick(530, 399, 'savings', no(BANK, 'payee')),
  area(424, '8', 'Enclosed', 'Check what you send'),
  tick(158, 434, 'itemized bill', no(ATTACH, 'attachment.itemized-receipt')), tick(230, 434, 'receipt', no(ATTACH, 'attachment.proof-of-payment')), tick(284, 434, 'translation', no(ATTACH, 'attachment.other')), tick(350, 434, 'medical report', no(ATTACH, 'attachment.progress-notes')), tick(430, 434, 'other insurer’s statement', no(ATTACH, 'attachment.eob-other-insurance')),
  area(476, '9', 'Declaration', 'Signed by the claimant, or\nby the enrollee for a child\nunder 18'),
  prose(158, 484, 'The answers on this form are correct. The expenses were incurred by the claimant named in part 2. I authorize any provider,\ninsurer or government office to release the records the plan asks for. I know that false claims are punishable by law.', 7),
  tick(158, 506, 'Send letters about this claim by e-mail only.', no('hers to choose', 'consent')),
  flat(158, 522, 298, 'Signature', not('hers to sign', {}, 'signature')), flat(464, 522, 112, 'Date (DD/MM/YYYY)', not('dated when she signs', { at: 'date_of_care' }, 'signature.date')),
  flat(158, 552, 298, 'Guardian or holder of a power of attorney: name', not('nobody signs for her', {}, 'submitter.name.full')), flat(464, 552, 112, 'Capacity', not('nobody signs for her', {}, 'submitter.role')),
  area(586, '10', '  Attending\n  physician', '\nTo be completed and signed by\nthe physician if no itemized\nbill can be had'),
  flat(158, 592, 200, 'Physician’s name', not(PHYSICIAN, { at: 'physician_name' })), flat(366, 592, 90, 'License number', not(PHYSICIAN)), flat(464, 592, 112, 'Diagnosis (ICD-10)', not(PHYSICIAN)),
  flat(158, 622, 298, 'Signature and stamp', not(PHYSICIAN)), flat(464, 622, 112, 'Date (DD/MM/YYYY)', not(PHYSICIAN)),
  printed(fill([36, 664, 540, 44], 0.85), text(42, 669, 'For the plan', 7, 'bold')),
  ...([[42, 120, 'Claim control number'], [172, 90, 'Received'], [272, 90, 'Rate'], [372, 90, 'Allowed'], [472, 98, 'Processor']] as const).map(([x, width, words]): Piece => ({ art: [text(x, 680, words, 6.5), fill([x, 688, width, 15], 1)], fields: bare(x + 1, 688.5, width - 2, 14, not(OFFICE)).fields })),
  printed(text(36, 758, 'MFO-31 (January 2025)', 6.5), text(530, 758, 'Page 2 of 2', 6.5)),
];

/** A federal and overseas plan’s form: days before months, claimant and enrollee, currencies, banks, a physician’s part. */
export const meridianOverseas: FormDesign = {
  page: 'meridian-overseas',
  title: 'Claim for medical expenses',
  rows: ROWS,
  pages: [page(first), page(second)],
};
