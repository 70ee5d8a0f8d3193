import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import { recognize } from '../lib/recognize/recognize.ts';
const out = process.argv[2]!; const lines: string[] = [];
for (const file of ['claims','corpus']) readFileSync(`/tmp/h8/${file}.jsonl`,'utf8').trim().split('\n').forEach((line,n) => {
  const page = JSON.parse(line);
  const fields = page.fields.map((f:any)=>file==='corpus'?{...f,hiddenBy:''}:f);
  recognize(fields).forEach((r,i)=>{ const c0=r.why; const c = r.kind==='claim'&&r.confidence>=0.6?r.concept:r.kind==='never'?'never '+r.concept:''; lines.push(`${file} ${page.page??n} ${fields[i].id} ${fields[i].name} | ${fields[i].labels[0]?.text ?? ''} | ${fields[i].sections.at(-1)??''} => ${c} ~${r.confidence<0.6?c0:''}`)});
});
writeFileSync(out, lines.join('\n'));
