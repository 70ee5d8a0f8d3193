import { useMemo, useState } from 'preact/hooks';
import { type Diff, diffAgainst, type Group, type Row, startsTicked, withRows } from '../../../lib/imports/diff';
import { isInCourse, itemOf, lineStartsTicked, withLines } from '../../../lib/imports/lines';
import type { Choice, DraftLine, Found } from '../../../lib/imports/types';
import { withoutEmptyCourse } from '../../../lib/imports/wholeCourses';
import type { Profile } from '../../../lib/profile/schema';
import type { Target } from './useImport';

/** One line of the file, as she has it now. */
export interface ReviewLine {
  line: DraftLine;
  isHere: boolean; // in the course already
  isWhole: boolean;
  ticked: boolean;
}

export interface Review extends Diff {
  course: number;
  chosen: (of: Choice['of']) => string;
  choose: (of: Choice['of'], option: string) => void;
  chooseCourse: (index: number) => void;
  isTicked: (group: Group, row: Row) => boolean;
  tick: (group: Group, row: Row, on: boolean) => void;
  tickAll: (group: Group, on: boolean) => void;
  lines: ReviewLine[];
  tickLine: (index: number, on: boolean) => void;
  changeLine: (index: number, change: Partial<DraftLine>) => void;
  /** How many would be taken. */
  count: number;
  /** Everything in it is ticked, and the profile it would make is the one in the file. */
  isWhole: boolean;
  /** The profile with what is ticked. */
  apply: (profile: Profile) => Profile;
}

/** Of entries that are the same, as equal payments without their days, each has a tick of its own. */
function keyOf({ id, rows }: Group, row: Row): string {
  const own = (one: Row) => `${id} ${one.path} ${JSON.stringify(one.value)}`;
  const alike = rows.filter((one) => own(one) === own(row));
  return `${own(row)} ${alike.indexOf(row)}`;
}

/** What she has ticked of one person's findings against one profile; all of it is hers to change. */
export function useReview(found: Found, base: Profile, target: Target, activeCourse: string): Review {
  const inUse = base.courses.findIndex(({ id }) => id === activeCourse);
  const [course, setCourse] = useState(Math.max(0, inUse));
  const [options, setOptions] = useState<Readonly<Record<string, string>>>({});
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [lineTicks, setLineTicks] = useState<ReadonlyMap<number, boolean>>(new Map());
  const [drafts, setDrafts] = useState(found.lines);

  // one of a kind is meant; among several she chooses
  const chosen = (of: Choice['of']) => {
    const choice = found.choices.find((one) => one.of === of);
    return options[of] ?? (choice?.options.length === 1 ? '0' : '');
  };
  const picked = found.choices.map(({ of }) => chosen(of)).join(' ');
  const diff = useMemo(() => {
    const more = found.choices.flatMap((choice) => choice.options[Number(chosen(choice.of) || -1)]?.proposals ?? []);
    return diffAgainst(base, course, [...found.proposals, ...more]);
  }, [found, base, course, picked]);

  // a whole profile into an empty one is what the file is for: nothing of it is doubtful there
  const isAll = found.whole !== undefined && target === 'new';
  // what another one sold is another claim
  const isOther = diff.groups.some(({ id, mode }) => id === 'seller' && mode === 'replace');
  const isOfClaim = ({ id }: Group) => id === 'course' || id === 'payments';
  const items = base.courses[course]?.items ?? [];
  const rowsHere = new Set(
    drafts.flatMap((line) => ('row' in line.from && isInCourse(items, line) ? line.from.row : [])),
  );
  // what was paid for a charge she has already is told in her payments, too, perhaps as a part of a sum
  const isPaidFor = ({ path, from }: Row) => path.endsWith('.payments') && 'row' in from && rowsHere.has(from.row);
  const starts = (group: Group, row: Row) =>
    startsTicked(group, row) && !(isOther && isOfClaim(group)) && !isPaidFor(row);
  const isTicked = (group: Group, row: Row) => ticks.get(keyOf(group, row)) ?? (isAll || starts(group, row));
  const set = (group: Group, rows: readonly Row[], on: boolean) =>
    setTicks((now) => new Map([...now, ...rows.map((row): [string, boolean] => [keyOf(group, row), on])]));

  const lines = drafts.map((line, index): ReviewLine => {
    const isHere = isInCourse(items, line);
    const isWhole = itemOf(line) !== undefined;
    const start = lineTicks.get(index) ?? (lineStartsTicked(line) && !isHere && !isOther);
    return { line, isHere, isWhole, ticked: isWhole && start };
  });

  const rows = diff.groups.flatMap((group) => group.rows.filter((row) => isTicked(group, row)));
  const takenLines = diff.otherPerson ? [] : lines.filter(({ ticked }) => ticked).map(({ line }) => line);
  const all = diff.groups.reduce((sum, group) => sum + group.rows.length, 0);
  return {
    ...diff,
    course,
    chosen,
    choose: (of, option) => setOptions((now) => ({ ...now, [of]: option })),
    chooseCourse: setCourse,
    isTicked,
    tick: (group, row, on) => set(group, [row], on),
    tickAll: (group, on) => set(group, group.rows, on),
    lines: diff.otherPerson ? [] : lines,
    tickLine: (index, on) => setLineTicks((now) => new Map(now).set(index, on)),
    changeLine: (index, change) => {
      const next = drafts.map((line, at) => (at === index ? { ...line, ...change } : line));
      // what she has filled in herself she wants
      if (itemOf(next[index]!) && !itemOf(drafts[index]!)) setLineTicks((now) => new Map(now).set(index, true));
      setDrafts(next);
    },
    count: rows.length + takenLines.length,
    isWhole: isAll && rows.length === all,
    apply: (profile) => withoutEmptyCourse(withLines(withRows(profile, rows), course, takenLines), rows),
  };
}
