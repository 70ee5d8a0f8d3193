import type { Claim, Party } from '../claim/types';
import { lines, orGap, type Paragraph, text } from './draft';
import { addressLines, fullName, longDate, phone } from './format';

/** The person who writes: whoever submits the claim, the patient when nobody else is described. */
export const writerOf = (claim: Claim): Party => claim.submitter ?? claim.patient;

/** How a letter speaks of the patient's things: `my` in her own letter, `Jordan Avery Okafor's` in somebody else's. */
export const whose = (claim: Claim): string =>
  claim.submitterRole === 'patient' ? 'my' : `${orGap(fullName(claim.patient), "the patient's name")}'s`;

/** Sender, date and recipient of a letter. `today` is ISO. */
export function letterhead(claim: Claim, today: string, recipient: string[]): Paragraph[] {
  const writer = writerOf(claim);
  return [
    lines(orGap(fullName(writer), 'your name'), ...addressLines(writer), phone(writer.phone), writer.email),
    lines(longDate(today)),
    lines(...recipient),
  ];
}

/** Room for a signature, and the name under it. */
export const closing = (claim: Claim): Paragraph[] => [
  text('Sincerely,'),
  lines('______________________________', orGap(fullName(writerOf(claim)), 'your name')),
];
