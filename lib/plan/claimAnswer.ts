import { claimPages, periodOf } from '../claim/pages';
import { singleBlock } from '../claim/singleBlock';
import type { Claim } from '../claim/types';
import { type Answer, blank, missing, type Sheet, text } from './answerTypes';

/** Never written, because what a form wants there is anybody's guess; but an unlisted code's words are ready for her. */
function additionalInformation({ lines }: Claim): Answer {
  const words = [...new Set(lines.map(({ supplement }) => supplement).filter(Boolean))].join('; ');
  return words === ''
    ? blank('Free text is yours; the cover letter explains the claim.')
    : blank(`Free text is yours. If it asks what was done, these words fit your codes: “${words}”.`, false);
}

export function claimAnswer(attribute: string, claim: Claim, sheet: Sheet): Answer {
  const pages = claimPages(claim, Math.max(1, sheet.capacity));
  const own = pages[Math.min(sheet.turn ?? 0, pages.length - 1)]!;
  const { chargeCents, paidCents } = own;
  // one of several forms speaks of its own lines; the first of a page that takes one only, of the claim
  const block = singleBlock(sheet.turn === undefined || pages.length === 1 ? claim : { ...claim, ...periodOf(own) });
  switch (attribute) {
    case 'serviceFrom':
      return block.from === '' ? missing('date of service') : { kind: 'date', iso: block.from };
    case 'serviceTo':
      return block.to === '' ? missing('date of service') : { kind: 'date', iso: block.to };
    case 'placeOfService':
      return claim.placeOfService === ''
        ? missing('place of service')
        : { kind: 'place-of-service', code: claim.placeOfService };
    case 'procedureCodes':
      return text(block.procedureCodes.join(', '), 'procedure code');
    case 'description':
      return text(block.description, 'service');
    case 'totalCharge':
      return { kind: 'money', cents: chargeCents };
    case 'amountPaid':
      return paidCents === undefined
        ? blank('How much of your payment belongs to the lines shown here is yours to say.', false)
        : { kind: 'money', cents: paidCents };
    case 'balanceDue':
      if (pages.length === 1) return { kind: 'money', cents: claim.totals.balanceCents };
      return paidCents === undefined
        ? blank('The balance of the lines shown here is yours to say.', false)
        : { kind: 'money', cents: 0 };
    case 'paidByPatient':
      return {
        kind: 'yes-no',
        yes: claim.totals.paidCents > 0,
        wholly: claim.totals.paidCents >= claim.totals.chargeCents,
      };
    case 'paymentMethod':
      return claim.payment.method === '' ? missing('way of payment') : { kind: 'choice', choice: claim.payment.method };
    case 'accountNumber':
      return text(claim.accountNumber, 'invoice number');
    case 'type':
      return { kind: 'choice', choice: 'medical' };
    case 'submissionKind':
      return { kind: 'choice', choice: 'new' };
    case 'foreignCare':
      return { kind: 'yes-no', yes: claim.facility.address.country !== '' && claim.facility.address.country !== 'US' };
    case 'serviceCount':
      return { kind: 'number', value: block.units, sessions: block.sessions };
    case 'additionalInformation':
      return additionalInformation(claim);
    default:
      return blank('Not needed on a claim you file yourself.');
  }
}
