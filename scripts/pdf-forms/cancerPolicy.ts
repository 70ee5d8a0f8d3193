import { type FormDesign, line, text } from './design.ts';
import { always, hand, prose } from './hand.ts';
import { left, type Piece, page, printed, type Slot, table, tick, under } from './layout.ts';
import { each, nameAndAddress, orBlank, SCALP_COOLING } from './spell.ts';
import { ordered, perhaps, spouse, usual } from './usual.ts';

let n = 0;
let k = 0;
const { is, not, yes, no } = hand(
  () => `undefined_${++n}`,
  () => `Check${++k}`,
);
const AGENT = 'the agent fills it in';
const HEIR = 'of a life policy, not of this claim';
const NOTARY = 'the notary’s';
const STAY = 'no stay in a hospital is known';
const TRAVEL = 'no travel is claimed';
const UNKNOWN = 'nothing in the profile says it';
const SECOND = 'no second opinion is known';

const SIGN = 4.8; // width of a typewriter's letter at 8 points
/** A typed sentence with blanks in it: each blank is [letters wide, what it is]. */
function typed(x: number, top: number, ...parts: (string | [number, Slot])[]): Piece {
  let at = x;
  const piece: Piece = { art: [], fields: [] };
  for (const part of parts) {
    const wide = (typeof part === 'string' ? part.length : part[0]) * SIGN;
    if (typeof part === 'string') piece.art.push(text(at, top + 4, part, 8, 'mono'));
    else {
      piece.art.push(line(at, top + 13, at + wide, top + 13, 0.5));
      piece.fields.push({ ...part[1], box: [at, top, wide, 12.5] });
    }
    at += wide;
  }
  return piece;
}
const head = (top: number, words: string): Piece =>
  printed(text(40, top, words, 9, 'mono'), line(40, top + 10, 572, top + 10, 0.8));
const ask = (top: number, words: string, width: number, own: Slot): Piece =>
  left(40, top, 532 - width, width, words, own, { size: 8, face: 'mono' });

