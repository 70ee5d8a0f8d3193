import { readFileSync, readdirSync } from 'node:fs';
import { scanPdf } from '../lib/pdf/scan.ts';
import { phrasesOf } from '../lib/recognize/evidence.ts';
import { unknownOwner, isStrangersHeading } from '../lib/recognize/owner.ts';
import { words } from '../lib/recognize/words.ts';
for (const f of readdirSync('tests/forms/pdf').filter(f=>f.endsWith('.pdf'))) {
  if (process.argv[2] && !f.startsWith(process.argv[2])) continue;
  let scan; try { scan = (await scanPdf(new Uint8Array(readFileSync(`tests/forms/pdf/${f}`)))).scan } catch { continue }
  const seen = new Set();
  for (const field of scan.fields) for (const p of phrasesOf(field)) { if (['hint','section','name'].includes(p.from)) continue; const o = unknownOwner(p.words); if (o && !seen.has(p.words)) { seen.add(p.words); console.log(f, o, '|', p.from, p.raw); } }
  for (const field of scan.fields) for (const s of field.sections) if (isStrangersHeading(words(s)) && !seen.has(s)) { seen.add(s); console.log(f, 'HEADING', s); }
}
