const TELLING: Readonly<Record<string, RegExp>> = {
  '11': /\boffice\b/i,
  '12': /\bhome\b/i,
  '19': /\bhospital\b|\bcampus\b/i,
  '21': /\bhospital\b/i,
  '22': /\bhospital\b|\bcampus\b/i,
};

/** The option whose value is the code, when the list's values are place-of-service codes: one of them says so in words. */
export function optionByPlaceCode<T extends { value: string; text: string }>(
  options: readonly T[],
  code: string,
): T | undefined {
  const areCodes = options.some((option) => TELLING[option.value]?.test(option.text));
  return areCodes ? options.find((option) => option.value === code) : undefined;
}

/**
 * Names payers print for the place-of-service codes a scalp-cooling claim can carry. The full CMS code set lives in
 * `lib/codes`; here are only the wordings by which a list can be matched.
 */
export const PLACE_WORDS: Readonly<Record<string, readonly string[]>> = {
  '11': ['Office', "Doctor's office", 'Physician office', 'Medical office'],
  '12': ['Home', "Patient's home"],
  '19': [
    'Off Campus-Outpatient Hospital',
    'Off-campus outpatient hospital',
    'Outpatient hospital (off campus)',
    'Hospital outpatient, off campus',
  ],
  '22': [
    'On Campus-Outpatient Hospital',
    'On-campus outpatient hospital',
    'Outpatient hospital',
    'Hospital outpatient',
    'Outpatient hospital (on campus)',
    'Hospital outpatient, on campus',
  ],
  '49': ['Independent Clinic'],
};

/** A hospital whose patient goes home the same day, in the words of lists for patients. */
const HOSPITAL_BY_DAY =
  /^out ?patient(?: (?:care|visit|service|treatment|setting))?$|^(?!.*\b(?:campus|not outpatient|emergency|urgencias?|surgical|psychiatric)\b)(?=.*\b(?:hospital|hospitalari[oa])\b)(?=.*\b(?:outpatient|ambulator\w*|(?:without|not|no) (?:an? )?(?:over ?night|staying|stay)\w*|same day|day (?:patient|visit|treatment)|clinic|department|infusion)\b).*$/;

/** Where a list knows only of patients who stay and patients who do not. */
const NOT_OVERNIGHT = /^out ?patient(?: (?:care|visit|service|treatment|setting))?$/;

/** How lists without codes describe such a place. `orLike` is taken where the list does not tell campuses apart. */
export const PLACE_LIKE: Readonly<Record<string, { like: RegExp; unlike?: RegExp; orLike?: RegExp }>> = {
  '11': {
    like: /\boffice\b|\bconsultorio\b/,
    unlike: /\bhospital\b|\bcampus\b|\bpost office\b|\bdental\b/,
    orLike: NOT_OVERNIGHT,
  },
  '12': {
    like: /\bhome\b|\bhogar\b|\bresidence\b|\bcasa\b/,
    unlike: /\b(?:nursing|group|assisted|care|funeral|ancianos|reposo)\b/,
  },
  '19': {
    like: /\boff campus\b.*\b(?:outpatient|hospital)\b|\b(?:outpatient|hospital)\b.*\boff campus\b/,
    orLike: HOSPITAL_BY_DAY,
  },
  '22': {
    like: /(?<!\boff )\bcampus\b.*\b(?:outpatient|hospital)\b|\b(?:outpatient|hospital)\b.*(?<!\boff )\bcampus\b/,
    unlike: /\b(?:off|not on|away from) (?:the )?(?:main |hospital )?campus\b/,
    orLike: HOSPITAL_BY_DAY,
  },
  '49': { like: /\bindependent clinic\b/, orLike: /^(?:a |the )?(?:free ?standing )?clinic\b|^clinica\b/ },
};
