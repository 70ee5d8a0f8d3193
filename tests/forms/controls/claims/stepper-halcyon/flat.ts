const two = (part: number) => String(part).padStart(2, '0');

/** What the form holds by path, as flat strings; a list of codes in one string. */
export function flat(value: unknown, path = ''): [string, string][] {
  if (value === null || value === undefined) return [[path, '']];
  if (typeof value === 'boolean') return [[path, value ? 'on' : '']];
  if (typeof value !== 'object') return [[path, String(value)]];
  if (value instanceof Date) {
    const wrong = Number.isNaN(value.getTime());
    return [[path, wrong ? '' : `${value.getFullYear()}-${two(value.getMonth() + 1)}-${two(value.getDate())}`]];
  }
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return [[path, value.join(',')]];
  return Object.entries(value).flatMap(([key, inner]) => flat(inner, path === '' ? key : `${path}.${key}`));
}
