import { attributesOf } from '../lines/newLine';
import type { Stopped } from '../lines/sentences';
import { showsOf } from '../lines/shows';
import type { AnswerOf, FieldResult, PAGE } from '../messages';
import type { Outcome, PlanItem, Recognition } from '../pipeline';
import { type Adding, readLines } from './lineLooks';
import { pause } from './pause';
import type { PageReading } from './planPage';
import { isThere, keyOf, keyOfField } from './report';
import { writeRows } from './writeRows';

/** A press may wait for the page's list to show the line. */
const PRESS_PATIENCE = 15_000;
/** How long a page may take to close what a line was entered in. */
const CLOSES = 3000;

/** How far it has come; what changes from press to press. */
export interface Course {
  page: PageReading;
  /** Lines of the claim that the form holds. */
  done: number;
  presses: number;
  /** Lines that were saved by a button of their own. */
  saved: number;
  /** The boxes of the line entered last. */
  entry: Recognition[];
  /** Whether the button puts what stands in one set of boxes into a list. */
  commits: boolean;
  rows: FieldResult[];
  milliseconds: number;
}

/** Presses the button of the line's own that saves it, where it has one; a dialog that has none is left to her. */
export async function save(adding: Adding, course: Course, line: number, isSound: boolean): Promise<Stopped | ''> {
  const { claim, asked } = adding;
  const fields = course.entry.map(({ field }) => field.id);
  if (fields.length === 0) return '';
  const found = await press(adding, course, { fields, shows: [], peek: true });
  if (!found) return 'ended';
  if (found.why) return found.inDialog ? (found.why === 'locked' ? 'open' : 'nobutton') : '';
  if (!isSound) return 'unfilled';
  const all = asked.size > 0 ? asked : attributesOf(course.entry, line);
  const once = found.inDialog && line === 0;
  const pressed = await press(adding, course, { fields, shows: showsOf(claim.lines[line]!, all), once });
  if (pressed?.why === 'listed') return 'listed';
  if (!pressed || pressed.why) return 'ended';
  course.saved += 1;
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

export function press(
  { flow, record, growth: { frame, id, words } }: Adding,
  { page }: Course,
  of: { fields: string[]; shows: string[][]; peek?: boolean; once?: boolean },
): Promise<Pressed | undefined> {
  const buttons = page.adders.filter((adder) => adder.frame === frame);
  // where the page has drawn its button anew, the one that reads the same
  const alike = buttons.some((adder) => adder.id === id) ? [] : buttons.filter((adder) => adder.words === words);
  const order = { id: alike.length === 1 ? alike[0]!.id : id, words, ...of };
  return flow.tabs.tell(record.tabId, frame, 'page.press', order, PRESS_PATIENCE).catch(() => undefined);
}

/** Lines that a press has emptied are written once more; where the page does not keep them, it ends there. */
export async function mendEarlier(
  { flow, record, run }: Adding,
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
  const { outcomes, milliseconds } = await writeRows(flow, record.tabId, again, run);
  course.milliseconds += milliseconds;
  const isBack = (outcome: Outcome | undefined) => outcome !== undefined && isThere(outcome);
  return again.length === emptied.size && again.every((item) => isBack(outcomes.get(keyOf(item)))) ? '' : 'vanished';
}
