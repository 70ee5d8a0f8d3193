import type { IdentityType } from './identityTypes.ts';

/** One control of the tuning half for which the corpus has no label, or one that is not what the page asks for. */
export interface Correction {
  html: string;
  /** Its place among the controls of the form, and what it is called there, so that another corpus is noticed. */
  at: number;
  name: string;
  /** What it asks for; '' for nothing of a person. */
  is: IdentityType | '';
  why: string;
}

const correct = (
  html: string,
  why: string,
  ...fields: [at: number, name: string, is: IdentityType | ''][]
): Correction[] => fields.map(([at, name, is]) => ({ html, at, name, is, why }));

/**
 * What we hold to be wrong in the labels of the tuning half, after reading each of its 548 controls without a label of
 * personal data and its 450 with one. The judgement is ours, and only what is beyond doubt is here: lists of calling codes,
 * nicknames, house numbers, decoys and whatever may be read in two ways stay as they are labelled.
 */
export const CORPUS_AUDIT: readonly Correction[] = [
  ...correct(
    'fandom_signup.html',
    'three visible boxes of the birthdate whose one box is labelled; their classes name its parts',
    [3, 'month', 'birthdayMonth'],
    [4, 'day', 'birthdayDay'],
    [5, 'year', 'birthdayYear'],
  ),
  ...correct('apple_signup.html', 'labelled unknown; the page binds the list to the country of the primary address', [
    2,
    'idms-input-1643321391027-0',
    'addressCountryCode',
  ]),
  ...correct('usps_signup.html', 'no label; the middle initial between first and last name', [26, 'tmI', 'middleName']),
  ...correct(
    'usps_signup.html',
    'labelled as postal codes; the one is a part of a town in Puerto Rico, the other picks a unit of a building',
    [69, 'tzipSearchUrbanCode', ''],
    [73, 'zip-ste-range', ''],
  ),
  ...correct('evite_checkout-signup.html', 'no label; a list of all countries right after the ZIP code', [
    7,
    'country',
    'addressCountryCode',
  ]),
  ...correct('boardgamearena_signup.html', 'no label; where a new e-mail address is typed to replace the one given', [
    2,
    'register_email_change_value',
    'emailAddress',
  ]),
  ...correct('boardgamearena_signup.html', 'no label; the second copy of a birthdate that is labelled in the first', [
    32,
    'birthdate',
    'birthday',
  ]),
  ...correct(
    'account_asus_com_signup.html',
    'no label; three lists under one caption for the date of birth',
    [12, 'birthYear', 'birthdayYear'],
    [13, 'birthMonth', 'birthdayMonth'],
    [14, 'birthDay', 'birthdayDay'],
  ),
  ...correct('help_uber_com_login.html', 'no label; asks for first and last name in one box', [0, '', 'fullName']),
  ...correct(
    'www_aa_com_signup.html',
    'no label; three lists, each captioned as its part of the date of birth',
    [16, 'personalInformationForm.dateOfBirth.month', 'birthdayMonth'],
    [17, 'personalInformationForm.dateOfBirth.day', 'birthdayDay'],
    [18, 'personalInformationForm.dateOfBirth.year', 'birthdayYear'],
  ),
  ...correct('porkbun_com_login.html', 'labelled as a phone; takes a code that is sent to the phone', [
    1,
    'bypassTwoFactorPhoneCode',
    '',
  ]),
  ...correct(
    'sports_williamhill_com_signup.html',
    'no label; three lists under one caption for the date of birth',
    [12, 'dob_day', 'birthdayDay'],
    [13, 'dob_month', 'birthdayMonth'],
    [14, 'dob_year', 'birthdayYear'],
  ),
  ...correct('sports_williamhill_com_signup.html', 'no label; the first line of the address whose second is labelled', [
    19,
    'addr_street_1',
    'addressStreet',
  ]),
  ...correct('www_1gb_ru_login.html', 'no label; asks in Russian for the contact e-mail', [3, 'email', 'emailAddress']),
  ...correct(
    'accounts_ukr_net_signup.html',
    'no label; day and year under one caption for the birthdate, beside a month that is no control',
    [7, 'id-birth-day', 'birthdayDay'],
    [8, '', 'birthdayYear'],
  ),
  ...correct('login_e_taxes_gov_az_login.html', 'no label; asks in Azerbaijani for the contact number, after +994', [
    15,
    'newNumber',
    'phone',
  ]),
  ...correct('reg_centrum_cz_signup.html', 'labelled as a phone; takes an activation code that comes by text message', [
    15,
    'phoneCode',
    '',
  ]),
  ...correct('joybird_com.html', 'no label; asks for the e-mail address', [0, 'email', 'emailAddress']),
  ...correct(
    'acehardware_com_checkout.html',
    'nothing on the page is labelled; the billing address and who is billed',
    [3, 'firstName', 'firstName'],
    [4, 'lastNameOrSurname', 'lastName'],
    [5, 'address1', 'addressStreet'],
    [6, 'address2', 'addressStreet2'],
    [7, 'cityOrTown', 'addressCity'],
    [8, 'stateOrProvince', 'addressProvince'],
    [9, 'postalOrZipCode', 'addressPostalCode'],
    [10, 'phoneNumbers', 'phone'],
  ),
];
