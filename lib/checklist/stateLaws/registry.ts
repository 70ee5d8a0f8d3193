import type { ChecklistFacts } from '../facts';
import { LA } from './LA';
import { MD } from './MD';
import { NY } from './NY';
import type { StateLaw } from './types';

/** Every state law on scalp cooling that we know to be enacted. A law is one file in this folder and one line here. */
export const STATE_LAWS: readonly StateLaw[] = [NY, LA, MD];

/** That self-funded employer plans (ERISA) are exempt from state insurance laws. */
export const SELF_FUNDED_EXEMPT = 'Cigna, product disclosures, cigna.com';

/** Whether a law can bind her plan, or why it cannot. */
export type LawReach = 'may-apply' | 'self-funded' | 'public-program' | 'before';

type Reach = Pick<ChecklistFacts, 'planKind' | 'publicProgram' | 'medicaid' | 'service'>;

/** By plan kind, payer and dates of service. Without a date it can still apply; the plan's own state nobody told us. */
export function reachOf({ from, limits }: StateLaw, { planKind, publicProgram, medicaid, service }: Reach): LawReach {
  if (planKind === 'self-funded') return 'self-funded';
  const isBound = !publicProgram || (medicaid && limits.includes('managed-care-too'));
  if (!isBound) return 'public-program';
  return service.to !== '' && service.to < from ? 'before' : 'may-apply';
}

/** The laws of these states (two letters), each with its reach, in the order given. */
export const lawsOf = (states: readonly string[], facts: Reach): { law: StateLaw; reach: LawReach }[] =>
  states.flatMap((state) =>
    STATE_LAWS.filter((law) => law.state === state).map((law) => ({ law, reach: reachOf(law, facts) })),
  );
