import type { Claim } from '../claim/types';
import { patientName, WHAT_IT_IS } from './claimParts';
import { DRAFT_NOTICE, type Draft, heading, lines, list, type Paragraph, text } from './draft';
import { citeWithCare, type Evidence, evidenceFor } from './evidence';

/**
 * What is known about scalp cooling on one page, in our own words: each figure beside the source it is from, and what the
 * sources do not say. Undefined for manual caps, of which no study is known to us.
 */
export function synopsis(claim: Claim): Draft | undefined {
  const codes = claim.diagnoses.map(({ code }) => code);
  const rows = evidenceFor(claim.system, codes);
  if (rows.length === 0) return undefined;
  const section = (title: string, of: readonly Evidence[], words: (row: Evidence) => string): Paragraph[] =>
    of.length > 0 ? [heading(title), list(of.map(words))] : [];
  const told = (row: Evidence) => `${row.finding} ${citeWithCare(row)}`;
  return {
    id: 'evidence-synopsis',
    title: 'Scalp cooling during chemotherapy: the evidence on one page',
    notice: DRAFT_NOTICE,
    paragraphs: [
      lines(
        `For the claim of ${patientName(claim)}`,
        claim.coverage.memberId && `Member ID: ${claim.coverage.memberId}`,
      ),
      heading('What it is'),
      text(WHAT_IT_IS[claim.system]),
      ...section(
        'What studies found',
        rows.filter(({ kind }) => kind === 'study'),
        told,
      ),
      ...section(
        'What guidelines and regulators say',
        rows.filter(({ kind }) => kind !== 'study'),
        told,
      ),
      heading('What these sources do not say'),
      list([
        ...rows.map(({ limits }) => limits).filter(Boolean),
        'What a group of patients went through does not tell how it goes for one of them; that is for the doctor to judge.',
      ]),
    ],
  };
}
