import { identifierSentences } from './identifierSentences';

const is = (sentence: string) => new RegExp(`^${sentence.replace(/[.?*+()[\]\\^$|{}]/g, '\\$&')}$`);

/** The sentences of the profile schema and what they say in Spanish; numbers and lists are carried over. */
export const schemaSentences: readonly [RegExp, string][] = [
  [/^Use at most (\d+) characters\.$/, 'Use $1 caracteres como máximo.'],
  [is('Write the date as YYYY-MM-DD.'), 'Escriba la fecha como AAAA-MM-DD.'],
  [is('Write the date as YYYY-MM-DD, or leave it empty.'), 'Escriba la fecha como AAAA-MM-DD, o déjela en blanco.'],
  [is('Use the two-letter state code, like WI.'), 'Use las dos letras del estado, como WI.'],
  [
    is('A ZIP code has five digits, or nine as 53711-1234.'),
    'Un código postal tiene cinco dígitos, o nueve como 53711-1234.',
  ],
  [is('Use the two-letter country code, like US.'), 'Use las dos letras del país, como US.'],
  [is('A US phone number has ten digits.'), 'Un teléfono de EE. UU. tiene diez dígitos.'],
  [is('This is not an e-mail address.'), 'Esto no es una dirección de correo electrónico.'],
  [is('An NPI has ten digits.'), 'Un NPI tiene diez dígitos.'],
  [is('A tax ID has nine digits.'), 'Un número fiscal tiene nueve dígitos.'],
  [is('An amount cannot be negative.'), 'Un importe no puede ser negativo.'],
  [is('This amount is too large.'), 'Este importe es demasiado grande.'],
  [is('At least one unit.'), 'Una unidad como mínimo.'],
  [/^At most (\d+) units\.$/, '$1 unidades como máximo.'],
  [
    is('Use a whole number from 1 to 3650, or leave it empty.'),
    'Use un número entero de 1 a 3650, o déjelo en blanco.',
  ],
  [is('A modifier has two characters.'), 'Un modificador tiene dos caracteres.'],
  [is('A place of service code has two digits.'), 'Un código de lugar de servicio tiene dos dígitos.'],
  [/^A claim holds at most (\d+) diagnoses\.$/, 'En un reclamo caben $1 diagnósticos como máximo.'],
  [is('Add at least one treatment course.'), 'Agregue al menos un tratamiento.'],
  [is('This is missing.'), 'Falta esto.'],
  [is('This must be text.'), 'Esto debe ser texto.'],
  [is('This must be a number.'), 'Esto debe ser un número.'],
  [is('This must be a whole number.'), 'Esto debe ser un número entero.'],
  [is('This must be yes or no (true or false).'), 'Esto debe ser sí o no (true o false).'],
  [is('This must be a list.'), 'Esto debe ser una lista.'],
  [is('This must be a group of fields.'), 'Esto debe ser un grupo de campos.'],
  [is('This is not the right kind of value.'), 'Este valor no es del tipo correcto.'],
  [is('This is not one of the choices.'), 'Esto no es una de las opciones.'],
  [/^Use one of (.+), or leave it empty\.$/, 'Use una de estas opciones: $1; o déjelo en blanco.'],
  [/^Use one of (.+)\.$/, 'Use una de estas opciones: $1.'],
  [/^Use (\S+)\.$/, 'Debe ser $1.'],
  [/^At most (\d+)\.$/, 'Como máximo $1.'],
  [/^At least (\d+)\.$/, 'Como mínimo $1.'],
  [is('This value does not fit.'), 'Este valor no sirve.'],
  ...identifierSentences.map(([english, spanish]): [RegExp, string] => [is(english), spanish]),
];
