import { fieldByField } from './fieldByField';
import { liveTarget } from './live';
import { clock, pause } from './pause';
import type { Popups } from './popups';
import type { Reason } from './reason';
import type { Target } from './targets';
import { watched } from './watched';
import { stateOf, WRITERS } from './writers/table';
import type { Hands, Writer } from './writers/writer';
import type { Written } from './written';

/** Pages reformat and validate at once; those that clear or replace values do it within half a second. */
export const SETTLE: readonly number[] = [100, 600];

/**
 * Reads written fields back at each of `settle` milliseconds; all of them share the waiting. A field the page has emptied
 * is written once more, and in every other spelling that the order has. One that ends up with something else is put back to what it was, since a wrong value is worse
 * than none, and fails. Sets every outcome but those that say already why nothing was written.
 */
export async function verify(written: readonly Written[], settle: readonly number[], popups: Popups): Promise<void> {
  const began = clock();
  let fields = written.filter(({ outcome }) => outcome.why === '');
  const again = new Map<Written, number>();
  const rounds = [...settle];
  for (let at = rounds.shift(); at !== undefined && fields.length > 0; at = rounds.shift()) {
    await pause(began + at - clock());
    await popups.closeLate();
    for (const one of fields) readBack(one);
    const emptied = fields.filter(
      (one) =>
        isFailed(one) &&
        (!one.outcome.readBack || spellingsOf(one) > 0) &&
        (again.get(one) ?? 0) < 1 + spellingsOf(one) &&
        (rounds.length === 0 || !isToggle(one)),
    );
    if (emptied.length === 0) continue;
    for (const one of emptied) again.set(one, (again.get(one) ?? 0) + 1);
    await handle(
      emptied,
      (writer, live, hands, one) =>
        writer.write(live, one.order.action, watched({ ...hands, attempt: again.get(one)! }, one.order.fieldId, live)),
      popups,
    );
    if (rounds.length > 0) continue;
    fields = emptied;
    rounds.push(clock() - began + settle[0]!);
  }
  const wrong = written.filter((one) => isFailed(one) && one.outcome.readBack);
  await handle(wrong, (writer, live, hands, { before }) => writer.restore(live, before, hands), popups);
  for (const { target, before, outcome } of wrong) {
    const live = liveTarget(target);
    outcome.why = (live && stateOf(live) === before ? 'undone' : 'turned') satisfies Reason;
  }
}

/** How many other ways there are to spell what a page has refused. */
const spellingsOf = ({ order: { action } }: Written): number => (action.do === 'type' && action.other?.length) || 0;

/** What a second press would switch off again gets the whole time to show its new state. */
const isToggle = ({ target }: Written): boolean => target.control === 'checkbox';

const isFailed = ({ outcome }: Written): boolean => outcome.status === 'failed';

function readBack(one: Written): void {
  const { order, target, outcome } = one;
  const live = liveTarget(target);
  const writer = WRITERS[target.control];
  outcome.status = live && writer.matches(live, order.action) ? 'filled' : 'failed';
  // what stood there before was as good as empty
  outcome.readBack = live && (outcome.status === 'filled' || stateOf(live) !== one.before) ? writer.read(live) : '';
  const failed: Reason = !live ? 'removed' : outcome.readBack ? 'turned' : 'cleared';
  outcome.why = isFailed(one) ? failed : '';
}

/** Does something to each field that still stands in the page. */
export const handle = <F extends Written>(
  fields: readonly F[],
  act: (writer: Writer, live: Target, hands: Hands, field: F) => Promise<void> | void,
  popups?: Popups,
): Promise<void> =>
  fieldByField(
    fields,
    (field, hands) => {
      const live = liveTarget(field.target);
      if (live) return act(WRITERS[live.control], live, hands, field);
    },
    undefined, // what stands afterwards in a field that failed is looked at in any case
    popups,
  );
