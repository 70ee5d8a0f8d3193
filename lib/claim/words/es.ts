import { type IdentifierKind, wrongKind } from '../../codes/identifierProblem';
import { formatDate, formatMoney } from '../../i18n/format';
import { schemaText } from '../../i18n/schemaText';
import type { AtLine, ProblemSentences, ProblemValues } from '../finding';
import type { OwnStep } from '../types';

const ASK_RECORD = 'Pida al consultorio de su médico el código exacto de su expediente.';
const CORRECTED = 'Pida a quien le cobró una factura detallada corregida.';
const CHECK = ' Confírmelo con su aseguradora.';
/** What was entered instead, or that it is not the thing asked for. */
const instead = (kind: IdentifierKind, text: string, no: string) => {
  const reason = wrongKind(kind, text);
  return reason ? `«${text}»: ${schemaText(reason, 'es')}` : no;
};
const ASK_PLACE =
  'Pregunte en el centro de infusión: 22 o 19 si es un centro ambulatorio de hospital, 11 si es un consultorio.';

const dollars = (cents: number) => formatMoney(cents, 'es');
const orSeller = (name: string) => name || 'el vendedor';
const asSubject = (name: string) => name || 'El vendedor';
const day = (iso: string) => formatDate(iso, 'es');
const period = (from: string, to: string) =>
  [from && `desde el ${day(from)}`, to && `hasta el ${day(to)}`].filter(Boolean).join(' ') || 'en cualquier fecha';
/** `Línea 2`, or `Línea 2 (18 mar 2026)` where the line sums up several charges. */
const lineOf = ({ line, charge }: AtLine) => `Línea ${line}${charge && ` (${day(charge)})`}`;
const unsure = ({ certain }: { certain: boolean }) => (certain ? '' : CHECK);
const guidance = ({ usual }: { usual: string }) => (usual ? ` Para esta compra, la guía indica ${usual}.` : '');
const belowHeading = ({ choices, more }: ProblemValues['diagnosis-header']) =>
  `Pregunte a su médico cuál figura en su expediente: ${choices.join(', ')}${more ? ' y otros' : ''}.`;

const WHO = { physician: 'del médico', facility: 'del lugar del tratamiento', seller: 'del vendedor' };
const STEP: Record<OwnStep, string> = {
  filing: 'el reclamo',
  information: 'lo que pide la aseguradora',
  returned: 'otra vez el reclamo devuelto',
  appeal: 'una apelación',
  'external-review': 'una revisión externa',
};
const SINCE: Record<OwnStep, string> = {
  filing: 'después de la fecha de servicio',
  information: 'después de la carta de la aseguradora',
  returned: 'después de la devolución',
  appeal: 'después de la denegación',
  'external-review': 'después de la denegación definitiva',
};
const UNIT = {
  days: ['día', 'días'],
  months: ['mes', 'meses'],
  'year-ends': ['año, al 31 de diciembre,', 'años, al 31 de diciembre,'],
} as const;
const reckoned = ({ limit: { count, unit }, kind, from }: ProblemValues['deadline-near']) =>
  `${count} ${UNIT[unit][count === 1 ? 0 : 1]} ${SINCE[kind]} (${day(from)})`;

