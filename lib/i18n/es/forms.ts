import type { forms as english } from '../en/forms';
import type { TranslationOf } from '../translate';

export const forms: TranslationOf<typeof english> = {
  'section.forms': 'Formularios de reclamo en PDF',
  'forms.what':
    'El formulario de reclamo de su aseguradora, como PDF para llenar. Primero ve qué iría en cada campo; el formulario en blanco queda como está y no se envía nada.',
  'forms.choose': 'Elegir el formulario en blanco',
  'forms.drop': 'o suéltelo aquí (PDF)',
  'forms.stored': 'O uno que está guardado',
  'forms.takeStored': 'Usar este',
  'forms.reading': 'Leyendo el formulario…',
  'forms.filling': 'Llenando el formulario…',
  'forms.untouched': 'Su archivo no se cambió.',
  'forms.copies':
    'Su reclamo tiene más líneas que filas el formulario, así que hacen falta {count} formularios. Cada uno lleva las sumas de sus propias líneas.',
  'forms.copy': 'Formulario {number} de {count}',
  'forms.review': 'Todavía no se escribe nada. Quite una marca para dejar ese campo como está.',
  'forms.nothing':
    'CoolClaim no conoce ningún campo de este formulario lo bastante bien para llenarlo. Abajo están sus campos; llénelo a mano con la hoja del reclamo.',
  'forms.other': 'Usar otro formulario',
  'forms.filled': 'Llenado',
  'forms.filledName': 'llenado',
  'forms.of': 'de',
  'forms.sign':
    'Mire todas las páginas, agregue lo que queda para usted, luego imprímalo, fírmelo y féchelo a mano. CoolClaim nunca firma.',
  'forms.look': 'Mirarlo',
  'forms.lookOne': 'Mirarlo: {name}',
  'forms.save': 'Guardar en esta computadora',
  'forms.saveOne': 'Guardar en esta computadora: {name}',
  'forms.store': 'Guardar con el reclamo',
  'forms.storeOne': 'Guardar con el reclamo: {name}',
  'forms.isStored': '{name} quedó guardado como formulario de este reclamo. Está en:',
};
