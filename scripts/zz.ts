import { writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { open } from './lib/driver/session.ts';
import { waitIn } from './lib/driver/surface.ts';
import { SAMPLES } from '../lib/profile/samples.ts';
const name = process.argv[2] as 'chromium' | 'firefox';
const s = await open(name);
try {
await s.setUpVault(JSON.stringify(SAMPLES['paxman-hub-2026']), 'correct horse battery');
const p = await s.driver.openExtensionPage('practice.html');
await waitIn(p, `!!document.querySelector('#practice-form')`, 'form');
writeFileSync(`/tmp/h8/d/${name}-practice.png`, await p.screenshot());
const tabId = await p.evaluate<number>(`new Promise((r) => chrome.tabs.getCurrent((t) => r(t.id)))`);
const opt = await s.driver.openExtensionPage('options.html');
const ask = (type: string, body: unknown) => opt.evaluate<any>(`new Promise((resolve) => chrome.runtime.sendMessage(${JSON.stringify({ coolclaim: 'ask', type, body })}, resolve))`);
const r = await ask('tab.review', { tabId });
if (!r.ok) { console.log(r); }
else {
for (const f of r.answer.fields) console.log(f.status, '|', f.label, '|', f.concept, '|', f.value, '|', f.status==='ready'?'':f.why);
const w = await ask('tab.fill', { tabId, approved: r.answer.fields.filter((f: any) => f.status === 'ready').map((f: any) => f.key) });
console.log(w.ok ? w.answer.fields.map((f: any) => f.status).reduce((a: any, b: string) => ({ ...a, [b]: (a[b] ?? 0) + 1 }), {}) : w, w.answer?.notes, w.answer?.timings);
await sleep(800);
writeFileSync(`/tmp/h8/d/${name}-practice-filled.png`, await p.screenshot());
console.log(await p.evaluate(`[...document.querySelectorAll('#practice-form input')].slice(0, 12).map((e) => e.name + '=' + e.value)`));
const u = await ask('tab.undo', { tabId });
console.log(u.ok ? 'undone' : u);
console.log(await p.evaluate(`[...document.querySelectorAll('#practice-form input')].slice(0, 12).map((e) => e.name + '=' + e.value)`));
}
} finally { await s.close(); }
process.exit(0);
