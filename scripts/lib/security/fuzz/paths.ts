import type { Random } from '../random.ts';

type Holder = Record<string, unknown>;
export type Path = readonly string[];

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** Every place inside a JSON value, from its top ([]) down. */
export function pathsIn(value: unknown, path: Path = []): Path[] {
  if (!isHolder(value)) return [path];
  return [path, ...Object.keys(value).flatMap((key) => pathsIn(value[key], [...path, key]))];
}

export const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (isHolder(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined), value);

function ownSet(holder: Holder, key: string, value: unknown): void {
  // an assignment to `__proto__` would change the prototype instead
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
}

/** Changes the value at a path in place; false where the path leads nowhere. */
export function put(root: Holder, path: Path, value: unknown): boolean {
  const holder = at(root, path.slice(0, -1));
  if (path.length === 0 || !isHolder(holder)) return false;
  ownSet(holder, path.at(-1)!, value);
  return true;
}

export function drop(root: Holder, path: Path): boolean {
  const holder = at(root, path.slice(0, -1));
  return path.length > 0 && isHolder(holder) && Reflect.deleteProperty(holder, path.at(-1)!);
}

/** A place somewhere in the value that holds what is wanted; undefined when there is none. */
export function somewhere(root: Holder, random: Random, isWanted: (value: unknown) => boolean): Path | undefined {
  const paths = pathsIn(root).filter((path) => path.length > 0 && isWanted(at(root, path)));
  return paths.length > 0 ? random.pick(paths) : undefined;
}

export const isText = (value: unknown): value is string => typeof value === 'string';
