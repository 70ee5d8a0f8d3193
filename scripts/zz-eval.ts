import { readFileSync } from 'node:fs';
import { recognize } from '../lib/recognize/recognize.ts';
import { makePlan } from '../lib/plan/plan.ts';
import { claimFor } from './lib/accuracy/claimPage.ts';
import { resultFor } from './lib/accuracy/resultFor.ts';
import { claimPages } from '../tests/e2e/support/claimPages.ts';
const only = process.argv[2] ?? ''; const details = process.argv[3] ?? '';
const NEW = new Set(readFileSync('/tmp/h8/newpages.txt','utf8').trim().split('\n'));
const expected = new Map(claimPages().map((p) => [p.path, p.expected]));
const sum: Record<string, number[]> = {};
for (const line of readFileSync(process.env.FIELDS ?? '/tmp/h8/claims2.jsonl','utf8').trim().split('\n')) {
  const page = JSON.parse(line);
  const isNew = NEW.has(page.page.replace('claims/',''));
  const recognitions = recognize(page.fields);
  const ex = expected.get(page.page)!;
  const plan = makePlan(recognitions, claimFor(page.profile));
  const read = { frames: [], fields: page.fields, recognitions, items: plan.items, notes: [] } as any;
  const s = (sum[isNew ? 'new' : 'old'] ??= [0,0,0,0,0,0]);
  for (const [found, c0] of page.want) {
    const c = ex.controls.find((x) => x.at === c0.at && x.step === c0.step) ?? c0;
    const r = resultFor(page.page, c, read, found);
    if (r.meaning.wanted) { s[0]!++; if (r.meaning.right) s[1]!++; }
    if (r.meaning.said) s[2]!++;
    const wrongValue = r.value !== 'right' && r.written;
    if (wrongValue) s[3]!++;
    const wrongClaim = r.meaning.said && !r.meaning.right;
    if (wrongClaim) s[4]!++;
    const show = (isNew ? (only === 'new' || only === 'all') : (only === 'all' || only === 'old')) || page.page.includes(only) && only !== '';
    if (show && (wrongClaim || wrongValue || (details !== 'wrong' && r.meaning.wanted && !r.meaning.right))) {
      const f = found[0] === undefined ? undefined : page.fields[found[0]];
      console.log(`${wrongValue ? 'VALUE ' : wrongClaim ? 'WRONG ' : 'miss  '}${page.page.replace('claims/','')} ${f ? f.labels.map((l:any)=>`${l.from}:${l.text.slice(0,60)}`).join(' | ') : 'NO FIELD '+c.at} § ${f?.sections.slice(-2).map((x:string)=>x.slice(0,50)).join(' › ')} [${f?.control} n=${f?.name}]\n        ${r.told.slice(0,260)}`);
    }
  }
}
for (const [k, s] of Object.entries(sum)) console.log(k, `recall ${(100*s[1]!/s[0]!).toFixed(1)} (${s[1]}/${s[0]}) precision ${(100*(s[2]!-s[4]!)/s[2]!).toFixed(1)} claimed ${s[2]} wrongclaims ${s[4]} wrongvalues ${s[3]}`);
