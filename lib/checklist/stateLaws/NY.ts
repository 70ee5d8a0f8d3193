import type { StateLaw } from './types';

export const NY: StateLaw = {
  state: 'NY',
  citation: 'Laws of 2024, chapter 595 (S2063-A / A38-A), amended in February 2025 (A430 / S774)',
  from: '2026-01-01',
  begins: 'in-force',
  limits: ['large-group-only', 'repeated-use', 'cost-share-allowed'],
  source: 'Risk Strategies, New York 2026, risk-strategies.com; New York State Senate, S774, nysenate.gov',
  confidence: 'high',
};
