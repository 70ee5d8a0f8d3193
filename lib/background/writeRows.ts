import { worded } from '../messaging/outcomeText';
import type { Reason } from '../page/reason';
import type { Outcome, PlanItem, WriteOrder } from '../pipeline';
import type { FillRun } from './fillRuns';
import type { Flow } from './flow';
import { keyOf } from './report';
import { sendFiles } from './sendFiles';
import { stillSeen } from './sight';

/** Long enough for a thousand controls of the slow kind. */
const WRITE_PATIENCE_MS = 240_000;
/** Often enough for a bar that moves. */
const ASK_EVERY_MS = 250;

export interface RowsWritten {
  /** Keys of the rows that were tried: all, unless she stopped it. */
  tried: Set<string>;
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
 * @param run is told how far it is, and may be stopped
 * @param over what the fields hold that she chose to have replaced, by row key
 * @param added the fields of a line that was added, which an undo takes away again
 */
export async function writeRows(
  flow: Flow,
  tabId: number,
  items: readonly PlanItem[],
  run: FillRun,
  over: ReadonlyMap<string, string> = new Map(),
  added?: { frame: number; row: string[] },
): Promise<RowsWritten> {
  const frames = [...new Set([...framesOf(items), ...(added ? [added.frame] : [])])];
  const outcomes = new Map<string, Outcome>();
  const tried = new Set<string>();
  run.total += items.length;
  let milliseconds = 0;
  for (const frame of frames) {
    // A frame that goes away in the middle loses only its own rows: no outcome comes back for them.
    await flow.tabs.injectWriter(tabId, [frame]).catch(() => {});
    const own = items.filter((item) => item.frame === frame).map((item) => orderOf(item, over.get(keyOf(item))));
    const sight = await stillSeen(flow, tabId, frame, own);
    if (!sight) {
      for (const { fieldId } of own) tried.add(keyOf({ frame, fieldId }));
      continue;
    }
    const { ready: orders, failed } = await sendFiles(flow, tabId, frame, sight.seen, run);
    for (const outcome of [...failed, ...sight.unseen]) {
      const key = keyOf({ frame, fieldId: outcome.fieldId });
      tried.add(key);
      outcomes.set(key, outcome);
    }
    if (run.isStopped) break;
    const watch = watchProgress(flow, tabId, frame, run);
    const answer = await flow.tabs
      .tell(
        tabId,
        frame,
        'page.write',
        { orders, ...(added?.frame === frame ? { row: added.row } : {}) },
        WRITE_PATIENCE_MS,
      )
      .catch(() => undefined);
    watch.end(orders.length);
    for (const { fieldId } of orders) tried.add(keyOf({ frame, fieldId }));
    milliseconds += answer?.milliseconds ?? 0;
    for (const outcome of answer?.outcomes ?? []) {
      const order = orders.find(({ fieldId }) => fieldId === outcome.fieldId);
      if (!order) continue;
      const key = keyOf({ frame, fieldId: order.fieldId });
      if (outcome.why === ('stopped' satisfies Reason)) tried.delete(key);
      else outcomes.set(key, worded(outcome, order));
    }
  }
  return { tried, outcomes, frames, milliseconds };
}

/** Asks the frame now and then how far it is, and passes on that she stopped it. */
function watchProgress(flow: Flow, tabId: number, frame: number, run: FillRun): { end(done: number): void } {
  const before = run.done;
  const ask = setInterval(async () => {
    const now = await flow.tabs.tell(tabId, frame, 'page.progress', {}).catch(() => undefined);
    if (now && !isOver) run.done = before + now.done;
  }, ASK_EVERY_MS);
  let isOver = false;
  run.onStop = () => void flow.tabs.tell(tabId, frame, 'page.stop', {}).catch(() => {});
  return {
    end(done) {
      isOver = true;
      clearInterval(ask);
      run.onStop = () => {};
      run.done = before + done;
    },
  };
}
