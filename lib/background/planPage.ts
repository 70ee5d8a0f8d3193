import { mailOnlyPayer } from '../checklist/byMail';
import { problemsForPage } from '../claim/problemsForPage';
import type { Claim, Problem } from '../claim/types';
import { type AdderAt, type Growth, growthOf, withGrowth } from '../lines/growth';
import type { Field, FillPlan, FrameScan, PlanItem, Recognition } from '../pipeline';
import { recipePins } from '../portals/registry';
import { applyPins, type PinnedPage } from '../teach/applyPins';
import { siteOf } from '../teach/pagePath';
import { pinsOf } from '../teach/taughtSites';
import type { Flow } from './flow';
import type { PlanSource } from './planSource';

/** What was read of a tab: its frames, the top frame first, and the fields of all of them. Nothing of hers is in it. */
export interface PageReading {
  frames: PinnedPage[];
  fields: Field[];
  /** The buttons that may add lines. */
  adders: AdderAt[];
}

/** The answers of a tab's frames as one reading, in the order given. */
export const pageReading = (scans: readonly { frameId: number; scan: FrameScan }[]): PageReading => ({
  frames: scans.map(({ frameId, scan }) => ({ frame: frameId, url: scan.url, headings: scan.headings })),
  fields: scans.flatMap(({ frameId, scan }) =>
    withGrowth(scan.fields, scan.adders).map((field) => ({ ...field, frame: frameId })),
  ),
  adders: scans.flatMap(({ frameId, scan }) => scan.adders.map((adder) => ({ ...adder, frame: frameId }))),
});

export interface PagePlan {
  claim: Claim;
  recognitions: Recognition[];
  plan: FillPlan;
  /** What of the plan can be written. */
  items: PlanItem[];
  /** The claim's problems that matter on this page. */
  problems: Problem[];
  notes: string[];
  /** How lines that do not fit can be added. */
  growth: Growth | undefined;
  timings: { recognize: number; plan: number }; // milliseconds
}

/** Recognizes and plans what was read: what she taught first, then what is known of the payer's pages, then the engine. */
export async function planPage(
  flow: Flow,
  { frames, fields, adders }: PageReading,
  of: PlanSource & {
    /** How many lines the page holds, where its boxes do not tell. */
    lines?: number;
    /** What is known better of the fields than they say. */
    mend?: (recognitions: Recognition[]) => Recognition[];
  },
): Promise<PagePlan> {
  const { profile, courseId, taught, attachments, lines, mend = (same) => same } = of;
  const beforeRecognize = performance.now();
  const site = siteOf(frames[0]!.url);
  const pins = { taught: pinsOf(taught.sites, site), recipe: recipePins(site) };
  const pinned = applyPins(flow.engine.recognize(fields), frames, pins, taught.own);
  const recognitions = mend(pinned.recognitions);
  const beforePlan = performance.now();
  const claim = flow.engine.buildClaim(profile, courseId, flow.today(), await flow.language());
  const course = profile.courses.find(({ id }) => id === courseId)!;
  const mailOnly = mailOnlyPayer(profile, course, frames[0]!.url);
  const plan = flow.engine.makePlan(recognitions, claim, lines, { ...attachments, mailOnly });
  return {
    claim,
    recognitions,
    plan,
    items: plan.items.filter(({ decision, action }) => decision === 'fill' && action),
    problems: problemsForPage(
      claim.problems,
      recognitions.filter(({ kind }) => kind === 'claim').map(({ concept }) => concept),
    ),
    notes: [...plan.notes, ...pinned.notes, ...taught.notes],
    growth: growthOf(recognitions, adders, claim.lines.length),
    timings: { recognize: beforePlan - beforeRecognize, plan: performance.now() - beforePlan },
  };
}
