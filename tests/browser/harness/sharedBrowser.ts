import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/lib/findBrowser.mjs';
import { endsWithAll } from '../../support/folderOfAll.ts';

export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

const started = new Map<BrowserName, Promise<Browser>>();

/** The browser that all test files of this process share, as starting one takes seconds; whoever opens a tab in it closes it. */
export function sharedBrowser(name: BrowserName): Promise<Browser> {
  const browser = started.get(name) ?? launch(name);
  started.set(name, browser);
  return browser;
}

async function launch(name: BrowserName): Promise<Browser> {
  const { path, problem } = findBrowser(name);
  if (!path) throw new Error(problem || `${name} is not installed.`);
  const browser =
    name === 'firefox'
      ? await puppeteer.launch({ browser: 'firefox', executablePath: path, headless: true })
      : await puppeteer.launch({ executablePath: path, headless: true, args: FLAGS });
  endsWithAll(browser.process()?.pid);
  return browser;
}

const FLAGS = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-sync'];
