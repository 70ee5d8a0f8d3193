import type { Claim } from '../claim/types';
import { DRAFT_NOTICE, type Draft, lines, list, orGap, text } from './draft';
import { addressLines, fullName, longDate, phone } from './format';
import { closing, letterhead, whose } from './letterhead';

/**
 * Asks the seller for an itemized receipt. The wanted lines are what payers' own instructions ask a member to send;
 * facility, place and dates are what the Paxman Hub asks for (Paxman, insurance steps for patients, coldcap.com).
 * `today` is ISO.
 */
export function receiptRequest(claim: Claim, today: string): Draft {
  const dates = [...new Set(claim.lines.map((line) => line.dateFrom))].sort();
  const facility = [orGap(fullName(claim.facility), 'name of the facility'), ...addressLines(claim.facility)].join(
    ', ',
  );
  return {
    id: 'receipt-request',
    title: 'Request for an itemized receipt',
    notice: DRAFT_NOTICE,
    paragraphs: [
      ...letterhead(claim, today, [
        orGap(fullName(claim.seller), 'the seller'),
        ...addressLines(claim.seller),
        phone(claim.seller.phone),
      ]),
      lines(
        `Patient: ${orGap(fullName(claim.patient), "the patient's name")}, born ${orGap(longDate(claim.patient.birthDate), 'date of birth')}`,
        claim.accountNumber && `Invoice: ${claim.accountNumber}`,
        `Place of treatment: ${facility}`,
      ),
      text(
        `I am asking the insurance to reimburse ${whose(claim)} scalp cooling and need an itemized receipt. Treatment was on these days:`,
      ),
      list(dates.length ? dates.map(longDate) : ['[your dates of service]']),
      text('Please let the receipt show:'),
      list([
        'your legal name, address and phone number, on your letterhead',
        claim.sellerHasNoNpi ? 'your tax ID (you have told me that you have no NPI)' : 'your tax ID and your NPI',
        "the patient's name and date of birth",
        'each date of service, each item or session, and the charge for each',
        'the procedure or supply code of each, if you print one',
        'that it was paid, when, how and how much',
      ]),
      text(
        `Please send it to ${orGap(claim.patient.email || claim.subscriber.email, 'your e-mail')} or to the address above.`,
      ),
      ...closing(claim),
    ],
  };
}
