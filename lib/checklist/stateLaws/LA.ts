import type { StateLaw } from './types';

export const LA: StateLaw = {
  state: 'LA',
  citation: 'R.S. 22:1077.5 (Acts 2025, No. 227)',
  from: '2026-01-01',
  begins: 'in-force',
  limits: ['recognized-guideline', 'prior-authorization-allowed', 'cost-share-allowed'],
  source: 'R.S. 22:1077.5 as kept at self-law.org and lexace.ai',
  confidence: 'high',
};
