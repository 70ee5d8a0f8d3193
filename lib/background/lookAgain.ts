import type { FieldResult } from '../messages';
import type { Field, FrameScan, PlanItem } from '../pipeline';
import type { Flow } from './flow';
import { growthRow } from './growthRow';
import { type PageReading, pageReading, planPage } from './planPage';
import { type PlanSource, sourceOf } from './planSource';
import { isThere, keyOf, keyOfField, reviewRows, rowsAfterAnswers } from './report';
import { lookAt } from './sight';
import type { TabRecord } from './tabRecords';

/** What a page came to after answers were written into it. */
export interface Looked {
  record: TabRecord;
  /** What can be written into controls that were not there, or hidden or locked, when she reviewed. */
  appeared: PlanItem[];
}

/**
 * Reads the frames of a review once more and plans what the answers have brought up, and again what the page has emptied;
 * writes nothing. Undefined when there is neither, or when the page is another one by now.
 */
export async function lookAgain(flow: Flow, record: TabRecord): Promise<Looked | undefined> {
  const read = await readAgain(flow, record);
  if (!read) return undefined;
  const locked = new Set(record.page.fields.filter(({ hiddenBy, readOnly }) => hiddenBy || readOnly).map(keyOfField));
  const known = new Set(record.page.fields.map(keyOfField));
  const openNow = read.fields.filter(({ hiddenBy, readOnly }) => !hiddenBy && !readOnly).map(keyOfField);
  const fresh = new Set(openNow.filter((key) => !known.has(key) || locked.has(key)));
  const cleared = clearedRows(record, read);
  if (fresh.size === 0 && cleared.size === 0) return undefined;

  const source = await sourceOf(flow, record);
  const { page, planned } = await planSeen(flow, record.tabId, read, source, fresh);
  const { plan, items, problems, notes, timings, growth } = planned;
  const buttons = record.report.fields.filter(({ adds }) => adds !== undefined);
  // lines to add may come up with an answer
  const more = buttons.length === 0 && growth ? [growthRow(growth)] : buttons;
  const others = record.report.fields.filter(({ key, adds }) => adds === undefined && !cleared.has(key));
  const fields = [...more, ...rowsAfterAnswers(others, reviewRows(plan))];
  const ready = new Set(fields.filter(({ status }) => status === 'ready').map(({ key }) => key));
  const { timings: before } = record.report;
  const exchanged = exchangedFields(record.page.fields, page.fields);
  return {
    appeared: items.filter((item) => fresh.has(keyOf(item)) && ready.has(keyOf(item)) && !exchanged.has(keyOf(item))),
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

/**
 * Keys of the fields that came in the place of one she has reviewed, under the same name, and say something else: she has
 * to look at those herself.
 */
function exchangedFields(before: readonly Field[], now: readonly Field[]): Set<string> {
  const nameOf = ({ frame, signature }: Field) => `${frame} ${signature}`;
  const isNamed = ({ name, idAttribute }: Field) => name !== '' || idAttribute !== '';
  const words = ({ labels }: Field) => labels.map(({ text }) => text).join('\n');
  // what is still to be seen gave way to nothing: libraries number their ids, and many of a page then have one name
  const there = new Set(now.filter(({ hiddenBy }) => hiddenBy === '').map(keyOfField));
  const gone = new Map(
    before.filter((field) => isNamed(field) && !there.has(keyOfField(field))).map((field) => [nameOf(field), field]),
  );
  const isExchanged = (field: Field) => {
    const old = gone.get(nameOf(field));
    return old !== undefined && words(old) !== words(field);
  };
  return new Set(now.filter(isExchanged).map(keyOfField));
}

/** Plans a page, and plans it anew where she does not see a field of `fresh` that would be filled. */
async function planSeen(flow: Flow, tabId: number, read: PageReading, source: PlanSource, fresh: ReadonlySet<string>) {
  const planned = await planPage(flow, read, source);
  const wanted = new Set(planned.items.map(keyOf).filter((key) => fresh.has(key)));
  const page = wanted.size > 0 ? await lookAt(flow, tabId, read, wanted) : read;
  return { page, planned: page === read ? planned : await planPage(flow, page, source) };
}

/**
 * Keys of the rows that were filled and stand empty again, where the page has emptied its form, as one does that timed
 * out. A field or two that she has emptied herself stay so. Comboboxes do not tell: many show what was chosen beside an
 * input that is empty again, so they go with the others, and one that still holds its choice keeps it.
 */
function clearedRows({ report, listed }: TabRecord, page: PageReading): Set<string> {
  const now = new Map(page.fields.map((field) => [keyOfField(field), field]));
  const isEmpty = ({ key }: FieldResult) => now.get(key)!.empty;
  // boxes whose line went into a list are empty on purpose
  const isMeant = ({ concept }: FieldResult) => listed === true && concept.startsWith('line[');
  const there = report.fields.filter((row) => isThere(row) && now.has(row.key) && !isMeant(row));
  const telling = there.filter(({ key }) => now.get(key)!.control !== 'combobox');
  const cleared = telling.filter(isEmpty).length;
  return new Set(cleared >= 3 && cleared > telling.length / 2 ? there.filter(isEmpty).map(({ key }) => key) : []);
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
