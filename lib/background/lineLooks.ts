import type { Claim } from '../claim/types';
import { type Growth, lineRows } from '../lines/growth';
import { asLines, freshFields, newLineFields } from '../lines/newLine';
import type { FrameScan, PlanItem, Recognition } from '../pipeline';
import type { FillRun } from './fillRuns';
import type { Flow } from './flow';
import { pause } from './pause';
import { type PagePlan, type PageReading, pageReading, planPage } from './planPage';
import type { PlanSource } from './planSource';
import { keyOfField } from './report';
import type { TabRecord } from './tabRecords';

/** What the adding of lines works with; nothing in it changes. */
export interface Adding {
  flow: Flow;
  record: TabRecord;
  growth: Growth;
  /** Told how far it is; may be stopped. */
  run: FillRun;
  source: PlanSource;
  claim: Claim;
  /** What the first line of the form asks for; nothing where there is none. */
  asked: ReadonlySet<string>;
}

/** What pressing the button came to. */
export type Came =
  | { kind: 'line'; page: PageReading; planned: PagePlan; lines: Recognition[]; items: PlanItem[] }
  | { kind: 'cleared'; page: PageReading; planned: PagePlan }
  | { kind: 'silent' | 'moved' | 'unlike' | 'vanished' | 'ended' };

/** How long a page may take to bring up a line, and how long to wait between two looks. */
const PATIENCE = 5000;
const PAUSE = 100;

/** The page with the frame of the lines read once more; undefined when it does not answer. */
export async function readLines({ flow, record, growth }: Adding, page: PageReading): Promise<PageReading | undefined> {
  const scan = await flow.tabs.tell(record.tabId, growth.frame, 'page.scan', {}).catch(() => undefined);
  if (!scan) return undefined;
  const now = pageReading([{ frameId: growth.frame, scan: scan as FrameScan }]);
  const isElse = ({ frame }: { frame: number }) => frame !== growth.frame;
  const order = page.frames.map(({ frame }) => frame);
  const place = ({ frame }: { frame: number }) => order.indexOf(frame);
  return {
    frames: page.frames.map((frame) => (isElse(frame) ? frame : now.frames[0]!)),
    fields: [...page.fields.filter(isElse), ...now.fields].sort((a, b) => place(a) - place(b)),
    adders: [...page.adders.filter(isElse), ...now.adders],
  };
}

/** Plans a page as `planPage` does, with her profile of this fill. */
export const planLines = (
  { flow, source }: Adding,
  page: PageReading,
  more: { lines?: number; mend?: (recognitions: Recognition[]) => Recognition[] } = {},
): Promise<PagePlan> => planPage(flow, page, { ...source, ...more });

/**
 * Looks at the page until a new line has come up and stands still, or the boxes of the last one, `entry`, are empty
 * again.
 * @param line which line of the claim is the next one
 */
export async function whatCame(
  adding: Adding,
  before: PageReading,
  line: number,
  entry: readonly Recognition[],
): Promise<Came> {
  const last = Date.now() + PATIENCE;
  const start = urlOf(adding, before);
  let seen = '';
  let found: Came = { kind: 'silent' };
  do {
    await pause(PAUSE);
    const page = await readLines(adding, before);
    if (!page) return { kind: 'ended' };
    if (urlOf(adding, page) !== start) return { kind: 'moved' };
    found = await lookOnce(adding, before, page, line, entry);
    const now = `${found.kind} ${'lines' in found ? found.lines.map(({ field }) => keyOfField(field)) : ''}`;
    if (now === seen && (found.kind === 'line' || found.kind === 'cleared')) return found;
    seen = now;
  } while (Date.now() < last);
  return found.kind === 'line' || found.kind === 'cleared' ? { kind: 'silent' } : found;
}

const urlOf = ({ growth }: Adding, { frames }: PageReading): string =>
  frames.find(({ frame }) => frame === growth.frame)!.url.replace(/#$/, '');

async function lookOnce(
  adding: Adding,
  before: PageReading,
  page: PageReading,
  line: number,
  entry: readonly Recognition[],
): Promise<Came> {
  const fresh = new Set(freshFields(before.fields, page.fields));
  const there = new Set(page.fields.map(keyOfField));
  const isAllAnew = entry.length > 0 && !entry.some(({ field }) => there.has(keyOfField(field)));
  const planned = await planLines(adding, page);
  const came = newLineFields(planned.recognitions, fresh, isAllAnew);
  if (came.length === 0) {
    const rows = lineRows(planned.recognitions);
    if (isAllAnew && rows > 1) return { kind: 'vanished' };
    return isCleared(page, entry) ? { kind: 'cleared', page, planned } : { kind: 'silent' };
  }
  const lines = asLines(came, line, adding.asked) ?? (await alone(adding, page, came, line));
  if (!lines) return { kind: 'unlike' };
  const items = await itemsOf(adding, page, lines);
  return { kind: 'line', page, planned, lines, items };
}

/** A form for one line read by itself: what the page says around it is about something else. */
async function alone(
  adding: Adding,
  page: PageReading,
  came: readonly Recognition[],
  line: number,
): Promise<Recognition[] | undefined> {
  const keys = new Set(came.map(({ field }) => keyOfField(field)));
  const fields = page.fields.filter((field) => keys.has(keyOfField(field))).map((field) => ({ ...field, grows: true }));
  const { recognitions } = await planLines(adding, { ...page, fields, adders: [] });
  return asLines(recognitions, line, adding.asked);
}

/** What to write into these fields, with what the whole page says around them. */
export async function itemsOf(adding: Adding, page: PageReading, lines: readonly Recognition[]): Promise<PlanItem[]> {
  const known = new Map(lines.map((one) => [keyOfField(one.field), one]));
  const mend = (all: Recognition[]) => all.map((one) => known.get(keyOfField(one.field)) ?? one);
  const { plan } = await planLines(adding, page, { mend, lines: adding.growth.lines });
  return plan.items.filter(({ frame, fieldId }) => known.has(keyOfField({ frame, id: fieldId })));
}

/** Whether what was entered is out of the boxes again, or the boxes are gone with it. */
function isCleared(page: PageReading, entry: readonly Recognition[]): boolean {
  const open = new Map(
    page.fields.filter(({ hiddenBy }) => hiddenBy === '').map((field) => [keyOfField(field), field.empty]),
  );
  const main = entry.filter(({ concept }) => /\]\.(?:dateFrom|charge|procedureCode|description)\b/.test(concept));
  return (
    main.length > 0 &&
    main.some(({ field }) => !field.empty) &&
    main.every(({ field }) => open.get(keyOfField(field)) !== false)
  );
}

/** The recognized fields of one line. */
export const lineFields = (recognitions: readonly Recognition[], line: number): Recognition[] =>
  recognitions.filter(({ kind, concept }) => kind === 'claim' && concept.startsWith(`line[${line}].`));
