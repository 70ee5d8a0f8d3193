import { box, type FormDesign, line, text } from './design.ts';
import {
  always,
  bare,
  hand,
  hasNoOther,
  hasOther,
  isChild,
  isFemale,
  isMale,
  isSelf,
  isSpouse,
  prose,
} from './hand.ts';
import { above, type Piece, page, printed, type Slot, table, tick } from './layout.ts';
import { referred, spouse } from './usual.ts';

let n = 0;
let k = 0;
let sheet = 1;
const two = (number: number) => String(number).padStart(2, '0');
const { is, not, yes, no } = hand(
  () => `topmostSubform[0].Page${sheet}[0].f${sheet}_${two(++n)}[0]`,
  () => `topmostSubform[0].Page${sheet}[0].c${sheet}_${two(++k)}[0]`,
);
const UNKNOWN = 'nothing in the profile says it';
const DEPENDENT = 'another member of the family';
const NO_ACCIDENT = 'no accident';
const OFFICE = 'the office’s';
const HELPER = 'nobody helped to fill it in';

const title = (top: number, english: string, spanish: string): Piece =>
  printed(
    line(36, top, 576, top, 1.5),
    text(36, top + 5, english, 10, 'serif-bold'),
    text(330, top + 5, spanish, 10, 'italic'),
  );
const both = (x: number, top: number, width: number, caption: string, own: Slot): Piece =>
  above(x, top, width, caption, own, { size: 6.5, face: 'serif', height: 15 });
/** Month, day and year in three boxes under one caption. */
function threeBoxes(x: number, top: number, caption: string, slots: [Slot, Slot, Slot]): Piece {
  const widths = [24, 24, 40];
  const starts = [x, x + 30, x + 60];
  return {
    art: [
      text(x, top, caption, 6.5, 'serif'),
      ...starts.map((at, index) => box(at, top + 8, widths[index]!, 15)),
      ...['mm', 'dd/día', 'yyyy/año'].map((words, index) => text(starts[index]! + 1, top + 25, words, 5, 'serif')),
    ],
    fields: slots.map((own, index) => ({
      ...own,
      kind: { is: 'text', max: index === 2 ? 4 : 2 },
      box: [starts[index]! + 1, top + 9, widths[index]! - 2, 13],
    })),
  };
}
const bornOf = (party: string): [Slot, Slot, Slot] => [
  is(`${party}.birthDate.month`),
  is(`${party}.birthDate.day`),
  is(`${party}.birthDate.year`),
];
const noDate = (why: string, concept = ''): [Slot, Slot, Slot] => [
  not(why, {}, concept),
  not(why, {}, concept),
  not(why, {}, concept),
];
const question = (top: number, words: string): Piece => printed(text(36, top + 2, words, 7.5, 'serif'));

