import { riskOf } from '../access/risk';
import { UserError } from '../errors';
import type { TabReport } from '../messages';
import type { Field, FrameScan, PlanItem } from '../pipeline';
import { practiceSample } from '../practice/sample';
import { prepare } from '../recognize/prepare';
import { shownText } from '../shownText';
import { readActive } from '../vault/profiles';
import { allowedOn } from './access';
import { type Flow, keepRecord, topFrame } from './flow';
import { growthRow } from './growthRow';
import { type PagePlan, pageReading, planPage } from './planPage';
import { planSource } from './planSource';
import { reviewRows } from './report';
import { lookAt } from './sight';
import type { TabRecord } from './tabRecords';
import type { FrameState } from './tabWorld';
import { barredForm, coveredForm, noForm, pdfPage, refusedPage, unreadableUrl } from './unreadable';

/** What the browser keeps in memory for a tab is limited; no claim form comes near it. */
const REMEMBERED_FIELDS = 3000;

/** Out of sight, which only upload boxes are on a step she can work on. */
const isPutAway = ({ hiddenBy, control }: Field): boolean => hiddenBy !== '' && control !== 'file';

interface FrameReading {
  frame: FrameState;
  scan: FrameScan;
}

/**
 * Scans, recognizes and plans a tab with the active profile; writes nothing into it. Throws UserError 'locked',
 * 'no-profile', 'form-covered' or 'no-form', and what `unreadable.ts` has.
 */
export async function reviewTab(flow: Flow, tabId: number): Promise<TabRecord> {
  const url = await flow.tabs.urlOf(tabId);
  const practice = flow.tabs.practice(url);
  const isSample = practice === 'sample';
  const source = await flow.vault.use(async (open) => {
    const { profile, courseId } = isSample ? sampleClaim() : await readActive(open);
    return planSource(flow, open, profile, courseId);
  });
  const { profile, courseId, attachments } = source;
  const unreadable = url && !practice && unreadableUrl(url);
  if (unreadable) throw unreadable;

  const { readings, strangers, access } = await readFrames(flow, tabId, url);
  const top = readings[0]!.scan;
  const closedFrames = closedOrigins(readings, strangers);

  const read = pageReading(readings.map(({ frame, scan }) => ({ frameId: frame.frameId, scan })));
  const page = await lookAt(flow, tabId, read);
  const language = flow.tabs.languageOf(wordsOf(readings), readings[0]!.frame.lang);
  const planned = await planPage(flow, page, source);
  const pageLanguage = await language;
  const { recognitions, problems, notes, timings } = planned;
  const before = await flow.records.get(tabId);
  const isSame = before !== undefined && topFrame(before.frames)?.mark === readings[0]!.frame.mark;
  const listed = isSame && before.listed === true;
  const { plan, items, growth } = listed ? withoutLines(planned) : planned;
  // a page that only asks to sign, agree or attach is still a step of the claim
  const isNone = ({ decision, concept }: PlanItem, at: number) =>
    decision === 'ignored' && (concept === '' || isPutAway(recognitions[at]!.field));
  if (plan.items.every(isNone) && !growth) {
    const covered = page.fields.filter(({ hiddenBy }) => hiddenBy === 'covered').length;
    throw covered > page.fields.length / 2 ? coveredForm() : noForm(closedFrames);
  }

  const risk = riskOf(readings[0]!.frame);
  const record: TabRecord = {
    tabId,
    frames: readings.map(({ frame }) => frame),
    items,
    profileId: profile.id,
    ...(isSample && { isSample }),
    courseId,
    page: page.fields.length <= REMEMBERED_FIELDS ? page : { ...page, fields: [] },
    stale: false,
    listed,
    riskTaken: isSame && before.riskTaken === true,
    growth: page.fields.length <= REMEMBERED_FIELDS ? growth : undefined,
    written: stillUndoable(before, readings),
    report: {
      page: top.url,
      title: shownText(top.title),
      portal: flow.engine.payerNameFor(top.url),
      ...(pageLanguage && { pageLanguage }),
      profileLabel: profile.label,
      filled: false,
      fields: [...(growth ? [growthRow(growth)] : []), ...reviewRows(plan)],
      checklist: flow.engine.buildChecklist(profile, courseId, {
        language: await flow.language(),
        documents: attachments.documents,
        page: top.url,
      }),
      problems,
      notes,
      closedFrames,
      access,
      ...(risk && { risk }),
      ...(isSample && { sample: true }),
      timings: {
        scan: readings.reduce((sum, { scan }) => sum + scan.milliseconds, 0),
        ...timings,
        write: 0,
      },
    },
  };
  await keepRecord(flow, record);
  if (access.site) await flow.followUps.follow(tabId, access.site);
  return record;
}

