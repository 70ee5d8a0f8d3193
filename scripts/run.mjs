/**
 * Runs one of our TypeScript scripts on the Node that the lockfile brings (node_modules/.bin/node), or on the running
 * one where that package does not exist (macOS, Windows) and it is new enough to read TypeScript.
 *
 * usage: node scripts/run.mjs scripts/NAME.ts [arguments]
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const binaries = join(dirname(here), 'node_modules', '.bin');
const bundled = join(binaries, 'node');

function findNode() {
  if (existsSync(bundled)) return bundled;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  process.stderr.write(
    `This needs Node 22.18 or newer and finds ${process.versions.node}; run "npm run setup", or install a newer Node.\n`,
  );
  process.exit(1);
}

const hooks = pathToFileURL(join(here, 'lib', 'resolveTs.mjs')).href;
const child = spawn(
  findNode(),
  ['--disable-warning=ExperimentalWarning', '--import', hooks, ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    env: { ...process.env, PATH: [binaries, process.env.PATH].join(delimiter) },
  },
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => child.kill(signal));
}
child.on('error', (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
child.on('exit', (code, signal) => {
  if (!signal) process.exit(code ?? 1);
  process.removeAllListeners(signal); // die of the same signal, so that a shell sees what happened
  process.kill(process.pid, signal);
});
