import type { Claim } from '../claim/types';
import { clinician, SYSTEM_NAMES } from './claimParts';
import { DRAFT_NOTICE, type Draft, heading, lines, list, orGap, text } from './draft';
import { cite, type Evidence, evidenceFor, isSureCitation } from './evidence';
import { addressLines, fullName, longDate, phone } from './format';
import { closing, letterhead, whose } from './letterhead';

/**
 * Asks the doctor for a letter of medical necessity, the order and the notes. It names what the insurer looks for and
 * leaves every medical statement to the doctor. `today` is ISO.
 */
export function physicianRequest(claim: Claim, today: string): Draft {
  const codes = claim.diagnoses.map(({ code }) => code);
  const references = evidenceFor(claim.system, codes);
  return {
    id: 'physician-request',
    title: 'Request for a letter of medical necessity and notes',
    notice: DRAFT_NOTICE,
    paragraphs: [
      ...letterhead(claim, today, [
        orGap(clinician(claim.physician), "your doctor's name"),
        ...addressLines(claim.physician),
        phone(claim.physician.phone),
      ]),
      lines(
        `Patient: ${orGap(fullName(claim.patient), "the patient's name")}, born ${orGap(longDate(claim.patient.birthDate), 'date of birth')}`,
        `Insurance: ${orGap(claim.coverage.payerName, 'your insurance company')}, member ID ${orGap(claim.coverage.memberId, 'your member ID')}`,
      ),
      text(
        `I am asking the insurance to reimburse ${whose(claim)} scalp cooling during chemotherapy. It wants to hear from the doctor. Please send me the following for the first submission:`,
      ),
      list([
        'a letter of medical necessity, on your letterhead, signed and dated, with your NPI',
        'the order or prescription for scalp cooling',
        'progress notes of the infusion days that mention scalp cooling',
      ]),
      heading('What the letter should say, as far as it is true for this patient'),
      list([
        `the diagnosis with the codes of the record: ${codes.join(', ') || '[codes]'}`,
        `the chemotherapy and its dates${claim.service.from ? ` (scalp cooling was used from ${longDate(claim.service.from)} to ${longDate(claim.service.to)})` : ''}`,
        'that hair loss was to be expected from it',
        `which system was used: ${SYSTEM_NAMES[claim.system]}`,
        'why you found it medically necessary, in your own judgment',
      ]),
      ...(references.length
        ? [heading('References, should you want to cite them'), list(references.map(reference))]
        : []),
      text('The codes on the claim must match the record. If you see one that does not, please tell me.'),
      ...closing(claim),
    ],
  };
}

const reference = (row: Evidence) =>
  `${cite(row)}${isSureCitation(row) ? '' : ' (I have not compared this with the journal.)'}`;
