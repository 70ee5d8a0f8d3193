/**
 * Where a browser that can load the built extension is on this machine. Plain JavaScript without dependencies: the
 * set-up runs it before anything is installed.
 */
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';

// Branded Google Chrome is left out on purpose: it ignores extensions that come unpacked (since version 137).
const CHROMIUM = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/lib/chromium/chromium', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ],
  win32: [join(process.env.LOCALAPPDATA ?? '', 'Chromium', 'Application', 'chrome.exe')],
};
const FIREFOX = {
  linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: [join(process.env.PROGRAMFILES ?? '', 'Mozilla Firefox', 'firefox.exe')],
};

/** Chrome for Testing, where the usual downloaders keep it. */
function chromeForTesting() {
  const inside = {
    linux: ['chrome-linux64', 'chrome'],
    darwin: ['chrome-mac-arm64', 'Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing'],
    win32: ['chrome-win64', 'chrome.exe'],
  }[process.platform];
  const cache = join(homedir(), '.cache', 'puppeteer', 'chrome');
  if (!inside || !existsSync(cache)) return [];
  return readdirSync(cache)
    .sort()
    .reverse()
    .map((version) => join(cache, version, ...inside));
}

const onPath = (name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));

/**
 * @param {'chromium' | 'firefox'} browser
 * @returns {{ path: string, problem: string }} `path` is '' when there is none; `problem` is one sentence when the
 * environment variable CHROMIUM or FIREFOX names a file that does not exist.
 */
export function findBrowser(browser) {
  const variable = browser.toUpperCase();
  const named = process.env[variable];
  if (named) {
    return existsSync(named)
      ? { path: named, problem: '' }
      : { path: '', problem: `${variable} is set to ${named}, and there is no such file.` };
  }
  const places =
    browser === 'chromium'
      ? [
          ...(CHROMIUM[process.platform] ?? []),
          ...onPath('chromium'),
          ...onPath('chromium-browser'),
          ...chromeForTesting(),
        ]
      : [...(FIREFOX[process.platform] ?? []), ...onPath('firefox-esr'), ...onPath('firefox')];
  return { path: places.find((place) => existsSync(place)) ?? '', problem: '' };
}
