import { sizeText } from '../../documents/sizeLimit';
import { uploadGuard } from '../../portals/uploadGuard';
import type { ChecklistWords, RuleSentences } from './types';

/** What a payer wants, in Spanish. */
export const rules: RuleSentences = {
  'black-and-white': (payer) => `${payer} pide las copias escaneadas en blanco y negro.`,
  'no-highlighter': () => 'No use resaltador (highlighter); encierre en un círculo con tinta.',
  'no-handwriting': () => 'Los nombres de los artículos no deben estar escritos a mano.',
  'black-ink': () => 'Lo que escriba a mano, con tinta negra.',
  'one-side-scanned': (payer) =>
    `${payer} escanea un solo lado de cada hoja: copie el reverso de las hojas impresas por ambos lados.`,
  'id-on-every-page': () => 'Escriba su número de afiliado (member ID) en cada página.',
  'no-card-slip': (payer) =>
    `${payer} no acepta por sí solo el comprobante de la tarjeta (card slip) ni un cheque cobrado (cancelled check).`,
  'no-till-receipt': (payer) =>
    `${payer} no acepta como factura cheques cobrados (cancelled checks) ni recibos de caja (cash-register receipts).`,
  'proof-with-bill': (payer) => `${payer} lo pide junto con la factura detallada.`,
  'original-bill': (payer) => `${payer} pide la factura original: guarde una copia.`,
  'original-kept': (payer) => `${payer} pide la factura original y no la devuelve: guarde una copia.`,
  'eob-with-claim': (payer) => `${payer} la pide con el reclamo cuando otro seguro paga primero.`,
  'own-letter': (payer) =>
    `${payer} exige una carta que diga por qué presenta usted el reclamo y no el proveedor: este se niega, no puede o no está inscrito en ${payer}.`,
  'mail-only': (payer) =>
    `${payer} acepta este reclamo solo por correo, firmado con tinta: imprima todo y envíe un solo paquete.`,
  'online-abroad-only': () =>
    'Presentarlo en línea es para atención fuera de Estados Unidos; lo demás se envía por correo.',
  'online-fax-mail': () =>
    'Se recomienda presentarlo en línea, para lo que hace falta una cuenta; también sirven el fax y el correo.',
  'submission-id': () => 'El formulario en línea termina con un número de envío (submission ID): anótelo.',
  'one-form-per-patient': () => 'Use un formulario por paciente.',
  'one-form-per-claim': () => 'Use un formulario por reembolso.',
  signature: () => 'Un formulario sin firma se devuelve.',
  'name-as-on-card': () => 'Su nombre debe figurar en el reclamo tal como en su tarjeta.',
  'id-with-letters': () => 'Dé el número de afiliado (member ID) con las letras que lleva delante.',
  'policy-unsettled': (payer, policy) =>
    `Las copias de la política de ${payer} (${policy}) se contradicen: una más antigua llama al enfriamiento médicamente necesario (medically necessary), una más nueva cuenta los gorros que compran los pacientes como suministros (supplies), que los planes suelen excluir. Léala como está hoy, para que la carta pueda responderle.`,
  'id-starts': (_, start) => `El número de afiliado (member ID) empieza con ${start}.`,
  'id-is-record-number': () => 'El número de afiliado (member ID) es su número de expediente (medical record number).',
  'sponsor-number': () =>
    'El número del titular (sponsor) en el formulario es el del Seguro Social o el de beneficios del DoD (DBN).',
  'npi-looked-up': () => 'Si usted no encuentra un NPI, el contratista lo busca.',
  'assignment-optional': () => 'La parte que cede el pago al proveedor (assignment) es opcional.',
  'form-name': (payer, name) => `El formulario de ${payer} se llama: ${name}.`,
  'answer-days': (_, days) => `Cuente con al menos ${days} días hasta la respuesta.`,
  'resend-days': (_, days) =>
    `Un reclamo devuelto se puede enviar otra vez hasta la fecha límite, o ${days} días después de la devolución si eso es más tarde.`,
  'max-bytes': (payer, bytes) => `${payer} acepta archivos de hasta ${sizeText(bytes)}.`,
  'file-types': (payer, types) =>
    `${payer} acepta solo ${types.map((type) => type.split('/')[1]!.toUpperCase()).join(', ')}.`,
};

/** The parts of an itemized bill. */
export const billParts: ChecklistWords['billParts'] = {
  'patient-name': 'el nombre del paciente',
  'birth-date': 'la fecha de nacimiento',
  'member-id': 'el número de afiliado (member ID)',
  letterhead: 'el membrete de quien le cobró (letterhead)',
  'provider-name': 'el nombre del proveedor',
  'provider-title': 'el título del proveedor',
  'provider-address': 'la dirección del proveedor',
  'address-or-tax-id': 'su dirección o número fiscal (tax ID)',
  'tax-id': 'el número fiscal (tax ID) de quien le cobró',
  npi: 'el NPI de quien le cobró',
  'service-date': 'la fecha de cada servicio',
  'service-place': 'el lugar del tratamiento (place of service)',
  'service-address': 'la dirección donde se dio el servicio',
  description: 'qué fue cada servicio',
  charge: 'cada cargo',
  'procedure-code': 'el código de procedimiento (procedure code)',
  diagnosis: 'el diagnóstico',
  'diagnosis-code': 'el código de diagnóstico (diagnosis code)',
  'revenue-code': 'el «revenue code», si lo hay',
  'paid-mark': 'que se pagó (paid)',
  legible: 'todo de forma legible',
};

/** Where a claim is mailed to. */
export const mailPlaces: ChecklistWords['mailPlaces'] = {
  'on-member-card': 'la dirección que está en su tarjeta de afiliado',
  'medicare-contractor':
    'el contratista de Medicare de su estado, indicado en las instrucciones del formulario y en su Medicare Summary Notice',
  'local-blue-company': 'su compañía local de Blue Cross and Blue Shield',
};

/** Why something about a payer is not known, and where she finds it. */
export const unknown: ChecklistWords['unknown'] = {
  'filingLimit/by-plan': () => 'El plazo para presentar el reclamo depende de su plan.',
  'filingLimit/by-region': (payer) =>
    `El plazo para presentar el reclamo no es igual en todas las regiones de ${payer}.`,
  'filingLimit/for-providers-only': (payer) =>
    `${payer} no dice cuánto plazo tienen los afiliados; los plazos de sus páginas para proveedores son para proveedores.`,
  'filingLimit/not-found': (payer) =>
    `CoolClaim no sabe cuánto plazo tienen los afiliados de ${payer}: lo dice el folleto de su plan, o el número de su tarjeta de afiliado.`,
  'mailingAddress/by-region': (payer) =>
    `Cada región de ${payer} tiene su propia dirección: use la del formulario de su región o la de su tarjeta de afiliado.`,
  'mailingAddress/not-found': () =>
    'CoolClaim no la conoce: use la dirección del formulario de reclamo o la de su tarjeta de afiliado.',
  'itemizedBillMustShow/not-found': () =>
    'CoolClaim no lo sabe. Las aseguradoras piden la fecha, el lugar, el código y el cargo de cada servicio, el diagnóstico, y el nombre, la dirección, el NPI y el número fiscal (tax ID) de quien le cobró.',
  'uploads/not-found': (payer) =>
    `${payer} no dice qué tamaño puede tener un archivo. Un PDF, JPEG o PNG de no más de ${sizeText(uploadGuard().bytes.value)} es seguro en la mayoría de los sitios.`,
};
