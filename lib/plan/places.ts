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
