import type { Page } from 'puppeteer-core';
import { fillTab } from '../../../lib/background/fill.ts';
import type { Flow } from '../../../lib/background/flow.ts';
import { keyOf } from '../../../lib/background/report.ts';
import { reviewTab } from '../../../lib/background/review.ts';
import type { TabWorld } from '../../../lib/background/tabWorld.ts';
import { buildClaim } from '../../../lib/claim/build.ts';
import { parseConcept } from '../../../lib/concepts.ts';
import { UserError } from '../../../lib/errors.ts';
import type { PressOrder } from '../../../lib/page/rows/press.ts';
import type { PlanItem, Recognition, WriteOrder } from '../../../lib/pipeline.ts';
import { makePlan } from '../../../lib/plan/plan.ts';
import type { Profile } from '../../../lib/profile/schema.ts';
import { recognize } from '../../../lib/recognize/recognize.ts';
import { fakeFlow, TAB } from '../../../tests/unit/background/fakeFlow.ts';
import { scanFrame } from './claimPage.ts';
import type { InPage } from './inPage.ts';
import { worldOf } from './worldOf.ts';

/** What a field was taken for when it was written. */
export interface Written {
  recognition: Recognition;
  item: PlanItem;
}
/** Which fields a key of the page's own state was written by, in turn. */
export type Owners = Map<string, Written[]>;
export type State = Record<string, string>;

export const stateOf = (page: Page): Promise<State> =>
  page.evaluate(() => (window as unknown as { formState?: () => State }).formState?.() ?? {});

/** The page with all the product does to one, in which every write and press is asked what it changed. */
export async function fillerOf(page: Page, probe: string, profile: Profile): Promise<() => Promise<Owners>> {
  const { flow } = await fakeFlow([], { profile });
  let owners: Owners = new Map();
  const planned = new Map<string, Written>();
  let entered: Written[] = []; // since the last press
  let silent: Written[] = []; // changed nothing: part of what is known when all its parts are

  const note = (before: State, after: State, by: (value: string, several: boolean) => Written[]): boolean => {
    const changed = Object.keys(after).filter((key) => after[key] !== before[key]);
    for (const key of changed) owners.set(key, [...(owners.get(key) ?? []), ...by(after[key]!, changed.length > 1)]);
    return changed.length > 0;
  };
  const write = async (frame: number, order: WriteOrder) => {
    const written = planned.get(keyOf({ frame, fieldId: order.fieldId }))!;
    const before = await stateOf(page);
    const outcome = await worldOf(page.frames()[frame]!).evaluate(
      (one) => (globalThis as unknown as { accuracyProbe: InPage }).accuracyProbe.write(one),
      order,
    );
    // a control may tell of its value only when the next one is entered
    // and where both tell at once the same value, each of them tells its own
    const held = new Set<Written>();
    const holder = (value: string, several: boolean) => {
      const earlier = silent.toReversed();
      const inTurn = several ? [...earlier, written] : [written, ...earlier];
      const by = inTurn.find((one) => writes(one.item, value) && !held.has(one)) ?? written;
      held.add(by);
      return by;
    };
    const told = note(before, await stateOf(page), (value, several) => {
      const by = holder(value, several);
      return [...silent.filter((one) => areParts(one, by)), by];
    });
    if (!told) silent.push(written);
    entered.push(written);
    return outcome;
  };
  const press = async (frame: number, order: PressOrder) => {
    const before = await stateOf(page);
    const pressed = await worldOf(page.frames()[frame]!).evaluate(
      (one) => (globalThis as unknown as { accuracyProbe: InPage }).accuracyProbe.press(one),
      order,
    );
    // what was entered in boxes may get its place only now, one box after the other
    const placed = new Set<Written>();
    note(before, await stateOf(page), (value) => {
      const by = value === '' ? undefined : entered.find((one) => writes(one.item, value) && !placed.has(one));
      if (by) placed.add(by);
      return by ? [by] : [];
    });
    if (!order.peek) entered = [];
    return pressed;
  };
  const tell = async (_tab: number, frame: number, type: string, body: Record<string, unknown>) => {
    if (type === 'page.scan') return scanFrame(page.frames()[frame]!, probe);
    if (type === 'page.sight') return { unseen: {} };
    if (type === 'page.press') return press(frame, body as unknown as PressOrder);
    if (type !== 'page.write') return {};
    const outcomes = [];
    for (const order of body.orders as WriteOrder[]) outcomes.push(await write(frame, order));
    return { outcomes, milliseconds: 0 };
  };
  const tabs: Partial<TabWorld> = {
    urlOf: async () => page.url(),
    injectReader: async () => {},
    frames: async () =>
      page.frames().map((frame, frameId) => ({
        frameId,
        url: frame.url(),
        origin: new URL(page.url()).origin,
        mark: frame.url(),
        contentType: 'text/html',
      })),
    tell: tell as unknown as TabWorld['tell'],
    injectWriter: async () => {},
    injectLines: async () => {},
    showPanel: async () => {},
  };
  const engine: Partial<Flow['engine']> = {
    buildClaim,
    recognize,
    makePlan: (recognitions, claim, ...rest) => {
      const plan = makePlan(recognitions, claim, ...rest);
      plan.items.forEach((item, at) => {
        planned.set(keyOf(item), { recognition: recognitions[at]!, item });
      });
      return plan;
    },
  };
  Object.assign(flow.tabs, tabs);
  Object.assign(flow.engine, engine);
  return async () => {
    owners = new Map();
    entered = [];
    silent = [];
    await fillAll(flow);
    return owners;
  };
}

/** Reviews and fills what a tab shows; a step may show nothing to fill. */
async function fillAll(flow: Flow): Promise<void> {
  try {
    const { report } = await reviewTab(flow, TAB);
    await fillTab(
      flow,
      TAB,
      report.fields.filter(({ status }) => status === 'ready').map(({ key }) => key),
    );
  } catch (error) {
    if (!(error instanceof UserError && error.code === 'no-form')) throw error;
  }
}

/** Whether this is what the field was given. */
function writes({ action }: PlanItem, value: string): boolean {
  if (action?.do === 'type') return action.text === value || action.day === value;
  if (action?.do === 'date') return action.iso === value;
  return action?.do === 'choose' && [action.value, action.text].includes(value);
}

const baseOf = ({ recognition }: Written): string => parseConcept(recognition.concept)?.base ?? '';

/** Both hold a part of the same, as the boxes of a date do. */
const areParts = (one: Written, other: Written): boolean =>
  baseOf(one) === baseOf(other) && one.recognition.concept !== other.recognition.concept;

/** The field that holds a key; `inParts` where its boxes are several. */
export type Holder = Written & { inParts: boolean };

/** What holds a key; undefined where several fields of different meanings have a part in it, so that none of them is it. */
export function holderOf(written: readonly Written[]): Holder | undefined {
  const last = written.at(-1);
  if (!last || written.some((one) => baseOf(one) !== baseOf(last))) return undefined;
  return { ...last, inParts: written.some((one) => areParts(one, last)) };
}
