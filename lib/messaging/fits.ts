/**
 * The shape of a message in a form short enough for her page: `'string'`, `'boolean'` and `'number'` by name, `[shape]`
 * for a list, `{ name: shape }` for an object that must hold these names (`'name?'` may be missing); and
 * `{ '|': [...] }` for one of several shapes, `{ '=': [...] }` for one of several values, `{ '*': shape }` for an object
 * by whatever names.
 */
export type Shape =
  | 'string'
  | 'boolean'
  | 'number'
  | readonly [Shape]
  | { readonly [name: string]: Shape | readonly unknown[] };

/** Whether a value from a message has its shape; what an object holds beyond it does not matter. */
export function fits(shape: Shape, value: unknown): boolean {
  if (typeof shape === 'string') return typeof value === shape;
  if (Array.isArray(shape)) return Array.isArray(value) && value.every((item) => fits(shape[0], item));
  const { '|': ways, '=': values, '*': each } = shape as Record<string, never>;
  if (ways) return (ways as Shape[]).some((way) => fits(way, value));
  if (values) return (values as unknown[]).includes(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if (each) return Object.values(value).every((held) => fits(each, held));
  return Object.entries(shape).every(([name, of]) => {
    const key = name.replace('?', '');
    return Object.hasOwn(value, key) ? fits(of as Shape, value[key as never]) : key !== name;
  });
}
