/** Draws public/icon/*.png from scripts/icon.svg in the browser. Run: node scripts/run.mjs scripts/build-icons.ts */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './lib/findBrowser.mjs';
import { ROOT } from './lib/root.ts';

const SIZES = [16, 32, 48, 128];

const { path: executablePath, problem } = findBrowser('chromium');
if (!executablePath) throw new Error(problem || 'No Chromium was found to draw the icons with.');
const svg = readFileSync(join(ROOT, 'scripts/icon.svg'), 'utf8');
const folder = join(ROOT, 'public/icon');
mkdirSync(folder, { recursive: true });

const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    writeFileSync(join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
