import { readFileSync } from 'node:fs';
import { fillAll, verdicts } from '../tests/support/pdfMeasure.ts';
import { scanPdf } from '../lib/pdf/scan.ts';
import { recognizeForm } from '../lib/pdf/recognizeForm.ts';
const [, , form, all] = process.argv;
const bytes = new Uint8Array(readFileSync(`tests/forms/pdf/${form}.pdf`));
const { scan } = await scanPdf(bytes);
const recs = recognizeForm(scan.fields);
const { expected, copies } = await fillAll(form!);
const v = verdicts(expected, copies);
const by = new Map<string, any[]>();
for (const one of v) if (one.verdict === 'wrong' || (all && one.verdict === 'missed')) by.set(one.at, [...(by.get(one.at) ?? []), one]);
scan.fields.forEach((f, i) => {
  const bad = by.get(f.at) ?? (f.options.map(o=>by.get(o.value)).find(Boolean));
  if (!bad) { if (all==='ctx') console.log('   .', f.at, recs[i]!.concept); return; }
  const b = bad[0];
  console.log(`${b.verdict.toUpperCase()} ${f.at} [${f.control}${f.grid?` ${f.grid.grid}/${f.grid.row}/${f.grid.column}`:''}${f.cluster?' cl':''}] want ${b.concept||'-'}=${b.wants[0]||'blank'} got ${b.value||'blank'}`);
  console.log(`      ${f.labels.map(l=>`${l.from}:"${l.text}"`).join(' ')}  § ${f.sections.join(' › ')}`);
  console.log(`      => ${recs[i]!.concept} ${recs[i]!.confidence.toFixed(2)} ${recs[i]!.why}`);
});
