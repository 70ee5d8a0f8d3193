import { portalByPayerName } from '../portals/registry';
import type { FilingLimit } from '../portals/types';
import type { Course, Profile } from '../profile/schema';
import { addDays, addMonths, daysBetween, yearEnd } from './calendar';
import { type Change, historyOf, isAnswered, standingOf } from './tracker';
import type { Deadline, InsurerStep, OwnStep, TimeLimit } from './types';

/** A deadline is near when this many days or fewer are left. */
const NEAR_DAYS = 30;

interface KnownLimit {
  limit: TimeLimit;
  source: string;
  appliesTo: string;
  certain: boolean;
}

const OWN_PLAN: Omit<KnownLimit, 'limit'> = { source: '', appliesTo: '', certain: true };

/** Public programs have their own times and ways of appeal, and the rules for private plans do not bind them. */
const PUBLIC_PROGRAM = /\b(medicare|medicaid|tricare|champva|fep|federal employee|service benefit plan)/i;
/** Those with a row of their own, whatever name of theirs the card has ("Humana Military" is TRICARE). */
const PUBLIC_PAYERS: readonly (string | undefined)[] = ['medicare', 'tricare', 'va-champva', 'fep-blue'];

/** Whether a public program pays, perhaps through a private insurer ("Humana Medicare Advantage"), and which one we know. */
export function publicProgram({
  payerName,
  planName,
}: Profile['coverage']): { known: boolean; id: string | undefined } | undefined {
  const id = portalByPayerName(payerName)?.id;
  const known = PUBLIC_PAYERS.includes(id);
  return known || PUBLIC_PROGRAM.test(`${payerName} ${planName}`) ? { known, id } : undefined;
}

/**
 * The appeal rules of private plans. Sources: healthcare.gov, internal appeals (180 days from the notice of denial) and
 * external review; 45 CFR 147.136 (four months after the final denial, which some states count otherwise).
 */
const APPEAL: KnownLimit = {
  limit: { count: 180, unit: 'days' },
  source: 'Internal appeals, healthcare.gov',
  appliesTo: '',
  certain: true,
};
const EXTERNAL_REVIEW: KnownLimit = {
  limit: { count: 4, unit: 'months' },
  source: 'External review, healthcare.gov; 45 CFR 147.136',
  appliesTo: '',
  certain: false,
};
/** The first step of a Medicare appeal; not read in a primary source here. */
const MEDICARE_REDETERMINATION: KnownLimit = {
  limit: { count: 120, unit: 'days' },
  source: 'Medicare appeals, first level (redetermination)',
  appliesTo: '',
  certain: false,
};

/**
 * What private plans are held to after a claim for care that was given. Sources: healthcare.gov, internal appeals, and the
 * claims rules in Cigna's booklet HC-FED88; the 60 days for an appeal were not read in a primary source here.
 */
const DECISION: KnownLimit = {
  limit: { count: 30, unit: 'days' },
  source: 'Internal appeals, healthcare.gov',
  appliesTo: '',
  certain: true,
};
const INFORMATION: KnownLimit = {
  limit: { count: 45, unit: 'days' },
  source: 'Internal appeals, healthcare.gov; Cigna, claims rules HC-FED88',
  appliesTo: '',
  certain: false,
};
const APPEAL_DECISION: KnownLimit = {
  limit: { count: 60, unit: 'days' },
  source: 'Internal appeals of claims for care already given',
  appliesTo: '',
  certain: false,
};
/** A claim that TRICARE returned may come again within this time, or within the filing time when that is longer. */
const RETURNED_BY_TRICARE: KnownLimit = {
  limit: { count: 90, unit: 'days' },
  source: 'DD Form 2642 instructions',
  appliesTo: '',
  certain: true,
};

function timeLimit({ days, months, monthsByState, yearEnds }: FilingLimit, state: string): TimeLimit | undefined {
  const count = monthsByState?.[state] ?? months;
  if (count !== undefined) return { count, unit: 'months' };
  if (yearEnds !== undefined) return { count: yearEnds, unit: 'year-ends' };
  return days === undefined ? undefined : { count: days, unit: 'days' };
}

/**
 * How long after the date of service a claim may be filed: what she copied from her plan, or else what is known of the
 * payer; undefined where neither says, because no limit holds for all plans.
 */
export function filingLimit({ coverage, patient, subscriber }: Profile): KnownLimit | undefined {
  const { count, unit } = coverage.filingLimit;
  if (count !== '') return { ...OWN_PLAN, limit: { count, unit } };
  const fact = portalByPayerName(coverage.payerName)?.filingLimit;
  // what an insurer gives its private plans says nothing about the public ones it runs
  if (!fact || publicProgram(coverage)?.known === false) return undefined;
  const insured = patient.relationshipToSubscriber === 'self' ? patient : subscriber;
  const limit = timeLimit(fact.value, insured.address.state);
  const { source, confidence } = fact;
  return limit && { limit, source, appliesTo: fact.value.appliesTo, certain: confidence === 'high' };
}

