import type { Outcome, WriteOrder } from '../pipeline';
import { createFocus, type Focus } from './focus';
import { liveTarget, rememberHome } from './live';
import { createSlices } from './pause';
import { signatureOf } from './signature';
import type { Target, Targets } from './targets';
import { rememberFill } from './undo';
import { SETTLE, verify } from './verify';
import { WRITERS } from './writers/table';
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
  for (const { fieldId } of orders) {
    const target = targets.get(fieldId);
    if (target) rememberHome(target);
  }
  const focus = createFocus();
  const breathe = createSlices();
  const outcomes: Outcome[] = [];
  const written: Written[] = [];
  for (const order of orders) {
    const outcome: Outcome = { fieldId: order.fieldId, status: 'failed', readBack: '', why: '' };
    outcomes.push(outcome);
    if (signal?.aborted) {
      outcome.why = 'Filling was stopped before this field.';
      continue;
    }
    const target = targets.get(order.fieldId);
    const before = await writeOne(order, target, focus, outcome);
    if (target && before !== undefined) written.push({ order, target, before, outcome });
    await breathe();
  }
  focus.leave();
  await verify(written, signal?.aborted ? [0] : settle);
  rememberFill(written);
  return outcomes;
}

/** @returns the state before when something was written; otherwise undefined, and `outcome` says why. */
async function writeOne(
  order: WriteOrder,
  target: Target | undefined,
  focus: Focus,
  outcome: Outcome,
): Promise<string | undefined> {
  let before: string | undefined;
  try {
    const live = target && liveTarget(target);
    if (!live) throw new CannotWrite('This field is no longer on the page.');
    if (signatureOf(live) !== order.signature) {
      throw new CannotWrite('This field has changed since the page was read, so nothing was written.');
    }
    const writer = WRITERS[live.control];
    if (writer.never) {
      Object.assign(outcome, { status: 'needs-you', why: writer.never });
      return undefined;
    }
    const held = writer.read(live);
    if (writer.matches(live, order.action)) {
      Object.assign(outcome, { status: 'kept', readBack: held });
      return undefined;
    }
    if (held !== '') {
      const why = `This field holds "${held}" and your profile says "${shown(order)}"; it was left as it is.`;
      Object.assign(outcome, { status: 'needs-you', readBack: held, why });
      return undefined;
    }
    refuseUnusable(live);
    before = writer.capture(live);
    await writer.write(live, order.action, { focus, attempt: 0 });
    return before;
  } catch (error) {
    outcome.why = error instanceof CannotWrite ? error.message : 'The page did not take this value.';
    return undefined;
  }
}

/** @throws CannotWrite for a control that an earlier answer has hidden or switched off. */
function refuseUnusable({ element, members }: Target): void {
  const usable = members.length > 0 ? members : [element];
  if (usable.every((one) => one.matches(':disabled,[aria-disabled=true]') || isLocked(one))) {
    throw new CannotWrite('The page does not let this field be changed.');
  }
  const drawn = usable.some((one) => isShown(one) || isShown((one as HTMLInputElement).labels?.[0]));
  if (!drawn) throw new CannotWrite('This field is no longer shown on the page.');
}

const isLocked = (element: HTMLElement): boolean => (element as HTMLInputElement).readOnly === true;

const isShown = (element: HTMLElement | undefined): boolean =>
  element?.checkVisibility({ visibilityProperty: true }) === true;
