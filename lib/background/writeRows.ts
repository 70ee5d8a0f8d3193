import { worded } from '../messaging/outcomeText';
import type { Outcome, PlanItem, WriteOrder } from '../pipeline';
import type { Flow } from './flow';
import { keyOf } from './report';

/** Long enough for a thousand controls of the slow kind. */
const WRITE_PATIENCE_MS = 240_000;

export interface RowsWritten {
  /** By row key; a row of a frame that went away has none. */
  outcomes: Map<string, Outcome>;
  frames: number[];
  milliseconds: number;
}

const orderOf = ({ fieldId, signature, action }: PlanItem, over?: string): WriteOrder => ({
  fieldId,
  signature,
  action: action!,
  ...(over !== undefined && { over }),
});

export const framesOf = (items: readonly PlanItem[]): number[] =>
  [...new Set(items.map(({ frame }) => frame))].sort((a, b) => a - b);

/**
 * Sends each frame its own orders, one frame after the other, and gathers what came of them.
 * @param over what the fields hold that she chose to have replaced, by row key
 */
export async function writeRows(
  flow: Flow,
  tabId: number,
  items: readonly PlanItem[],
  over: ReadonlyMap<string, string>,
): Promise<RowsWritten> {
  const frames = framesOf(items);
  const outcomes = new Map<string, Outcome>();
  let milliseconds = 0;
  for (const frame of frames) {
    const orders = items.filter((item) => item.frame === frame).map((item) => orderOf(item, over.get(keyOf(item))));
    // A frame that goes away in the middle loses only its own rows: no outcome comes back for them.
    await flow.tabs.injectWriter(tabId, [frame]).catch(() => {});
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
