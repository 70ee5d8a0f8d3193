import { type Art, type Box, type FormDesign, line, text } from './design.ts';
import { cell, type Facts } from './facts.ts';
import { always, bare, hand, hasNoOther, hasOther, isChild, isFemale, isMale, isSelf, isSpouse } from './hand.ts';
import { type Piece, page, printed, type Slot, tick } from './layout.ts';
import {
  centsOf,
  digitsOf,
  dollars,
  each,
  fullName,
  mdY,
  nameAndAddress,
  orBlank,
  SCALP_COOLING,
  street,
  wholeAddress,
} from './spell.ts';
import { ifOther, ordered } from './usual.ts';

let n = 0;
let k = 0;
const { is, not, yes, no } = hand(
  () => `fill_${++n}`,
  () => `toggle_${++k}`,
);
const ACCIDENT = 'no accident';
const HERS = 'hers to sign';
const NOBODY = 'nobody signs or writes for her';
const OFFICE = 'the plan’s';
const CELL = 12;

const spanish = (x: number, top: number, words: string, size = 7.5): Art => ({
  is: 'text',
  text: words,
  at: [x, top],
  size,
  face: 'italic',
  gray: 0.35,
});
/** The name of a part in both languages between two thin rules. */
const area = (top: number, english: string, other: string): Piece => {
  const end = 40 + english.length * 6.6;
  return printed(
    line(36, top, 576, top, 0.5),
    text(36, top + 4, english, 11, 'serif-bold'),
    spanish(end + 8, top + 5.5, other, 8.5),
    line(36, top + 16, 576, top + 16, 0.5),
  );
};
/** A question in plain words, its number before it, the same in Spanish under it; the answer goes below both. */
const ask = (x: number, top: number, number: string, english: string, other: string): Piece =>
  printed(
    text(x - 18, top, number, 9.5, 'serif-bold'),
    text(x, top, english, 9.5, 'serif'),
    spanish(x, top + 11.5, other),
  );
/** The line for an answer; `words` stand small under it where one line holds a part of the answer only. */
const answer = (x: number, top: number, width: number, own: Slot, words = ''): Piece => ({
  art: [line(x, top + 15, x + width, top + 15, 0.6), ...(words ? [text(x, top + 17.5, words, 6)] : [])],
  fields: [{ ...own, box: [x, top, width, 14.5] }],
});
/** A cell for each character. */
function comb(x: number, top: number, count: number, own: Slot, words = ''): Piece {
  const width = count * CELL;
  return {
    art: [
      { is: 'box', box: [x, top, width, 15], edge: 0.3, thick: 0.5 },
      ...Array.from({ length: count - 1 }, (_, at) =>
        line(x + (at + 1) * CELL, top + 9, x + (at + 1) * CELL, top + 15, 0.4),
      ),
      ...(words === DAY
        ? [...DAY].map((letter, at) => text(x + at * CELL + 4, top + 17.5, letter, 6))
        : words
          ? [text(x, top + 17.5, words, 6)]
          : []),
    ],
    fields: [{ ...own, kind: { is: 'text', max: count, comb: true }, box: [x, top, width, 15] as Box }],
  };
}
const DAY = 'MMDDYYYY';
const eight = (iso: string) => digitsOf(mdY(iso));
const phone = (x: number, top: number, who: 'patient' | 'seller', names: string[]): Piece[] =>
  (['area', 'prefix', 'line'] as const).map((piece, at) =>
    comb(
      x + at * 46,
      top,
      piece === 'line' ? 4 : 3,
      is(`${who}.phone.${piece}`, undefined, names[at] ? { at: names[at] } : {}),
    ),
  );
const notSelf = (make: (facts: Facts) => string | string[]) => (facts: Facts) =>
  isSelf(facts) ? orBlank(make(facts)) : make(facts);