// biome-ignore format: one box a line, in the order of the form
const first: Piece[] = [
  printed(text(36, 26, 'TRI-COUNTY LABORERS HEALTH FUND', 13, 'serif-bold'), text(36, 42, 'Member Claim for Medical Expenses  /  Reclamación de gastos médicos del afiliado', 10, 'serif')),
  prose(36, 58, 'Print clearly. Attach the itemized bill and proof that you paid it. / Escriba con letra de molde. Adjunte la factura detallada y el comprobante de pago.', 7, 'serif'),
  title(72, 'A. Member', 'Afiliado'),
  both(36, 90, 150, 'Last name / Apellido', is('subscriber.name.last')),
  both(192, 90, 130, 'First name / Nombre', is('subscriber.name.first')),
  both(328, 90, 40, 'M.I. / Inicial', is('subscriber.name.middle')),
  both(374, 90, 202, 'Fund ID number / Núm. de identificación del Fondo', is('coverage.memberId')),
  both(36, 118, 200, 'Home address / Domicilio', is('subscriber.address.line1')),
  both(242, 118, 130, 'City / Ciudad', is('subscriber.address.city')),
  both(378, 118, 60, 'State / Estado', is('subscriber.address.state')),
  both(444, 118, 132, 'ZIP code / Código postal', is('subscriber.address.zip')),
  both(36, 146, 200, 'Previous address, if you moved this year / Domicilio anterior', not(UNKNOWN)),
  both(242, 146, 130, 'City / Ciudad', not(UNKNOWN)),
  both(378, 146, 60, 'State / Estado', not(UNKNOWN)),
  both(444, 146, 132, 'ZIP code / Código postal', not(UNKNOWN)),
  threeBoxes(36, 176, 'Date of birth / Fecha de nacimiento', bornOf('subscriber')),
  both(160, 176, 120, 'Telephone / Teléfono', is('subscriber.phone')),
  both(286, 176, 150, 'Employer / Empleador', is('subscriber.employer')),
  both(442, 176, 134, 'Group / Grupo', is('coverage.groupNumber')),
  both(36, 212, 150, 'Previous employer / Empleador anterior', not(UNKNOWN)),
  both(192, 212, 120, 'Local union number / Local sindical', not(UNKNOWN)),
  both(318, 212, 130, 'Business agent / Agente sindical', not(UNKNOWN)),
  both(454, 212, 122, 'Agent’s telephone / Su teléfono', not(UNKNOWN)),
  title(244, 'B. Patient', 'Paciente'),
  both(36, 262, 150, 'Last name / Apellido', is('patient.name.last')),
  both(192, 262, 130, 'First name / Nombre', is('patient.name.first')),
  threeBoxes(330, 262, 'Date of birth / Fecha de nacimiento', bornOf('patient')),
  both(454, 262, 122, 'Telephone / Teléfono', is('patient.phone')),
  question(298, 'Relationship to member / Parentesco:'),
  tick(176, 298, 'Self/El mismo', yes('patient.relationshipToSubscriber', isSelf), 7),
  tick(246, 298, 'Spouse/Cónyuge', yes('patient.relationshipToSubscriber', isSpouse), 7),
  tick(326, 298, 'Child/Hijo(a)', yes('patient.relationshipToSubscriber', isChild), 7),
  tick(392, 298, 'Parent/Padre o madre', no('none of the samples'), 7),
  printed(text(488, 300, 'Sex/Sexo', 7.5, 'serif')),
  tick(522, 298, 'F', yes('patient.sex', isFemale), 7),
  tick(550, 298, 'M', yes('patient.sex', isMale), 7),
  both(36, 314, 330, 'Illness treated / Enfermedad tratada', is('condition.description')),
  both(372, 314, 100, 'Diagnosis code / Código', is('diagnosis[0].code')),
  both(478, 314, 98, 'Second code / Segundo código', is('diagnosis[1].code')),
  title(346, 'C. Other family members covered', 'Otros familiares asegurados'),
  table(36, 362, [
    { width: 190, head: 'Name / Nombre', own: () => not(DEPENDENT) },
    { width: 86, head: 'Date of birth / Nacimiento', own: () => not(DEPENDENT) },
    { width: 92, head: 'Relationship / Parentesco', own: () => not(DEPENDENT) },
    { width: 172, head: 'School or employer / Escuela o empleador', own: () => not(DEPENDENT) },
  ], 4, { row: 15, head: 12, size: 6.5 }),
  title(440, 'D. Other insurance', 'Otro seguro'),
  question(458, 'Does the patient have any other health insurance? / ¿Tiene el paciente otro seguro médico?'),
  tick(400, 458, 'Yes/Sí', yes('otherCoverage.exists', hasOther), 7.5), tick(450, 458, 'No', yes('otherCoverage.exists', hasNoOther), 7.5),
  both(36, 474, 200, 'Insurance company / Aseguradora', is('otherCoverage.payerName')),
  both(242, 474, 130, 'Policy number / Núm. de póliza', is('otherCoverage.memberId')),
  both(378, 474, 198, 'Policyholder / Titular de la póliza', is('otherCoverage.policyholder.name.full')),
  threeBoxes(36, 502, 'Policyholder’s birth date / Nacimiento del titular', bornOf('otherCoverage.policyholder')),
  both(242, 502, 130, 'Policyholder’s employer / Su empleador', not(UNKNOWN, {}, 'otherCoverage.detail')),
  both(378, 502, 94, 'In force since / Desde', not(UNKNOWN, {}, 'otherCoverage.detail')),
  both(478, 502, 98, 'It paid / Pagó', not(UNKNOWN, {}, 'otherCoverage.detail')),
  both(36, 538, 200, 'Member’s spouse / Cónyuge del afiliado', is('', spouse('patient.name.full'))),
  both(242, 538, 180, 'Spouse’s employer / Empleador del cónyuge', not(UNKNOWN)),
  both(428, 538, 148, 'Employer’s telephone / Teléfono del empleador', not(UNKNOWN)),
  title(570, 'E. Accident', 'Accidente'),
  question(588, 'Is the claim for an accident? / ¿Se trata de un accidente?'),
  tick(250, 588, 'Yes/Sí', no('it is not', 'condition.anyAccident'), 7.5), tick(292, 588, 'No', yes('condition.anyAccident', always), 7.5),
  printed(text(330, 590, 'At work? / ¿En el trabajo?', 7.5, 'serif')),
  tick(440, 588, 'Yes/Sí', no('it is not', 'condition.employment'), 7.5), tick(482, 588, 'No', yes('condition.employment', always), 7.5),
  threeBoxes(36, 604, 'Date of accident / Fecha del accidente', noDate(NO_ACCIDENT, 'condition.accidentDetail')),
  both(160, 604, 180, 'Place / Lugar', not(NO_ACCIDENT, {}, 'condition.accidentDetail')),
  both(346, 604, 110, 'Police report no. / Núm. de parte policial', not(NO_ACCIDENT, {}, 'condition.accidentDetail')),
  both(462, 604, 114, 'License plate / Placa', not(NO_ACCIDENT, {}, 'condition.accidentDetail')),
  both(36, 640, 150, 'Other driver / Otro conductor', not(NO_ACCIDENT)),
  both(192, 640, 120, 'His insurer / Su aseguradora', not(NO_ACCIDENT)),
  both(318, 640, 130, 'Claims adjuster / Ajustador', not(NO_ACCIDENT)),
  both(454, 640, 122, 'Adjuster’s telephone / Su teléfono', not(NO_ACCIDENT)),
  both(36, 668, 150, 'Your attorney / Su abogado', not(NO_ACCIDENT)),
  both(192, 668, 256, 'Attorney’s address / Dirección del abogado', not(NO_ACCIDENT)),
  both(454, 668, 122, 'Attorney’s telephone / Su teléfono', not(NO_ACCIDENT)),
  printed(text(36, 760, 'TCLHF 7-22', 7, 'serif'), text(516, 760, 'Turn over / Al dorso', 7, 'serif')),
];
sheet = 2;
n = 0;
k = 0;

