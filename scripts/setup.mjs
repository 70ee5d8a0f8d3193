/**
 * Installs what is missing to build, run and test: npm packages, and with --chromium and --firefox a browser on Debian.
 * Has no dependency and runs under Node 20. Does nothing, quickly, when nothing is missing.
 *
 * usage: node scripts/setup.mjs [--chromium] [--firefox] [--quiet]
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './lib/findBrowser.mjs';
import { outerEnvironment } from './lib/outerEnvironment.mjs';
import { packagesAreCurrent } from './lib/packages.mjs';
import { runQuietly, runTasks } from './lib/progress.mjs';
import { withLock } from './lib/setupLock.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const FLAGS = ['--chromium', '--firefox', '--quiet'];
// The font keeps pages readable on a machine that has none; recommended packages (sandbox helper, drivers) are not needed.
const DEBIAN = { chromium: ['chromium', 'fonts-liberation'], firefox: ['firefox-esr', 'fonts-liberation'] };
const NAMES = { chromium: 'Chromium', firefox: 'Firefox' };

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** What has to be installed, in no order. */
function missing(browsers) {
  const folders = [root, join(root, 'tests', 'forms')].filter((folder) =>
    existsSync(join(folder, 'package-lock.json')),
  );
  const absent = browsers.filter((browser) => {
    const { path, problem } = findBrowser(browser);
    if (problem) fail(problem);
    return path === '';
  });
  return { folders: folders.filter((folder) => !packagesAreCurrent(folder)), browsers: absent };
}

async function installPackages(folder) {
  const windows = process.platform === 'win32';
  await runQuietly(windows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    env: outerEnvironment(),
    shell: windows,
  });
}

/** Says what to do by hand where apt-get is not ours to run. */
function checkDebian(browsers) {
  const system = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  const names = browsers.map((browser) => NAMES[browser]).join(' and ');
  const variables = browsers.map((browser) => browser.toUpperCase()).join(' and ');
  if (!/^ID="?debian"?$/m.test(system)) {
    fail(`Install ${names}, or set ${variables} to where it is, and run this again.`);
  }
  if (process.getuid?.() !== 0) {
    const packages = browsers.map((browser) => DEBIAN[browser][0]).join(' ');
    fail(`${names} is missing: run "sudo apt-get install ${packages}", and then this again.`);
  }
}

async function installBrowsers(browsers) {
  const env = { ...outerEnvironment(), DEBIAN_FRONTEND: 'noninteractive' };
  const wait = ['-o', 'DPkg::Lock::Timeout=300']; // somebody else's apt-get may be at work
  await runQuietly('apt-get', [...wait, 'update', '-q'], { env });
  const packages = [...new Set(browsers.flatMap((browser) => DEBIAN[browser]))];
  await runQuietly('apt-get', [...wait, 'install', '-q', '-y', '--no-install-recommends', ...packages], { env });
}

async function main() {
  const flags = process.argv.slice(2);
  const unknown = flags.find((flag) => !FLAGS.includes(flag));
  if (unknown) fail(`There is no option ${unknown}; the options are ${FLAGS.join(', ')}.`);
  const say = (text) => flags.includes('--quiet') || process.stderr.write(`${text}\n`);
  const browsers = ['chromium', 'firefox'].filter((browser) => flags.includes(`--${browser}`));

  const isComplete = ({ folders, browsers }) => folders.length === 0 && browsers.length === 0;
  if (isComplete(missing(browsers))) return say('Everything needed is installed.');

  const onWait = () => process.stderr.write('Another set-up is running here; waiting for it.\n');
  await withLock(join(root, '.cache', 'setup.lock'), { onWait }, async () => {
    const todo = missing(browsers);
    if (isComplete(todo)) return;
    if (todo.browsers.length > 0) checkDebian(todo.browsers);
    process.stderr.write('Installing what is missing. The first time this takes a minute or two.\n');
    const tasks = todo.folders.map((folder) => ({
      label: folder === root ? 'npm packages' : 'npm packages of the test pages',
      run: () => installPackages(folder),
    }));
    if (todo.browsers.length > 0) {
      const label = todo.browsers.map((browser) => NAMES[browser]).join(' and ');
      tasks.push({ label, run: () => installBrowsers(todo.browsers) });
    }
    await runTasks(tasks);
    const left = missing(browsers);
    if (!isComplete(left)) {
      const what = [...left.folders.map(() => 'npm packages'), ...left.browsers.map((browser) => NAMES[browser])];
      fail(`The installation ended, but ${what.join(' and ')} did not appear.`);
    }
  });
}

await main().catch((error) => fail(error.message));
