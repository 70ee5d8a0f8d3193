import type { FrameScan, PlanItem } from '../pipeline';
import { readProfile } from '../vault/profiles';
import type { Flow } from './flow';
import { growthRow } from './growthRow';
import { type PageReading, pageReading, planPage } from './planPage';
import { keyOf, keyOfField, reviewRows, rowsAfterAnswers } from './report';
import type { TabRecord } from './tabRecords';
import { readTaught } from './taught';

/** What a page came to after answers were written into it. */
export interface Looked {
  record: TabRecord;
  /** What can be written into controls that were not there, or hidden or locked, when she reviewed. */
  appeared: PlanItem[];
}

/**
 * Reads the frames of a review once more and plans what the answers have brought up; writes nothing. Undefined when no
 * control came up, or when the page is another one by now.
 */
export async function lookAgain(flow: Flow, record: TabRecord): Promise<Looked | undefined> {
  const page = await readAgain(flow, record);
  if (!page) return undefined;
  const locked = new Set(record.page.fields.filter(({ hiddenBy, readOnly }) => hiddenBy || readOnly).map(keyOfField));
  const known = new Set(record.page.fields.map(keyOfField));
  const openNow = page.fields.filter(({ hiddenBy, readOnly }) => !hiddenBy && !readOnly).map(keyOfField);
  const fresh = new Set(openNow.filter((key) => !known.has(key) || locked.has(key)));
  if (fresh.size === 0) return undefined;

  const { profile, taught } = await flow.vault.use(async (open) => ({
    profile: await readProfile(open, record.profileId),
    taught: await readTaught(open),
  }));
  const { plan, items, problems, notes, timings, growth } = await planPage(flow, page, {
    profile,
    courseId: record.courseId,
    taught,
  });
  const buttons = record.report.fields.filter(({ adds }) => adds !== undefined);
  // lines to add may come up with an answer
  const more = buttons.length === 0 && growth ? [growthRow(growth)] : buttons;
  const others = record.report.fields.filter(({ adds }) => adds === undefined);
  const fields = [...more, ...rowsAfterAnswers(others, reviewRows(plan))];
  const ready = new Set(fields.filter(({ status }) => status === 'ready').map(({ key }) => key));
  const { timings: before } = record.report;
  return {
    appeared: items.filter((item) => fresh.has(keyOf(item)) && ready.has(keyOf(item))),
    record: {
      ...record,
      page,
      items,
      growth: buttons.length === 0 ? growth : record.growth,
      report: {
        ...record.report,
        fields,
        notes,
        problems,
        timings: { ...before, recognize: before.recognize + timings.recognize, plan: before.plan + timings.plan },
      },
    },
  };
}

/** The page as it is now; undefined where the top frame does not answer, or shows another address than was reviewed. */
async function readAgain(flow: Flow, { tabId, frames, page }: TabRecord): Promise<PageReading | undefined> {
  if (page.fields.length === 0) return undefined; // too many to remember what was there before
  const scans = await Promise.all(
    frames.map(async ({ frameId }) => {
      const scan = await flow.tabs.tell(tabId, frameId, 'page.scan', {}).catch(() => undefined);
      return { frameId, scan: scan as FrameScan | undefined };
    }),
  );
  if (scans.some(({ frameId, scan }) => frameId === 0 && scan?.url !== page.frames[0]!.url)) return undefined;
  return pageReading(scans.flatMap(({ frameId, scan }) => (scan ? [{ frameId, scan }] : [])));
}
