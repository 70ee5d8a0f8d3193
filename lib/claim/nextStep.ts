import type { ProblemId } from './finding';
import type { Problem } from './types';

/** Whom or what a problem sends her to, in the order she should take the steps. */
export const NEXT_STEPS = ['send', 'mend', 'bill', 'clinic', 'insurer', 'know'] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

const STEP: Record<ProblemId, NextStep> = {
  'deadline-near': 'send',
  'deadline-passed': 'send',
  'diagnosis-missing': 'clinic',
  'diagnosis-unreadable': 'clinic',
  'diagnosis-header': 'clinic',
  'diagnosis-not-valid-on-date': 'clinic',
  'diagnosis-unknown': 'clinic',
  'diagnosis-repaired': 'know',
  'diagnosis-twice': 'mend',
  'diagnosis-androgenic-alopecia': 'clinic',
  'diagnosis-in-situ': 'clinic',
  'diagnosis-history-during-treatment': 'clinic',
  'diagnosis-outside-cancer-range': 'clinic',
  'chemotherapy-code-missing': 'clinic',
  'more-than-twelve-diagnoses': 'mend',
  'more-than-four-pointers': 'know',
  'pointer-to-nothing': 'mend',
  'provider-code-on-direct-purchase': 'mend',
  'code-not-valid-on-date': 'bill',
  'code-unreadable': 'mend',
  'code-unknown': 'mend',
  'machine-code-for-manual-cap': 'bill',
  'no-code-on-bill': 'bill',
  'no-code-by-rule': 'insurer',
  'code-repaired': 'know',
  'modifier-unknown': 'mend',
  'no-sessions': 'mend',
  'service-in-the-future': 'mend',
  'outside-coverage': 'mend',
  'charge-missing': 'mend',
  'units-above-rule': 'bill',
  'two-codes-for-one-thing': 'bill',
  'more-than-six-lines': 'know',
  'seller-has-no-npi': 'know',
  'seller-npi-borrowed': 'bill',
  'seller-npi-missing': 'bill',
  'npi-wrong': 'mend',
  'seller-tax-id-unusual': 'mend',
  'member-id-not-medicare': 'mend',
  'seller-tax-id-missing': 'bill',
  'place-of-service-unknown': 'clinic',
  'place-of-service-missing': 'clinic',
  'total-differs-from-payments': 'mend',
  'total-differs-from-invoice': 'mend',
};

/** What a problem asks of her first. */
export const nextStep = ({ id }: Pick<Problem, 'id'>): NextStep => STEP[id as ProblemId] ?? 'mend';
