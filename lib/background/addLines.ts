import { type Growth, SUMS } from '../lines/growth';
import { attributesOf } from '../lines/newLine';
import { type Stopped, stoppedWhy } from '../lines/sentences';
import { showsOf } from '../lines/shows';
import type { AnswerOf, FieldResult, PAGE } from '../messages';
import type { Outcome, PlanItem, Recognition } from '../pipeline';
import { readProfile } from '../vault/profiles';
import type { Flow } from './flow';
import { growthDone } from './growthRow';
import { type Adding, itemsOf, lineFields, pause, planLines, readLines, whatCame } from './lineLooks';
import type { PageReading } from './planPage';
import { filledRows, isThere, keyOf, keyOfField, reviewRows, rowsAfterAnswers } from './report';
import type { TabRecord } from './tabRecords';
import { readTaught } from './taught';
import { writeRows } from './writeRows';

/** A press may wait for the page's list to show the line. */
const PRESS_PATIENCE = 15_000;
/** How long a page may take to close what a line was entered in. */
const CLOSES = 3000;

/** How far it has come; what changes from press to press. */
interface Course {
  page: PageReading;
  /** Lines of the claim that the form holds. */
  done: number;
  presses: number;
  /** The boxes of the line entered last. */
  entry: Recognition[];
  /** Whether the button puts what stands in one set of boxes into a list. */
  commits: boolean;
  rows: FieldResult[];
  milliseconds: number;
}

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
): Promise<TabRecord> {
  const { profile, taught } = await flow.vault.use(async (open) => ({
    profile: await readProfile(open, record.profileId),
    taught: await readTaught(open),
  }));
  const { recognitions, claim } = await planLines({ flow, record, profile, taught }, record.page);
  const asked = attributesOf(recognitions, 0);
  const adding: Adding = { flow, record, growth, profile, taught, claim, asked };
  await flow.tabs.injectWriter(record.tabId, [growth.frame]).catch(() => {});
  const course: Course = {
    page: record.page,
    done: growth.rows,
    presses: 0,
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
  const { growth, claim, record } = adding;
  const before = await readLines(adding, course.page);
  if (!before) return 'ended';
  course.page = before;
  course.entry = renewed(course.entry, before);
  // where one line's boxes are all there is, pressing may put that line into a list
  const mayCommit = isOne && (course.commits || course.presses === 0);
  const entered = course.commits ? course.done : course.done - 1;
  if (mayCommit && !isWhole([...record.report.fields, ...course.rows], entered)) return 'unfilled';
  const shows = mayCommit && entered >= 0 ? showsOf(claim.lines[entered]!, adding.asked) : [];
  const pressed = await press(adding, course, { fields: [], shows });
  if (!pressed) return 'ended';
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
  const stop = await fillLine(adding, course, course.page, lines, await itemsOf(adding, course.page, lines), false);
  return stop;
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
  const { outcomes, milliseconds } = await writeRows(flow, record.tabId, approved, row && { frame: growth.frame, row });
  course.milliseconds += milliseconds;
  course.page = page;
  course.entry = lines;
  course.rows.push(...filledRows(reviewRows({ items, notes: [] }), new Set(approved.map(keyOf)), outcomes));
  const count = new Set(lines.flatMap(({ concept }) => /^line\[\d+\]/.exec(concept) ?? [])).size;
  const isSound = approved.every((item) => isThere(outcomes.get(keyOf(item)) ?? { status: 'failed' }));
  if (!isNew) return isSound ? '' : 'unfilled';
  const stop = await save(adding, course, course.done, isSound);
  if (stop) return stop;
  course.done = Math.min(growth.lines, course.done + Math.max(1, count));
  return '';
}

/** Presses the button of the line's own that saves it, where it has one; a dialog that has none is left to her. */
async function save(adding: Adding, course: Course, line: number, isSound: boolean): Promise<Stopped | ''> {
  const { claim, asked } = adding;
  const fields = course.entry.map(({ field }) => field.id);
  if (fields.length === 0) return '';
  const found = await press(adding, course, { fields, shows: [], peek: true });
  if (!found) return 'ended';
  if (found.why) return found.inDialog ? (found.why === 'locked' ? 'open' : 'nobutton') : '';
  if (!isSound) return found.inDialog ? 'unfilled' : '';
  const all = asked.size > 0 ? asked : attributesOf(course.entry, line);
  const pressed = await press(adding, course, { fields, shows: showsOf(claim.lines[line]!, all) });
  if (!pressed || pressed.why) return 'ended';
  const last = Date.now() + CLOSES;
  const mine = new Set(course.entry.map(({ field }) => keyOfField(field)));
  for (;;) {
    const page = await readLines(adding, course.page);
    if (!page) return 'ended';
    course.page = page;
    const isOpen = page.fields.some((field) => mine.has(keyOfField(field)) && !field.hiddenBy && !field.empty);
    if (!isOpen) break;
    if (Date.now() > last) return found.inDialog ? 'open' : '';
    await pause(100);
  }
  return pressed.shown || !found.inDialog ? '' : 'unshown';
}

type Pressed = AnswerOf<typeof PAGE, 'page.press'>;

function press(
  { flow, record, growth: { frame, id, words } }: Adding,
  { page }: Course,
  of: { fields: string[]; shows: string[][]; peek?: boolean },
): Promise<Pressed | undefined> {
  const buttons = page.adders.filter((adder) => adder.frame === frame);
  // where the page has drawn its button anew, the one that reads the same
  const alike = buttons.some((adder) => adder.id === id) ? [] : buttons.filter((adder) => adder.words === words);
  const order = { id: alike.length === 1 ? alike[0]!.id : id, words, ...of };
  return flow.tabs.tell(record.tabId, frame, 'page.press', order, PRESS_PATIENCE).catch(() => undefined);
}

/** Lines that a press has emptied are written once more; where the page does not keep them, it ends there. */
async function mendEarlier(
  { flow, record, growth }: Adding,
  course: Course,
  recognitions: readonly Recognition[],
  items: readonly PlanItem[],
  came: readonly Recognition[],
): Promise<Stopped | ''> {
  const isNew = new Set(came.map(({ field }) => keyOfField(field)));
  const filled = new Set(
    [...record.report.fields, ...course.rows].filter(isThere).map(({ frame, concept }) => `${frame} ${concept}`),
  );
  const emptied = new Set(
    recognitions
      .filter(
        ({ field, concept }) =>
          field.empty &&
          !isNew.has(keyOfField(field)) &&
          /^line\[/.test(concept) &&
          filled.has(`${field.frame} ${concept}`),
      )
      .map(({ field }) => keyOfField(field)),
  );
  const again = items.filter((item) => emptied.has(keyOf(item)) && item.decision === 'fill' && item.action);
  if (again.length === 0) return '';
  const { outcomes, milliseconds } = await writeRows(flow, record.tabId, again);
  course.milliseconds += milliseconds;
  const isBack = (outcome: Outcome | undefined) => outcome !== undefined && isThere(outcome);
  return again.length === emptied.size && again.every((item) => isBack(outcomes.get(keyOf(item)))) && growth.lines > 0
    ? ''
    : 'vanished';
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
  const items = course.done > 0 ? wanted.filter((item) => isReady.has(keyOf(item))) : [];
  const { outcomes, frames, milliseconds } = await writeRows(flow, record.tabId, items);
  const done = growthDone(button!, course.presses, trouble);
  const fields = [done, ...filledRows(rows, new Set(items.map(keyOf)), outcomes, 'waiting')];
  const { timings } = report;
  return {
    ...record,
    page,
    items: planned.items,
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
