/**
 * Makes the pictures of the stores' listings, docs/store/pictures, from the built extension in real Chromium with the
 * fictional sample patient on a fictional insurer's claim page. usage: npm run pictures
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runMain } from './lib/fail.ts';
import { decodePng, encodeRgb } from './lib/pictures/png.ts';
import { Stage } from './lib/pictures/stage.ts';
import { CAPTIONS, logo, type StorePicture, storePicture, tile } from './lib/pictures/store.ts';
import { ROOT } from './lib/root.ts';

const FOLDER = join(ROOT, 'docs', 'store', 'pictures');

async function main(): Promise<number> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  let bytes = 0;
  const keep = (name: string, picture: Uint8Array) => {
    const file = encodeRgb(decodePng(picture));
    bytes += file.length;
    writeFileSync(join(FOLDER, `${name}.png`), file);
    console.log(`${name}.png: ${file.length} bytes`);
  };
  const stage = await Stage.open();
  try {
    keep('tile-440x280', await tile(stage, 'tile'));
    keep('marquee-1400x560', await tile(stage, 'marquee'));
    keep('logo-300', await logo(stage));
    for (const language of ['en', 'es'] as const) {
      await stage.speak(language);
      for (const [index, name] of (Object.keys(CAPTIONS) as StorePicture[]).entries())
        keep(`${index + 1}-${name}.${language}`, await storePicture(stage, name, language));
    }
  } finally {
    await stage.close();
  }
  console.log(`${(bytes / 1e6).toFixed(2)} MB`);
  return 0;
}

await runMain(main);
