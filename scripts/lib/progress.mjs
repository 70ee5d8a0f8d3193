/** Shows that long commands are alive: one live line on a terminal, a plain line now and then elsewhere. */
import { spawn } from 'node:child_process';
import process from 'node:process';

const seconds = (since) => `${Math.round((Date.now() - since) / 1000)} s`;

/**
 * Runs commands side by side and shows which are still working.
 * @param {{ label: string, run: () => Promise<void> }[]} tasks
 */
export async function runTasks(tasks) {
  const started = Date.now();
  const running = new Set(tasks.map((task) => task.label));
  const live = process.stderr.isTTY;
  const show = () => {
    const line = `  installing ${[...running].join(' and ')} (${seconds(started)})`;
    process.stderr.write(live ? `\r\x1b[K${line}` : `${line}\n`);
  };
  show();
  const timer = setInterval(show, live ? 1000 : 10_000);
  const results = await Promise.allSettled(
    tasks.map(async (task) => {
      await task.run();
      running.delete(task.label);
      process.stderr.write(`${live ? '\r\x1b[K' : ''}  ${task.label}: installed (${seconds(started)})\n`);
    }),
  );
  clearInterval(timer);
  if (live) process.stderr.write('\r\x1b[K');
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
}

/**
 * Runs one command quietly; when it fails, the error carries the end of what it said.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<void>}
 */
export function runQuietly(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let said = '';
    const listen = (chunk) => {
      said = (said + chunk).slice(-8000);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', reject);
    child.on('close', (code) => {
      const end = said.trim().split('\n').slice(-15).join('\n');
      code === 0 ? resolve() : reject(new Error(`${command} ${args.join(' ')} failed:\n${end}`));
    });
  });
}
