import type { ChecklistItem, ChecklistState } from '../checklist/types';
import { UserError } from '../errors';
import { profileEntry, readProfile } from '../vault/profiles';
import { claimDocuments } from './documents';
import { type Flow, keepRecord } from './flow';
import type { TabRecord } from './tabRecords';

/**
 * Keeps what she ticked in the vault, with the course it belongs to, and in the reports of open tabs. Gives the new
 * checklist, beside the page of this URL when it is not ''. Throws UserError 'no-such-course', 'no-such-item' or 'locked'.
 */
export async function setChecklistState(
  flow: Flow,
  profileId: string,
  courseId: string,
  itemId: string,
  state: ChecklistState,
  page: string,
): Promise<ChecklistItem[]> {
  const language = await flow.language();
  const beside = await flow.vault.use(async (open) => {
    const profile = await readProfile(open, profileId);
    const course = profile.courses.find(({ id }) => id === courseId);
    if (!course) {
      throw new UserError('no-such-course', 'This treatment course is not in the profile any more.');
    }
    course.checklist = { ...course.checklist, [itemId]: state };
    const documents = await claimDocuments(open, profileId, courseId);
    const checklistOn = (url: string) =>
      flow.engine.buildChecklist(profile, courseId, { language, documents, page: url });
    if (!checklistOn(page).some(({ id }) => id === itemId)) {
      throw new UserError('no-such-item', 'This row is not on the checklist any more.');
    }
    await open.commit({ put: [profileEntry(profile)] });
    return checklistOn;
  });
  for (const record of await flow.records.all()) {
    if (record.profileId !== profileId || record.courseId !== courseId) continue;
    await flow.records.save({ ...record, report: { ...record.report, checklist: beside(record.report.page) } });
  }
  return beside(page);
}

/** The same for the fictional sample of the practice form, of which nothing is kept but the report of its tab. */
export async function tickSample(
  flow: Flow,
  record: TabRecord,
  itemId: string,
  state: ChecklistState,
): Promise<ChecklistItem[]> {
  const checklist = record.report.checklist.map((item) => (item.id === itemId ? { ...item, state } : item));
  await keepRecord(flow, { ...record, report: { ...record.report, checklist } });
  return checklist;
}
