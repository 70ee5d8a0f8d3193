import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { serveFolder } from '../staticServer.ts';
import { claimFor, fieldsAt, openPage, type ReadPage, readPage } from './claimPage.ts';
import { claimFigures } from './claimReport.ts';
import { type ControlResult, failureOf } from './claimResult.ts';
import { VA_CORPUS } from './corpora.ts';
import { judgeMeaning } from './meaning.ts';
import type { Run } from './parts.ts';
import { pool } from './pool.ts';
import { progress } from './progress.ts';
import { conceptOfVaLabel } from './vaMeanings.ts';

interface VaLabel {
  selector: string;
  meaning: string;
}

/** The VA's own CHAMPVA claim form, step by step as a browser holds it. */
export async function vaPart({ browser, probe, options }: Run): Promise<string | undefined> {
  const steps = globSync('*.labels.json', { cwd: VA_CORPUS }).sort();
  if (steps.length === 0) {
    console.log('The captured CHAMPVA form is not kept beside this checkout, so it is not measured.\n');
    return undefined;
  }
  const server = await serveFolder(VA_CORPUS);
  const tell = progress('CHAMPVA steps', steps.length);
  let done = 0;
  try {
    const results = await pool(steps, 2, async (file) => {
      const labels: VaLabel[] = JSON.parse(readFileSync(join(VA_CORPUS, file), 'utf8'));
      const step = file.replace('.labels.json', '');
      const found = await measureStep(browser, probe, `${server.base}${step}.html`, step, labels);
      tell(++done);
      return found;
    });
    const all = results.flat();
    if (options.details) {
      for (const result of all.filter((each) => options.all || failureOf(each) !== ''))
        console.log(`  ${failureOf(result) || 'right'}: ${result.page} ${result.at} (${result.label}) ${result.told}`);
    }
    return ['## The VA’s CHAMPVA form (10-7959a), as captured', claimFigures(all)].join('\n\n');
  } finally {
    await server.close();
  }
}

async function measureStep(browser: Browser, probe: string, url: string, step: string, labels: VaLabel[]) {
  const page = await openPage(browser, url);
  try {
    const read = await readPage(page, probe, claimFor('paxman-hub-2026'));
    const results: ControlResult[] = [];
    const seen = new Set<number>();
    const found = await fieldsAt(
      read,
      labels.map(({ selector }) => selector),
    );
    for (const [index, { selector, meaning }] of labels.entries()) {
      const at = found[index]![0];
      // every radio button has its label; the group is one control
      if (at !== undefined && seen.has(at)) continue;
      if (at !== undefined) seen.add(at);
      results.push(resultFor(step, selector, conceptOfVaLabel(step, selector, meaning), read, at));
    }
    return results;
  } finally {
    await page.close();
  }
}

function resultFor(page: string, at: string, label: string, read: ReadPage, found: number | undefined): ControlResult {
  const recognition = found === undefined ? undefined : read.recognitions[found];
  return {
    page,
    step: 0,
    at,
    label,
    meaning: judgeMeaning(label, recognition),
    wantsValue: false,
    written: found !== undefined && read.items[found]!.decision === 'fill',
    told: `${recognition?.concept || '-'} ${recognition?.confidence.toFixed(2) ?? 'no field'} ${recognition?.why ?? ''}`,
  };
}
