/** A rule on which diagnosis stands first when the encounter is for chemotherapy. */
export interface OrderRule {
  id: 'chemotherapy-first' | 'cancer-first';
  source: string;
}

/**
 * The two rules that contradict each other. The coding guideline speaks of the visit for chemotherapy; the manufacturer
 * speaks of the claim for scalp cooling. Neither is applied for her: the record's own order stands until she swaps it.
 */
export const ORDER_RULES: readonly OrderRule[] = [
  {
    id: 'chemotherapy-first',
    source: 'ICD-10-CM Official Guidelines for Coding and Reporting, section I.C.2.e.2 (cdc.gov/nchs/icd)',
  },
  { id: 'cancer-first', source: 'DigniCap insurance information (dignicap.com/insurance)' },
];
