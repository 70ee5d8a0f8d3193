import { emptyCourse } from './empty';
import type { Course } from './schema';

/** The same treatment under an id of its own and without a name, as a claim nothing has happened to yet. */
export function unsentCopy(course: Course, id: string): Course {
  const { label, claimNumber, denialDate, finalDenialDate, changes, log, checklist } = emptyCourse(id);
  return { ...course, id, label, claimNumber, denialDate, finalDenialDate, changes, log, checklist };
}
