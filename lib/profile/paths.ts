/** Paths into a profile as inputs and problems name them: `courses[0].items[2].chargeCents`. */

type Step = string | number;

/** `courses[0].label` -> ['courses', 0, 'label'] */
const stepsOf = (path: string): Step[] =>
  [...path.matchAll(/[^.[\]]+/g)].map(([step]) => (/^\d+$/.test(step) ? Number(step) : step));

type Node = Record<Step, unknown>;

/** What stands at the path, undefined when any step is missing. */
export const getIn = (root: unknown, path: string): unknown =>
  stepsOf(path).reduce<unknown>((node, step) => (node as Node | undefined)?.[step], root);

/** A copy with the value at the path replaced; everything beside the path is shared with the original. */
export function setIn<T>(root: T, path: string, value: unknown): T {
  const replace = (node: unknown, [step, ...rest]: Step[]): unknown => {
    if (step === undefined) return value;
    const copy = (Array.isArray(node) ? [...node] : { ...(node as Node) }) as Node;
    copy[step] = replace(copy[step], rest);
    return copy;
  };
  return replace(root, stepsOf(path)) as T;
}
