import type { ItemKind } from '../profile/schema';
import type { Confidence, Route, System } from './procedures';

/** Which code a thing gets when the bill prints none: one row per kind of purchase and period. */
export interface PurchaseRule {
  from: string; // first and last date of service, ISO; '' = open
  to: string;
  codes: Partial<Record<ItemKind, string>>;
  why: string;
  source: string;
  confidence: Confidence;
}

const DIGNICAP_2017 = 'DigniCap insurance information, updated 2017-08-22 (dignicap.com/insurance)';
const DIGNICAP_2018 = 'DigniCap insurance information, copy of 2018-10-17 (dignicap.com/insurance)';
const DIGNICAP_NOW = 'DigniCap insurance information, newest known copy (dignicap.com/insurance)';
const PAXMAN = 'Paxman reimbursement guidance (coldcap.com)';

const PAXMAN_CODES = { cap: 'A9273', cycle: '97039', access: 'E1399', wig: 'A9282' } as const;

const PAXMAN_DIRECT: readonly PurchaseRule[] = [
  {
    from: '',
    to: '2025-12-31',
    codes: PAXMAN_CODES,
    why: 'Paxman suggests this code to patients who bought from the Paxman Hub',
    source: PAXMAN,
    confidence: 'high',
  },
  {
    from: '2026-01-01',
    to: '',
    codes: PAXMAN_CODES,
    why: "Paxman's guidance for purchases from the Paxman Hub, not restated since the clinic codes changed in 2026",
    source: PAXMAN,
    confidence: 'medium',
  },
];

const DIGNICAP_DIRECT: readonly PurchaseRule[] = [
  {
    from: '',
    to: '2018-10-16',
    codes: { cap: '97039', cycle: '97039', access: '97039' },
    why: 'DigniCap named this one code for everything at the time',
    source: DIGNICAP_2017,
    confidence: 'high',
  },
  {
    from: '2018-10-17',
    to: '2021-06-30',
    codes: { cap: 'A9273', cycle: '97039', access: '97039', wig: 'A9282' },
    why: 'DigniCap suggested this code to patients at the time',
    source: DIGNICAP_2018,
    confidence: 'high',
  },
  {
    from: '2021-07-01',
    to: '',
    codes: { cap: 'A9273', cycle: 'E1399', access: 'E1399' },
    why: "DigniCap's guidance for direct purchases: A9273 for the kit, E1399 for the sessions bought by card",
    source: DIGNICAP_NOW,
    confidence: 'medium',
  },
];

const MANUAL_CAPS: readonly PurchaseRule[] = [
  {
    from: '',
    to: '',
    codes: { cap: 'A9273', rental: 'A9273', cycle: '97039', wig: 'A9282' },
    why: 'Suggested to patients who rent or buy caps that are frozen and changed by hand',
    source: 'Penguin Cold Caps (penguincoldcaps.com) and Rapunzel Project FAQ (rapunzelproject.org)',
    confidence: 'medium',
  },
];

/** Until mid-2021 clinics had no code of their own for scalp cooling. */
const CLINIC: readonly PurchaseRule[] = [
  {
    from: '',
    to: '2021-06-30',
    codes: {
      cap: '97039',
      cycle: '97039',
      access: '97039',
      fitting: '97039',
      placement: '97039',
      'post-infusion': '97039',
    },
    why: 'Before July 2021 there was no code for scalp cooling, and the bill prints none',
    source: DIGNICAP_2017,
    confidence: 'medium',
  },
];

function rulesFor(route: Route, system: System): readonly PurchaseRule[] {
  if (route === 'provider') return CLINIC;
  if (route === 'rental' || system === 'manual') return MANUAL_CAPS;
  return system === 'paxman' ? PAXMAN_DIRECT : DIGNICAP_DIRECT;
}

/** The rule for a purchase on a date of service (ISO); undefined when only the bill itself can say. */
export const purchaseRule = (route: Route, system: System, date: string): PurchaseRule | undefined =>
  rulesFor(route, system).find(({ from, to }) => from <= date && (to === '' || date <= to));