// biome-ignore format: one box a line, in the order of the form
const first: Piece[] = [
  printed(text(36, 28, 'Patient’s Request for Payment', 17, 'serif-bold'), spanish(36, 47, 'Solicitud de pago del paciente', 11), text(400, 30, 'Cedar Valley Health Plans', 11, 'serif'), text(400, 44, 'Use this form if you paid for care and the one\nwho gave it will not send us a claim.', 7.5, 'serif')),
  area(68, 'About the patient', 'Sobre el paciente'),
  ask(54, 92, '1', 'What is the patient’s name? (first, middle, last)', '¿Cómo se llama el paciente? (nombre, segundo nombre, apellido)'), answer(54, 114, 340, is('patient.name.full', (f) => fullName(f.patient), { tip: '1. Name of the patient' })),
  ask(424, 92, '2', 'Is the patient', 'El paciente es'), tick(424, 118, 'Male / hombre', yes('patient.sex', isMale, { tip: 'Male' }), 7.5), tick(500, 118, 'Female / mujer', yes('patient.sex', isFemale, { tip: 'Female' }), 7.5),
  ask(54, 138, '3', 'When was the patient born?', '¿Cuándo nació el paciente?'),
  comb(54, 160, 2, is('patient.birthDate.month', (f) => mdY(f.patient.birthDate).slice(0, 2), { at: 'Q3_MM', tip: '3. Month' }), 'month / mes'), comb(96, 160, 2, is('patient.birthDate.day', (f) => mdY(f.patient.birthDate).slice(3, 5), { at: 'Q3_DD', tip: '3. Day' }), 'day / día'), comb(138, 160, 4, is('patient.birthDate.year', undefined, { at: 'Q3_YYYY', tip: '3. Year' }), 'year / año'),
  ask(244, 138, '4', 'What number is on the card?', '¿Qué número tiene la tarjeta?'), answer(244, 160, 150, is('coverage.memberId', undefined, { tip: '4. Number on the plan card' })),
  ask(424, 138, '5', 'What is its group number?', '¿Cuál es el número de grupo?'), answer(424, 160, 152, is('coverage.groupNumber', undefined, { tip: '4. Number on the plan card' })),
  ask(54, 192, '6', 'Where should we send mail for the patient?', '¿A qué dirección le escribimos al paciente?'),
  answer(54, 214, 522, is('patient.address.line1', (f) => street(f.patient.address), { tip: '6. Street and apartment' }), 'street and apartment / calle y apartamento'),
  answer(54, 243, 240, is('patient.address.city', undefined, { tip: '6. City' }), 'city / ciudad'), comb(310, 243, 2, is('patient.address.state', (f) => f.patient.address.state, { tip: '6. State' }), 'state / estado'), comb(356, 243, 5, is('patient.address.zip.base', (f) => f.patient.address.zip.slice(0, 5), { tip: '6. ZIP Code' }), 'ZIP Code / código postal'), printed(text(420, 249, '–', 9)), comb(430, 243, 4, not('her last four digits are not known', { at: 'ZIP4', tip: '6. ZIP plus 4' }, 'patient.address.zip.plus4')),
  ask(54, 276, '7', 'What telephone number can we call in the daytime?', '¿A qué teléfono podemos llamar durante el día?'), ...phone(54, 298, 'patient', ['Area', 'Tel', 'Tel2']),
  ask(320, 276, '8', 'Does the patient use e-mail? What is the address?', '¿Cuál es el correo electrónico del paciente?'), answer(320, 298, 256, is('patient.email', undefined, { tip: '8. E-mail address' })),
  ask(54, 324, '9', 'Is the card in the patient’s own name?', '¿Está la tarjeta a nombre del paciente?'), tick(264, 324, 'Yes / sí', yes('patient.relationshipToSubscriber', isSelf, { tip: '9. Yes' })), tick(320, 324, 'No (then answer 9a to 9d)', yes('patient.relationshipToSubscriber', (f) => !isSelf(f), { tip: '9. No' })),
  ask(66, 352, '9a', 'Whose name is on the card?', '¿A nombre de quién está la tarjeta?'), answer(66, 374, 220, is('subscriber.name.full', ifOther('subscriber.name.full'), { tip: '1. Name of the patient' })),
  ask(332, 352, '9b', 'When was that person born?', '¿Cuándo nació esa persona?'), comb(332, 374, 8, is('subscriber.birthDate', notSelf((f) => eight(f.subscriber.birthDate)), { at: 'Q9_Date', tip: '9b. Date' }), DAY),
  ask(66, 406, '9c', 'What is the patient to that person?', '¿Qué es el paciente de esa persona?'), tick(66, 430, 'husband or wife', yes('patient.relationshipToSubscriber', isSpouse)), tick(146, 430, 'son or daughter', yes('patient.relationshipToSubscriber', isChild)), tick(226, 430, 'someone else', no('no sample is one', 'patient.relationshipToSubscriber')),
  ask(332, 406, '9d', 'Where does that person work?', '¿Dónde trabaja esa persona?'), answer(332, 428, 244, is('subscriber.employer', ifOther('subscriber.employer'), { tip: '9d. Employer' })),
  area(458, 'About the illness', 'Sobre la enfermedad'),
  ask(54, 482, '10', 'What illness or injury was the patient treated for?', '¿Por qué enfermedad o lesión recibió tratamiento el paciente?'),
  { art: [line(54, 519, 576, 519, 0.6), line(54, 535, 576, 535, 0.6)], fields: [{ ...is('condition.description', undefined, { kind: { is: 'text', multiline: true }, tip: '10. Illness or injury' }), box: [54, 504, 522, 31] }] },
  ask(54, 546, '11', 'On what day did a doctor first find it?', '¿Qué día la encontró un médico por primera vez?'), comb(54, 568, 8, is('condition.onsetDate', (f) => orBlank(eight(f.condition.onsetDate)), { at: 'Q11_Date', tip: '11. Date' }), DAY),
  ask(54, 602, '12', 'Did it come from any of these? Answer each one.', '¿Fue causada por algo de esto? Conteste cada una.'),
  printed(text(72, 628, 'The patient’s job / el trabajo del paciente', 8.5, 'serif'), text(72, 644, 'A car accident / un accidente de automóvil', 8.5, 'serif'), text(72, 660, 'Any other accident / otro accidente', 8.5, 'serif')),
  ...([['condition.employment', 626], ['condition.autoAccident', 642], ['condition.otherAccident', 658]] as const).flatMap(([concept, top]) => [tick(300, top, 'Yes / sí', no(ACCIDENT, concept)), tick(360, top, 'No', yes(concept, always))]),
  ask(54, 682, '13', 'If it was an accident: where and when did it happen, and does the patient have a lawyer? Give the lawyer’s name.', 'Si fue un accidente: ¿dónde y cuándo ocurrió? ¿Cómo se llama el abogado del paciente?'), answer(54, 704, 522, not(ACCIDENT, { tip: '13. Accident' }, 'condition.accidentDetail')),
  printed(text(36, 752, 'CVHP-1500P (10/24)   Turn over / Siga al dorso', 7, 'serif'), text(570, 752, '1', 7, 'serif')),
];

