import { useMemo, useState } from 'preact/hooks';
import type * as z from 'zod/mini';
import { mergeEdits } from '../../lib/profile/merge';
import { getIn, setIn } from '../../lib/profile/paths';
import { checkAgainst, type FieldProblem } from '../../lib/profile/problems';

export interface Form<T> {
  /** May hold what the schema refuses: a half-typed amount stays as typed. */
  draft: T;
  /** What was stored last. */
  baseline: T;
  get: (path: string) => unknown;
  set: (path: string, value: unknown) => void;
  touch: (path: string) => void;
  /** The first problem at this path or in the list there, once she has left the control or tried to save. */
  problemAt: (path: string) => FieldProblem | undefined;
  problems: FieldProblem[];
  /** True once she tried to save; from then on every problem shows. */
  attempted: boolean;
  dirty: boolean;
  /** The draft as the schema gives it back, undefined while it has problems. */
  parsed: T | undefined;
  /** Marks a try to save; gives the value to store, or undefined when there are problems. */
  attempt: () => T | undefined;
  /** After storing: this is what the draft is compared with from now on. */
  settle: (stored: T) => void;
  /** The same while she goes on typing: the draft keeps what she changed, and gets what came to the stored one elsewhere. */
  rebase: (stored: T) => void;
  discard: () => void;
}

/**
 * A draft over a zod schema. Invalid input stays in the draft; only a draft without problems is given out to be saved.
 * @param typed the draft to go on with, where it is not what is stored
 */
export function useForm<T>(schema: z.ZodMiniType<T>, initial: T, typed = initial): Form<T> {
  const [baseline, setBaseline] = useState(initial);
  const [draft, setDraft] = useState(typed);
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [attempted, setAttempted] = useState(false);
  const checked = useMemo(() => checkAgainst(schema, draft), [schema, draft]);

  const start = (from: T) => {
    setBaseline(from);
    setDraft(from);
    setTouched(new Set());
    setAttempted(false);
  };

  return {
    draft,
    baseline,
    get: (path) => getIn(draft, path),
    set: (path, value) => setDraft((now) => setIn(now, path, value)),
    touch: (path) => setTouched((now) => new Set(now).add(path)),
    problemAt: (path) =>
      attempted || touched.has(path)
        ? checked.problems.find((problem) => problem.path === path || problem.path.startsWith(`${path}[`))
        : undefined,
    problems: checked.problems,
    attempted,
    dirty: useMemo(() => JSON.stringify(draft) !== JSON.stringify(baseline), [draft, baseline]),
    parsed: checked.value,
    attempt: () => {
      setAttempted(true);
      return checked.value;
    },
    settle: start,
    rebase: (stored) => {
      setDraft((now) => mergeEdits(now, baseline, stored));
      setBaseline(stored);
    },
    discard: () => start(baseline),
  };
}
