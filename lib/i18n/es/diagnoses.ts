import type { diagnoses as en } from '../en/diagnoses';
import type { TranslationOf } from '../translate';

/** The diagnosis picker of the options page. */
export const diagnoses: TranslationOf<typeof en> = {
  'diagnoses.codeHint': 'Como en su expediente. Si solo tiene palabras, escríbalas: «mama izquierda».',
  'diagnoses.descriptionHint': 'Si lo deja en blanco, se usa el título oficial en inglés.',
  'diagnoses.asOf': 'Los códigos se comprueban para sus fechas de servicio, del {from} al {to}.',
  'diagnoses.asOfDay': 'Los códigos se comprueban para su fecha de servicio, el {date}.',
  'diagnoses.asOfToday': 'Todavía no hay cargos, así que los códigos se comprueban para hoy.',
  'diagnoses.found': '{count} {count|código encontrado|códigos encontrados}. Elija con las flechas.',
  'diagnoses.none': 'No se encontró nada. Escriba la parte del cuerpo y el lado, o copie el código de su expediente.',
  'diagnoses.heading': 'encabezado',
  'diagnoses.uncertain': 'CoolClaim no tiene una lista oficial de códigos para {edition}. Consulte con su aseguradora.',
  'diagnoses.notACode':
    'Esto todavía no es un código de diagnóstico. Elija uno de la lista o copie el código de su expediente.',
  'diagnoses.choose': 'Elija el que está en su expediente:',
  'diagnoses.loadFailed': 'No se pudo abrir la lista de códigos. Aún puede escribir el código de su expediente.',
};
