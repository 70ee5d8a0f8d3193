import type { KdfCosts } from '../../../lib/vault/kdf.ts';
import { createVault } from '../../../lib/vault/vault.ts';
import { memoryArea } from '../../../tests/unit/vault/memoryArea.ts';
import { median } from '../bench/stats.ts';
import { at, put } from './fuzz/paths.ts';
import { type Random, randomOf } from './random.ts';

type StoredVault = Record<string, unknown>;

/** How one kind of unlocking that must fail compares with a wrong passphrase on a good header. */
export interface Compared {
  what: string;
  /** Head and copy name two salts, so that two keys have to be derived; whoever can take the time can see that anyway. */
  twoSalts: boolean;
  /** Median by median. */
  ratio: number;
  /** 95% bootstrap interval of the ratio over the rounds. */
  low: number;
  high: number;
}

/** A difference that nobody who unlocks by hand or by program could use: the whole interval must lie within it. */
export const MARGIN = 0.1;
const RESAMPLES = 2000;

/** The least that the format takes: the derivation then hides nothing of what else takes time. */
export const LEAST_COSTS: KdfCosts = { m: 64, t: 1, p: 1 };

const RIGHT = 'the passphrase that opens it';
const WRONG = 'some other passphrase here';

function createIn(start: StoredVault, costs: KdfCosts) {
  const local = memoryArea(start);
  const places = { local, session: memoryArea(), costs, now: () => 0, autoLockMinutes: async () => 0 };
  return { local, vault: createVault({ ...places, wakeAt: async () => {} }) };
}

/** Another text of the same length and alphabet: the first sign and one in the middle are other ones. */
const other = (text: string): string => {
  const exchange = (where: number) => (text[where] === 'A' ? 'B' : 'A');
  const middle = Math.floor(text.length / 2);
  return exchange(0) + text.slice(1, middle) + exchange(middle) + text.slice(middle + 1);
};

/** Every text of the head that can be exchanged without its shape giving it away, by its path. */
const TAMPERED: readonly (readonly string[])[] = [
  ['wrappedKey', 'data'],
  ['wrappedKey', 'iv'],
  ['kdf', 'salt'],
  ['id'],
  ['contents', 'data'],
  ['contents', 'iv'],
];
/** Where the head stands, and its copy. */
const HEADS = ['vault', 'vault.copy'];

interface Attempt {
  what: string;
  stored: StoredVault;
  passphrase: string;
}

function attempts(good: StoredVault): Attempt[] {
  const changed = (path: readonly string[], heads: readonly string[]) => {
    const stored = structuredClone(good);
    for (const head of heads) put(stored, [head, ...path], other(at(stored, [head, ...path]) as string));
    return stored;
  };
  const noRecords = Object.fromEntries(Object.entries(good).filter(([name]) => !name.startsWith('vault.record.')));
  const wrong = TAMPERED.flatMap((path) =>
    [HEADS, HEADS.slice(0, 1)].map((heads) => ({
      what: `wrong passphrase, other ${path.join('.')}${heads.length > 1 ? '' : ', the copy good'}`,
      stored: changed(path, heads),
      passphrase: WRONG,
    })),
  );
  // with other contents the right passphrase is told so: it has opened the lock
  const right = TAMPERED.filter(([name]) => name !== 'contents').map((path) => ({
    what: `right passphrase, other ${path.join('.')}`,
    stored: changed(path, HEADS),
    passphrase: RIGHT,
  }));
  return [
    { what: 'wrong passphrase, good header', stored: good, passphrase: WRONG },
    { what: 'wrong passphrase, good header once more', stored: good, passphrase: WRONG },
    ...wrong,
    { what: 'wrong passphrase, records gone', stored: noRecords, passphrase: WRONG },
    ...right,
  ];
}

async function timed({ stored, passphrase }: Attempt, costs: KdfCosts): Promise<number> {
  const { vault } = createIn(stored, costs);
  const started = performance.now();
  const opened = await vault.unlock(passphrase).then(
    () => true,
    () => false,
  );
  const took = performance.now() - started;
  if (opened) throw new Error('A vault opened that must not.');
  return took;
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  const left = [...list];
  return list.map(() => left.splice(random.below(left.length), 1)[0]!);
}

/** The ratio of the medians, and between which values 95% of those of resampled rounds lie. */
export function compare(
  base: readonly number[],
  these: readonly number[],
  random: Random,
): Pick<Compared, 'ratio' | 'low' | 'high'> {
  const ratios = Array.from({ length: RESAMPLES }, () => {
    const rounds = base.map(() => random.below(base.length));
    return median(rounds.map((round) => these[round]!)) / median(rounds.map((round) => base[round]!));
  }).sort((a, b) => a - b);
  const share = (part: number) => ratios[Math.floor(part * (RESAMPLES - 1))]!;
  return { ratio: median(these) / median(base), low: share(0.025), high: share(0.975) };
}

export const isAlike = ({ low, high }: Pick<Compared, 'low' | 'high'>): boolean =>
  low > 1 - MARGIN && high < 1 + MARGIN;

/** Unlocks in vain again and again, all kinds in each round in another order, so that what the machine does hits all. */
export async function timeRefusals(rounds: number, seed: number, costs: KdfCosts): Promise<Compared[]> {
  const { local, vault } = createIn({}, costs);
  const record = { id: 'one', kind: 'profile', label: 'One', value: { text: 'x'.repeat(5000) } };
  await vault.create(RIGHT, { put: [record] });
  const all = attempts(local.dump());
  const random = randomOf(seed);
  const times = new Map(all.map(({ what }) => [what, [] as number[]]));
  for (const one of all) await timed(one, costs); // the first time is another: code is compiled then
  for (let round = 0; round < rounds; round++) {
    for (const one of shuffled(all, random)) times.get(one.what)!.push(await timed(one, costs));
  }
  const [base, ...others] = all;
  return others.map(({ what, stored }) => ({
    what,
    twoSalts: at(stored, ['vault', 'kdf', 'salt']) !== at(stored, ['vault.copy', 'kdf', 'salt']),
    ...compare(times.get(base!.what)!, times.get(what)!, random),
  }));
}
