import { join } from 'node:path';
import { type Frame, launch } from 'puppeteer-core';
import { build } from 'vite';
import { requireBrowser } from '../driver/launch.ts';
import { ROOT } from '../root.ts';
import type { Look, Looks } from './inPage.ts';
import { median, spread, table } from './stats.ts';

/** Everything measured on one page, in milliseconds. */
interface Readings {
  fields: number;
  firstScan: number[];
  prepare: number[];
  firstRecognize: number[];
  floor: number[];
  scan: number[];
  recognize: number[];
}

/** Changes of the page after each load, each with a look at it. */
const CHANGES = 12;

/**
 * Reads pages again and again with the code the extension ships, in a world of its own as there, and prints how long the
 * first look at a page takes, and every later one after a change of the page. Every load is of another site, so that
 * Chromium starts a fresh process for it and the first look finds nothing compiled; loads of all pages take turns, and a
 * floor is measured right before each look, so that what else the machine does falls on all alike.
 *
 * @param pages name -> path on the server at `base`, an address of 127.0.0.1
 */
export async function benchReading(base: string, pages: Record<string, string>, loads: number): Promise<void> {
  const code = await bundleReader();
  const browser = await launch({
    executablePath: requireBrowser('chromium'),
    args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
  const results = new Map<string, Readings>();
  let site = 0;
  try {
    for (let load = 0; load < loads; load += 1) {
      for (const [name, path] of Object.entries(pages)) {
        const page = await browser.newPage();
        await page.setViewport({ width: 1280, height: 900 });
        await page.goto(`${base.replace('127.0.0.1', `site${site++}.localhost`)}${path}`);
        // the world puppeteer keeps for itself is an isolated one, as a content script's is
        const world = (page.mainFrame() as Frame & { isolatedRealm(): Pick<Frame, 'evaluate'> }).isolatedRealm();
        await world.evaluate(code);
        const first = (await world.evaluate('coolclaimBench.look()')) as Look;
        const later = (await world.evaluate(`coolclaimBench.looks(${CHANGES}, true)`)) as Looks;
        await page.close();
        const all = results.get(name) ?? newReadings();
        results.set(name, all);
        all.fields = first.fields;
        all.firstScan.push(first.scan);
        all.prepare.push(first.prepare);
        all.firstRecognize.push(first.recognize);
        all.floor.push(...later.floor);
        all.scan.push(...later.scan.slice(1)); // the second look still compiles
        all.recognize.push(...later.recognize.slice(1));
        process.stdout.write('.');
      }
    }
  } finally {
    await browser.close();
  }
  const prepared = [...results.values()].flatMap(({ prepare }) => prepare);
  console.log(`\nRules made ready beside the first scan, in the extension's own process: ${spread(prepared)} ms`);
  console.log(`${table([HEAD, ...[...results].map(([name, readings]) => row(name, readings))])}`);
}

const newReadings = (): Readings => ({
  fields: 0,
  firstScan: [],
  prepare: [],
  firstRecognize: [],
  floor: [],
  scan: [],
  recognize: [],
});

const HEAD = [
  '',
  'fields',
  'first scan',
  '+ recognition',
  'rescan',
  '+ recognition',
  'floor',
  'x floor',
  'ms/100 fields',
];

function row(name: string, { fields, firstScan, firstRecognize, floor, scan, recognize }: Readings): string[] {
  return [
    name,
    String(fields),
    spread(firstScan),
    spread(firstRecognize),
    spread(scan),
    spread(recognize),
    spread(floor),
    (median(scan) / median(floor)).toFixed(1),
    ((100 * (median(scan) + median(recognize))) / fields).toFixed(2),
  ];
}

/** Scan and recognition as one script, minified as the extension ships them. */
async function bundleReader(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome123',
      lib: { entry: join(ROOT, 'scripts/lib/bench/inPage.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  const [output] = [built].flat() as { output: { code: string }[] }[];
  return output!.output[0]!.code;
}
