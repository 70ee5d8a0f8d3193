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
  '19': ['Off Campus-Outpatient Hospital', 'Off-campus outpatient hospital'],
  '22': [
    'On Campus-Outpatient Hospital',
    'On-campus outpatient hospital',
    'Outpatient hospital',
    'Hospital outpatient',
    'Outpatient hospital (on campus)',
  ],
  '49': ['Independent Clinic'],
};
