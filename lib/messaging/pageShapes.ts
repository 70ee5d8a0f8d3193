import { listOf, record, type Shape, text, truth } from './shape';

/** What each way of writing must carry, by its `do`. */
const ACTIONS: Record<string, Shape> = {
  type: record({ text }),
  date: record({ iso: text }),
  choose: record({ value: text, text, accept: listOf(text) }),
  check: record({ on: truth }),
};

const action: Shape = (value) => {
  const kind = record({ do: text })(value) ? (value as { do: string }).do : '';
  return Object.hasOwn(ACTIONS, kind) && ACTIONS[kind]!(value);
};

/**
 * The requests a frame takes, written out from the schemas of `PAGE` in `lib/messages.ts`: the schema library would
 * double the script that goes into her page. A test holds the two against each other.
 */
export const PAGE_SHAPES = {
  'page.scan': record({}),
  'page.write': record({ orders: listOf(record({ fieldId: text, signature: text, action })) }),
  'page.undo': record({}),
  'page.locate': record({ fieldId: text }),
} as const satisfies Record<string, Shape>;
