import { type Random, randomOf } from '../random.ts';
import { spoiltBackup } from './backupMutations.ts';
import { Broken, judgeBackup, judgeVault } from './judge.ts';
import { makeOrigins, type Origins } from './origins.ts';
import { judgeResealed } from './resealed.ts';
import { spoiltVault } from './vaultMutations.ts';

/** Longer than this a case may not take, milliseconds; the usual one takes a few. */
const LIMIT_MS = 10_000;

export interface FuzzResult {
  cases: number;
  /** How often each outcome came. */
  outcomes: Map<string, number>;
  /** How often each way to spoil was used. */
  ways: Map<string, number>;
  slowest: number; // milliseconds
  broken: { index: number; ways: string[]; why: string }[];
}

const count = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);

async function runCase(origins: Origins, random: Random, ways: string[]): Promise<string> {
  const kind = random.next();
  if (kind < 0.55) {
    const { stored, done } = spoiltVault(origins, random);
    ways.push(...done);
    return judgeVault(stored, origins);
  }
  if (kind < 0.8) {
    const { text, done } = spoiltBackup(origins, random);
    ways.push(...done);
    return judgeBackup(text, origins).then((outcome) => `backup ${outcome}`);
  }
  ways.push('sealed anew');
  return judgeResealed(origins, random);
}

function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Broken(`it hangs: ${LIMIT_MS} ms were not enough`)), LIMIT_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/**
 * Spoils vaults and backups in `cases` ways and sees what becomes of each. The same seed spoils the same places; keys and
 * nonces are new each time.
 */
export async function fuzz(
  cases: number,
  seed: number,
  onStep: (done: number) => void = () => {},
): Promise<FuzzResult> {
  const origins = await makeOrigins();
  const result: FuzzResult = { cases, outcomes: new Map(), ways: new Map(), slowest: 0, broken: [] };
  for (let index = 0; index < cases; index++) {
    const ways: string[] = [];
    const started = performance.now();
    try {
      count(result.outcomes, await inTime(runCase(origins, randomOf(seed * 1_000_003 + index), ways)));
      if ('polluted' in {}) throw new Broken('the prototype of all objects was changed');
      const took = performance.now() - started;
      result.slowest = Math.max(result.slowest, took);
      if (took > LIMIT_MS) throw new Broken(`it took ${Math.round(took)} ms`);
    } catch (error) {
      const why = error instanceof Broken ? error.message : `not a UserError: ${(error as Error).stack ?? error}`;
      result.broken.push({ index, ways, why });
    }
    for (const way of ways) count(result.ways, way);
    if (index % 500 === 499) onStep(index + 1);
  }
  return result;
}
