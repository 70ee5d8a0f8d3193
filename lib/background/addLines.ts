import { type Growth, lineRows, SUMS } from '../lines/growth';
import { attributesOf } from '../lines/newLine';
import { type Stopped, stoppedWhy } from '../lines/sentences';
import { showsOf } from '../lines/shows';
import type { FieldResult } from '../messages';
import type { PlanItem, Recognition } from '../pipeline';
import type { FillRun } from './fillRuns';
import type { Flow } from './flow';
import { growthDone } from './growthRow';
import { type Adding, itemsOf, lineFields, planLines, readLines, whatCame } from './lineLooks';
import { type Course, mendEarlier, press, save } from './lineSteps';
import { type PageReading, planPage } from './planPage';
import { sourceOf } from './planSource';
import { filledRows, isThere, keyOf, keyOfField, reviewRows, rowsAfterAnswers } from './report';
import type { TabRecord } from './tabRecords';
import { writeRows } from './writeRows';

/**
 * Presses the page's button for each line of the claim that has no boxes yet, and fills what comes up; ends with one
 * sentence where the page goes no further. Then writes the sums, which were held back, for the lines that are in.
 * @param sums the concepts of the sums she approved
 */
export async function addLines(
  flow: Flow,
  record: TabRecord,
  growth: Growth,
  sums: ReadonlySet<string>,
  run: FillRun,
): Promise<TabRecord> {
  const source = await sourceOf(flow, record);
  const { recognitions, claim } = await planPage(flow, record.page, source);
  const asked = attributesOf(recognitions, 0);
  const adding: Adding = { flow, record, growth, run, source, claim, asked };
  await flow.tabs.injectLines(record.tabId, [growth.frame]).catch(() => {});
  const course: Course = {
    page: record.page,
    done: growth.rows,
    presses: 0,
    saved: 0,
    entry: [],
    commits: growth.commits,
    rows: [],
    milliseconds: 0,
  };
  const stopped = await addAll(adding, course).catch((): Stopped => 'ended');
  const trouble = stopped ? stoppedWhy(stopped, growth.words, course.done + 1) : '';
  return finish(adding, course, trouble, sums);
}

/** @returns why it ended before the last line was in; '' when all are */
async function addAll(adding: Adding, course: Course): Promise<Stopped | ''> {
  const { growth, record } = adding;
  const start = await readLines(adding, course.page);
  if (!start) return 'ended';
  course.page = start;
  const { recognitions } = await planLines(adding, start);
  for (let line = 0; line < growth.rows; line++) {
    course.entry = lineFields(recognitions, line);
    const stop = course.commits ? '' : await save(adding, course, line, isWhole(record.report.fields, line));
    if (stop) return stop;
  }
  const isOne = growth.rows === 1;
  if (isOne && course.commits) course.done = 0;
  // a line that went into the list leaves its boxes for the next one: the last has to be put there too
  while (course.done < growth.lines) {
    const stop = await addOne(adding, course, isOne);
    if (stop) return stop;
  }
  return '';
}

const isWhole = (rows: readonly FieldResult[], line: number): boolean =>
  !rows.some(({ concept, status }) => concept.startsWith(`line[${line}].`) && status === 'failed');

/** One press, and what it takes to fill what comes of it. */
async function addOne(adding: Adding, course: Course, isOne: boolean): Promise<Stopped | ''> {
  const { growth, claim, record, run } = adding;
  if (run.isStopped) return 'stopped';
  const before = await readLines(adding, course.page);
  if (!before) return 'ended';
  course.page = before;
  course.entry = renewed(course.entry, before);
  // where one line's boxes are all there is, pressing may put that line into a list
  const mayCommit = isOne && (course.commits || course.presses + course.saved === 0);
  const entered = course.commits ? course.done : course.done - 1;
  if (mayCommit && !isWhole([...record.report.fields, ...course.rows], entered)) return 'unfilled';
  const shows = mayCommit && entered >= 0 ? showsOf(claim.lines[entered]!, adding.asked) : [];
  const pressed = await press(adding, course, { fields: [], shows, once: mayCommit && entered === 0 });
  if (!pressed) return 'ended';
  if (pressed.why === 'listed') course.done = entered;
  if (pressed.why) return pressed.why as Stopped;
  course.presses += 1;

  const isLast = course.commits && course.done === growth.lines - 1;
  if (isLast && pressed.shown) {
    course.done += 1;
    return '';
  }
  const came = await whatCame(adding, before, course.commits ? course.done + 1 : course.done, course.entry);
  if (came.kind === 'cleared' && mayCommit) {
    course.page = came.page;
    course.commits = true;
    course.done = entered;
    if (!pressed.shown) return 'unshown';
    course.done = entered + 1;
    return course.done < growth.lines ? fillEntry(adding, course, came.planned.recognitions) : '';
  }
  if (came.kind !== 'line') return came.kind === 'cleared' ? 'vanished' : came.kind;
  if (course.commits) course.done += 1;
  course.commits = false;
  const stop = await mendEarlier(adding, course, came.planned.recognitions, came.planned.plan.items, came.lines);
  if (stop) return stop;
  return fillLine(adding, course, came.page, came.lines, came.items, true);
}

