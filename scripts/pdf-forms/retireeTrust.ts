import { box, type FormDesign, line, text } from './design.ts';
import { always, bare, hand, hasNoOther, hasOther, isChild, isSelf, isSpouse, prose } from './hand.ts';
import { type Piece, page, printed, type Slot, tick, under } from './layout.ts';
import { each } from './spell.ts';
import { ordered, perhaps, usual } from './usual.ts';

const counts = new Map<string, number>();
let next = '';
/** A form tool names a field after the print at its left, with a number from the second one on. */
function byPrint(): string {
  const count = (counts.get(next) ?? 0) + 1;
  counts.set(next, count);
  return count === 1 ? next : `${next}_${count}`;
}
let k = 0;
const { is, not, yes, no } = hand(byPrint, () => `Group${++k}`);
const UNKNOWN = 'nothing in the profile says it';
const NO_ATTORNEY = 'nobody acts for her';
const NO_ACCIDENT = 'no accident';
const OFFICE = 'the trust’s';

type Column = string | ((attribute: string) => Slot | undefined);
const WORDS = 84; // width of the column of captions

/** A table whose heads name persons and whose rows name what is asked of each of them. */
function persons(top: number, heads: string[], rows: [caption: string, attribute: string][], columns: Column[]): Piece {
  const width = (540 - WORDS) / heads.length;
  const [high, head] = [17, 24];
  const bottom = top + head + rows.length * high;
  const starts = heads.map((_, index) => 36 + WORDS + index * width);
  const piece: Piece = { art: [box(36, top, 540, bottom - top), box(36, top, 540, head, { fill: 0.88 })], fields: [] };
  heads.forEach((words, index) => {
    piece.art.push(
      line(starts[index]!, top, starts[index]!, bottom),
      text(starts[index]! + 4, top + 4, words, 7.5, 'bold'),
    );
  });
  rows.forEach(([caption, attribute], row) => {
    const from = top + head + row * high;
    piece.art.push(line(36, from, 576, from, 0.4), text(40, from + 5, caption, 7.5));
    next = caption;
    columns.forEach((column, index) => {
      const own = typeof column === 'string' ? not(column) : column(attribute);
      if (own) piece.fields.push({ ...own, box: [starts[index]! + 2, from + 1, width - 4, high - 2] });
    });
  });
  return piece;
}
const party = (name: string) => (attribute: string) => is(`${name}.${attribute}`);
const withoutBirth = (why: string) => (attribute: string) => (attribute === 'birthDate' ? undefined : not(why));
const head = (top: number, words: string): Piece => printed(text(36, top, words, 10.5, 'serif-bold'));
/** A line with its caption under it, named after the caption. */
function foot(x: number, top: number, width: number, caption: string, make: () => Slot): Piece {
  next = caption;
  return under(x, top, width, caption, make(), { size: 6.5, face: 'italic' });
}

