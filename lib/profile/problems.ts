import type * as z from 'zod/mini';
import { profileSchema } from './schema';

/** One thing wrong with a stored or typed profile: where (`courses[0].items[2].date`) and what, in one sentence. */
export interface FieldProblem {
  path: string;
  message: string;
}

const WRONG_KIND: Record<string, string> = {
  string: 'This must be text.',
  number: 'This must be a number.',
  int: 'This must be a whole number.',
  boolean: 'This must be yes or no (true or false).',
  array: 'This must be a list.',
  object: 'This must be a group of fields.',
  record: 'This must be a group of fields.',
};

const choices = (values: readonly unknown[]) => {
  const named = values.filter((value) => value !== '').map(String);
  const list = named.length > 1 ? `one of ${named.join(', ')}` : named.join('');
  return `Use ${list}${named.length < values.length ? ', or leave it empty' : ''}.`;
};

type Issue = Parameters<z.core.$ZodErrorMap>[0];

/** Plain words for what the schema itself has no sentence for: wrong kinds, missing fields, values outside a list. */
function plainWords(issue: Issue): string | undefined {
  if (issue.input === undefined) return 'This is missing.';
  if (issue.code === 'invalid_type') return WRONG_KIND[issue.expected] ?? 'This is not the right kind of value.';
  if (issue.code === 'invalid_value') return choices(issue.values);
  if (issue.code === 'too_big') return `At most ${issue.maximum}.`;
  if (issue.code === 'too_small') return `At least ${issue.minimum}.`;
  return 'This value does not fit.';
}

/** `['courses', 0, 'label']` -> `courses[0].label`; the whole value -> ''. */
function pathOf(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path ? `${path}.${String(key)}` : String(key);
  }, '');
}

/** A schema's answer with every problem named by path. Shared by profile, course and single-field checks. */
export function checkAgainst<T>(
  schema: z.ZodMiniType<T>,
  value: unknown,
): { value: T; problems: [] } | { value: undefined; problems: FieldProblem[] } {
  const result = schema.safeParse(value, { error: plainWords });
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.map((issue) => ({ path: pathOf(issue.path), message: issue.message }));
  return { value: undefined, problems };
}

/** Everything that is wrong with a profile of the present schema, in the order of its fields; empty when it is sound. */
export function profileProblems(value: unknown): FieldProblem[] {
  return checkAgainst(profileSchema, value).problems;
}
