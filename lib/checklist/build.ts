import type { Profile } from '../profile/schema';
import { type ChecklistContext, decideChecklist } from './decide';
import type { ChecklistItem } from './types';

/**
 * What must be attached to the claim of one course, in mailing order, each with the state she ticked ('missing' until
 * then) and with what her insurer wants of it, as ready sentences. Rows that are not needed are among them, with the
 * reason. Throws an Error when the profile has no such course: callers pass an id they took from the profile.
 */
export function buildChecklist(profile: Profile, courseId: string, context: ChecklistContext = {}): ChecklistItem[] {
  const { items, ofAll } = decideChecklist(profile, courseId, context);
  return items.map(({ id, title, required, why, get, wishes, cautions, source, link, state, stored }) => ({
    id,
    title,
    required,
    why,
    whereToGet: [
      get,
      link,
      ...wishes.map(({ text }) => text),
      // said with every paper that has to be there: in the panel she opens one row at a time
      ...(required === 'required' ? ofAll.map(({ text }) => text) : []),
      ...cautions,
    ]
      .filter(Boolean)
      .join(' '),
    source,
    state,
    ...(stored && { stored }),
  }));
}
