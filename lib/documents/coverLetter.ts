import type { Claim } from '../claim/types';
import { formatTaxId } from '../codes/identifiers';
import {
  charges,
  claimNumberLine,
  codeWords,
  diagnoses,
  enclosed,
  evidenceParagraphs,
  lawParagraphs,
  payerName,
  period,
  references,
  WHAT_IT_IS,
} from './claimParts';
import { DRAFT_NOTICE, type Draft, gap, heading, list, orGap, text } from './draft';
import { fullName, money } from './format';
import { closing, letterhead, whose } from './letterhead';

/**
 * The letter on top of the packet: what scalp cooling is, what was bought, what the codes mean, why the claim comes from
 * her (Medicare asks for that with form CMS-1490S), what is asked for.
 * @param enclosures the titles of what goes with it
 * @param today ISO
 * @param laws citations of the state laws that may bind her plan
 * @param claimNumber of the insurer, which a claim has that it asked something about or sent back
 */
export function coverLetter(
  claim: Claim,
  enclosures: readonly string[],
  today: string,
  laws: readonly string[] = [],
  claimNumber = '',
): Draft {
  const owner = whose(claim);
  return {
    id: 'cover-letter',
    title: 'Request for reimbursement of scalp cooling',
    notice: DRAFT_NOTICE,
    paragraphs: [
      ...letterhead(claim, today, [payerName(claim), 'Claims department']),
      references(claim, claimNumberLine({ claimNumber })),
      text('To whom it may concern:'),
      text(
        `I ask you to reimburse ${money(claim.totals.paidCents)} that was paid for scalp cooling during ${owner} chemotherapy${period(claim)}.`,
      ),
      heading('What scalp cooling is'),
      text(WHAT_IT_IS[claim.system]),
      heading('Why I file this claim myself'),
      text(`${WHY_HERSELF[claim.route]} ${seller(claim)}`),
      heading('What was bought'),
      charges(claim),
      heading('What the codes mean'),
      list(codeWords(claim)),
      heading('Diagnosis'),
      list(diagnoses(claim)),
      ...evidenceParagraphs(claim),
      ...lawParagraphs(laws),
      text(
        'Please process the claim under the medical benefits of the plan. If you need anything else, or if another code fits better, please tell me before you decide.',
      ),
      ...enclosed(enclosures),
      ...closing(claim),
    ],
  };
}

/** That the makers do not bill insurers is what both tell their patients; of other sellers only she can say it. */
const WHY_HERSELF: Record<Claim['route'], string> = {
  manufacturer: 'The maker of the system was paid directly and does not bill insurers.',
  rental: `The caps were rented, and the seller was paid directly. ${gap('Why the seller does not send the claim to the insurance')}`,
  provider: `The facility was paid directly. ${gap('Why the facility does not send the claim: for example it refused, could not, or is not enrolled with the plan')}`,
};

function seller(claim: Claim): string {
  const name = orGap(fullName(claim.seller), 'the seller');
  const npi = claim.sellerHasNoNpi ? ' It has no NPI, so that box of the form is empty.' : '';
  const number = formatTaxId(claim.seller.taxId, claim.seller.taxIdType);
  const taxId = number && ` Its tax ID is ${number}.`;
  return `The seller is ${name}.${npi}${taxId}`;
}
