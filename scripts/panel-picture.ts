/** Makes docs/panel.png, the picture in the README. usage: node scripts/run.mjs scripts/panel-picture.ts */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLES } from '../lib/profile/samples.ts';
import { open } from './lib/driver/session.ts';
import { runMain } from './lib/fail.ts';
import { ROOT } from './lib/root.ts';
import { serveFolder } from './lib/staticServer.ts';

async function main(): Promise<number> {
  const server = await serveFolder(join(ROOT, 'tests', 'forms'));
  const session = await open('chromium');
  try {
    await session.setUpVault(JSON.stringify(SAMPLES['paxman-hub-2026']), 'a vault for this run only');
    const page = await session.newPage(`${server.base}cms-1500/`);
    await page.setViewport({ width: 1440, height: 860 });
    await session.fill(page);
    mkdirSync(join(ROOT, 'docs'), { recursive: true });
    writeFileSync(join(ROOT, 'docs', 'panel.png'), await page.screenshot());
    return 0;
  } finally {
    await session.close();
    await server.close();
  }
}

await runMain(main);
