import { readFileSync } from 'node:fs';
import { phrasesOf } from '../lib/recognize/evidence.ts';
import { Parties } from '../lib/recognize/parties.ts';
for (const line of readFileSync('/tmp/h8/claims2.jsonl','utf8').trim().split('\n')) {
  const page = JSON.parse(line);
  if (!page.page.includes('retired-rail')) continue;
  const phrases = new Map(page.fields.map((f: any) => [f, phrasesOf(f)]));
  const parties = new Parties(page.fields, phrases as any);
  for (const f of page.fields.slice(2, 14)) console.log(f.id, JSON.stringify(parties.of(f)), f.form, f.frame);
}
import { withBoxTitles } from '../lib/recognize/boxes.ts';
import { withVisualGrids } from '../lib/recognize/layout.ts';
import { withStackedColumns } from '../lib/recognize/stackedColumns.ts';
import { continueBoxes } from '../lib/recognize/continueBoxes.ts';
import { withHostSections } from '../lib/recognize/hosts.ts';
import { withoutSharedHeadings } from '../lib/recognize/headings.ts';
import { withSharedQuestions } from '../lib/recognize/sharedQuestions.ts';
import { inReadingOrder } from '../lib/recognize/readingOrder.ts';
for (const line of readFileSync('/tmp/h8/claims2.jsonl','utf8').trim().split('\n')) {
  const page = JSON.parse(line);
  if (!page.page.includes('retired-rail')) continue;
  let f = page.fields; 
  for (const [n, fn] of Object.entries({ withSharedQuestions, withoutSharedHeadings, withHostSections, continueBoxes, withStackedColumns, withVisualGrids, withBoxTitles, inReadingOrder })) { const g = (fn as any)(f); const changed = g.filter((x: any, i: number) => x !== f[i]).length; console.log(n, changed, JSON.stringify(g.find((x: any) => x.id === 'f8')).slice(300, 900)); f = g; }
}
