import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { isFlat, pdfFormNames } from '../tests/support/pdfExpected.ts';
import { fillAll, type Score, scoreOf, type Verdict, verdicts } from '../tests/support/pdfMeasure.ts';
import { runMain } from './lib/fail.ts';

const USAGE = `usage: npm run forms:pdf -- [form ...] [--misses] [--record]

Fills the PDF forms of tests/forms/pdf for every sample and compares each field with what belongs in it.
  --misses   also name every field that stayed blank
  --record   write the figures as the floor that the tests hold (tests/forms/pdf/floors.json)`;

const FLOORS = new URL('../tests/forms/pdf/floors.json', import.meta.url);

const columns = ['form', 'fields', 'to fill', 'right', 'blank', 'wrong'] as const;
const row = (cells: readonly (string | number)[]) =>
  cells.map((cell, index) => (index === 0 ? String(cell).padEnd(24) : String(cell).padStart(8))).join('');

const describe = ({ sample, copy, at, concept, wants, value }: Verdict) =>
  `  ${sample} ${copy + 1}  ${at}  ${concept}: ${value === '' ? 'blank' : `“${value}”`}, not ${wants
    .map((want) => want || 'blank')
    .slice(0, 3)
    .join(' or ')}`;

async function main(): Promise<number> {
  const words = process.argv.slice(2);
  if (words.includes('--help')) {
    console.log(USAGE);
    return 0;
  }
  const named = words.filter((word) => !word.startsWith('--'));
  const scores: Record<string, Score> = {};
  console.log(row(columns));
  for (const form of named.length > 0 ? named : pdfFormNames().filter((name) => !isFlat(name))) {
    const { expected, copies, extra } = await fillAll(form);
    const all = verdicts(expected, copies);
    const score = scoreOf(all);
    scores[form] = score;
    console.log(row([form, score.fields, score.due, score.right, score.missed, score.wrong]));
    for (const line of extra) console.log(`  ${line}`);
    for (const one of all) {
      if (one.verdict === 'wrong' || (one.verdict === 'missed' && words.includes('--misses')))
        console.log(describe(one));
    }
  }
  if (words.includes('--record')) {
    const before = JSON.parse(readFileSync(FLOORS, 'utf8'));
    const now = Object.fromEntries(Object.entries(scores).map(([form, { right }]) => [form, right]));
    writeFileSync(FLOORS, `${JSON.stringify({ ...before, ...now }, null, 2)}\n`);
  }
  return Object.values(scores).some(({ wrong }) => wrong > 0) ? 1 : 0;
}

await runMain(main);