// biome-ignore format: one box a line, in the order of the form
const first: Piece[] = [
  printed(text(40, 30, 'LANTERN MUTUAL LIFE AND HEALTH', 14, 'mono'), text(40, 48, 'Supplemental Cancer Policy', 11, 'mono'), text(40, 62, 'PROOF OF LOSS', 11, 'mono')),
  prose(40, 84, 'HOW TO FILE. Use one form for each person and each illness. Write in ink or fill it in on your screen; do not\nleave the second page out. The first claim for an illness needs the pathology report that shows the diagnosis\nand the day on which it was made. Every later claim for the same illness needs the itemized bills only. A bill\nmust show the name of the patient, the name of the clinic or supplier, each day of treatment, what was given on\nthat day, and what it cost. Statements of balance forward will not do. If your policy has a transportation or a\nlodging benefit, keep a log of your trips, with the odometer at start and end, and of your receipts.\n\nWHAT WE DO NEXT. We answer within thirty days of the day on which all papers are here. We may ask the hospital,\nthe physician, the pharmacist or another insurer for records; the authorization on the back lets us do so. If\nyou think our decision is wrong, write to us within 180 days. A relative, an attorney or anybody else you name\nmay do that for you. Your agent cannot change the policy and cannot tell you whether a claim will be paid.\n\nIF THE PATIENT HAS DIED, the executor files this claim with a certified copy of the certificate of death; the\nbeneficiary of a life policy uses form LM-40 instead. Any person who knowingly files a false statement of claim\nis guilty of a crime and may be fined or put in prison. The notary seal on the back is needed for claims above\n$10,000 only.', 8, 'mono'),
  head(256, 'PART ONE: STATEMENT OF THE INSURED'),
  typed(40, 272, 'I, ', [44, is('subscriber.name.full')], ', of ', [54, is('subscriber.address.full', usual('subscriber.address.full'))], ','),
  typed(40, 290, 'telephone ', [20, is('subscriber.phone')], ', born on ', [16, is('subscriber.birthDate')], ', hold policy number ', [28, is('coverage.memberId', perhaps('coverage.memberId'))], '.'),
  typed(40, 308, 'I claim benefits for ', [40, is('patient.name.full', undefined, { at: 'Name of insured' })], ', born on ', [16, is('patient.birthDate', undefined, { at: 'Date of hire' })], ', who is'),
  typed(40, 326, 'my ', [24, is('patient.relationshipToSubscriber', (f) => each(f.relationship, { self: ['myself', 'self'], spouse: ['spouse', 'wife'], child: ['child', 'daughter'], other: '' }[f.relationship] ?? ''))], ' (self, spouse, child) and lives at ', [48, is('patient.address.full')], '.'),
  typed(40, 344, 'The policy was sold to me by ', [34, not(AGENT)], ' of ', [38, not(AGENT)], '.'),
  typed(40, 362, 'I work for ', [40, is('subscriber.employer')], '; before that I worked for ', [33, not(UNKNOWN)], '.'),
  typed(40, 380, 'My spouse is ', [38, is('', spouse('patient.name.full'))], ', who works for ', [42, not(UNKNOWN)], '.'),
  head(404, 'PART TWO: THE ILLNESS'),
  ask(418, '1. What kind of cancer is it?', 260, is('condition.description')),
  ask(436, '2. Code of the diagnosis on the pathology report (ICD-10)', 160, is('diagnosis[0].code', usual('diagnosis.codes'))),
  ask(454, '3. On what day was it first diagnosed?', 120, is('condition.onsetDate')),
  ask(472, '4. When did the patient first notice a symptom?', 120, is('condition.onsetDate')),
  ask(490, '5. Which pathologist made the diagnosis, and where?', 240, not(UNKNOWN)),
  ask(508, '6. Doctor who ordered the treatment you claim for', 240, is('physician.name.full', ordered('physician.name.full'))),
  ask(526, '   His or her telephone', 140, is('physician.phone', ordered('physician.phone'))),
  ask(544, '7. Family doctor of the patient during the last five years', 220, not(UNKNOWN)),
  ask(562, '   Telephone of the family doctor', 140, not(UNKNOWN)),
  ask(580, '8. Doctor who gave a second opinion, if any', 240, not(SECOND)),
  ask(598, '   Date of the second opinion', 120, not(SECOND)),
  ask(616, '   What he or she charged', 120, not(SECOND)),
  ask(634, '9. Pharmacist who filled the prescriptions', 240, not(UNKNOWN)),
  ask(652, '10. Where is the treatment given?', 260, is('facility.name.full', (f) => each(f.facility.organization, nameAndAddress(f.facility.organization, f.facility.address)))),
  printed(text(40, 677, '11. Has the patient had cancer before?', 8, 'mono')), tick(330, 674, 'Yes', no(UNKNOWN)), tick(380, 674, 'No', no(UNKNOWN)),
  ask(690, '    If so, when?', 120, not(UNKNOWN)),
  printed(text(40, 715, '12. Is it from an accident or from work?', 8, 'mono')), tick(330, 712, 'Yes', no('it is not', 'condition.anyAccident')), tick(380, 712, 'No', yes('condition.anyAccident', always)),
  ask(728, '    If so, where and when did the accident happen?', 240, not('no accident', {}, 'condition.accidentDetail')),
  printed(text(300, 768, '- 1 -', 8, 'mono')),
];

