import { readFileSync } from 'node:fs';
import { phrasesOf } from '../lib/recognize/evidence.ts';
import { recognize } from '../lib/recognize/recognize.ts';
import { whose } from '../lib/recognize/whose.ts';
import { candidatesFor } from '../lib/recognize/attribute.ts';
const [, , name, from, to] = process.argv;
for (const line of readFileSync(process.env.FIELDS ?? '/tmp/h8/claims2.jsonl','utf8').trim().split('\n')) {
  const page = JSON.parse(line);
  if (!page.page.includes(name)) continue;
  const recs = recognize(page.fields);
  page.fields.slice(Number(from ?? 0), Number(to ?? 999)).forEach((f: any, i: number) => {
    const r = recs[i + Number(from ?? 0)]!;
    const ph = phrasesOf(f);
    console.log(`${f.id} ${f.control} ${f.name} form=${f.form} bySight=${f.bySight ?? ''} cl=${f.cluster?.id ?? ''} grid=${f.grid ? `${f.grid.row}/${f.grid.column}` : ''}\n   ${ph.map((p) => `${p.from}:${p.words}`).join(' | ')} § ${f.sections.join(' › ')}\n   whose=${JSON.stringify(whose(f, ph)?.entity)} cand=${candidatesFor(f, ph).slice(0, 3).map((c) => `${c.means} ${c.score.toFixed(2)}`).join(', ')} => ${r.kind} ${r.concept} ${r.confidence.toFixed(2)} ${r.why}`);
  });
}
