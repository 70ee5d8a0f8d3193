import { UserError } from '../errors';
import type { Growth } from '../lines/growth';
import type { TabReport } from '../messages';
import type { PlanItem } from '../pipeline';
import type { Area } from '../vault/store';
import type { PageReading } from './planPage';
import type { FrameState } from './tabWorld';

/** What is remembered about one tab between review, fill and panel: in memory only, gone when the vault locks. */
export interface TabRecord {
  tabId: number;
  /** The documents that were reviewed. */
  frames: FrameState[];
  /** What was read, to plan anew from; without its fields on a page with too many of them. */
  page: PageReading;
  /** What can be written; all other rows stand in the report only. */
  items: PlanItem[];
  /** How lines that do not fit can be added. */
  growth?: Growth | undefined;
  /** Lines of the claim went into a list of the page: its boxes are for others now. */
  listed?: boolean;
  /** The keys of rows that came with lines that were added. */
  added?: string[];
  report: TabReport;
  profileId: string;
  /** It is the practice form with the fictional sample, which is no profile of hers. */
  isSample?: boolean;
  courseId: string;
  /**
   * She has it before her, one press away from being filled: in the panel, or in the popup's review, with the keys of the
   * rows that she left out there.
   */
  shown?: { in: 'review' | 'panel'; left: string[] } | undefined;
  /** She has read what is unsafe about this document, and wants it filled. */
  riskTaken?: boolean;
  /** True once the profile or the page's address changed: what was reviewed must not be written any more. */
  stale: boolean;
  /** Frames something was written into, for undo. */
  written: number[];
}

const PREFIX = 'tab.';

export type TabRecords = ReturnType<typeof createTabRecords>;

export function createTabRecords(session: Area) {
  const all = async (): Promise<TabRecord[]> =>
    Object.entries(await session.get(null))
      .filter(([name]) => name.startsWith(PREFIX))
      .map(([, record]) => record as TabRecord);

  const save = async (record: TabRecord): Promise<void> => {
    try {
      await session.set({ [PREFIX + record.tabId]: record });
    } catch {
      throw new UserError('page-too-large', 'This page has more fields than CoolClaim can remember.');
    }
  };

  return {
    all,
    save,
    get: async (tabId: number): Promise<TabRecord | undefined> =>
      (await session.get(PREFIX + tabId))[PREFIX + tabId] as TabRecord | undefined,
    drop: (tabId: number): Promise<void> => session.remove(PREFIX + tabId),
    /** After a change of her data: every review has to be looked at anew. */
    makeStale: async (): Promise<void> => {
      for (const record of await all()) await save({ ...record, stale: true });
    },
  };
}
