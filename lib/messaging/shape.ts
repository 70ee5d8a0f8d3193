/** The check of one value. Small stand-ins for the schema library, in scripts that go into a page. */
export type Shape = (value: unknown) => boolean;

export const text: Shape = (value) => typeof value === 'string';
export const truth: Shape = (value) => typeof value === 'boolean';

export const listOf =
  (item: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.every(item);

export const oneOf =
  (...words: string[]): Shape =>
  (value) =>
    words.includes(value as string);

/** An object by whatever names, all of whose values fit. */
export const mapOf =
  (item: Shape): Shape =>
  (value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(item);

const anything: Shape = () => true;

export const record =
  (fields: Record<string, Shape>): Shape =>
  (value) =>
    mapOf(anything)(value) &&
    Object.entries(fields).every(([name, field]) => field((value as Record<string, unknown>)[name]));
