import type { Outcome, WriteOrder } from '../pipeline';
import { createFocus } from './focus';
import { liveTarget, rememberHome } from './live';
import { createSlices } from './pause';
import { signatureOf } from './signature';
import type { Target, Targets } from './targets';
import { rememberFill } from './undo';
import { SETTLE, verify } from './verify';
import { stateOf, WRITERS } from './writers/table';
import { CannotWrite } from './writers/writer';
import { shown, type Written } from './written';

export interface WriteOptions {
  /** Stops between two fields; what was written by then is still read back and can be undone. */
  signal?: AbortSignal;
  /** Milliseconds after the last write at which all fields are read back. */
  settle?: readonly number[];
}

/**
 * Writes approved values into the controls of one frame, in the given order, and reads every one back after the page has
 * settled. A control that already holds something is left as it is. Never throws: each order has its outcome, in order.
 */
export async function writeOrders(
  orders: readonly WriteOrder[],
  targets: Targets,
  { signal, settle = SETTLE }: WriteOptions = {},
): Promise<Outcome[]> {
  for (const target of targets.values()) rememberHome(target);
  const focus = createFocus();
  const breathe = createSlices();
  const written: Written[] = [];
  const outcomes: Outcome[] = [];
  for (const order of orders) {
    const target = targets.get(order.fieldId);
    const outcome: Outcome = { fieldId: order.fieldId, status: 'failed', readBack: '', why: '' };
    outcomes.push(outcome);
    try {
      if (signal?.aborted) throw new CannotWrite('Filling was stopped before this field.');
      const live = readyTarget(order, target, outcome);
      if (live) {
        written.push({ order, target: target!, before: stateOf(live), outcome });
        await WRITERS[live.control].write(live, order.action, { focus, attempt: 0 });
      }
    } catch (error) {
      outcome.why = error instanceof CannotWrite ? error.message : 'The page did not take this value.';
    }
    await breathe();
  }
  focus.leave();
  await verify(written, signal?.aborted ? [0] : settle);
  rememberFill(written);
  return outcomes;
}

/**
 * The control an order may be written into; undefined when there is nothing to write, and `outcome` says why.
 * @throws CannotWrite when it is not there, not the one that was read, or not to be changed.
 */
function readyTarget(order: WriteOrder, target: Target | undefined, outcome: Outcome): Target | undefined {
  const live = target && liveTarget(target);
  if (!live) throw new CannotWrite('This field is no longer on the page.');
  if (signatureOf(live) !== order.signature) {
    throw new CannotWrite('This field has changed since the page was read, so nothing was written.');
  }
  const writer = WRITERS[live.control];
  const held = writer.read(live);
  outcome.readBack = held;
  if (writer.matches(live, order.action)) outcome.status = 'kept';
  else if (held !== '' || writer.never) {
    outcome.status = 'needs-you';
    outcome.why =
      writer.never ?? `This field holds "${held}" and your profile says "${shown(order)}"; it was left as it is.`;
  } else {
    refuseUnusable(live);
    return live;
  }
  return undefined;
}

/** @throws CannotWrite for a control that an earlier answer has hidden or switched off. */
function refuseUnusable({ element, members }: Target): void {
  const parts = members.length > 0 ? members : [element];
  if (parts.every((part) => part.matches(':disabled,[aria-disabled=true]') || (part as HTMLInputElement).readOnly)) {
    throw new CannotWrite('The page does not let this field be changed.');
  }
  if (!parts.some((part) => isShown(part) || isShown((part as HTMLInputElement).labels?.[0]))) {
    throw new CannotWrite('This field is no longer shown on the page.');
  }
}

const isShown = (element: HTMLElement | undefined): boolean | undefined =>
  element?.checkVisibility({ visibilityProperty: true });
