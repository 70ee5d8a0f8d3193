/** The sixteen kinds of personal data that form-filling engines are compared by, in the words of the DuckDuckGo corpus. */
export const IDENTITY_TYPES = [
  'firstName',
  'middleName',
  'lastName',
  'fullName',
  'phone',
  'addressStreet',
  'addressStreet2',
  'addressCity',
  'addressProvince',
  'addressPostalCode',
  'addressCountryCode',
  'birthdayDay',
  'birthdayMonth',
  'birthdayYear',
  'birthday',
  'emailAddress',
] as const;
export type IdentityType = (typeof IDENTITY_TYPES)[number];

/** An engine's answer in these words; `username` is kept apart, as it is right where an e-mail address is wanted. */
export type Answer = IdentityType | 'username' | '';

export const isIdentity = (answer: string): answer is IdentityType =>
  (IDENTITY_TYPES as readonly string[]).includes(answer);

/** What a concept of ours says about a person, whoever the person is: the corpus knows only "the person". */
const OURS: Readonly<Record<string, IdentityType>> = {
  'name.first': 'firstName',
  'name.middle': 'middleName',
  'name.last': 'lastName',
  'name.full': 'fullName',
  phone: 'phone',
  'phone.area': 'phone',
  'phone.prefix': 'phone',
  'phone.line': 'phone',
  'phone.number': 'phone',
  'address.line1': 'addressStreet',
  'address.full': 'addressStreet',
  'address.line2': 'addressStreet2',
  'address.city': 'addressCity',
  'address.state': 'addressProvince',
  'address.zip': 'addressPostalCode',
  'address.zip.base': 'addressPostalCode',
  'address.country': 'addressCountryCode',
  'birthDate.day': 'birthdayDay',
  'birthDate.month': 'birthdayMonth',
  'birthDate.year': 'birthdayYear',
  birthDate: 'birthday',
  email: 'emailAddress',
};

const PARTY = /^(?:patient|subscriber|submitter|otherCoverage\.policyholder|physician|facility|seller)\./;

/** `name.first` -> `firstName`; '' for what is no personal data. */
export const identityOfAttribute = (attribute: string): Answer => OURS[attribute] ?? '';

/** `patient.name.first` -> `firstName`; '' for what is no personal data. */
export const identityOfConcept = (concept: string): Answer =>
  PARTY.test(concept) ? identityOfAttribute(concept.replace(PARTY, '')) : '';

/** Names that Chromium's `FieldType` uses (components/autofill/core/browser/field_types.h). */
const CHROMIUM: Readonly<Record<string, Answer>> = {
  NAME_FIRST: 'firstName',
  NAME_MIDDLE: 'middleName',
  NAME_MIDDLE_INITIAL: 'middleName',
  NAME_LAST: 'lastName',
  NAME_FULL: 'fullName',
  PHONE_HOME_CITY_AND_NUMBER: 'phone',
  PHONE_HOME_CITY_AND_NUMBER_WITHOUT_TRUNK_PREFIX: 'phone',
  PHONE_HOME_WHOLE_NUMBER: 'phone',
  PHONE_HOME_NUMBER: 'phone',
  ADDRESS_HOME_LINE1: 'addressStreet',
  ADDRESS_HOME_STREET_ADDRESS: 'addressStreet',
  ADDRESS_HOME_LINE2: 'addressStreet2',
  ADDRESS_HOME_CITY: 'addressCity',
  ADDRESS_HOME_STATE: 'addressProvince',
  ADDRESS_HOME_ZIP: 'addressPostalCode',
  ADDRESS_HOME_COUNTRY: 'addressCountryCode',
  EMAIL_ADDRESS: 'emailAddress',
  USERNAME: 'username',
};
export const identityOfChromium = (type: string): Answer => CHROMIUM[type] ?? '';

/** Firefox names fields as the `autocomplete` attribute does. Names of a card's holder are not taken for the person's. */
const FIREFOX: Readonly<Record<string, Answer>> = {
  'given-name': 'firstName',
  'additional-name': 'middleName',
  'family-name': 'lastName',
  name: 'fullName',
  tel: 'phone',
  'tel-national': 'phone',
  'street-address': 'addressStreet',
  'address-line1': 'addressStreet',
  'address-line2': 'addressStreet2',
  'address-level2': 'addressCity',
  'address-level1': 'addressProvince',
  'postal-code': 'addressPostalCode',
  country: 'addressCountryCode',
  'country-name': 'addressCountryCode',
  bday: 'birthday',
  'bday-day': 'birthdayDay',
  'bday-month': 'birthdayMonth',
  'bday-year': 'birthdayYear',
  email: 'emailAddress',
  username: 'username',
};
export const identityOfFirefox = (type: string): Answer => FIREFOX[type] ?? '';

/** The stored answers of DuckDuckGo's engine carry their family: `identities.firstName`. */
export function identityOfDuckDuckGo(type: string): Answer {
  if (type === 'credentials.username') return 'username';
  const name = type.startsWith('identities.') ? type.slice('identities.'.length) : '';
  return isIdentity(name) ? name : '';
}

/** Bitwarden's answers already use these words. */
export function identityOfBitwarden(type: string): Answer {
  if (type === 'other:@username') return 'username';
  return isIdentity(type) ? type : '';
}
