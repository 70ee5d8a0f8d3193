import { cite, evidence } from '../../documents/evidence';
import { formatDate } from '../../i18n/format';
import type { ChecklistFacts } from '../facts';
import { esLaws } from './esLaws';
import { billParts, mailPlaces, rules, unknown } from './esPortals';
import type { ChecklistWords } from './types';

const CHARGES =
  'Muestra cada cargo con su fecha. Un comprobante de la tarjeta o una línea del banco no basta por sí solo.';
const BREAST_ONLY = ' Las pacientes del estudio tenían cáncer de mama: pregunte a su médico si corresponde a su caso.';
const unlessBreast = ({ breastCancer }: ChecklistFacts) => (breastCancer ? '' : BREAST_ONLY);
const day = (date: string) => (date ? ` el ${formatDate(date, 'es')}` : '');

/** The checklist in Spanish; what insurers and doctors call a paper stands beside it in English. */
export const es: ChecklistWords = {
  rows: {
    'appeal-letter': ({ denialDate }) => [
      'Su apelación (appeal)',
      `Su aseguradora dijo que no${day(denialDate)}. Una apelación le pide decidir otra vez y responde a la razón que dio.`,
      'CoolClaim la redacta a partir de su reclamo. Tenga a mano la carta de denegación y envíe la apelación por correo con seguimiento.',
    ],
    'external-review': ({ denialDate }) => [
      'Solicitud de revisión externa (external review)',
      `Su aseguradora dijo que no por última vez${day(denialDate)}. Revisores ajenos a ella pueden decidir cuando la razón fue un criterio médico o la anulación retroactiva de su cobertura.`,
      'CoolClaim la redacta a partir de su reclamo. La carta de denegación definitiva dice adónde enviarla.',
    ],
    'evidence-synopsis': () => [
      'La evidencia en una página',
      'Resume en palabras sencillas lo que hallaron los estudios sobre su sistema, para quien no abre los artículos.',
      'CoolClaim la escribe, cada cifra con su fuente; está en inglés.',
    ],
    'cover-letter': () => [
      'Su propia carta de presentación (cover letter)',
      'Hay poca práctica de códigos para el enfriamiento del cuero cabelludo; diga en pocas líneas qué compró, qué significa cada código y qué pide.',
      'CoolClaim la redacta a partir de su reclamo. Léala, cambie lo que quiera y fírmela.',
    ],
    'claim-form': () => [
      'El formulario de reclamo (claim form) de su aseguradora, firmado',
      'La aseguradora no paga nada sin su propio formulario, llenado por completo y firmado por usted.',
      'El sitio para afiliados de su aseguradora, en reclamos (claims) o formularios (forms), o el número de su tarjeta. El coordinador financiero (financial coordinator) del consultorio puede ayudarle.',
    ],
    'itemized-receipt/paxman-hub': () => [
      'Recibo detallado (itemized receipt) de Paxman Hub',
      CHARGES,
      'Llame a Paxman Hub al 844-572-9626 y pida un «itemized receipt». Reenvíelo con el nombre de su centro, dónde está y sus fechas de servicio; vuelve en 24 horas. Paxman no tiene NPI; si su aseguradora pide su número fiscal (tax ID), llame al 888-572-9626.',
    ],
    'itemized-receipt/dignicap': () => [
      'Factura detallada (itemized invoice) de DigniCap',
      CHARGES,
      'Hágala con el generador de facturas (invoice builder) de su cuenta myDigniCap.',
    ],
    'itemized-receipt/clinic': () => [
      'Factura detallada (itemized bill) de la clínica',
      'Debe llevar los códigos, las fechas, los cargos y el diagnóstico, y el NPI y el número fiscal (tax ID) de la clínica: el reclamo repite lo que ella imprime.',
      'Pida a la oficina de cobros (billing office) de la clínica una factura detallada (superbill) con códigos de diagnóstico y de procedimiento.',
    ],
    'itemized-receipt/company': () => [
      'Factura detallada (itemized invoice) de la empresa',
      CHARGES,
      'Pida a la empresa a la que alquiló o compró los gorros una factura con su nombre, dirección y número fiscal (tax ID), el nombre de usted, cada fecha, cada artículo y cada cargo.',
    ],
    'proof-of-payment': () => [
      'Comprobante de pago (proof of payment)',
      'Las aseguradoras lo piden aparte de la factura, para pagarle a usted y no al vendedor.',
      'Un estado de cuenta de la tarjeta o del banco con el pago, un recibo marcado como pagado (paid), o el cheque cobrado por ambos lados.',
    ],
    'proof-of-payment/no-check': () => [
      'Comprobante de pago (proof of payment)',
      'Las aseguradoras lo piden aparte de la factura, para pagarle a usted y no al vendedor.',
      'Un recibo del vendedor marcado como pagado (paid), o un estado de cuenta de la tarjeta o del banco con el pago, siempre junto con la factura detallada.',
    ],
    'letter-of-medical-necessity': () => [
      'Carta de necesidad médica (letter of medical necessity)',
      'Su médico explica por qué el enfriamiento del cuero cabelludo fue parte de su atención. Envíela con la primera solicitud.',
      'Pídala a su oncólogo. CoolClaim redacta la petición y una carta para que el médico la corrija y la firme; el fabricante tiene un modelo de carta en su página de seguros.',
    ],
    'doctors-order': () => [
      'Orden o receta del médico (doctor’s order)',
      'Muestra que un médico ordenó el tratamiento antes de que empezara.',
      'Pida a su oncólogo la orden del tratamiento, o una receta si no se escribió ninguna.',
    ],
    'wig-prescription': () => [
      'Receta para una «cranial prosthesis» (peluca)',
      'En su reclamo hay una peluca. Las aseguradoras la llaman «cranial prosthesis» (código A9282), y la receta debe usar su palabra.',
      'Pida a su oncólogo una receta que diga «cranial prosthesis» y no «wig».',
    ],
    'progress-notes': () => [
      'Notas de progreso (progress notes) que mencionen el enfriamiento',
      'El expediente debe decir que usted usó el enfriamiento del cuero cabelludo (scalp cooling). Envíe las notas con la primera solicitud.',
      'Pida a su oncólogo o al archivo de la clínica (records office) las notas de sus días de infusión; revise que digan «scalp cooling».',
    ],
    'denial-letter': ({ denialDate }) => [
      'La carta de denegación (denial letter) de la aseguradora',
      `Su aseguradora dijo que no${day(denialDate)}. Una apelación responde a su carta, así que lleva una copia.`,
      'La carta que recibió, o el sitio para afiliados de su aseguradora, en reclamos (claims).',
    ],
    'eob-other-insurance': () => [
      'Explicación de beneficios (EOB) de su otro seguro',
      'Usted tiene un segundo seguro. El que paga en segundo lugar pide ver qué decidió el primero.',
      'El sitio para afiliados del otro seguro, en reclamos (claims), o por correo algunas semanas después de reclamarle.',
    ],
    'eob-other-insurance/none': () => [
      'Explicación de beneficios (EOB) de otro seguro',
      'Su perfil no nombra otro seguro. Si tiene uno, anótelo en Otra cobertura, y entonces es obligatoria.',
      '',
    ],
    'pre-authorization': () => [
      'Resultado de la autorización previa (pre-authorization), si lo hay',
      'Si se preguntó a la aseguradora antes del tratamiento, su respuesta o su número de referencia va con el reclamo.',
      'La carta de la aseguradora, su sitio para afiliados, o el consultorio que preguntó por usted.',
    ],
    'jama-article/nangia': (facts) => [
      'Artículo de JAMA sobre Paxman (Nangia 2017)',
      `En un ensayo aleatorizado con 182 mujeres con cáncer de mama, el 50.5% de las mujeres con enfriamiento perdió menos de la mitad del cabello y no necesitó peluca; ninguna de las mujeres sin enfriamiento. Es el estudio de JAMA sobre su sistema.${unlessBreast(facts)}`,
      `${cite(evidence('nangia-2017'))} Paxman enlaza un resumen en su página de seguros.`,
    ],
    'jama-article/rugo': (facts) => [
      'Artículo de JAMA sobre DigniCap (Rugo 2017)',
      `En un estudio con 106 mujeres con enfriamiento y 16 sin él, el 66.3% de las primeras perdió la mitad del cabello o menos; ninguna de las otras. Es el estudio de JAMA sobre su sistema.${unlessBreast(facts)}`,
      `${cite(evidence('rugo-2017'))} DigniCap lo enlaza en su página de seguros.`,
    ],
    'jama-article/none': () => [
      'Artículo de JAMA',
      'Los dos estudios de JAMA tratan de máquinas, Paxman y DigniCap. Los suyos son gorros congelados a mano, y ninguno habla de ellos.',
      '',
    ],
    'ort-article': () => [
      'Artículo de Oncology Research and Treatment (Schaffrin-Nabe 2015)',
      'El enfriamiento controlado por sensores funcionó para el 65% de 226 pacientes. DigniCap pide incluir el artículo de esta revista.',
      `${cite(evidence('schaffrin-nabe-2015'))} DigniCap lo enlaza en su página de seguros.`,
    ],
    'ort-article/none': () => [
      'Artículo de Oncology Research and Treatment',
      'Solo lo piden las instrucciones de DigniCap, y su sistema es otro.',
      '',
    ],
    'nccn-reference': ({ system }) => [
      'Referencia a la guía de NCCN (categoría 2A)',
      `Las guías recomiendan el enfriamiento del cuero cabelludo en la categoría 2A para estos cánceres.${
        system === 'paxman'
          ? ' Paxman escribe que la mayoría de las aseguradoras públicas y privadas se fijan en estas guías.'
          : ''
      } En cáncer de ovario, de trompas y de peritoneo se refieren a tratamientos que a menudo hacen perder el cabello, y dicen que puede servir menos con antraciclinas: pregunte a su médico si eso corresponde a su tratamiento.`,
      evidence('nccn-2a').citation,
    ],
    'nccn-reference/ask': () => [
      'Referencia a la guía de NCCN (categoría 2A)',
      'La guía nombra el enfriamiento para el cáncer de mama, de ovario, de trompas de Falopio y primario de peritoneo. Pregunte a su médico si corresponde a su tratamiento antes de enviarla.',
      evidence('nccn-2a').citation,
    ],
    'state-law': esLaws.mayApply,
    'state-law/none': esLaws.cannotApply,
  },
  rules,
  billParts,
  mailPlaces,
  unknown,
  mustShow: (payer, parts) => `${payer} pide que muestre: ${parts}.`,
  mailTo: (place) => `Por correo se envía a: ${place}.`,
  tooLarge: (name, size, limit) =>
    `«${name}» tiene ${size}, y muchos sitios de aseguradoras no aceptan más de ${limit} por archivo. En Documentos puede hacer una copia más pequeña.`,
  caution: 'Confírmelo con su aseguradora.',
};