/** The sentences of the claim's problems in Spanish. */
export const es: ProblemSentences = {
  'diagnosis-missing': () => ['El reclamo no tiene código de diagnóstico.', ASK_RECORD],
  'diagnosis-unreadable': ({ text }) => [
    text
      ? instead('diagnosisCode', text, `«${text}» no es un código de diagnóstico.`)
      : 'Un diagnóstico no tiene código.',
    ASK_RECORD,
  ],
  'diagnosis-header': (values) => [
    `${values.code} es solo un encabezado en ${values.edition}, y el reclamo necesita uno de los códigos que agrupa.`,
    belowHeading(values),
  ],
  'diagnosis-not-valid-on-date': (values) =>
    'choices' in values
      ? [
          `${values.code} es solo un encabezado desde ${values.edition}, y el reclamo necesita uno de los códigos que agrupa.`,
          belowHeading(values),
        ]
      : [
          `${values.code} es válido desde el ${day(values.from)}, así que no lo era el ${day(values.date)}.`,
          ASK_RECORD,
        ],
  'diagnosis-unknown': ({ code, edition, certain }) => [
    certain
      ? `${code} no es un código ICD-10-CM de ${edition}.`
      : `CoolClaim no conoce ${code}, y su lista de ${edition} puede estar incompleta.`,
    ASK_RECORD,
  ],
  'diagnosis-repaired': ({ text, code }) => [`«${text}» se leyó como ${code}.`, 'Compárelo con su expediente.'],
  'diagnosis-twice': ({ code }) => [`${code} aparece dos veces.`, 'Quite uno de los dos.'],
  'diagnosis-androgenic-alopecia': ({ code }) => [
    `${code} significa calvicie de patrón causada por un medicamento, no la caída del pelo por la quimioterapia.`,
    `La caída del pelo por otras causas está en el grupo L65. ${ASK_RECORD}`,
  ],
  'diagnosis-in-situ': ({ code }) => [
    `${code} significa un cáncer que no ha invadido el tejido, de un sitio sin nombrar; algunas listas para pacientes lo traen por error.`,
    ASK_RECORD,
  ],
  'diagnosis-history-during-treatment': ({ code }) => [
    `${code} significa un cáncer del pasado, pero estos cargos son de un tratamiento que estaba en curso.`,
    `Durante el tratamiento, el expediente lleva el código del propio cáncer. ${ASK_RECORD}${CHECK}`,
  ],
  'diagnosis-outside-cancer-range': ({ code, nth }) => [
    `El diagnóstico ${nth}, ${code}, no es un código de cáncer (C00 a C96.9); las aseguradoras esperan uno de ellos y Z51.11 en los dos primeros lugares.`,
    `Si su expediente los trae en otro orden, bájelo. ${ASK_RECORD}`,
  ],
  'chemotherapy-code-missing': () => [
    'Falta Z51.11 (encuentro para quimioterapia); las instrucciones para pacientes lo ponen junto al código del cáncer.',
    'Si figura en su expediente, agréguelo en el orden del expediente.',
  ],
  'more-than-twelve-diagnoses': ({ count }) => [
    `Hay ${count} diagnósticos y en un reclamo caben doce; los demás quedan fuera.`,
    'Quite los que no tengan que ver con este tratamiento.',
  ],
  'more-than-four-pointers': () => [
    'Una línea puede señalar cuatro diagnósticos, así que cada línea señala los cuatro primeros.',
    'Pregunte a su aseguradora si un diagnóstico posterior importa para alguna línea.',
  ],
  'pointer-to-nothing': ({ letters }) => [
    `Las líneas no pueden señalar el diagnóstico ${letters.join(', ')}, porque no tiene un código legible.`,
    'Corrija o quite ese diagnóstico; las demás letras quedan como están.',
  ],

  'provider-code-on-direct-purchase': (at) => [
    `${lineOf(at)}: la factura trae ${at.code}, que solo puede usar una clínica o un médico que cobra al paciente.`,
    `Vea quién le cobró; si lo compró usted, quite este código.${guidance(at)}${unsure(at)}`,
  ],
  'code-not-valid-on-date': (at) => [
    `${lineOf(at)}: la factura trae ${at.code}, que es válido ${period(at.from, at.to)}, no el ${day(at.date)}.`,
    CORRECTED + guidance(at) + unsure(at),
  ],
  'code-unreadable': (at) => [
    `${lineOf(at)}: ${instead('procedureCode', at.billed, `«${at.billed}» en la factura no es un código de procedimiento.`)}`,
    `Copie de la factura el código de cinco caracteres, o déjelo en blanco.${guidance(at)}${unsure(at)}`,
  ],
  'code-unknown': (at) => [
    `${lineOf(at)}: la factura trae ${at.billed}, que CoolClaim no conoce.`,
    `Compare el código con la factura.${guidance(at)}${unsure(at)}`,
  ],
  'machine-code-for-manual-cap': (at) => [
    `${lineOf(at)}: la factura trae ${at.code}, que describe un enfriamiento con máquina.`,
    `Si los gorros se congelaban y cambiaban a mano: ${CORRECTED}${unsure(at)}`,
  ],
  'no-code-on-bill': (at) => [
    `${lineOf(at)}: la factura de una clínica debe decir qué código usó, y esta no trae ninguno.`,
    'Pida a la clínica una factura detallada con sus códigos.',
  ],
  'no-code-by-rule': (at) => [
    `${lineOf(at)}: ninguna guía indica un código para esta clase de cargo.`,
    'Pregunte a su aseguradora qué código quiere para este cargo.',
  ],
  'code-repaired': (at) => [
    `${lineOf(at)}: la factura trae «${at.billed}», leído como ${at.code}.`,
    `Compárelo con la factura.${at.modifiers.length > 0 ? ` Escriba ${at.modifiers.join(' ')} en Modificadores.` : ''}`,
  ],
  'modifier-unknown': (at) => [
    `${lineOf(at)}: ${instead('modifier', at.given, `«${at.given}» no es un modificador.`)}`,
    'Copie el modificador de la factura o quítelo; no se escribe.',
  ],
  'no-sessions': () => [
    'El tratamiento todavía no tiene cargos.',
    'Agregue cada gorro y cada sesión de la factura con su fecha y su precio.',
  ],
  'service-in-the-future': ({ date, ...at }) => [
    `${lineOf(at)}: el ${day(date)} aún no ha llegado.`,
    'Reclame una sesión después de haberla tenido.',
  ],
  'outside-coverage': ({ date, from, to, ...at }) => [
    `${lineOf(at)}: el ${day(date)} está fuera de su cobertura, que va ${period(from, to)}.`,
    'Revise las fechas; quizá otro seguro cubría ese día, y entonces el reclamo va allí.',
  ],
  'charge-missing': (at) => [`${lineOf(at)}: no tiene importe.`, 'Copie el precio de la factura.'],
  'units-above-rule': ({ code, per, sum, certain, ...at }) => [
    `${lineOf(at)}: ${code} se cobra una vez por ${per === 'course' ? 'tratamiento' : 'sesión'}, y la factura lo trae ${sum} veces.`,
    CORRECTED + unsure({ certain }),
  ],
  'two-codes-for-one-thing': ({ code, other, otherLine, ...at }) => [
    `${lineOf(at)}: ${code} es para lo mismo que ${other} en la línea ${otherLine}; puede parecer un cargo reclamado dos veces.`,
    `Compare las dos líneas con la factura. ${CORRECTED}`,
  ],
  'more-than-six-lines': ({ count, forms }) => [
    `El reclamo tiene ${count} líneas y en un CMS-1500 caben seis.`,
    `Use ${forms} formularios, cada uno con su total, y envíelos juntos.`,
  ],

  'seller-has-no-npi': ({ name, taxId }) => [
    `${asSubject(name)} no tiene NPI, así que la casilla queda vacía. Nunca ponga ahí el NPI de la clínica.`,
    `Si la aseguradora pregunta, diga: «${asSubject(name)} is a supplier, not a clinic, and has no NPI${taxId && `; its tax ID is ${taxId}`}.» (Es un proveedor de equipo, no una clínica, y no tiene NPI.)`,
  ],
  'seller-npi-borrowed': ({ name }) => [
    `El NPI que aparece para ${orSeller(name)} es el de la clínica o el médico, que no vendieron esto; la casilla queda vacía.`,
    'Pida al vendedor su propio NPI, o marque que no tiene.',
  ],
  'seller-npi-missing': ({ name, clinic, asksPaxman }) =>
    clinic
      ? [
          `Está marcado que ${name || 'el vendedor'} no tiene NPI, pero las clínicas y los médicos que cobran tienen uno.`,
          'Búsquelo en la factura o pregunte a quien le cobró; mientras tanto la casilla queda vacía.',
        ]
      : [
          `Falta el NPI de ${orSeller(name)}.`.replace('de el', 'del'),
          asksPaxman
            ? 'Paxman dice que no tiene: márquelo en el perfil.'
            : 'Búsquelo en la factura o pregunte al vendedor; si no tiene, márquelo en el perfil.',
        ],
  'npi-wrong': ({ who, reason }) => [
    schemaText(reason, 'es'),
    `Compare el NPI ${WHO[who]} con la factura; mientras tanto la casilla queda vacía.`,
  ],
  'seller-tax-id-unusual': ({ taxId }) => [
    `El número fiscal ${taxId} del vendedor empieza como el de ninguna empresa que conozcamos.`,
    `Compárelo con la factura.${CHECK}`,
  ],
  'member-id-not-medicare': ({ reason }) => [
    `La aseguradora es Medicare, pero el número de afiliado (member ID) no es un número de Medicare. ${schemaText(reason, 'es')}`,
    'Copie el número de la tarjeta roja, blanca y azul de Medicare.',
  ],
  'seller-tax-id-missing': ({ name, asksPaxman }) => [
    `Falta el número fiscal (tax ID) de ${orSeller(name)}.`.replace('de el', 'del'),
    asksPaxman ? 'Paxman lo da por teléfono: 888-572-9626.' : 'Búsquelo en la factura o pregunte al vendedor.',
  ],
  'place-of-service-unknown': ({ given }) => [`${given} no es un lugar de servicio.`, ASK_PLACE],
  'place-of-service-missing': () => ['Falta el lugar de servicio.', ASK_PLACE],
  'total-differs-from-payments': ({ charges, paid }) => [
    `Los cargos suman ${dollars(charges)} y los pagos ${dollars(paid)}.`,
    'Revise que estén todos los cargos y pagos de la factura; envíe comprobante de lo que pagó.',
  ],
  'total-differs-from-invoice': ({ charges, invoice }) => [
    `Los cargos suman ${dollars(charges)}, pero la factura dice ${dollars(invoice)}.`,
    'Compare cada cargo con la factura; puede faltar una línea o estar dos veces.',
  ],
  'deadline-near': (values) => [
    `El último día para enviar ${STEP[values.kind]} es el ${day(values.last)}: ${reckoned(values)}.`,
    `Envíelo ya, por correo con seguimiento o con número de confirmación.${unsure(values)}`,
  ],
  'deadline-passed': (values) => [
    `El último día para enviar ${STEP[values.kind]} fue el ${day(values.last)}: ${reckoned(values)}.`,
    `Pregunte a su aseguradora si aún lo acepta y diga por qué llega tarde.${unsure(values)}`,
  ],
};
