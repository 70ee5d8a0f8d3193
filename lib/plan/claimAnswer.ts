import type { Claim } from '../claim/types';
import { type Answer, blank, missing, type Sheet, text } from './answerTypes';

export function claimAnswer(attribute: string, claim: Claim, sheet: Sheet): Answer {
  const shown = claim.lines.slice(0, sheet.capacity);
  const partial = shown.length < claim.lines.length;
  const onSheet = shown.reduce((sum, line) => sum + line.chargeCents, 0);
  const paidInFull = claim.totals.paidCents === claim.totals.chargeCents;
  switch (attribute) {
    case 'serviceFrom':
      return claim.service.from === '' ? missing('date of service') : { kind: 'date', iso: claim.service.from };
    case 'serviceTo':
      return claim.service.to === '' ? missing('date of service') : { kind: 'date', iso: claim.service.to };
    case 'placeOfService':
      return claim.placeOfService === ''
        ? missing('place of service')
        : { kind: 'place-of-service', code: claim.placeOfService };
    case 'procedureCodes': {
      const codes = [...new Set(claim.lines.map((line) => line.procedureCode).filter(Boolean))];
      return codes.length === 0 ? missing('procedure code') : { kind: 'text', text: codes.join(', ') };
    }
    case 'description':
      return claim.lines.length === 0 ? missing('service') : { kind: 'text', text: summaryOf(claim) };
    case 'totalCharge':
      return { kind: 'money', cents: onSheet };
    case 'amountPaid':
      if (!partial) return { kind: 'money', cents: claim.totals.paidCents };
      return paidInFull
        ? { kind: 'money', cents: onSheet }
        : blank('How much of your payment belongs to the lines shown here is yours to say.', false);
    case 'balanceDue':
      if (!partial) return { kind: 'money', cents: claim.totals.balanceCents };
      return paidInFull
        ? { kind: 'money', cents: 0 }
        : blank('The balance of the lines shown here is yours to say.', false);
    case 'paidByPatient':
      return { kind: 'yes-no', yes: claim.totals.paidCents > 0 };
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
      return { kind: 'number', value: claim.lines.reduce((sum, line) => sum + line.units, 0) };
    case 'additionalInformation':
      return blank('Free text is yours; the cover letter explains the claim.');
    default:
      return blank('Not needed on a claim you file yourself.');
  }
}

/** One plain sentence on what was bought: the distinct kinds of lines. */
function summaryOf(claim: Claim): string {
  const kinds = [...new Set(claim.lines.map((line) => line.description))];
  return kinds.join('; ');
}
