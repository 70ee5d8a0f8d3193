import * as z from 'zod/mini';
import { PAGE, PANEL } from '../messages';
import type { PlainSchema } from './fits';

const plain = (schema: z.core.$ZodType): PlainSchema => {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return rest as PlainSchema;
};
const each = <P extends Record<string, object>>(protocol: P, of: (message: P[keyof P]) => z.core.$ZodType) =>
  Object.fromEntries(
    Object.entries(protocol).map(([type, message]) => [type, plain(of(message as P[keyof P]))]),
  ) as Record<keyof P, PlainSchema>;

/**
 * What the scripts in a page receive, as JSON Schema made from the schemas of `lib/messages.ts`. The build runs this
 * file and puts its values in its place, so that the schemas go into her page and the schema library does not.
 */
export const PAGE_REQUESTS = each(PAGE, ({ request }) => request);
export const PANEL_ANSWERS = each(PANEL, ({ answer }) => answer);
