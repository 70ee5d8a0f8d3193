import { originalsOf } from '../documents/smaller';
import type { ChecklistItem } from './types';

/** Of stored files those of one claim; smaller copies, kept for upload boxes only, are not counted. */
export const ofClaim = <D extends { id: string; smallerOf?: string | undefined; profile: string; course: string }>(
  documents: readonly D[],
  profileId: string,
  courseId: string,
): D[] => originalsOf(documents).filter(({ profile, course }) => profile === profileId && course === courseId);

/** What a row of the review says of an upload control. */
interface UploadRow {
  key: string;
  status: string;
  attaches?: readonly string[] | undefined;
  withholds?: readonly string[] | undefined;
  why: string;
}

/**
 * The checklist beside a page: what stands in its upload controls, which of them would take what is stored, and why one
 * that would must not. What is not needed is left to the options page, unless she has it or the page asks for it.
 */
export const besidePage = (items: readonly ChecklistItem[], rows: readonly UploadRow[]): ChecklistItem[] =>
  withUploads(items, rows).filter((item) => item.required !== 'not-needed' || isAtHand(item) || item.attach);

const withUploads = (items: readonly ChecklistItem[], rows: readonly UploadRow[]): ChecklistItem[] =>
  items.map((item) => {
    const uploads = rows.filter(({ attaches }) => attaches?.includes(item.id));
    const attached = uploads.some(({ status }) => status === 'filled' || status === 'kept');
    if (attached) return { ...item, attached };
    // left out in the review is not for ever
    const open = uploads.find(({ status }) => status === 'ready' || status === 'needs-you');
    if (open) return { ...item, attach: open.key };
    const withheld = rows.find(({ withholds }) => withholds?.includes(item.id));
    return withheld ? { ...item, why: `${withheld.why} ${item.why}` } : item;
  });

/** Whether she need not look for it any more: she has it, it is stored, or it is attached. */
export const isAtHand = ({ state, stored, attached }: Pick<ChecklistItem, 'state' | 'stored' | 'attached'>): boolean =>
  state === 'have' || attached === true || stored !== undefined;
