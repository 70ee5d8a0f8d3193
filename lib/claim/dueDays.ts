import type { Contact, Course, Profile } from '../profile/schema';
import { claimDeadlines, stateOf } from './deadlines';
import { statusOf } from './tracker';
import type { Deadline } from './types';

/** A day by which something is due of a claim: a deadline, or what somebody promised. */
export interface DueDay {
  /** The same for the same thing, whatever day it falls on. */
  key: string;
  kind: Deadline['kind'] | 'promise';
  last: string; // ISO
  state: Deadline['state'];
  deadline?: Deadline;
  contact?: Contact;
}

/**
 * The days she has to look at, the earliest first. Of the filing days, which differ by date of service, only the last one
 * that is over and the next one: the claim is sent as a whole. What was promised counts until it was kept or the claim is
 * paid. Pure.
 * @param today ISO date, or ''
 */
export function dueDays(profile: Profile, course: Course, today: string): DueDay[] {
  const claim = `${profile.id} ${course.id}`;
  const deadlines = claimDeadlines(profile, course, today);
  const filing = deadlines.filter(({ kind }) => kind === 'filing');
  const shown = new Set([
    filing.findLast(({ state }) => state === 'passed'),
    filing.find(({ state }) => state !== 'passed'),
  ]);
  const steps = deadlines
    .filter((deadline) => deadline.kind !== 'filing' || shown.has(deadline))
    .map((deadline): DueDay => {
      const { kind, from, last, state } = deadline;
      // dates of service are facts; a date of denial may be mended
      return { key: `${claim} ${kind}${kind === 'filing' ? ` ${from}` : ''}`, kind, last, state, deadline };
    });
  const promises =
    statusOf(course) === 'paid' ? [] : course.log.filter(({ promisedBy, promiseKept }) => promisedBy && !promiseKept);
  return [
    ...steps,
    ...promises.map((contact): DueDay => {
      const { date, kind, who, reference, promisedBy: last } = contact;
      const key = `${claim} promise ${JSON.stringify([date, kind, who, reference])}`;
      return { key, kind: 'promise', last, state: stateOf(last, today), contact };
    }),
  ].sort((a, b) => (a.last < b.last ? -1 : a.last > b.last ? 1 : 0));
}
