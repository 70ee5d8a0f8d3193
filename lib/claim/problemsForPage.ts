import { parseConcept } from '../concepts';
import type { Problem } from './types';

/** Boxes that show the same thing as a problem's own, by rows of `lib/concepts.ts`. */
const ALSO_IN: Readonly<Record<string, readonly string[]>> = {
  'diagnosis[n].code': ['diagnosis.codes', 'line[n].diagnosisCode'],
  'line[n].procedureCode': ['claim.procedureCodes'],
  'line[n].dateFrom': ['line[n].dateTo', 'claim.serviceFrom', 'claim.serviceTo'],
  'line[n].charge': ['claim.totalCharge'],
  'line[n].units': ['claim.serviceCount'],
  'claim.placeOfService': ['line[n].placeOfService'],
  'claim.totalCharge': ['line[n].charge'],
  'claim.amountPaid': ['claim.balanceDue', 'claim.totalCharge'],
};

const rowOf = (concept: string) => parseConcept(concept)?.concept.id ?? '';

/**
 * The problems that matter on a page: those of the whole claim, and those of a box the page has. A problem of one line
 * matters wherever lines are asked for, because the page may take that line on its next step.
 * @param concepts what the page's fields mean, as recognized; with indices and parts, '' where unknown
 */
export function problemsForPage(problems: readonly Problem[], concepts: readonly string[]): Problem[] {
  const onPage = new Set(concepts.map(rowOf));
  return problems.filter(({ concept }) => {
    const row = rowOf(concept);
    return row === '' || [row, ...(ALSO_IN[row] ?? [])].some((box) => onPage.has(box));
  });
}
