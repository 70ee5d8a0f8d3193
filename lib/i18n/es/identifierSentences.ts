import {
  type EnteredKind,
  IDENTIFIERS,
  type IdentifierKind,
  KIND_NAMES,
  NPI_CHECK_DIGIT,
  wrongKindSentence,
} from '../../codes/identifierProblem';

const NAMES: Readonly<Record<EnteredKind, string>> = {
  npi: 'un NPI',
  taxId: 'un número fiscal (tax ID)',
  mbi: 'un número de Medicare',
  zip: 'un código postal',
  phone: 'un teléfono',
  placeOfService: 'un código de lugar de servicio',
  modifier: 'un modificador',
  revenueCode: 'un código de ingresos del hospital',
  procedureCode: 'un código de procedimiento',
  diagnosisCode: 'un código de diagnóstico',
  ssn: 'un número de Seguro Social',
  oldMedicareNumber: 'un número de Medicare anterior a 2018',
  date: 'una fecha',
  amount: 'un importe',
  email: 'un correo electrónico',
};

const RULES: Readonly<Record<IdentifierKind, string>> = {
  npi: 'Un NPI tiene diez dígitos.',
  taxId: 'Un número fiscal tiene nueve dígitos.',
  mbi: 'Un número de Medicare tiene once caracteres, como 1EG4-TE5-MK73, y nunca las letras S, L, O, I, B ni Z.',
  zip: 'Un código postal tiene cinco dígitos, o nueve como 53711-1234.',
  phone: 'Un teléfono de EE. UU. tiene diez dígitos.',
  placeOfService: 'Un código de lugar de servicio tiene dos dígitos.',
  modifier: 'Un modificador tiene dos caracteres.',
  revenueCode: 'Un código de ingresos tiene cuatro dígitos.',
  procedureCode: 'Un código de procedimiento tiene cinco caracteres, como 97039 o A9273.',
  diagnosisCode: 'Un código de diagnóstico es una letra y hasta seis caracteres más, como C50.412.',
};

const keys = <K extends string>(record: Readonly<Record<K, unknown>>) => Object.keys(record) as K[];

/** Every sentence of `identifierProblem` and what it says in Spanish. */
export const identifierSentences: readonly [english: string, spanish: string][] = [
  [NPI_CHECK_DIGIT, 'Un dígito de este NPI está mal: el dígito de control no coincide.'],
  ...keys(IDENTIFIERS).flatMap((expected): [string, string][] => [
    [IDENTIFIERS[expected].rule, RULES[expected]],
    ...keys(KIND_NAMES).map((entered): [string, string] => [
      wrongKindSentence(entered, expected),
      `Esto parece ${NAMES[entered]}, no ${NAMES[expected]}. ${RULES[expected]}`,
    ]),
  ]),
];
