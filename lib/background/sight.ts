import { worded } from '../messaging/outcomeText';
import type { Reason } from '../page/reason';
import type { Field, Outcome, WriteOrder } from '../pipeline';
import type { Flow } from './flow';
import type { PageReading } from './planPage';
import { keyOfField } from './report';

/** No claim form comes near it; what lies beyond is not looked at, and so not filled. */
const LOOKED_AT = 3000;

/**
 * Looks at fields of a page as a person would: those that she cannot see say so in `hiddenBy`. A frame that does not answer
 * is taken to show nothing.
 * @param which keys of the fields to look at; all where it is not given
 */
export async function lookAt(
  flow: Pick<Flow, 'tabs'>,
  tabId: number,
  page: PageReading,
  which?: ReadonlySet<string>,
): Promise<PageReading> {
  const isAsked = (field: Field) => field.hiddenBy === '' && (which?.has(keyOfField(field)) ?? true);
  const asked = page.fields.filter(isAsked);
  const again = which !== undefined;
  const why = new Map<string, string>();
  for (const frame of new Set(asked.map((field) => field.frame))) {
    const own = asked.filter((field) => field.frame === frame);
    const looked = own.slice(0, LOOKED_AT).map(({ id }) => id);
    const answer = await flow.tabs.tell(tabId, frame, 'page.sight', { fields: looked, again }).catch(() => undefined);
    for (const [at, field] of own.entries()) {
      const reason = answer && at < LOOKED_AT ? answer.unseen[field.id] : 'not-looked-at';
      if (reason) why.set(keyOfField(field), reason);
    }
  }
  if (why.size === 0) return page;
  const told = (field: Field) => ({ ...field, hiddenBy: why.get(keyOfField(field)) ?? field.hiddenBy });
  return { ...page, fields: page.fields.map(told) };
}

/**
 * The orders whose fields she sees at this moment, and the outcomes of the others. Undefined for a frame that does not
 * answer, which is not written into.
 */
export async function stillSeen(
  flow: Pick<Flow, 'tabs'>,
  tabId: number,
  frame: number,
  orders: readonly WriteOrder[],
): Promise<{ seen: WriteOrder[]; unseen: Outcome[] } | undefined> {
  if (orders.length === 0) return { seen: [], unseen: [] };
  const fields = orders.map(({ fieldId }) => fieldId);
  const answer = await flow.tabs.tell(tabId, frame, 'page.sight', { fields, again: true }).catch(() => undefined);
  if (!answer) return undefined;
  const isSeen = ({ fieldId }: WriteOrder) => !Object.hasOwn(answer.unseen, fieldId);
  const whyOf = ({ fieldId }: WriteOrder): Reason => (answer.unseen[fieldId] === 'renamed' ? 'changed' : 'hidden');
  const outcome = (order: WriteOrder) =>
    worded({ fieldId: order.fieldId, status: 'failed', readBack: '', why: whyOf(order) }, order);
  return { seen: orders.filter(isSeen), unseen: orders.filter((order) => !isSeen(order)).map(outcome) };
}