// biome-ignore format: one box a line, in the order of the form
const second: Piece[] = [
  head(30, 'PART THREE: WHAT YOU CLAIM'),
  table(40, 46, [
    { width: 72, head: 'Day of\ntreatment', own: (at) => is(`line[${at}].dateFrom`) },
    { width: 200, head: 'Treatment, drug or supply', own: (at) => is(`line[${at}].description`, [SCALP_COOLING, '~cap'], { at: `Hospital name ${at + 1}` }) },
    { width: 70, head: 'Code on\nthe bill', own: (at) => is(`line[${at}].procedureCode`) },
    { width: 70, head: 'Cost', own: (at) => is(`line[${at}].charge`) },
    { width: 60, head: 'Miles by car\n(round trip)', own: () => not(TRAVEL) },
    { width: 60, head: 'Lodging\nreceipts', own: () => not(TRAVEL) },
  ], 7, { row: 17, head: 22, size: 6.5 }),
  ask(190, 'Cost of all of these', 100, is('claim.totalCharge')),
  ask(208, 'What have you paid of it yourself?', 100, is('claim.amountPaid')),
  ask(226, 'Who sent the bill?', 260, is('seller.name.full')),
  ask(244, 'Address of the sender', 330, is('seller.address.full')),
  ask(262, 'Taxpayer number of the sender', 120, is('seller.taxId')),
  ask(280, 'Number of the bill', 120, is('claim.accountNumber')),
  ask(298, 'Was the patient in a hospital overnight? Name of the hospital', 200, not(STAY)),
  typed(40, 316, 'In the hospital from ', [16, not(STAY)], ' to ', [16, not(STAY)], ', in room ', [10, not(STAY)], '. Ambulance: ', [13, not(STAY)]),
  typed(40, 334, 'Donor of marrow or stem cells: ', [36, not('no donor')], ', born on ', [14, not('no donor')], '.'),
  typed(40, 352, 'Companion on the trips: ', [36, not(TRAVEL)], ', telephone ', [20, not(TRAVEL)], '.'),
  typed(40, 370, 'Major medical insurer: ', [36, is('', (f) => orBlank(each(f.coverage.payerName, f.coverage.planName, f.other?.payerName ?? '')))], ', its telephone: ', [26, not(UNKNOWN)]),
  typed(40, 388, 'Earlier cancer policy with: ', [34, not(UNKNOWN)], ', number ', [20, not(UNKNOWN)], ', ended ', [11, not(UNKNOWN)]),
  head(412, 'PART FOUR: PERSONS WE MAY SPEAK WITH'),
  under(40, 426, 200, 'Next of kin', not(UNKNOWN)), under(250, 426, 130, 'Telephone', not(UNKNOWN)), under(390, 426, 182, 'Relationship to patient', not(UNKNOWN)),
  under(40, 454, 200, 'Attorney or patient advocate', not(UNKNOWN)), under(250, 454, 130, 'Telephone', not(UNKNOWN)), under(390, 454, 182, 'E-mail', not(UNKNOWN)),
  under(40, 482, 200, 'Executor, if the patient has died', not('she is alive')), under(250, 482, 130, 'Date of death', not('she is alive')), under(390, 482, 182, 'Place of death', not('she is alive')),
  under(40, 510, 200, 'Beneficiary of your Lantern life policy', not(HEIR)), under(250, 510, 130, 'Date of birth', not(HEIR)), under(390, 510, 182, 'Number of the life policy', not(HEIR)),
  head(544, 'PART FIVE: OATH'),
  typed(40, 560, 'STATE OF ', [26, not(NOTARY)], '   COUNTY OF ', [26, not(NOTARY)]),
  typed(40, 578, 'Before me, ', [36, not(NOTARY, { at: 'Patient Name' })], ', a notary public, on this ', [6, not(NOTARY)], ' day of ', [14, not(NOTARY)], ', ', [6, not(NOTARY)], ','),
  typed(40, 596, 'came ', [40, not(NOTARY)], ', who swore that the foregoing is true.'),
  under(40, 616, 240, 'Signature of the insured', not('hers to sign', {}, 'signature')), under(300, 616, 100, 'Date', not('dated when she signs', {}, 'signature.date')),
  under(40, 644, 240, 'Signature of notary; my commission ends on', not(NOTARY)), under(300, 644, 100, 'Date', not(NOTARY)),
  head(676, 'AGENT AND HOME OFFICE ONLY'),
  under(40, 690, 160, 'Agent', not(AGENT)), under(210, 690, 80, 'Agent no.', not(AGENT)), under(300, 690, 110, 'Telephone', not(AGENT)), under(420, 690, 152, 'E-mail', not(AGENT)),
  under(40, 718, 120, 'Claim no.', not('the office’s', {}, 'claim.other')), under(170, 718, 100, 'Date received', not('the office’s', {}, 'claim.other')), under(280, 718, 100, 'Benefit paid', not('the office’s', {}, 'claim.other')), under(390, 718, 182, 'Adjuster', not('the office’s', {}, 'claim.other')),
  printed(text(300, 768, '- 2 -', 8, 'mono')),
];

/** A cancer policy's proof of loss: typewritten, half a page of prose, sentences with blanks, an oath before a notary. */
export const cancerPolicy: FormDesign = {
  page: 'cancer-policy',
  title: 'Proof of loss, supplemental cancer policy',
  rows: 7,
  pages: [page(first), page(second)],
};