// biome-ignore format: one box a line, in the order of the form
const first: Piece[] = [
  printed(text(150, 26, 'Gulfside Retired Teachers Health Trust', 15, 'serif-bold'), text(188, 46, 'Claim and questionnaire for bills you have paid yourself', 9.5, 'serif')),
  prose(60, 64, 'Answer for each person in his or her own column. Leave a column empty where there is nobody of that kind. The Trust pays the person on the card\nunless a court has ordered otherwise. We may ask the persons named here for information.', 7.2, 'serif'),
  head(90, 'I.  Who is who'),
  persons(104, ['Patient', 'Person whose name\nis on the card', 'Emergency contact', 'Attorney, if you have one'], [
    ['Last name', 'name.last'], ['First name', 'name.first'], ['Date of birth', 'birthDate'], ['Street', 'address.line1'], ['City, state, ZIP', 'address.cityStateZip'], ['Telephone', 'phone'], ['E-mail', 'email'],
  ], [party('patient'), (attribute) => is(`subscriber.${attribute}`, attribute === 'email' ? perhaps('subscriber.email') : undefined), withoutBirth(UNKNOWN), withoutBirth(NO_ATTORNEY)]),
  printed(text(36, 256, 'The patient is', 8, 'serif')),
  tick(90, 254, 'the person on the card', yes('patient.relationshipToSubscriber', isSelf), 7.5), tick(196, 254, 'husband or wife', yes('patient.relationshipToSubscriber', isSpouse), 7.5), tick(284, 254, 'son or daughter', yes('patient.relationshipToSubscriber', isChild), 7.5), tick(370, 254, 'survivor of a deceased teacher', no('none of the samples'), 7.5),
  foot(36, 270, 170, 'Name of the deceased teacher', () => not('nobody has died')), foot(216, 270, 110, 'Date of death', () => not('nobody has died')), foot(336, 270, 240, 'Last school district before retirement', () => not(UNKNOWN)),
  head(304, 'II.  Who gave the care, who ordered it, who sent the bill'),
  persons(318, ['Family doctor', 'Doctor who ordered\nthe treatment', 'Place where it was given', 'Who sent the bill'], [
    ['Name', 'name.full'], ['Street', 'address.line1'], ['City, state, ZIP', 'address.cityStateZip'], ['Telephone', 'phone'], ['NPI', 'npi'], ['Taxpayer number', 'taxId'],
  ], [UNKNOWN, (attribute) => is(`physician.${attribute}`, ordered(`physician.${attribute}`)), party('facility'), party('seller')]),
  head(460, 'III.  Insurance'),
  persons(474, ['This Trust', 'Other health plan\nnow in force', 'Insurer before this Trust', 'Automobile or\nliability insurer'], [
    ['Company', 'payerName'], ['Member number', 'memberId'], ['Group number', 'groupNumber'], ['In whose name', 'policyholder.name.full'], ['Telephone', 'phone'],
  ], [
    (attribute) => attribute === 'phone' ? not(UNKNOWN) : attribute === 'payerName' ? is('coverage.payerName', perhaps('coverage.payerName')) : attribute.startsWith('p') ? is('subscriber.name.full', perhaps('subscriber.name.full')) : is(`coverage.${attribute}`),
    (attribute) => attribute === 'phone' ? not(UNKNOWN, {}, 'otherCoverage.detail') : is(`otherCoverage.${attribute}`),
    UNKNOWN,
    NO_ACCIDENT,
  ]),
  printed(text(36, 592, 'Has the patient other health insurance?', 8, 'serif')), tick(200, 590, 'yes', yes('otherCoverage.exists', hasOther)), tick(236, 590, 'no', yes('otherCoverage.exists', hasNoOther)),
  printed(text(300, 592, 'Is the patient’s condition due to an accident?', 8, 'serif')), tick(480, 590, 'yes', no('it is not', 'condition.anyAccident')), tick(516, 590, 'no', yes('condition.anyAccident', always)),
  foot(36, 606, 120, 'When and where it happened', () => not(NO_ACCIDENT, {}, 'condition.accidentDetail')), foot(166, 606, 130, 'Driver or owner of the premises', () => not(NO_ACCIDENT, {}, 'condition.accidentDetail')), foot(306, 606, 130, 'Police department and report', () => not(NO_ACCIDENT, {}, 'condition.accidentDetail')), foot(446, 606, 130, 'Claim number with that insurer', () => not(NO_ACCIDENT, {}, 'condition.accidentDetail')),
  foot(36, 636, 170, 'Landlord, if you fell in a rented home', () => not(NO_ACCIDENT)), foot(216, 636, 170, 'Landlord’s address', () => not(NO_ACCIDENT)), foot(396, 636, 180, 'Landlord’s telephone', () => not(NO_ACCIDENT)),
  printed(text(280, 760, 'over, please', 8, 'italic')),
];

const ROWS: [string, string][] = [
  ['Date of service', 'dateFrom'],
  ['What it was', 'description'],
  ['Billing code', 'procedureCode'],
  ['How many', 'units'],
  ['Charge', 'charge'],
  ['Medicare paid', 'other'],
];
/** The services stand side by side: one column for each. */
function sideBySide(top: number, count: number): Piece {
  const width = 540 - WORDS;
  const wide = width / count;
  const piece: Piece = { art: [box(36, top, 540, 14 + ROWS.length * 18)], fields: [] };
  for (let at = 0; at < count; at++) {
    const x = 36 + WORDS + at * wide;
    piece.art.push(line(x, top, x, top + 14 + ROWS.length * 18), text(x + 4, top + 4, `Item ${at + 1}`, 7, 'bold'));
    ROWS.forEach(([caption, attribute], row) => {
      next = caption;
      const own = attribute === 'other' ? not('no Medicare', {}, `line[${at}].other`) : is(`line[${at}].${attribute}`);
      piece.fields.push({ ...own, box: [x + 1, top + 15 + row * 18, wide - 2, 16] });
    });
  }
  ROWS.forEach(([caption], row) => {
    piece.art.push(
      line(36, top + 14 + row * 18, 576, top + 14 + row * 18, 0.4),
      text(40, top + 19 + row * 18, caption, 7.5),
    );
  });
  return piece;
}

