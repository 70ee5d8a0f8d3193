/**
 * Recognition and planning on every labelled page of tests/forms that needs no build, without the extension around them:
 * what each control was taken for and what would be written, against expected.json.
 *
 * usage: npm run accuracy [-- PAGE...] [--all] [--explain=TEXT]
 *   --all lists right controls too; --explain tells why fields whose selector or name holds TEXT mean what they do
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { launch } from 'puppeteer-core';
import { build } from 'vite';
import { buildClaim } from '../lib/claim/build.ts';
import type { Field, FrameScan } from '../lib/pipeline.ts';
import { makePlan } from '../lib/plan/plan.ts';
import { SAMPLES } from '../lib/profile/samples.ts';
import { candidatesFor } from '../lib/recognize/attribute.ts';
import { phrasesOf } from '../lib/recognize/evidence.ts';
import { recognize } from '../lib/recognize/recognize.ts';
import { type ExpectedPage, expectedPageSchema, judge } from '../tests/support/expectedPage.ts';
import type { InPage } from './lib/accuracy/inPage.ts';
import { findBrowser } from './lib/findBrowser.mjs';
import { ROOT } from './lib/root.ts';
import { serveFolder } from './lib/staticServer.ts';

const FORMS = join(ROOT, 'tests/forms');
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const showAll = process.argv.includes('--all');
const explained = process.argv.find((argument) => argument.startsWith('--explain='))?.slice('--explain='.length) ?? '';

const bundle = await build({
  configFile: false,
  logLevel: 'error',
  build: {
    write: false,
    minify: false,
    lib: { entry: join(ROOT, 'scripts/lib/accuracy/inPage.ts'), formats: ['iife'], name: 'probe' },
  },
});
const [output] = [bundle].flat() as { output: { code: string }[] }[];
const script = output!.output[0]!.code;

const folders = ['cms-1500', 'portal-table', ...readdirSync(join(FORMS, 'claims')).map((name) => `claims/${name}`)];
const server = await serveFolder(FORMS);
const browser = await launch({
  executablePath: findBrowser('chromium').path,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});
const totals = { wanted: 0, right: 0, wrong: 0, touched: 0, concepts: 0, rightConcepts: 0 };
for (const folder of folders) {
  if (wanted.length > 0 && !wanted.some((name) => folder.endsWith(name))) continue;
  const file = join(FORMS, folder, 'expected.json');
  const parsed = expectedPageSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) continue;
  await measure(folder, parsed.data);
}
await browser.close();
await server.close();
const percent = (part: number, whole: number) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)}%`);
console.log(
  `\nconcepts right ${totals.rightConcepts} of ${totals.concepts} (${percent(totals.rightConcepts, totals.concepts)}); ` +
    `wanted values planned ${totals.right} of ${totals.wanted} (${percent(totals.right, totals.wanted)}); ` +
    `wrong values ${totals.wrong}; touched that had to stay ${totals.touched}`,
);

async function measure(folder: string, expected: ExpectedPage): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${server.base}${folder}/index.html`, { waitUntil: 'load' });
  const fields: Field[] = [];
  const frames = page.frames();
  for (const [index, frame] of frames.entries()) {
    await frame.evaluate(script);
    const scan = (await frame.evaluate(() =>
      (globalThis as unknown as { accuracyProbe: InPage }).accuracyProbe.scan(),
    )) as FrameScan;
    for (const field of scan.fields) fields.push({ ...field, frame: index });
  }
  const profile = SAMPLES[expected.profile];
  const claim = buildClaim(profile, profile.courses[0]!.id, '2026-06-01');
  const recognitions = recognize(fields);
  const plan = makePlan(recognitions, claim);
  const lines: string[] = [];
  for (const control of expected.controls) {
    if (!control.at) continue;
    const found = await idsAt(control.at);
    const items = plan.items.filter((item) => found.has(`${item.frame}:${item.fieldId}`));
    const item = items.find((each) => each.decision === 'fill') ?? items[0];
    const value = planned(item, fields, control.at);
    const verdict = judge(control, value ?? control.initial ?? '');
    const isWanted = [control.want].flat().some((want) => want !== '') && !control.optional;
    totals.wanted += isWanted ? 1 : 0;
    totals.right += isWanted && verdict === 'right' ? 1 : 0;
    if (verdict === 'wrong') {
      if (isWanted) totals.wrong++;
      else totals.touched++;
    }
    totals.concepts++;
    if (item?.concept === control.concept || (control.concept === 'none' && !item?.concept)) totals.rightConcepts++;
    if (verdict === 'right' && !showAll) continue;
    lines.push(
      `  ${verdict.padEnd(6)} ${control.at}  want ${JSON.stringify(control.want)} (${control.concept})  got ${JSON.stringify(value ?? '')} (${item?.concept || '-'} ${item?.decision ?? 'no field'} ${item?.confidence.toFixed(2) ?? ''}) ${item?.why ?? ''}`,
    );
  }
  if (explained)
    explain(recognitions.map(({ field }) => field).filter((field) => `${field.at} ${field.name}`.includes(explained)));
  console.log(`${folder}: ${expected.controls.length} controls, ${lines.length} to look at`);
  for (const line of lines) console.log(line);
  for (const note of plan.notes) console.log(`  note: ${note}`);
  await page.close();

  async function idsAt(selector: string): Promise<Set<string>> {
    const ids = new Set<string>();
    const steps = selector.split('>>>').map((step) => step.trim());
    for (const [index, frame] of frames.entries()) {
      const local = index === 0 ? selector : steps.slice(1).join(' >>> ');
      if (local === '') continue;
      const found = await frame.evaluate(
        (at) => (globalThis as unknown as { accuracyProbe: InPage }).accuracyProbe.fieldsAt(at),
        local,
      );
      for (const id of found) ids.add(`${index}:${id}`);
    }
    return ids;
  }
}

/** What the page says about a field and what each of it speaks for. */
function explain(fields: readonly Field[]): void {
  for (const field of fields) {
    const { at, labels, sections, cluster, grid, maxLength, options } = field;
    console.log(JSON.stringify({ at, labels, sections, cluster, grid, maxLength, options: options.slice(0, 6) }));
    const phrases = phrasesOf(field);
    for (const { words, weight, from } of phrases) console.log(`   ${weight.toFixed(2)} ${from}: ${words}`);
    for (const { means, score, phrase } of candidatesFor(field, phrases).slice(0, 5)) {
      console.log(`   -> ${means} ${score.toFixed(2)} by "${phrase.words}"`);
    }
  }
}

/** The value a plan would leave in the control, as the page would show it; undefined when nothing is written. */
function planned(
  item: ReturnType<typeof makePlan>['items'][number] | undefined,
  fields: Field[],
  at: string,
): string | undefined {
  const action = item?.decision === 'fill' ? item.action : undefined;
  if (!action || !item) return undefined;
  const field = fields.find((each) => each.id === item.fieldId && each.frame === item.frame);
  switch (action.do) {
    case 'type':
      return action.text;
    case 'date':
      return field?.control === 'month' ? action.iso.slice(0, 7) : action.iso;
    case 'check':
      return /\[value=/.test(at) ? (/\[value="?([^"\]]+)/.exec(at)?.[1] ?? 'on') : 'on';
    case 'choose':
      return action.value || action.text;
  }
}
