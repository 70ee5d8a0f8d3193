import { type Confidence, nccnCovers } from '../documents/evidence';
import { portalByPayerName } from '../portals/registry';
import type { Portal } from '../portals/types';
import type { Course, Profile } from '../profile/schema';
import { CHECKLIST_ROWS, type ChecklistFacts } from './rows';
import type { ChecklistItem } from './types';

/**
 * What must be attached to the claim of one course, in mailing order, each with the state she ticked ('missing' until
 * then). Throws an Error when the profile has no such course: callers pass an id they took from the profile.
 */
export function buildChecklist(profile: Profile, courseId: string): ChecklistItem[] {
  const course = profile.courses.find((candidate) => candidate.id === courseId);
  if (!course) throw new Error(`No course "${courseId}" in profile "${profile.id}"`);
  const facts = factsOf(profile, course);
  const portal = portalByPayerName(profile.coverage.payerName);
  return CHECKLIST_ROWS.filter((row) => row.applies(facts)).map((row) => ({
    id: row.id,
    title: row.title,
    required: row.required,
    why: told(row, row.why),
    whereToGet: [row.whereToGet, ...insurerWishes(row.id, portal)].join(' '),
    source: row.source,
    state: course.checklist[row.id] ?? 'missing',
  }));
}

function factsOf(profile: Profile, course: Course): ChecklistFacts {
  return {
    system: course.system,
    route: course.route,
    hasOtherCoverage: profile.otherCoverage.exists,
    nccnDiagnosis: nccnCovers(profile.diagnoses.map(({ code }) => code)),
  };
}

/** What her own insurer is known to want of this attachment. */
function insurerWishes(itemId: string, portal: Portal | undefined): string[] {
  if (!portal) return [];
  const { payerName, itemizedBillMustShow, mailingAddress, uploadRules } = portal;
  if (itemId === 'itemized-receipt' && itemizedBillMustShow) {
    return [told(itemizedBillMustShow, `${payerName} wants it to show: ${itemizedBillMustShow.value.join(', ')}.`)];
  }
  if (itemId === 'claim-form') {
    return [
      ...(mailingAddress ? [told(mailingAddress, `By mail it goes to: ${mailingAddress.value}.`)] : []),
      ...uploadRules.map((rule) => told(rule, rule.value)),
    ];
  }
  return [];
}

/** Said beside whatever we did not read in a primary source. */
const CAUTION = 'Check with your insurer.';

/** The sentence, with a caution when the fact behind it is not certain. */
function told(fact: { confidence: Confidence }, sentence: string): string {
  return fact.confidence === 'high' ? sentence : `${sentence} ${CAUTION}`;
}
