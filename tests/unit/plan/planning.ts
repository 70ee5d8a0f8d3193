import type { Claim } from '../../../lib/claim/types';
import type { Field, FillPlan, PlanItem, Recognition } from '../../../lib/pipeline';
import { makePlan } from '../../../lib/plan/plan';
import { box, page } from '../../support/fieldBuilder';
import { claimWith } from '../claim/claimWith';

/** The default sample's claim: seven lines, paid in full, seller without NPI, no other insurance. */
export const CLAIM: Claim = claimWith(() => {});

export const recognized = (concept: string, field: Field, confidence = 0.95): Recognition => ({
  field,
  kind: 'claim',
  concept,
  confidence,
  why: 'Labelled so.',
});

/** The plan of a form on which each of these concepts has a box of its own. */
export function planOf(asked: readonly [concept: string, field?: Field][], claim = CLAIM): FillPlan {
  const fields = page(asked.map(([, field]) => field ?? box('')));
  return makePlan(
    asked.map(([concept], at) => recognized(concept, fields[at]!)),
    claim,
  );
}

export const planFor = (concept: string, field?: Field, claim = CLAIM): PlanItem =>
  planOf([[concept, field]], claim).items[0]!;

/** What is put into a control: the text typed, the option's words, the date, 'on' for a tick; undefined when nothing is. */
export function put(item: PlanItem): string | undefined {
  if (item.decision !== 'fill' || !item.action) return undefined;
  switch (item.action.do) {
    case 'type':
    case 'choose':
      return item.action.text;
    case 'date':
      return item.action.iso;
    case 'check':
      return item.action.on ? 'on' : 'off';
  }
}

export const written = (concept: string, field?: Field, claim = CLAIM): string | undefined =>
  put(planFor(concept, field, claim));
