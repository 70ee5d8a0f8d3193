import type { PanelState } from '../../lib/messages';
import { listOf, mapOf, oneOf, record, text, truth } from '../../lib/messaging/shape';
import { STATUS_ORDER } from '../tally';

const checklist = listOf(
  record({
    id: text,
    title: text,
    required: oneOf('required', 'recommended', 'optional'),
    why: text,
    whereToGet: text,
    source: text,
    state: oneOf('missing', 'have', 'not-needed'),
  }),
);

const panelState = record({
  side: oneOf('left', 'right'),
  language: oneOf('en', 'es'),
  words: mapOf(text),
  title: text,
  fields: listOf(
    record({
      key: text,
      label: text,
      status: oneOf(...STATUS_ORDER),
      why: text,
    }),
  ),
  checklist,
  problems: listOf(
    record({ id: text, severity: oneOf('error', 'warning', 'info'), concept: text, message: text, action: text }),
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
  record({ checklist })(value);
