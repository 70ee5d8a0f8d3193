import type { PanelState } from '../../lib/messages';

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
const truth: Check = (value) => typeof value === 'boolean';
const oneOf =
  (...words: string[]): Check =>
  (value) =>
    words.includes(value as string);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const shape =
  (checks: Record<string, Check>): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(checks).every(([key, check]) => check((value as Record<string, unknown>)[key]));

const checklist = listOf(
  shape({
    id: text,
    title: text,
    required: oneOf('required', 'recommended', 'optional'),
    why: text,
    whereToGet: text,
    source: text,
    state: oneOf('missing', 'have', 'not-needed'),
  }),
);

const panelState = shape({
  side: oneOf('left', 'right'),
  language: oneOf('en', 'es'),
  title: text,
  fields: listOf(
    shape({
      key: text,
      label: text,
      status: oneOf('ready', 'filled', 'kept', 'needs-you', 'unrecognized', 'ignored', 'failed'),
      why: text,
    }),
  ),
  checklist,
  problems: listOf(
    shape({ id: text, severity: oneOf('error', 'warning', 'info'), concept: text, message: text, action: text }),
  ),
  notes: listOf(text),
  canUndo: truth,
});

/**
 * Whether a message body is a PanelState. The same rule as `panelStateSchema`, written out because the schema library
 * would double the size of the script that goes into her page; a test holds the two against each other.
 */
export const isPanelState = (value: unknown): value is PanelState => panelState(value);

/** The same for the answer to a tick. */
export const isChecklistAnswer = (value: unknown): value is Pick<PanelState, 'checklist'> =>
  shape({ checklist })(value);
