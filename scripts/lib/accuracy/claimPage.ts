import type { Browser, Frame, Page } from 'puppeteer-core';
import { buildClaim } from '../../../lib/claim/build.ts';
import type { Claim } from '../../../lib/claim/types.ts';
import { withGrowth } from '../../../lib/lines/growth.ts';
import type { Field, FrameScan, PlanItem, Recognition } from '../../../lib/pipeline.ts';
import { makePlan } from '../../../lib/plan/plan.ts';
import { SAMPLES } from '../../../lib/profile/samples.ts';
import { recognize } from '../../../lib/recognize/recognize.ts';
import type { ExpectedPage } from '../../../tests/support/expectedPage.ts';
import type { InPage } from './inPage.ts';
import { worldOf } from './worldOf.ts';

export interface ReadPage {
  frames: Frame[];
  fields: Field[];
  recognitions: Recognition[];
  items: PlanItem[];
  notes: string[];
}

/** The claim of the sample profile a page names; pages are filled as if today were this day. */
export function claimFor(profile: ExpectedPage['profile']): Claim {
  const sample = SAMPLES[profile];
  return buildClaim(sample, sample.courses[0]!.id, '2026-06-01');
}

export async function openTab(browser: Pick<Browser, 'newPage'>): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  return page;
}

export async function openPage(browser: Pick<Browser, 'newPage'>, url: string): Promise<Page> {
  const page = await openTab(browser);
  await page.goto(url, { waitUntil: 'load' });
  return page;
}

export async function scanFrame(frame: Frame, probe: string): Promise<FrameScan> {
  const world = worldOf(frame);
  // it stays in a document that was read before; to send it anew for every scan takes longer than the scans
  if (!(await world.evaluate(() => 'accuracyProbe' in globalThis))) await world.evaluate(probe);
  return world.evaluate(() => (globalThis as unknown as { accuracyProbe: InPage }).accuracyProbe.scan());
}

/** Scans every frame of the page as it stands, and says what each field means and what would be written. */
export async function readPage(page: Page, probe: string, claim: Claim): Promise<ReadPage> {
  const frames = page.frames();
  const fields: Field[] = [];
  for (const [index, frame] of frames.entries()) {
    const scan = await scanFrame(frame, probe);
    for (const field of withGrowth(scan.fields, scan.adders)) fields.push({ ...field, frame: index });
  }
  const recognitions = recognize(fields);
  const plan = makePlan(recognitions, claim);
  return { frames, fields, recognitions, items: plan.items, notes: plan.notes };
}

/**
 * For each selector of expected.json where its fields are in `fields`; `a >>> b` reaches into a's shadow root or frame.
 */
export async function fieldsAt({ frames, fields }: ReadPage, selectors: readonly string[]): Promise<number[][]> {
  const found: number[][] = selectors.map(() => []);
  for (const [index, frame] of frames.entries()) {
    const local = await Promise.all(
      selectors.map((selector) => (index === 0 ? selector : insideFrame(selector, frame))),
    );
    const asked = local.flatMap((selector, at) => (selector === '' ? [] : [{ selector, at }]));
    const ids = await worldOf(frame).evaluate(
      (all) => (globalThis as unknown as { accuracyProbe: InPage }).accuracyProbe.fieldsAt(all),
      asked.map(({ selector }) => selector),
    );
    const places = new Map(fields.flatMap((field, at) => (field.frame === index ? [[field.id, at]] : [])));
    asked.forEach(({ at }, position) => {
      for (const id of ids[position]!) found[at]!.push(places.get(id)!);
    });
  }
  return found;
}

/** `#frame >>> #box` as seen from within that frame: `#box`; '' for a selector of the page itself or of another frame. */
async function insideFrame(selector: string, frame: Frame): Promise<string> {
  const [owner = '', ...rest] = selector.split('>>>').map((step) => step.trim());
  if (rest.length === 0) return '';
  const element = await frame.frameElement();
  const isOwner = await element?.evaluate((node, at) => (node as Element).matches(at), owner);
  return isOwner ? rest.join(' >>> ') : '';
}

/** The value an item would leave in the control, as the page would show it; undefined when nothing is written. */
export function plannedValue(item: PlanItem | undefined, field: Field | undefined, at: string): string | undefined {
  const action = item?.decision === 'fill' ? item.action : undefined;
  switch (action?.do) {
    case 'type':
      return action.text;
    case 'date':
      return field?.control === 'month' ? action.iso.slice(0, 7) : action.iso;
    case 'check':
      return (field?.control === 'radio-group' && /\[value="?([^"\]]+)/.exec(at)?.[1]) || 'on';
    case 'choose':
      // a native list holds the value, a box with a list of its own shows the words
      return (field?.control === 'combobox' && action.text) || action.value || action.text;
    default:
      return undefined;
  }
}