// biome-ignore format: one box a line, in the order of the form
const second: Piece[] = [
  head(36, 'IV.  What was it for?'),
  foot(36, 50, 330, 'Illness or injury for which the patient was treated', () => is('condition.description')), foot(376, 50, 90, 'Its diagnosis code', () => is('diagnosis[0].code', (f) => each(usual('diagnosis[0].code')(f), usual('diagnosis.codes')(f)))), foot(476, 50, 100, 'When it was found', () => is('condition.onsetDate')),
  head(84, 'V.  The items on the bill'),
  sideBySide(98, 6),
  foot(36, 230, 120, 'All charges together', () => is('claim.totalCharge')), foot(166, 230, 120, 'What you have paid', () => is('claim.amountPaid')), foot(296, 230, 120, 'Number of the bill', () => is('claim.accountNumber')), foot(426, 230, 150, 'Your coinsurance last year', () => not(UNKNOWN)),
  printed(text(36, 266, 'How did you pay?', 8, 'serif')),
  tick(110, 264, 'check', { ...yes('claim.paymentMethod', ({ payment }) => payment === 'Check') }), tick(160, 264, 'credit or debit card', { ...yes('claim.paymentMethod', ({ payment }) => payment.endsWith('card')) }), tick(260, 264, 'cash', no('by card or check', 'claim.paymentMethod')), tick(306, 264, 'not yet', no('she has paid', 'claim.paymentMethod')),
  head(286, 'VI.  Claims already sent for this illness'),
  printed(box(36, 300, 540, 66), line(36, 313, 576, 313, 0.4), line(36, 331, 576, 331, 0.4), line(36, 349, 576, 349, 0.4), text(40, 304, 'Sent on', 7, 'bold'), text(140, 304, 'Claim number', 7, 'bold'), text(260, 304, 'Dates of service', 7, 'bold'), text(400, 304, 'Amount billed', 7, 'bold'), text(490, 304, 'Amount paid', 7, 'bold')),
  ...[314, 332, 350].flatMap((top) => [[38, 98], [138, 118], [258, 138], [398, 88], [488, 86]].map(([x, width]) => { next = 'Earlier'; return bare(x!, top, width!, 15, not('of another claim', {}, 'claim.originalReference')); })),
  head(380, 'VII.  Children and others you support'),
  ...[394, 424].flatMap((top) => [foot(36, top, 170, 'Name', () => not('another member of the family')), foot(216, top, 90, 'Date of birth', () => not('another member of the family')), foot(316, top, 120, 'School', () => not('another member of the family')), foot(446, top, 130, 'Wages last year', () => not('another member of the family'))]),
  head(458, 'VIII.  Declaration'),
  prose(36, 474, 'What I have written is true to the best of my knowledge. I let anybody who has treated the patient give the Trust whatever it needs to decide on this claim.\nA person who files a false claim to defraud an insurer is guilty of a crime.', 7.5, 'serif'),
  foot(36, 500, 250, 'Signature of the person on the card', () => not('hers to sign', {}, 'signature')), foot(300, 500, 100, 'Date signed', () => not('dated when she signs', {}, 'signature.date')),
  foot(36, 530, 250, 'Signature of the patient, if of age', () => not('hers to sign', {}, 'signature')), foot(300, 530, 100, 'Date signed', () => not('dated when she signs', {}, 'signature.date')),
  foot(36, 560, 250, 'Witness', () => not('no witness')), foot(300, 560, 276, 'Address of the witness', () => not('no witness')),
  foot(36, 590, 250, 'Grantor of a power of attorney', () => not('no power of attorney')), foot(300, 590, 276, 'Agent under the power of attorney', () => not('no power of attorney')),
  printed(line(36, 624, 576, 624, 1.2), text(36, 630, 'Do not write below this line', 7, 'italic')),
  foot(36, 642, 100, 'Examiner', () => not(OFFICE)), foot(146, 642, 100, 'Received on', () => not(OFFICE)), foot(256, 642, 100, 'Eligible since', () => not(OFFICE)), foot(366, 642, 100, 'Allowed', () => not(OFFICE)), foot(476, 642, 100, 'Paid', () => not(OFFICE)),
];

/** A retirees' trust: tables whose heads name persons, services side by side, captions in italics under the lines. */
export const retireeTrust: FormDesign = {
  page: 'retiree-trust',
  title: 'Claim and questionnaire',
  rows: 6,
  pages: [page(first), page(second)],
};
