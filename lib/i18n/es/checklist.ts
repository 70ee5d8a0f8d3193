import type { checklist as english } from '../en/checklist';
import type { TranslationOf } from '../translate';

export const checklist: TranslationOf<typeof english> = {
  'checklist.files': 'Los archivos que agregue en {section} aparecen aquí junto a lo que sirven.',
  'checklist.copies': 'Guarde una copia de todo lo que envíe.',
  'checklist.ready': 'Tiene a mano {have} de {count} papeles obligatorios y recomendados.',
  'checklist.group.required': 'Obligatorio',
  'checklist.group.recommended': 'Recomendado',
  'checklist.group.optional': 'Opcional',
  'checklist.group.not-needed': 'Lo que no hace falta, y por qué',
  'checklist.ofAll': 'Lo que {payer} pide para todo lo que usted envíe',
  'checklist.ofItem': 'Lo que pide {payer}',
  'checklist.open': 'Leerlo: {host}',
  'checklist.letter': 'En Cartas: {letter}',
  'checklist.howOf': 'Dónde conseguirlo: {title}',
  'payer.title': 'Cómo recibe los reclamos {payer}',
  'payer.none':
    'CoolClaim no conoce reglas de esta aseguradora, lo cual no es un obstáculo: la dirección para reclamos y el plazo para presentarlos están en su tarjeta de afiliado, en su sitio o en el folleto de su plan.',
  'payer.site': 'Sitio web',
  'payer.pages': 'Busque allí',
  'payer.mail': 'Dirección postal',
  'payer.limit': 'Plazo para presentarlo, desde la fecha del servicio',
  'payer.bill': 'La factura detallada (itemized bill)',
  'payer.uploads': 'Archivos y copias escaneadas',
  'checklist.yours': 'Usted indicó que no lo necesita.',
};
