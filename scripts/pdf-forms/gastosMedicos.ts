import { box, type FormDesign, line, text, when } from './design.ts';
import { cell, type Facts, other } from './facts.ts';
import { named, type Piece, page, printed, type Slot, table, tick, under } from './layout.ts';
import {
  date,
  doctor,
  each,
  fullName,
  icd,
  illness,
  lastFirst,
  mdY,
  money,
  orBlank,
  phone,
  practice,
  SCALP_COOLING,
  state,
  street,
  taxId,
  wholeAddress,
} from './spell.ts';

let n = 0;
const { own, none, ticked: t } = named(() => `untitled${++n}`);
const row = (top: number, words: string, width: number, s: Slot): Piece => ({
  art: [text(40, top + 4, words, 8.5, 'serif'), box(572 - width, top, width, 16)],
  fields: [{ ...s, box: [573 - width, top + 1, width - 2, 14] }],
});
const siNo = (top: number, x: number, c: string, yes: (f: Facts) => boolean): Piece[] => [
  tick(x, top, 'Sí', t(c, when(yes))),
  tick(
    x + 36,
    top,
    'No',
    t(
      c,
      when((f) => !yes(f)),
    ),
  ),
];
// biome-ignore format: one box a line, in the order of the form
const pieces: Piece[] = [
  printed(text(40, 28, 'Solicitud de reembolso de gastos médicos', 15, 'serif-bold'), line(40, 50, 572, 50, 1), text(40, 58, 'Parte 1. Datos del asegurado titular', 9.5, 'serif-bold')),
  under(40, 74, 170, '(Apellidos)', own('subscriber.name.last', (f) => f.subscriber.name.last)),
  under(220, 74, 150, '(Nombre)', own('subscriber.name.first', (f) => each(f.subscriber.name.first, `${f.subscriber.name.first} ${f.subscriber.name.middle}`.trim()))),
  under(380, 74, 192, '(Número de póliza o certificado)', own('coverage.memberId', (f) => orBlank([f.coverage.memberId, f.coverage.groupNumber]))),
  under(40, 106, 220, '(Dirección: calle y número)', own('subscriber.address.line1', (f) => street(f.subscriber.address).concat(f.subscriber.address.line1))),
  under(270, 106, 140, '(Ciudad)', own('subscriber.address.city', (f) => f.subscriber.address.city)),
  under(420, 106, 50, '(Estado)', own('subscriber.address.state', (f) => state(f.subscriber.address))),
  under(480, 106, 92, '(Código postal)', own('subscriber.address.zip', (f) => f.subscriber.address.zip)),
  under(40, 138, 110, '(Fecha de nacimiento)', own('subscriber.birthDate', (f) => date(f.subscriber.birthDate))),
  under(160, 138, 120, '(Teléfono)', own('subscriber.phone', (f) => phone(f.subscriber.phone))),
  under(290, 138, 160, '(Empresa donde trabaja)', own('subscriber.employer', (f) => f.subscriber.employer)),
  under(460, 138, 112, '(Grupo)', own('coverage.groupNumber', (f) => f.coverage.groupNumber)),
  printed(line(40, 170, 572, 170, 1), text(40, 177, 'Parte 2. Persona que recibió la atención', 9.5, 'serif-bold')),
  row(192, '1.  Nombre y apellidos del paciente', 260, own('patient.name.full', (f) => each(fullName(f.patient), lastFirst(f.patient)))),
  row(212, '2.  ¿Qué parentesco tiene con el titular?', 140, own('patient.relationshipToSubscriber', (f) => each(f.relationship, f.relationship === 'self' ? ['titular', 'yo mismo', 'Mismo', 'asegurado'] : f.relationship === 'spouse' ? ['cónyuge', 'esposo', 'esposa', 'esposo(a)'] : ['hijo', 'hija', 'hijo(a)']))),
  row(232, '3.  Fecha de nacimiento del paciente (mm/dd/aaaa)', 110, own('patient.birthDate', (f) => mdY(f.patient.birthDate))),
  row(252, '4.  ¿Qué enfermedad o lesión se trató?', 260, own('condition.description', (f) => each(illness(f), f.diagnoses.flatMap(({ code }) => icd(code))))),
  row(272, '5.  ¿Cuándo comenzó?', 110, own('condition.onsetDate', (f) => orBlank(date(f.condition.onsetDate)))),
  printed(text(40, 296, '6.  ¿Fue a causa de un accidente de trabajo?', 8.5, 'serif')), ...siNo(294, 320, 'condition.employment', () => false),
  printed(text(40, 312, '7.  ¿Fue a causa de un accidente de auto?', 8.5, 'serif')), ...siNo(310, 320, 'condition.autoAccident', () => false),
  printed(text(40, 328, '8.  ¿Tiene el paciente otro seguro médico?', 8.5, 'serif')), ...siNo(326, 320, 'otherCoverage.exists', (f) => f.other !== undefined),
  row(342, '     Nombre de esa compañía', 200, own('otherCoverage.payerName', other(({ payerName, planName }) => each(payerName, planName, `${payerName} ${planName}`)))),
  row(362, '     ¿A nombre de quién está?', 200, own('otherCoverage.policyholder.name.full', other(({ policyholder }) => each(fullName(policyholder), lastFirst(policyholder))))),
  row(382, '     Número de esa póliza', 140, own('otherCoverage.memberId', other(({ memberId, groupNumber }) => [memberId, groupNumber]))),
  printed(line(40, 404, 572, 404, 1), text(40, 411, 'Parte 3. La factura', 9.5, 'serif-bold')),
  row(426, '9.  ¿Quién emitió la factura?', 260, own('seller.name.full', (f) => f.seller.organization)),
  row(446, '10.  Su dirección', 330, own('seller.address.full', (f) => wholeAddress(f.seller.address))),
  row(466, '11.  Su número de identificación fiscal', 120, own('seller.taxId', (f) => taxId(f.seller.taxId))),
  row(486, '12.  Médico que ordenó el tratamiento', 260, own('physician.name.full', (f) => (f.ordering ? each(doctor(f.physician), practice(f.physician)) : orBlank(practice(f.physician))))),
  table(40, 512, [
    { width: 80, head: 'FECHA', own: (at) => own(`line[${at}].dateFrom`, cell(({ date: d }) => date(d))(at)) },
    { width: 200, head: 'DESCRIPCIÓN DEL SERVICIO', own: (at) => own(`line[${at}].description`, cell(() => [SCALP_COOLING, '~cap', '~frío', '~cuero', '~enfriamiento'])(at)) },
    { width: 90, head: 'CÓDIGO', own: (at) => own(`line[${at}].procedureCode`, cell(({ code }) => code)(at)) },
    { width: 80, head: 'CANTIDAD', own: (at) => own(`line[${at}].units`, cell(({ units }) => String(units))(at)) },
    { width: 82, head: 'IMPORTE', own: (at) => own(`line[${at}].charge`, cell(({ cents }) => money(cents))(at)) },
  ], 6, { row: 15, head: 14, size: 7 }),
  row(630, '13.  Total de la factura', 90, own('claim.totalCharge', (f) => money(f.chargeCents))),
  row(650, '14.  Lo que usted ya pagó', 90, own('claim.amountPaid', (f) => money(f.paidCents))),
  under(40, 690, 280, '(Firma del titular)', none('signature', 'suya'), { height: 20 }),
  under(340, 690, 100, '(Fecha)', none('signature.date', 'suya'), { height: 20 }),
];

/** A claim form in Spanish: captions in brackets under the lines, questions at the left end of the row. */
export const gastosMedicos: FormDesign = {
  page: 'gastos-medicos',
  title: 'Solicitud de reembolso',
  rows: 6,
  pages: [page(pieces)],
};