/** Every step but filing, by what is known of the insurer; empty where its rules are not known here. */
function stepLimits({ coverage }: Profile): Partial<Record<Exclude<OwnStep | InsurerStep, 'filing'>, KnownLimit>> {
  const program = publicProgram(coverage);
  if (!program) {
    return {
      decision: DECISION,
      information: INFORMATION,
      appeal: APPEAL,
      'appeal-decision': APPEAL_DECISION,
      'external-review': EXTERNAL_REVIEW,
    };
  }
  if (program.id === 'medicare') return { appeal: MEDICARE_REDETERMINATION };
  return program.id === 'tricare' ? { returned: RETURNED_BY_TRICARE } : {};
}

const LAST_DAY: Record<TimeLimit['unit'], (from: string, count: number) => string> = {
  days: addDays,
  months: addMonths,
  'year-ends': yearEnd,
};

/** How a last day stands: 'open' too where today is not known. */
export function stateOf(last: string, today: string): Deadline['state'] {
  const left = daysBetween(today, last);
  return left < 0 ? 'passed' : left <= NEAR_DAYS ? 'near' : 'open';
}

function deadline(kind: Deadline['kind'], from: string, known: KnownLimit, today: string): Deadline {
  const { count, unit } = known.limit;
  const last = LAST_DAY[unit](from, count);
  return { kind, from, last, state: stateOf(last, today), ...known };
}

/** The steps that are open now, each with the day it is counted from. */
function openSteps(course: Course): { kind: Deadline['kind']; from: string }[] {
  const history = historyOf(course);
  const standing = standingOf(history);
  const filing = () => {
    const dates = new Set(course.items.map(({ date }) => date));
    return [...dates].map((from) => ({ kind: 'filing' as const, from }));
  };
  if (!standing) return filing();
  const steps: { kind: Deadline['kind']; from: string }[] = [];
  const first = history.find(({ at }) => at === 'denialDate');
  const final = history.find(({ at }) => at === 'finalDenialDate');
  if (final && !isAnswered(history, final)) steps.push({ kind: 'external-review', from: final.date });
  if (first && !final && !isAnswered(history, first)) steps.push({ kind: 'appeal', from: first.date });
  const { status, reason, date } = standing;
  if (status === 'submitted') steps.push({ kind: 'decision', from: date });
  if (status === 'appealed' && !isOutside(history, standing)) steps.push({ kind: 'appeal-decision', from: date });
  if (status === 'pending' && reason === 'information') steps.push({ kind: 'information', from: date });
  if (status === 'pending' && reason === 'returned') steps.push(...filing(), { kind: 'returned', from: date });
  return steps;
}

/** An appeal after the insurer's last word goes to somebody else, whose times are not known here. */
const isOutside = (history: readonly Change[], appeal: Change): boolean =>
  history.slice(0, history.indexOf(appeal)).some(({ at }) => at === 'finalDenialDate');

/**
 * The last days for what she has to send (the claim, one day for each date of service and never from the invoice; what
 * the insurer asks for; an appeal; an external review) and for what the insurer has to decide, the earliest first: what
 * follows from the status of the claim and its dates, where a rule is known. Pure; never throws.
 * @param today ISO date, or '' when it is not known
 */
export function claimDeadlines(profile: Profile, course: Course, today: string): Deadline[] {
  const limits = { ...stepLimits(profile), filing: filingLimit(profile) };
  const all = openSteps(course).flatMap(({ kind, from }) => {
    const known = limits[kind];
    return known ? [deadline(kind, from, known, today)] : [];
  });
  // whichever of the two is later counts for a claim that came back
  const again = all.find(({ kind }) => kind === 'returned');
  const isOutlived = ({ kind, last }: Deadline) => again !== undefined && kind === 'filing' && last <= again.last;
  const isNeeded = all.some(isOutlived) || all.every(({ kind }) => kind !== 'filing');
  return all
    .filter((one) => (one === again ? isNeeded : !isOutlived(one)))
    .sort((a, b) => (a.last < b.last ? -1 : a.last > b.last ? 1 : 0));
}

/** Whether a deadline is hers; the others are the insurer's. */
export const isOwn = (deadline: Deadline): deadline is Deadline<OwnStep> =>
  deadline.kind !== 'decision' && deadline.kind !== 'appeal-decision';

/** The open steps nobody told us a time for, so that it can be said; none when the claim is paid. */
export function unknownTimes(profile: Profile, course: Course): Deadline['kind'][] {
  const limits = { ...stepLimits(profile), filing: filingLimit(profile) };
  const steps = openSteps(course).map(({ kind }) => kind);
  // a claim may be sent again like the first time where no other rule is known
  const asked = steps.filter((kind) => !limits[kind] && !(kind === 'returned' && limits.filing));
  return [...new Set(asked)];
}
