import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { filledRows, keyOf, reviewRows } from '../../../lib/background/report.ts';
import { buildChecklist } from '../../../lib/checklist/build.ts';
import { buildClaim } from '../../../lib/claim/build.ts';
import type { TabReport } from '../../../lib/messages.ts';
import { scanPdf } from '../../../lib/pdf/scan.ts';
import { writePdf } from '../../../lib/pdf/write.ts';
import { makePlan } from '../../../lib/plan/plan.ts';
import type { Profile } from '../../../lib/profile/schema.ts';
import { recognize } from '../../../lib/recognize/recognize.ts';
import { type FillOptions, fromHere } from './options.ts';
import { type FillReport, joinSteps } from './report.ts';
import type { Target } from './targets.ts';

/** Local calendar day, ISO. */
const today = () => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** Where the filled form goes when nobody said: beside where she stands, never over the empty form. */
const defaultOut = (file: string) => fromHere(join('.', basename(file).replace(/(\.pdf)?$/i, '-filled.pdf')));

/** Fills a PDF form through the same recognize and plan as a page. Throws a UserError for a file that is no form. */
export async function fillPdf(
  target: Target & { kind: 'pdf' },
  profile: Profile,
  options: FillOptions,
): Promise<FillReport> {
  const bytes = new Uint8Array(readFileSync(target.file));
  const { scan, notes } = await scanPdf(bytes);
  const courseId = profile.courses[0]!.id;
  const claim = buildClaim(profile, courseId, today());

  const beforeRecognize = performance.now();
  const recognitions = recognize(scan.fields);
  const beforePlan = performance.now();
  const plan = makePlan(recognitions, claim);
  const afterPlan = performance.now();

  const items = plan.items.filter((item) => item.decision === 'fill' && item.action);
  const orders = items.map(({ fieldId, signature, action }) => ({ fieldId, signature, action: action! }));
  const written = await writePdf(bytes, orders);
  const afterWrite = performance.now();
  const out = options.out || defaultOut(target.file);
  writeFileSync(out, written.bytes);

  const outcomes = new Map(written.outcomes.map((outcome) => [keyOf({ frame: 0, fieldId: outcome.fieldId }), outcome]));
  const report: TabReport = {
    page: target.file,
    title: scan.title,
    portal: '',
    profileLabel: profile.label,
    filled: true,
    fields: filledRows(reviewRows(plan), new Set(items.map(keyOf)), outcomes),
    checklist: buildChecklist(profile, courseId),
    problems: claim.problems,
    notes: [...notes, ...plan.notes, `The filled form is ${out}`],
    closedFrames: [],
    timings: {
      scan: scan.milliseconds,
      recognize: beforePlan - beforeRecognize,
      plan: afterPlan - beforePlan,
      write: afterWrite - afterPlan,
    },
  };
  return joinSteps({ page: target.name, browser: 'none', profile: options.profile }, [report]);
}
