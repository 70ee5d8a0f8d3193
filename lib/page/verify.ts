import { createFocus } from './focus';
import { liveTarget } from './live';
import { createSlices, pause } from './pause';
import type { Target } from './targets';
import { stateOf, WRITERS } from './writers/table';
import type { Hands, Writer } from './writers/writer';
import { shown, type Written } from './written';

/** Pages reformat and validate at once; those that clear or replace values do it within half a second. */
export const SETTLE: readonly number[] = [100, 600];

/**
 * Reads written fields back at each of `settle` milliseconds; all of them share the waiting. A field the page has emptied
 * is written once more. One that ends up with something else is put back to what it was, since a wrong value is worse
 * than none, and fails with both values named. Sets every outcome but those that say already why nothing was written.
 */
export async function verify(written: readonly Written[], settle: readonly number[]): Promise<void> {
  const began = performance.now();
  let fields = written.filter(({ outcome }) => outcome.why === '');
  const refilled = new Set<Written>();
  const rounds = [...settle];
  for (let at = rounds.shift(); at !== undefined && fields.length > 0; at = rounds.shift()) {
    await pause(began + at - performance.now());
    for (const one of fields) readBack(one);
    const emptied = fields.filter(
      (one) => isFailed(one) && !one.outcome.readBack && !refilled.has(one) && (rounds.length === 0 || !isToggle(one)),
    );
    if (emptied.length === 0) continue;
    await handle(emptied, (writer, live, hands, { order }) =>
      writer.write(live, order.action, { ...hands, attempt: 1 }),
    );
    for (const one of emptied) refilled.add(one);
    if (rounds.length > 0) continue;
    fields = emptied;
    rounds.push(performance.now() - began + settle[0]!);
  }
  const wrong = written.filter((one) => isFailed(one) && one.outcome.readBack);
  await handle(wrong, (writer, live, hands, { before }) => writer.restore(live, before, hands));
  for (const { target, before, outcome } of wrong) {
    const live = liveTarget(target);
    outcome.why += live && stateOf(live) === before ? ', so it was taken out again.' : '; please check it.';
  }
}

/** What a second press would switch off again gets the whole time to show its new state. */
const isToggle = ({ target }: Written): boolean => target.control === 'checkbox';

const isFailed = ({ outcome }: Written): boolean => outcome.status === 'failed';

function readBack({ order, target, outcome }: Written): void {
  const live = liveTarget(target);
  const writer = WRITERS[target.control];
  outcome.status = live && writer.matches(live, order.action) ? 'filled' : 'failed';
  outcome.readBack = live ? writer.read(live) : '';
  if (outcome.status === 'filled') outcome.why = '';
  else if (!live) outcome.why = 'The page removed this field after it was filled.';
  else if (outcome.readBack === '') outcome.why = `The page cleared "${shown(order)}".`;
  else outcome.why = `The page turned "${shown(order)}" into "${outcome.readBack}"`;
}

/** Works through fields in slices; one that cannot be worked on does not stop the others. */
export async function handle<F extends Written>(
  fields: readonly F[],
  act: (writer: Writer, live: Target, hands: Hands, field: F) => Promise<void> | void,
): Promise<void> {
  const focus = createFocus();
  const breathe = createSlices();
  for (const field of fields) {
    const live = liveTarget(field.target);
    try {
      if (live) await act(WRITERS[live.control], live, { focus, attempt: 0 }, field);
    } catch {
      // what stands in the field now is looked at afterwards in any case
    }
    await breathe();
  }
  focus.leave();
}