/** The same boxes, as the page has them now. */
const renewed = (entry: readonly Recognition[], page: PageReading): Recognition[] => {
  const now = new Map(page.fields.map((field) => [keyOfField(field), field]));
  return entry.map((one) => ({ ...one, field: now.get(keyOfField(one.field)) ?? one.field }));
};

/** The next line into the boxes that the last one has left. */
async function fillEntry(adding: Adding, course: Course, recognitions: readonly Recognition[]): Promise<Stopped | ''> {
  const again = renewed(course.entry, course.page).filter(({ field }) => course.page.fields.includes(field));
  const boxes = again.length > 0 ? again : lineFields(recognitions, 0);
  if (boxes.length === 0) return 'silent';
  const lines = boxes.map((one) => ({ ...one, concept: one.concept.replace(/^line\[\d+\]/, `line[${course.done}]`) }));
  return fillLine(adding, course, course.page, lines, await itemsOf(adding, course.page, lines), false);
}

/** Fills one line that came up, or the next ones where several came at once, and saves it where it has a button for that. */
async function fillLine(
  adding: Adding,
  course: Course,
  page: PageReading,
  lines: Recognition[],
  items: PlanItem[],
  isNew: boolean,
): Promise<Stopped | ''> {
  const { flow, record, growth } = adding;
  const approved = items.filter(({ decision, action, concept }) => decision === 'fill' && action && !SUMS.has(concept));
  const row = isNew ? lines.map(({ field }) => field.id) : undefined;
  const { tried, outcomes, milliseconds } = await writeRows(
    flow,
    record.tabId,
    approved,
    adding.run,
    undefined,
    row && { frame: growth.frame, row },
  );
  course.milliseconds += milliseconds;
  course.page = page;
  course.entry = lines;
  course.rows.push(...filledRows(reviewRows({ items, notes: [] }), tried, outcomes, 'waiting'));
  if (adding.run.isStopped) return 'stopped';
  const count = new Set(lines.flatMap(({ concept }) => /^line\[\d+\]/.exec(concept) ?? [])).size;
  const isSound = approved.every((item) => isThere(outcomes.get(keyOf(item)) ?? { status: 'failed' }));
  if (!isNew) return isSound ? '' : 'unfilled';
  const stop = await save(adding, course, course.done, isSound);
  if (stop) return stop;
  course.done = Math.min(growth.lines, course.done + Math.max(1, count));
  return '';
}

/** The record after it: the rows of the lines that came, what became of the button, and the sums of the lines that are in. */
async function finish(adding: Adding, course: Course, trouble: string, sums: ReadonlySet<string>): Promise<TabRecord> {
  const { flow, record, growth } = adding;
  const { report } = record;
  const page = (await readLines(adding, course.page)) ?? course.page;
  const planned = await planLines(adding, page, { lines: course.done });
  const button = report.fields.find(({ adds }) => adds !== undefined);
  const before = withAdded(
    report.fields.filter((row) => row !== button),
    course.rows,
  );
  const rows = rowsAfterAnswers(before, reviewRows(planned.plan)).map(
    (row): FieldResult =>
      course.commits && row.status === 'ready' && row.concept.startsWith('line[')
        ? { ...row, status: 'ignored', why: 'Left empty for a next line: yours are in the page’s list.' }
        : row,
  );
  const wanted = planned.items.filter(({ concept }) => sums.has(concept));
  const isReady = new Set(rows.filter(({ status }) => status === 'ready').map(({ key }) => key));
  // where its boxes do not hold the lines, a list of the page does
  const listed = course.done > lineRows(planned.recognitions);
  const items = course.done > 0 ? wanted.filter((item) => isReady.has(keyOf(item))) : [];
  const { tried, outcomes, frames, milliseconds } = await writeRows(flow, record.tabId, items, adding.run);
  const done = growthDone(button!, course.presses, trouble);
  const fields = [done, ...filledRows(rows, tried, outcomes, 'waiting')];
  const { timings } = report;
  return {
    ...record,
    page,
    items: planned.items,
    listed,
    added: [...(record.added ?? []), ...course.rows.map(({ key }) => key)],
    written: [...new Set([...record.written, ...frames, growth.frame])],
    report: {
      ...report,
      fields,
      problems: planned.problems,
      notes: planned.notes,
      timings: { ...timings, write: timings.write + milliseconds + course.milliseconds },
    },
  };
}

/** Rows of lines that went through the same boxes one after the other get keys of their own. */
function withAdded(before: readonly FieldResult[], added: readonly FieldResult[]): FieldResult[] {
  const rows = new Map(before.map((row) => [row.key, row]));
  for (const row of added) {
    let key = row.key;
    const isTaken = () => rows.has(key) && rows.get(key)!.status !== 'ignored' && rows.get(key)!.status !== 'ready';
    for (let turn = 2; isTaken(); turn++) key = `${row.key}~${turn}`;
    row.key = key;
    rows.set(key, row);
  }
  return [...rows.values()];
}
