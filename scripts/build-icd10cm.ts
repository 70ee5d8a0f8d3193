/**
 * Builds lib/codes/data/icd10cm.json, the oncology ranges of ICD-10-CM for every edition in one compact table.
 *
 *   node scripts/build-icd10cm.ts FOLDER
 *
 * FOLDER holds one `oncology-<edition>.tsv` for each edition named in START below: a header row, then
 * `code <TAB> billable (0 or 1) <TAB> long description`, headers and leaves of C00-D49, Z08, Z51, Z85, L63-L65 and
 * T45.1X5, cut from the order files that CDC/NCHS and CMS publish each fiscal year (US-government works). The sha256 of
 * every input is kept in the result.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The first date of service each edition is valid for. */
const START: Record<string, string> = {
  FY2020: '2019-10-01',
  'FY2021-jan': '2021-01-01',
  FY2022: '2021-10-01',
  'FY2022-apr': '2022-04-01',
  FY2023: '2022-10-01',
  'FY2023-apr': '2023-04-01',
  FY2024: '2023-10-01',
  FY2025: '2024-10-01',
  FY2026: '2025-10-01',
  FY2027: '2026-10-01',
};
const SOURCE =
  'CDC/NCHS and CMS ICD-10-CM order files, FY2020 to FY2026. FY2027 is FY2026 with its three announced additions (C78.31, C78.32, C79.83); not yet checked against the official FY2027 file.';
/** sha256 of the official files at both ends: what FY2026 was cut from, and what FY2027 still has to be checked against. */
const OFFICIAL = {
  'FY2026 order file': '6dc95c9c7e96c734806e1682f4bf9df76251d60e99199bba0d375ba3dd11026b',
  'icd10cm-code-descriptions-2027.zip': '93e3ad6004badf470c55bfe679b748ae88fd9b2b421851e409eec382c7713b9a',
};

const folder = process.argv[2];
if (!folder) {
  console.error('Say where the edition tables are: node scripts/build-icd10cm.ts FOLDER');
  process.exit(1);
}

const found = readdirSync(folder).flatMap((name) => /^oncology-(FY[\w-]+)\.tsv$/.exec(name)?.[1] ?? []);
const editions = Object.keys(START);
const odd = [...found.filter((name) => !START[name]), ...editions.filter((name) => !found.includes(name))];
if (odd.length > 0) throw new Error(`Editions in the folder and in this script differ: ${odd.join(', ')}`);

const inputs: Record<string, string> = {};
const last = new Map<string, string>(); // code -> 'flag<TAB>title' of the newest edition read so far
const rows: string[] = [];

for (const [index, edition] of editions.entries()) {
  const name = `oncology-${edition}.tsv`;
  const bytes = readFileSync(join(folder, name));
  inputs[name] = createHash('sha256').update(bytes).digest('hex');
  const seen = new Set<string>();
  for (const line of bytes.toString('utf8').trim().split('\n').slice(1)) {
    const [code = '', billable = '', title = ''] = line.split('\t').map((cell) => cell.trim());
    if (!/^[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?$/.test(code) || !/^[01]$/.test(billable) || !title)
      throw new Error(`${name}: not a row: ${line}`);
    seen.add(code);
    // '' is the common case, billable since the first edition; 'h' marks a header
    const entry = `${billable === '1' ? '' : 'h'}\t${title}`;
    if (last.get(code) !== entry) rows.push(`${code}\t${index || ''}${entry}`);
    last.set(code, entry);
  }
  const gone = [...last.keys()].filter((code) => !seen.has(code));
  if (gone.length > 0) throw new Error(`${name} drops codes, which the table cannot say: ${gone.join(', ')}`);
}

rows.sort((a, b) => (a.split('\t')[0]! < b.split('\t')[0]! ? -1 : a.split('\t')[0]! > b.split('\t')[0]! ? 1 : 0));
const target = join(import.meta.dirname, '../lib/codes/data/icd10cm.json');
const data = {
  source: SOURCE,
  official: OFFICIAL,
  inputs,
  starts: editions.map((edition) => START[edition]),
  rows: rows.join('\n'),
};
writeFileSync(target, `${JSON.stringify(data, null, 1)}\n`);
console.log(`${rows.length} rows, ${last.size} codes, ${editions.length} editions -> ${target}`);
