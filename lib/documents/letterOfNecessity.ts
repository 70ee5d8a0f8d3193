import type { Claim } from '../claim/types';
import {
  clinician,
  diagnoses,
  evidenceParagraphs,
  patientName,
  payerName,
  period,
  references,
  SYSTEM_NAMES,
  WHAT_IT_IS,
} from './claimParts';
import { DOCTOR_NOTICE, type Draft, gap, heading, lines, list, orGap, text } from './draft';
import { addressLines, fullName, phone } from './format';

/**
 * A letter of medical necessity in the doctor's voice, to be checked, filled and signed by the doctor. It holds what the
 * profile and the bill say and the published studies; every medical statement is a gap, because only the doctor can make
 * it.
 */
export function letterOfNecessity(claim: Claim): Draft {
  const { physician, facility } = claim;
  const doctor = orGap(physician.isOrganization ? '' : clinician(physician), 'name of the doctor');
  const place = [fullName(facility), ...addressLines(facility)].filter(Boolean).join(', ');
  return {
    id: 'letter-of-medical-necessity',
    title: 'Letter of medical necessity: scalp cooling during chemotherapy',
    notice: DOCTOR_NOTICE,
    paragraphs: [
      lines(
        doctor,
        physician.organization || gap('name of the practice'),
        ...addressLines(physician),
        phone(physician.phone),
      ),
      text(gap('date of signing')),
      lines(payerName(claim), 'Claims department'),
      references(claim),
      text('To whom it may concern:'),
      text(
        `${patientName(claim)} is my patient. ${gap('Your specialty, and since when you treat the patient')} I write in support of the claim for scalp cooling during chemotherapy.`,
      ),
      heading('Diagnosis'),
      text('The claim gives these diagnoses:'),
      list(diagnoses(claim)),
      text(gap('Confirm that they match the record or correct them; add stage and findings as far as they matter')),
      heading('Chemotherapy'),
      text(`Place of treatment: ${orGap(place, 'name of the facility')}.`),
      text(gap('The chemotherapy and the dates of the infusions, from the record')),
      text(gap('How likely hair loss is with this chemotherapy, and on what you base that')),
      heading('Scalp cooling'),
      text(WHAT_IT_IS[claim.system]),
      text(`The charges of the claim are for scalp cooling with ${SYSTEM_NAMES[claim.system]}${period(claim)}.`),
      text(gap('Whether and when you ordered or recommended it, and on which days it was used')),
      ...evidenceParagraphs(claim),
      heading('Medical necessity'),
      text(
        gap(
          'Your own judgment, in your own words: whether and why scalp cooling was medically necessary for this patient',
        ),
      ),
      text(`If you have questions, please call ${orGap(phone(physician.phone), 'your phone number')}.`),
      text('Sincerely,'),
      lines('______________________________', doctor, `NPI ${orGap(physician.npi, 'your NPI')}`),
    ],
  };
}
