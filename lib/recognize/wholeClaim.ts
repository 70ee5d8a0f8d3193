import type { Draft } from './draft';

const WHOLE: Record<string, string> = {
  'line.dateFrom': 'claim.serviceFrom',
  'line.dateTo': 'claim.serviceTo',
  'line.placeOfService': 'claim.placeOfService',
  'line.procedureCode': 'claim.procedureCodes',
  'line.charge': 'claim.totalCharge',
  'line.description': 'claim.description',
  'line.units': 'claim.serviceCount',
  'line.diagnosisCode': 'diagnosis.code',
};

/** What a row may say of others; outside of rows it has its own meaning again. */
const ASIDE: Record<string, string> = {
  'line.seller': 'seller.name.full',
  'line.invoiceNumber': 'claim.accountNumber',
  'line.patientName': 'patient.name.full',
  'line.patientRelationship': 'patient.relationshipToSubscriber',
};

/**
 * What line data outside of any line says of the whole claim.
 * @param count boxes that say the same
 * @param besideLines the page has service lines too
 */
export function wholeClaim(draft: Draft, count: number, besideLines: boolean): Draft {
  const aside = ASIDE[draft.means];
  if (aside) return { ...draft, means: aside };
  // beside service lines a charge on its own is another charge, not their sum
  const means = besideLines && draft.means === 'line.charge' ? undefined : WHOLE[draft.means];
  if (!means || (count > 1 && draft.means !== 'line.diagnosisCode')) {
    return {
      ...draft,
      means: '',
      score: 0,
      why: `There is more than one box for "${draft.field.labels[0]?.text ?? ''}".`,
    };
  }
  return { ...draft, means };
}
