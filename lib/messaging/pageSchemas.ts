import * as z from 'zod/mini';
import { PAGE, PANEL } from '../messages';
import type { Shape } from './fits';

/** The part of JSON Schema (2020-12) that the messages into a page are written in. */
interface PlainSchema {
  $schema?: string;
  type?: string;
  const?: unknown;
  enum?: unknown[];
  oneOf?: PlainSchema[];
  anyOf?: PlainSchema[];
  items?: PlainSchema;
  properties?: Record<string, PlainSchema>;
  required?: string[];
  additionalProperties?: PlainSchema;
  propertyNames?: PlainSchema;
}

/** @throws Error for a schema that uses more than the scripts in a page can check */
function shapeOf(schema: PlainSchema): Shape {
  const { $schema: _dialect, type, oneOf, anyOf, items, required = [], ...rest } = schema;
  if ('const' in rest) return { '=': [rest.const] };
  if (rest.enum) return { '=': rest.enum };
  const ways = oneOf ?? anyOf;
  if (ways) return { '|': ways.map(shapeOf) };
  if (type === 'array' && items) return [shapeOf(items)];
  if (type === 'object') {
    const { properties, additionalProperties, propertyNames: _names, ...unknown } = rest;
    if (Object.keys(unknown).length > 0) throw new Error(`Not checked in a page: ${Object.keys(unknown)}`);
    if (additionalProperties && !properties) return { '*': shapeOf(additionalProperties) };
    return Object.fromEntries(
      Object.entries(properties ?? {}).map(([name, of]) => [required.includes(name) ? name : `${name}?`, shapeOf(of)]),
    );
  }
  if ((type === 'string' || type === 'boolean' || type === 'number') && Object.keys(rest).length === 0) return type;
  throw new Error(`Not checked in a page: ${JSON.stringify(schema)}`);
}

const each = <P extends Record<string, object>>(protocol: P, of: (message: P[keyof P]) => z.core.$ZodType) =>
  Object.fromEntries(
    Object.entries(protocol).map(([type, message]) => [
      type,
      shapeOf(z.toJSONSchema(of(message as P[keyof P]), { io: 'input' }) as PlainSchema),
    ]),
  ) as Record<keyof P, Shape>;

/**
 * What the scripts in a page receive, made from the schemas of `lib/messages.ts`. The build runs this file and puts its
 * values in its place, so that the shapes go into her page and the schema library does not.
 */
const REQUESTS = each(PAGE, ({ request }) => request);
const of = <K extends keyof typeof PAGE>(...types: K[]) =>
  Object.fromEntries(types.map((type) => [type, REQUESTS[type]])) as Record<K, Shape>;

/** Each script carries the shapes of what it handles itself. */
export const READER_REQUESTS = of('page.scan');
export const SIGHT_REQUESTS = of('page.sight');
export const WRITER_REQUESTS = of('page.write', 'page.part', 'page.progress', 'page.stop', 'page.undo', 'page.locate');
export const LINES_REQUESTS = of('page.press');
export const PRACTICE_REQUESTS = of('practice.bring', 'practice.look', 'practice.noteClicked', 'practice.clickedField');
export const PANEL_REQUESTS = of('panel.show', 'panel.progress', 'panel.hide');
export const PANEL_ANSWERS = each(PANEL, ({ answer }) => answer);
