/** One set-up at a time on this checkout: a second run waits for the first, and then finds everything there. */
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** A folder is the lock because making one is atomic everywhere; the owner's process id stands inside. */
function take(folder) {
  try {
    mkdirSync(dirname(folder), { recursive: true });
    mkdirSync(folder);
    writeFileSync(join(folder, 'pid'), String(process.pid));
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** True when the owner is gone: it died, or it never wrote its id within five seconds. */
function isStale(folder) {
  try {
    return !isAlive(Number(readFileSync(join(folder, 'pid'), 'utf8')));
  } catch {
    try {
      return Date.now() - statSync(folder).mtimeMs > 5000;
    } catch {
      return false; // just released
    }
  }
}

/**
 * Runs `work` while holding the lock `folder`; gives up with a sentence after `minutes`.
 * @template T
 * @param {string} folder
 * @param {{ onWait?: () => void, minutes?: number }} options
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(folder, { onWait = () => {}, minutes = 20 }, work) {
  const deadline = Date.now() + minutes * 60_000;
  for (let waited = false; !take(folder); waited = true) {
    if (isStale(folder)) {
      rmSync(folder, { recursive: true, force: true });
      continue;
    }
    if (Date.now() > deadline)
      throw new Error(`Another run still holds ${folder}; delete that folder if none is running.`);
    if (!waited) onWait();
    await sleep(200);
  }
  const release = () => rmSync(folder, { recursive: true, force: true });
  const stop = () => {
    release();
    process.exit(130);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    return await work();
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    release();
  }
}
