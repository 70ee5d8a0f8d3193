import type { ClaimChange, Course } from '../profile/schema';

export type ClaimStatus = 'draft' | ClaimChange['status'];

/** One change of status with the place it is stored at: one of the two dates of denial, or its number among the changes. */
export interface Change extends ClaimChange {
  at: 'denialDate' | 'finalDenialDate' | number;
}

/** Of changes on one day the order in which they can have happened. */
const RANK: Record<ClaimChange['status'], number> = { submitted: 0, pending: 1, denied: 2, appealed: 3, paid: 4 };

/** Everything that became of a claim, the oldest first. Pure. */
export function historyOf({ changes, denialDate, finalDenialDate }: Course): Change[] {
  const denial = (at: 'denialDate' | 'finalDenialDate', date: string): Change[] =>
    date ? [{ status: 'denied', date, confirmation: '', reason: '', at }] : [];
  const history: Change[] = [
    ...changes.map((change, at) => ({ ...change, at })),
    ...denial('denialDate', denialDate),
    ...denial('finalDenialDate', finalDenialDate),
  ];
  const byDay = (a: Change, b: Change) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0);
  return history.sort((a, b) => byDay(a, b) || RANK[a.status] - RANK[b.status]);
}

/** What is the case now; a claim nothing has happened to is a draft. */
export const statusOf = (course: Course): ClaimStatus => historyOf(course).at(-1)?.status ?? 'draft';

const isPlain = ({ status, reason }: Change) => status === 'pending' && reason === '';

/**
 * The change that decides what is due now. That a claim lies with the insurer, without more, leaves what was due after it
 * was sent or denied; but it says that a question was answered.
 */
export function standingOf(history: readonly Change[]): Change | undefined {
  const last = history.at(-1);
  if (!last || !isPlain(last)) return last;
  const before = history.findLast((change) => !isPlain(change));
  return before && before.status !== 'pending' ? before : last;
}

/** Whether she appealed after a denial, or was paid after all. */
export const isAnswered = (history: readonly Change[], denial: Change): boolean =>
  history.slice(history.indexOf(denial) + 1).some(({ status }) => status === 'appealed' || status === 'paid');

/**
 * The course with one more change of status, and where it stands. The first denial and the final one are kept as the dates
 * that the deadlines count from; any other denial is a change like the rest.
 * @param isFinal of a denial: it ends the insurer's own appeals
 */
export function withChange(
  course: Course,
  change: ClaimChange,
  isFinal: boolean,
): { course: Course; at: Change['at'] } {
  if (change.status === 'denied') {
    if (isFinal) return { course: { ...pushedDown(course), finalDenialDate: change.date }, at: 'finalDenialDate' };
    if (!course.denialDate) return { course: { ...course, denialDate: change.date }, at: 'denialDate' };
  }
  return { course: { ...course, changes: [...course.changes, change] }, at: course.changes.length };
}

/** A second final denial makes the one before it a denial like others: no date of hers is lost. */
const pushedDown = (course: Course): Course =>
  course.finalDenialDate
    ? {
        ...course,
        changes: [...course.changes, { status: 'denied', date: course.finalDenialDate, confirmation: '', reason: '' }],
      }
    : course;

/** The course without one change of status. */
export const withoutChange = (course: Course, at: Change['at']): Course =>
  typeof at === 'number' ? { ...course, changes: course.changes.filter((_, n) => n !== at) } : { ...course, [at]: '' };

/** What led to a denial, where it was noted: the sending it answers, and the appeals before it, the latest of each. */
export function beforeDenial(
  history: readonly Change[],
  denial: Change | undefined,
): Record<'sent' | 'appealed', Change | undefined> {
  const earlier = denial ? history.slice(0, history.indexOf(denial)) : history;
  const last = (status: Change['status']) => earlier.findLast((change) => change.status === status);
  return { sent: last('submitted'), appealed: last('appealed') };
}