const LETTERS = ['A', 'B', 'C', 'D'];
/** One thing on the bill: each answer with its own words under it, no heads above. */
const thing = (at: number): Piece[] => {
  const top = 404 + at * 27;
  return [
    printed(text(40, top + 5, LETTERS[at]!, 9, 'serif-bold')),
    answer(
      54,
      top,
      226,
      is(`line[${at}].description`, cell(() => [SCALP_COOLING, '~cap'])(at), { tip: `16${LETTERS[at]}. What` }),
      'what you bought or received / qué recibió',
    ),
    comb(
      296,
      top,
      8,
      is(`line[${at}].dateFrom`, cell(({ date }) => eight(date))(at), {
        at: at === 0 ? 'Q3_Date' : `Q3_Date_${at + 1}`,
        tip: `16${LETTERS[at]}. Date`,
      }),
      DAY,
    ),
    comb(408, top, 5, is(`line[${at}].procedureCode`, undefined, { tip: `16${LETTERS[at]}. Code` }), 'procedure code'),
    printed(text(478, top + 5, '$', 9)),
    answer(
      486,
      top,
      50,
      is(
        `line[${at}].charge.dollars`,
        cell(({ cents }) => each(dollars(cents), dollars(cents).replace(/\B(?=(\d{3})+$)/g, ',')))(at),
        { tip: `16${LETTERS[at]}. Dollars` },
      ),
      'dollars / dólares',
    ),
    comb(
      544,
      top,
      2,
      is(`line[${at}].charge.cents`, cell(({ cents }) => centsOf(cents))(at), { tip: `16${LETTERS[at]}. Cents` }),
      'cents',
    ),
  ];
};

