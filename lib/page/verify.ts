import type { Outcome } from '../pipeline';
import { createFocus } from './focus';
import { liveTarget } from './live';
import { createSlices, pause } from './pause';
import { WRITERS } from './writers/table';
import { shown, type Written } from './written';

/** Pages reformat and validate at once; those that clear or replace values do it within half a second. */
export const SETTLE: readonly number[] = [100, 600];

/**
 * Reads written fields back at each of `settle` milliseconds; all of them share the waiting. A field the page has emptied
 * is written once more. One that ends up with something else is put back to what it was, since a wrong value is worse
 * than none, and fails with both values named. Sets every outcome.
 */
export async function verify(written: readonly Written[], settle: readonly number[]): Promise<void> {
  if (written.length === 0) return;
  const began = performance.now();
  const refilled = new Set<Written>();
  for (const at of settle) {
    await pause(began + at - performance.now());
    await eachOf(written, readBack);
    const emptied = written.filter((one) => isEmptied(one) && !refilled.has(one));
    if (emptied.length === 0) continue;
    await refill(emptied);
    for (const one of emptied) refilled.add(one);
    if (at === settle.at(-1)) {
      await pause(settle[0]!);
      await eachOf(emptied, readBack);
    }
  }
  await takeBack(written.filter((one) => one.outcome.status === 'failed' && one.outcome.readBack !== ''));
}

const isEmptied = ({ outcome }: Written): boolean => outcome.status === 'failed' && outcome.readBack === '';

function readBack({ order, target, outcome }: Written): void {
  const live = liveTarget(target);
  const writer = WRITERS[target.control];
  const found = live ? writer.read(live) : '';
  if (!live) set(outcome, 'failed', found, 'The page removed this field after it was filled.');
  else if (writer.matches(live, order.action)) set(outcome, 'filled', found, '');
  else if (found === '') set(outcome, 'failed', found, `The page cleared "${shown(order)}".`);
  else set(outcome, 'failed', found, `The page turned "${shown(order)}" into "${found}"`);
}

async function refill(emptied: readonly Written[]): Promise<void> {
  const focus = createFocus();
  await eachOf(emptied, async ({ order, target }) => {
    const live = liveTarget(target);
    if (live) await WRITERS[live.control].write(live, order.action, { focus, attempt: 1 });
  });
  focus.leave();
}

async function takeBack(wrong: readonly Written[]): Promise<void> {
  const focus = createFocus();
  await eachOf(wrong, async ({ target, before }) => {
    const live = liveTarget(target);
    if (live) await WRITERS[live.control].restore(live, before, { focus, attempt: 0 });
  });
  focus.leave();
  for (const { target, before, outcome } of wrong) {
    const live = liveTarget(target);
    const isBack = live !== undefined && WRITERS[live.control].capture(live) === before;
    outcome.why += isBack ? ', so it was taken out again.' : '; please check it.';
  }
}

/** Goes through fields in slices; what one of them throws does not stop the others. */
async function eachOf(fields: readonly Written[], act: (one: Written) => Promise<void> | void): Promise<void> {
  const breathe = createSlices();
  for (const one of fields) {
    try {
      await act(one);
    } catch (error) {
      set(one.outcome, 'failed', '', error instanceof Error ? error.message : 'The page did not take this value.');
    }
    await breathe();
  }
}

function set(outcome: Outcome, status: Outcome['status'], found: string, why: string): void {
  Object.assign(outcome, { status, readBack: found, why });
}
