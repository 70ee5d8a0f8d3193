import type { StateLaw } from './types';

export const MD: StateLaw = {
  state: 'MD',
  citation: 'Laws of 2026, chapter 51 (SB 272 / HB 393)',
  from: '2027-01-01',
  begins: 'policies',
  limits: ['managed-care-too'],
  source: 'Maryland SB 272 of 2026, pac.dog/bills/md-2026rs-sb-0272',
  link: 'https://pac.dog/bills/md-2026rs-sb-0272',
  confidence: 'high',
};