// biome-ignore format: one box a line, in the order of the form
const second: Piece[] = [
  area(36, 'About other insurance', 'Sobre otros seguros'),
  ask(54, 60, '14', 'Does the patient have any health insurance besides this card?', '¿Tiene el paciente otro seguro médico además de esta tarjeta?'), tick(400, 62, 'Yes / sí', yes('otherCoverage.exists', hasOther, { tip: '14. Yes' })), tick(460, 62, 'No', yes('otherCoverage.exists', hasNoOther, { tip: '14. No' })),
  ask(66, 88, '14a', '  Which company is it with?', '   ¿Con qué compañía?'), answer(72, 110, 214, is('otherCoverage.payerName', undefined, { tip: '14a. Company' })),
  ask(332, 88, '14b', '  What number is on its card?', '   ¿Qué número tiene la tarjeta?'), answer(338, 110, 238, is('otherCoverage.memberId', undefined, { tip: '4. Number on the plan card' })),
  ask(66, 132, '14c', '  Whose name is on its card?', '   ¿A nombre de quién está?'), answer(72, 154, 214, is('otherCoverage.policyholder.name.full', undefined, { tip: '14c. Name' })),
  ask(332, 132, '14d', '  What did it pay toward this bill?', '   ¿Cuánto pagó de esta cuenta?'), answer(338, 154, 238, not('not yet known', { tip: '14d. Amount' }, 'otherCoverage.detail')),
  area(180, 'About the bill', 'Sobre la cuenta'),
  ask(54, 204, '15', 'Who sent the bill? (a doctor, clinic, supplier or store)', '¿Quién mandó la cuenta? (médico, clínica, proveedor o tienda)'), answer(54, 226, 340, is('seller.name.full', undefined, { tip: '15. Name' })),
  ask(424, 204, '15a', '  Its tax number, from the bill', '   Su número de impuestos'), comb(424, 226, 2, is('seller.taxId.prefix', (f) => f.seller.taxId.slice(0, 2), { tip: '15a. Tax number' })), printed(text(450, 231, '–', 9)), comb(458, 226, 7, is('seller.taxId.serial', (f) => f.seller.taxId.slice(2), { tip: '15a. Tax number' })),
  ask(54, 250, '15b', '  What is the whole address on the bill?', '   ¿Cuál es la dirección completa en la cuenta?'), answer(54, 272, 522, is('seller.address.full', (f) => wholeAddress(f.seller.address), { tip: '6. Street and apartment' })),
  ask(54, 296, '15c', '  What telephone number is on the bill?', '   ¿Qué teléfono aparece en la cuenta?'), ...phone(54, 318, 'seller', ['Area_2', 'Tel_2', 'Tel2_2']),
  ask(320, 296, '15d', '  Its NPI (ten digits), if the bill shows one', '   Su NPI (diez cifras), si aparece'), comb(320, 318, 10, is('seller.npi', undefined, { tip: '15d. NPI' })),
  ask(54, 342, '15e', '  Which doctor ordered the care or the item?', '   ¿Qué médico ordenó la atención o el artículo?'), answer(54, 362, 232, is('physician.name.full', ordered('physician.name.full'), { tip: '15e. Doctor' })),
  ask(338, 342, '15f', '  At which hospital or clinic was it used?', '   ¿En qué hospital o clínica se usó?'), answer(338, 362, 238, is('facility.name.full', ({ facility: { organization, address } }) => each(organization, `${organization}, ${address.city}`, `${organization}, ${address.city}, ${address.state}`, nameAndAddress(organization, address)), { tip: '15. Name' })),
  ask(54, 386, '16', 'Copy each charge from the bill. If there are more than four, use another form.', ''),
  ...[0, 1, 2, 3].flatMap(thing),
  ask(54, 516, '17', 'What do the charges in 16 come to?', '¿Cuánto suman los cargos del 16?'), printed(text(54, 543, '$', 9)), answer(64, 538, 110, is('claim.totalCharge', undefined, { tip: '17. Total' })),
  ask(232, 516, '18', 'How much of that have you paid?', '¿Cuánto de eso ha pagado usted?'), printed(text(232, 543, '$', 9)), answer(242, 538, 110, is('claim.amountPaid', undefined, { tip: '17. Total' })),
  ask(412, 516, '19', 'How much is still owed?', '¿Cuánto se debe todavía?'), printed(text(412, 543, '$', 9)), answer(422, 538, 110, is('claim.balanceDue', undefined, { tip: '19. Owed' })),
  area(564, 'Please sign', 'Firme aquí'),
  printed(text(36, 586, 'What I have written is true. Anyone who has records of this care may show them to the plan. I have enclosed the itemized bill.', 8, 'serif'), spanish(36, 597, 'Lo que escribí es verdad. Quien tenga datos de esta atención puede mostrarlos al plan. Incluyo la cuenta detallada.')),
  tick(36, 612, 'Pay me / págueme a mí', no('hers to choose', 'claim.payTo')), tick(150, 612, 'Pay the one who sent the bill / pague a quien mandó la cuenta', no('hers to choose', 'claim.payTo')),
  answer(36, 632, 360, not(HERS, { tip: 'Signature' }, 'signature'), 'patient’s signature / firma del paciente'), comb(424, 632, 8, not('dated when she signs', { at: 'Q20_Date', tip: 'Date' }, 'signature.date'), 'date of signature / fecha'),
  answer(36, 662, 230, not(NOBODY, { tip: '1. Name of the patient' }, 'submitter.name.full'), 'if someone else signs: name / nombre de quien firma por el paciente'), answer(282, 662, 114, not(NOBODY, {}, 'submitter.relationshipToPatient'), 'what that person is to the patient'), answer(424, 662, 152, not(NOBODY, {}, 'submitter.phone'), 'that person’s telephone'),
  answer(36, 692, 230, not(NOBODY), 'if signed with an X: name of a witness / testigo'), answer(282, 692, 294, not(NOBODY), 'address of the witness / dirección del testigo'),
  printed({ is: 'box', box: [36, 722, 540, 24], edge: 0.3, thick: 0.5 }, text(40, 726, 'Plan staff only', 6.5, 'bold'), text(110, 732, 'Claim no.', 7), text(300, 732, 'Received', 7), text(440, 732, 'By', 7), line(294, 722, 294, 746, 0.4), line(434, 722, 434, 746, 0.4)),
  bare(146, 725, 144, 18, not(OFFICE)), bare(334, 725, 96, 18, not(OFFICE)), bare(454, 725, 120, 18, not(OFFICE)),
  printed(text(36, 752, 'CVHP-1500P (10/24)', 7, 'serif'), text(570, 752, '2', 7, 'serif')),
];

/** A patient’s request in plain words and two languages: questions, lines below them, a cell for each digit. */
export const cedarValley: FormDesign = {
  page: 'cedar-valley',
  title: 'Patient’s request for payment',
  rows: 4,
  pages: [page(first), page(second)],
};
