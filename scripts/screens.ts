/**
 * Takes a picture of every view of the built extension in real Chromium, with the fictional sample patient: English in
 * light, most in dark and some in Spanish into docs/screens; with --all the other ones into demo-output/screens.
 * usage: npm run screens [-- --only first|welcome|popup|moments|panel|options|states] [--all]
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runMain } from './lib/fail.ts';
import { decodePng, encodeIndexed, FEW_COLOURS } from './lib/pictures/png.ts';
import { type Scheme, type Shown, Stage } from './lib/pictures/stage.ts';
import { IN_SPANISH, LIGHT_PARTS, ONLY_LIGHT, VIEWS } from './lib/pictures/views.ts';
import { oneOf, readArgs } from './lib/readArgs.ts';
import { ROOT } from './lib/root.ts';

const KEPT = join(ROOT, 'docs', 'screens');
const OTHERS = join(ROOT, 'demo-output', 'screens');

/** Where a picture goes; undefined for those nobody asked for. */
function placeOf(name: string, language: Shown, scheme: Scheme, all: boolean): string | undefined {
  const file = `${name}.${language}.${scheme}.png`;
  const isKept =
    scheme === 'light' ? language === 'en' || IN_SPANISH.includes(name) : language === 'en' && !ONLY_LIGHT.test(name);
  if (isKept) return join(KEPT, file);
  return all ? join(OTHERS, file) : undefined;
}

async function main(): Promise<number> {
  const { values } = readArgs(
    process.argv.slice(2),
    { only: { type: 'string', default: '' }, all: { type: 'boolean', default: false } },
    false,
  );
  const parts = Object.keys(VIEWS) as (keyof typeof VIEWS)[];
  const only = oneOf('part', values.only, parts);
  if (!only) for (const folder of [KEPT, OTHERS]) rmSync(folder, { recursive: true, force: true });
  for (const folder of [KEPT, OTHERS]) mkdirSync(folder, { recursive: true });
  let [count, bytes] = [0, 0];
  const stage = await Stage.open();
  try {
    for (const language of ['en', 'es'] as const) {
      await stage.speak(language);
      for (const scheme of ['light', 'dark'] as const) {
        if (language === 'es' && scheme === 'dark' && !values.all) continue;
        for (const part of only ? [only] : parts) {
          if (scheme === 'dark' && LIGHT_PARTS.includes(part) && !values.all) continue;
          console.log(`${part}, ${language}, ${scheme}`);
          await VIEWS[part](
            stage,
            scheme,
            (name, picture) => {
              const place = placeOf(name, language, scheme, values.all);
              if (!place) return;
              const small = encodeIndexed(decodePng(picture), FEW_COLOURS);
              writeFileSync(place, small);
              count++;
              bytes += small.length;
            },
            language,
          );
        }
      }
    }
  } finally {
    await stage.close();
  }
  console.log(`${count} pictures, ${(bytes / 1e6).toFixed(2)} MB`);
  return 0;
}

await runMain(main);
