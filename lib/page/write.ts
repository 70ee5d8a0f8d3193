import type { Outcome, WriteAction, WriteOrder } from '../pipeline';
import { fieldByField } from './fieldByField';
import { liveTarget, rememberHome } from './live';
import { isDrawn } from './offered';
import { createPopups } from './popups';
import { isOff } from './press';
import { parentAcross, signatureOf, standInOf } from './readerParts';
import type { Target, Targets } from './targets';
import { rememberFill } from './undo';
import { SETTLE, verify } from './verify';
import { watched } from './watched';
import { stateOf, WRITERS } from './writers/table';
import { CannotWrite, cannot } from './writers/writer';
import type { Written } from './written';

export interface WriteOptions {
  /** Stops between two fields; what was written by then is still read back and can be undone. */
  signal?: AbortSignal;
  /** Told how many of the fields are done with. */
  onProgress?: (done: number) => void;
  /** Milliseconds after the last write at which all fields are read back. */
  settle?: readonly number[];
}

/**
 * Writes approved values into the controls of one frame, in the given order, and reads every one back after the page has
 * settled. A control that already holds something is left as it is. Never throws: each order has its outcome, in order;
 * its `why` is a reason that `lib/messaging/outcomeText.ts` words.
 */
export async function writeOrders(
  orders: readonly WriteOrder[],
  targets: Targets,
  { signal, onProgress, settle = SETTLE }: WriteOptions = {},
): Promise<Outcome[]> {
  for (const target of targets.values()) rememberHome(target);
  const written: Written[] = [];
  let done = 0;
  const tries = orders.map((order) => ({
    order,
    outcome: { fieldId: order.fieldId, status: 'failed', readBack: '', why: '' } as Outcome,
  }));
  const popups = createPopups();
  await fieldByField(
    tries,
    ({ order, outcome }, hands) => {
      onProgress?.(done++);
      if (signal?.aborted) throw cannot('stopped');
      const target = targets.get(order.fieldId);
      const live = readyTarget(order, target, outcome);
      if (!live) return;
      written.push({ order, target: target!, before: stateOf(live), outcome });
      return WRITERS[live.control].write(live, order.action, watched(hands, order.fieldId, live));
    },
    ({ outcome }, error) => {
      outcome.why = error instanceof CannotWrite ? error.message : 'refused';
    },
    popups,
  );
  onProgress?.(done);
  await verify(written, signal?.aborted ? [0] : settle, popups);
  popups.end();
  rememberFill(written);
  return tries.map(({ outcome }) => outcome);
}

/**
 * The control an order may be written into; undefined when there is nothing to write, and `outcome` says why.
 * @throws CannotWrite when it is not there, not the one that was read, or not to be changed.
 */
function readyTarget(order: WriteOrder, target: Target | undefined, outcome: Outcome): Target | undefined {
  const live = target && liveTarget(target);
  if (!live) throw cannot('gone');
  if (signatureOf(live) !== order.signature) throw cannot('changed');
  const writer = WRITERS[live.control];
  outcome.readBack = writer.read(live);
  if (writer.matches(live, order.action)) outcome.status = 'kept';
  else if (writer.never || (outcome.readBack && outcome.readBack !== order.over)) {
    outcome.status = 'needs-you';
    outcome.why = writer.never ?? 'held';
  } else {
    refuseUnusable(live, order.action);
    return live;
  }
  return undefined;
}

/** @throws CannotWrite for a control that an earlier answer has hidden or switched off. */
function refuseUnusable({ control, element, members }: Target, action: WriteAction): void {
  const parts = members.length > 0 ? members : [element];
  // a combobox that takes no typing is read-only, and still opens its list, as another control may open a calendar
  const opens = control === 'combobox' || (action.do === 'type' && action.day !== undefined);
  const isLocked = (part: HTMLElement) => !opens && (part as HTMLInputElement).readOnly;
  if (parts.every((part) => isOff(part) || isLocked(part))) {
    throw cannot('locked');
  }
  // an upload control is often drawn by the box around it, a list by the widget behind it
  const seen = parts.flatMap((part) => [
    part,
    (part as HTMLInputElement).labels?.[0],
    standInOf(part),
    control === 'file' ? parentAcross(part) : null,
  ]);
  if (!seen.some(isDrawn)) throw cannot('hidden');
}
