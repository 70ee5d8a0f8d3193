import type { ChecklistFacts } from '../../../lib/checklist/facts';

/** A Paxman Hub customer with breast cancer and an unknown payer, with these differences. */
export const facts = (different: Partial<ChecklistFacts> = {}): ChecklistFacts => ({
  system: 'paxman',
  route: 'manufacturer',
  portal: undefined,
  planKind: 'unknown',
  publicProgram: false,
  medicaid: false,
  hasOtherCoverage: false,
  service: { from: '2026-01-14', to: '2026-04-29' },
  denialDate: '',
  isFinalDenial: false,
  hasWig: false,
  nccnDiagnosis: true,
  breastCancer: true,
  laws: [],
  stored: new Set(),
  ...different,
});
