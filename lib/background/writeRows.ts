import { worded } from '../messaging/outcomeText';
import type { Outcome, PlanItem, WriteOrder } from '../pipeline';
import type { Flow } from './flow';
import { keyOf } from './report';
import { sendFiles } from './sendFiles';

/** Long enough for a thousand controls of the slow kind. */
const WRITE_PATIENCE_MS = 240_000;

export interface RowsWritten {
  /** By row key; a row of a frame that went away has none. */
  outcomes: Map<string, Outcome>;
  frames: number[];
  milliseconds: number;
}

const orderOf = ({ fieldId, signature, action }: PlanItem): WriteOrder => ({ fieldId, signature, action: action! });

export const framesOf = (items: readonly PlanItem[]): number[] =>
  [...new Set(items.map(({ frame }) => frame))].sort((a, b) => a - b);

const ordersOf = (items: readonly PlanItem[], frame: number): WriteOrder[] =>
  items.filter((item) => item.frame === frame).map(orderOf);

/** Sends each frame its own orders, one frame after the other, and gathers what came of them. */
export async function writeRows(flow: Flow, tabId: number, items: readonly PlanItem[]): Promise<RowsWritten> {
  const frames = framesOf(items);
  const outcomes = new Map<string, Outcome>();
  let milliseconds = 0;
  for (const frame of frames) {
    // A frame that goes away in the middle loses only its own rows: no outcome comes back for them.
    await flow.tabs.injectWriter(tabId, [frame]).catch(() => {});
    const { ready: orders, failed } = await sendFiles(flow, tabId, frame, ordersOf(items, frame));
    for (const outcome of failed) outcomes.set(keyOf({ frame, fieldId: outcome.fieldId }), outcome);
    const answer = await flow.tabs
      .tell(tabId, frame, 'page.write', { orders }, WRITE_PATIENCE_MS)
      .catch(() => undefined);
    milliseconds += answer?.milliseconds ?? 0;
    for (const outcome of answer?.outcomes ?? []) {
      const order = orders.find(({ fieldId }) => fieldId === outcome.fieldId);
      if (order) outcomes.set(keyOf({ frame, fieldId: order.fieldId }), worded(outcome, order));
    }
  }
  return { outcomes, frames, milliseconds };
}