/** All that a page says of its form, to tell its language. */
const wordsOf = (readings: readonly FrameReading[]): string[] =>
  readings.flatMap(({ scan: { title, headings, fields, adders } }) => [
    title,
    ...headings,
    ...fields.flatMap(({ labels, sections, options }) => [
      ...labels.map(({ text }) => text),
      ...sections,
      ...options.slice(0, 3).map(({ text }) => text),
    ]),
    ...adders.map(({ words }) => words),
  ]);

const sampleClaim = () => {
  const profile = practiceSample();
  return { profile, courseId: profile.courses[0]!.id };
};

/** The plan of a page whose list holds the lines already: what would go into it once more is left alone. */
function withoutLines({ plan, items }: PagePlan): Pick<PagePlan, 'plan' | 'items' | 'growth'> {
  const isLine = ({ concept }: PlanItem) => concept.startsWith('line[');
  const why = 'Your lines are in the page’s list already.';
  return {
    plan: { ...plan, items: plan.items.map((item) => (isLine(item) ? { ...item, decision: 'ignored', why } : item)) },
    items: items.filter((item) => !isLine(item)),
    growth: undefined,
  };
}

/** The scans of all frames of the page's own origin and of those she allowed on it, the top frame first; and the others. */
async function readFrames(
  flow: Flow,
  tabId: number,
  url: string | undefined,
): Promise<{ readings: FrameReading[]; strangers: FrameState[]; access: NonNullable<TabReport['access']> }> {
  await flow.tabs.injectReader(tabId).catch(async (error: unknown) => {
    throw (await flow.tabs.showsPdf(tabId)) ? pdfPage() : refusedPage(url, String(error));
  });
  const frames = (await flow.tabs.frames(tabId)).toSorted((a, b) => a.frameId - b.frameId);
  const top = frames[0];
  if (top?.frameId !== 0 || top.mark === '') throw refusedPage(url);
  if (top.contentType === 'application/pdf') throw pdfPage();
  if (top.isBarred) throw barredForm();

  // Frames of other parties are never read or written, even where the browser would let us, unless she said so here.
  const site = top.origin === 'null' ? '' : top.origin;
  const access = { site, ...(await allowedOn(flow, site)) };
  const isOwn = ({ origin }: FrameState) => origin === top.origin || access.frames.includes(origin);
  const own = frames.filter((frame) => frame.mark !== '' && !frame.isBarred && isOwn(frame));
  const strangers = frames.filter((frame) => !isOwn(frame));
  const asked = own.map(async (frame): Promise<FrameReading | undefined> => {
    try {
      return { frame, scan: (await flow.tabs.tell(tabId, frame.frameId, 'page.scan', {})) as FrameScan };
    } catch (error) {
      // A frame that went away or hangs must not keep her from the rest; without the top frame there is no page.
      if (frame.frameId === 0) throw error instanceof UserError ? error : refusedPage(url);
      return undefined;
    }
  });
  prepare();
  const readings = await Promise.all(asked);
  return { readings: readings.filter((reading) => reading !== undefined), strangers, access };
}

/** Frames with a fill of before that is still there: looking again must not take the way back from her. */
function stillUndoable(before: TabRecord | undefined, readings: readonly FrameReading[]): number[] {
  if (!before) return [];
  const marks = new Set(before.frames.map(({ frameId, mark }) => `${frameId} ${mark}`));
  const same = readings.filter(({ frame }) => marks.has(`${frame.frameId} ${frame.mark}`));
  return before.written.filter((frameId) => same.some(({ frame }) => frame.frameId === frameId));
}

/** Origins of frames that stayed closed, each once. */
function closedOrigins(readings: readonly FrameReading[], strangers: readonly FrameState[]): string[] {
  const read = new Set(readings.map(({ frame }) => frame.origin));
  const closed = [...readings.flatMap(({ scan }) => scan.closedFrames), ...strangers.map(({ origin }) => origin)];
  return [...new Set(closed)].filter((origin) => origin !== 'null' && !read.has(origin));
}
