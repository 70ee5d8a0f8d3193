import { portalByPayerName } from '../portals/registry';
import type { FilingLimit } from '../portals/types';
import type { Course, Profile } from '../profile/schema';
import { addDays, addMonths, daysBetween, yearEnd } from './calendar';
import type { Deadline, TimeLimit } from './types';

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

function appealLimits({ coverage }: Profile): { appeal?: KnownLimit; externalReview?: KnownLimit } {
  const program = publicProgram(coverage);
  if (!program) return { appeal: APPEAL, externalReview: EXTERNAL_REVIEW };
  return program.id === 'medicare' ? { appeal: MEDICARE_REDETERMINATION } : {};
}

const LAST_DAY: Record<TimeLimit['unit'], (from: string, count: number) => string> = {
  days: addDays,
  months: addMonths,
  'year-ends': yearEnd,
};

function deadline(kind: Deadline['kind'], from: string, known: KnownLimit, today: string): Deadline {
  const { count, unit } = known.limit;
  const last = LAST_DAY[unit](from, count);
  const left = daysBetween(today, last);
  const state = left < 0 ? 'passed' : left <= NEAR_DAYS ? 'near' : 'open'; // 'open' too where today is not known
  return { kind, from, last, state, ...known };
}

/**
 * The last days for filing (one for each date of service, counted from it and never from the invoice), for an appeal
 * (from the denial) and for an external review (from the final denial), the earliest first. A denial shows that the
 * claim was filed, so the filing days fall away then. Pure; never throws.
 * @param today ISO date, or '' when it is not known
 */
export function claimDeadlines(profile: Profile, course: Course, today: string): Deadline[] {
  const { denialDate, finalDenialDate } = course;
  const { appeal, externalReview } = appealLimits(profile);
  const deadlines: Deadline[] = [];
  const filing = filingLimit(profile);
  if (filing && !denialDate && !finalDenialDate) {
    const dates = [...new Set(course.items.map(({ date }) => date))];
    deadlines.push(...dates.map((date) => deadline('filing', date, filing, today)));
  }
  if (appeal && denialDate && !finalDenialDate) deadlines.push(deadline('appeal', denialDate, appeal, today));
  if (externalReview && finalDenialDate) {
    deadlines.push(deadline('external-review', finalDenialDate, externalReview, today));
  }
  return deadlines.sort((a, b) => (a.last < b.last ? -1 : a.last > b.last ? 1 : 0));
}