// biome-ignore format: one box a line, in the order of the form
const second: Piece[] = [
  title(36, 'F. The bill', 'La factura'),
  both(36, 54, 220, 'Billed by / Facturado por', is('seller.name.full')),
  both(262, 54, 130, 'Tax ID / Núm. fiscal', is('seller.taxId')),
  both(398, 54, 178, 'Telephone / Teléfono', is('seller.phone')),
  both(36, 82, 220, 'Address / Dirección', is('seller.address.line1')),
  both(262, 82, 130, 'City / Ciudad', is('seller.address.city')),
  both(398, 82, 60, 'State / Estado', is('seller.address.state')),
  both(464, 82, 112, 'ZIP code / Código postal', is('seller.address.zip')),
  both(36, 110, 220, 'Doctor who referred the patient / Médico que refirió al paciente', is('physician.name.full', referred('physician.name.full'))),
  both(262, 110, 130, 'Doctor’s NPI / NPI del médico', is('physician.npi', referred('physician.npi'))),
  both(398, 110, 178, 'Place of treatment / Lugar del tratamiento', is('facility.name.full', ({ facility, place }) => [facility.organization, place])),
  table(36, 146, [
    { width: 74, head: 'Date of service\nFecha', own: (at) => is(`line[${at}].dateFrom`) },
    { width: 210, head: 'Service or supply\nServicio o artículo', own: (at) => is(`line[${at}].description`) },
    { width: 80, head: 'Procedure code\nCódigo', own: (at) => is(`line[${at}].procedureCode`) },
    { width: 50, head: 'Units\nCantidad', own: (at) => is(`line[${at}].units`) },
    { width: 66, head: 'Charge\nCargo', own: (at) => is(`line[${at}].charge`) },
    { width: 60, head: 'Fund pays\nPaga el Fondo', own: () => not(OFFICE, {}, 'line[0].other') },
  ], 4, { row: 18, head: 22, size: 6.5 }),
  printed(text(330, 248, 'Total charges / Total de cargos', 8, 'serif-bold'), box(450, 243, 66, 16), text(330, 268, 'You paid / Usted pagó', 8, 'serif-bold'), box(450, 263, 66, 16), text(330, 288, 'Copay / Copago', 8, 'serif'), box(450, 283, 66, 16)),
  bare(451, 244, 64, 14, is('claim.totalCharge')), bare(451, 264, 64, 14, is('claim.amountPaid')), bare(451, 284, 64, 14, not(UNKNOWN)),
  both(36, 246, 150, 'Invoice no. / Núm. de factura', is('claim.accountNumber')),
  title(312, 'G. Who helped you with this form?', '¿Quién le ayudó con este formulario?'),
  both(36, 330, 180, 'Name / Nombre', not(HELPER)), both(222, 330, 170, 'Organization / Organización', not(HELPER)), both(398, 330, 178, 'Telephone / Teléfono', not(HELPER)),
  both(36, 358, 180, 'Interpreter / Intérprete', not(HELPER)), both(222, 358, 170, 'Interpreter’s number / Núm. del intérprete', not(HELPER)), both(398, 358, 178, 'Language / Idioma', not(HELPER)),
  title(390, 'H. In an emergency call', 'En caso de emergencia llame a'),
  both(36, 408, 180, 'Name / Nombre', not(UNKNOWN)), both(222, 408, 170, 'Address / Dirección', not(UNKNOWN)), both(398, 408, 178, 'Telephone / Teléfono', not(UNKNOWN)),
  title(440, 'I. Signature', 'Firma'),
  prose(36, 460, 'I certify that this is true and that I have paid these bills. I agree to pay the Fund back if a third party pays me for the same loss.\nDeclaro que lo anterior es cierto y que he pagado estas facturas. Devolveré al Fondo lo que un tercero me pague por la misma pérdida.', 7.5, 'serif'),
  both(36, 490, 300, 'Member’s signature / Firma del afiliado', not('hers to sign', {}, 'signature')), threeBoxes(350, 490, 'Date / Fecha', noDate('dated when she signs', 'signature.date')),
  both(36, 526, 300, 'Witness, if signed with a mark / Testigo', not('no witness')), both(350, 526, 226, 'Witness’s address / Dirección del testigo', not('no witness')),
  title(560, 'Fund office only', 'Para uso de la oficina'),
  both(36, 578, 120, 'Received', not(OFFICE)), both(162, 578, 120, 'Claim no.', not(OFFICE)), both(288, 578, 120, 'Hours banked', not(OFFICE)), both(414, 578, 162, 'Approved by', not(OFFICE)),
];

/** A laborers' fund: every caption in English and Spanish, dates in three boxes, names of a form designer. */
export const laborersFund: FormDesign = {
  page: 'laborers-fund',
  title: 'Member claim for medical expenses',
  rows: 4,
  pages: [page(first), page(second)],
};
