import type { Browser, Frame, Page } from 'puppeteer-core';
import { buildClaim } from '../../../lib/claim/build.ts';
import type { Claim } from '../../../lib/claim/types.ts';
import type { Field, FrameScan, PlanItem, Recognition } from '../../../lib/pipeline.ts';
import { makePlan } from '../../../lib/plan/plan.ts';
import { SAMPLES } from '../../../lib/profile/samples.ts';
import { recognize } from '../../../lib/recognize/recognize.ts';
import type { ExpectedPage } from '../../../tests/support/expectedPage.ts';
import type { InPage } from './inPage.ts';

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

export async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(url, { waitUntil: 'load' });
  return page;
}

/** Scans every frame of the page as it stands, and says what each field means and what would be written. */
export async function readPage(page: Page, probe: string, claim: Claim): Promise<ReadPage> {
  const frames = page.frames();
  const fields: Field[] = [];
  for (const [index, frame] of frames.entries()) {
    await frame.evaluate(probe);
    const scan = (await frame.evaluate(() =>
      (globalThis as unknown as { accuracyProbe: InPage }).accuracyProbe.scan(),
    )) as FrameScan;
    for (const field of scan.fields) fields.push({ ...field, frame: index });
  }
  const recognitions = recognize(fields);
  const plan = makePlan(recognitions, claim);
  return { frames, fields, recognitions, items: plan.items, notes: plan.notes };
}

/** Where the fields at a selector of expected.json are in `fields`; `a >>> b` reaches into shadow roots and frames. */
export async function fieldsAt({ frames, fields }: ReadPage, selector: string): Promise<number[]> {
  const found: number[] = [];
  const steps = selector.split('>>>').map((step) => step.trim());
  for (const [index, frame] of frames.entries()) {
    const local = index === 0 ? selector : steps.slice(1).join(' >>> ');
    if (local === '') continue;
    const ids = await frame.evaluate(
      (at) => (globalThis as unknown as { accuracyProbe: InPage }).accuracyProbe.fieldsAt(at),
      local,
    );
    fields.forEach((field, at) => {
      if (field.frame === index && ids.includes(field.id)) found.push(at);
    });
  }
  return found;
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
      return /\[value="?([^"\]]+)/.exec(at)?.[1] ?? 'on';
    case 'choose':
      return action.value || action.text;
    default:
      return undefined;
  }
}
