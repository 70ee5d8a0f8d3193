import type { Random } from '../random.ts';
import { JSON_MUTATIONS } from './jsonMutations.ts';
import type { Origins } from './origins.ts';
import { at, pathsIn, put, somewhere } from './paths.ts';
import { copyOf, type Stored } from './stored.ts';

type Mutate = (stored: Stored, origins: Origins, random: Random) => boolean;

const HEAD = /^vault(\.copy)?$/;
const RECORD = /^vault\.record\./;
const named = (stored: Stored, name: RegExp) => Object.keys(stored.local).filter((key) => name.test(key));
const anotherOf = ({ before, other }: Origins, random: Random) => random.pick([before, other]).stored;

/** Ways to spoil what is stored of a vault, knowing what it is, in place. */
export const VAULT_MUTATIONS: Record<string, Mutate> = {
  'record lost': (stored, _, random) => delete stored.local[random.pick(named(stored, RECORD))],
  'head lost': (stored) => named(stored, HEAD).every((name) => delete stored.local[name]),
  'two records exchanged': ({ local }, _, random) => {
    const names = Object.keys(local).filter((key) => RECORD.test(key));
    const [one, two] = [random.pick(names), random.pick(names)];
    [local[one], local[two]] = [local[two], local[one]];
    return one !== two;
  },
  'record of another vault or time': (stored, origins, random) => {
    const from = anotherOf(origins, random);
    const name = random.pick(named(stored, RECORD));
    stored.local[name] = structuredClone(from.local[random.pick(named(from, RECORD))]);
    return true;
  },
  'old records replayed beside': (stored, { before }) => {
    for (const name of named(before.stored, RECORD)) stored.local[name] = structuredClone(before.stored.local[name]);
    return true;
  },
  'head of another vault or time': (stored, origins, random) => {
    stored.local.vault = structuredClone(anotherOf(origins, random).local.vault);
    return true;
  },
  'whole vault of before': (stored, { before }) => {
    Object.assign(stored, copyOf(before.stored));
    return true;
  },
  'one value of another vault or time': (stored, origins, random) => {
    const from = anotherOf(origins, random).local;
    const path = somewhere({ vault: stored.local.vault }, random, () => true);
    const value = path && at(from, path);
    return value !== undefined && put(stored.local, path!, structuredClone(value));
  },
  'strange names beside': ({ local }, _, random) => {
    local[random.pick(['vault.record.', 'vault.record.__proto__', 'vault.', 'vault.copy.x', 'settings', ''])] = 7;
    return true;
  },
  'part lost': ({ parts }, _, random) => delete parts[random.pick(Object.keys(parts))],
  'two parts exchanged': ({ parts }, _, random) => {
    const [one, two] = [random.pick(Object.keys(parts)), random.pick(Object.keys(parts))];
    [parts[one], parts[two]] = [parts[two]!, parts[one]!];
    return one !== two;
  },
  'part of another vault or time': (stored, origins, random) => {
    const from = anotherOf(origins, random).parts;
    stored.parts[random.pick(Object.keys(stored.parts))] = from[random.pick(Object.keys(from))]!;
    return true;
  },
  'bit of a part flipped, or the part cut off': ({ parts }, _, random) => {
    const name = random.pick(Object.keys(parts));
    const { iv, data } = parts[name]!;
    const flipped = { iv: iv.slice(), data: data.slice() };
    const bytes = random.chance(0.1) ? flipped.iv : flipped.data;
    const where = random.below(bytes.length);
    bytes[where] = bytes[where]! ^ (1 << random.below(8));
    parts[name] = random.chance(0.8) ? flipped : { iv, data: data.slice(0, random.below(data.length)) };
    return true;
  },
};

/** One value of a stored vault spoiled as JSON: the head as often as all others together. */
function spoilJson(stored: Stored, random: Random): string {
  const how = random.pick(Object.keys(JSON_MUTATIONS));
  const name = random.chance(0.5) && 'vault' in stored.local ? 'vault' : random.pick(Object.keys(stored.local));
  const holder = { [name]: stored.local[name] };
  const isDone = JSON_MUTATIONS[how]!(holder, random);
  if (name in holder) stored.local[name] = holder[name];
  else delete stored.local[name];
  return isDone ? how : '';
}

/** A spoiled copy of the vault as it is now, and what was done to it; mostly one thing, sometimes several. */
export function spoiltVault(origins: Origins, random: Random): { stored: Stored; done: string[] } {
  const stored = copyOf(origins.now.stored);
  const done: string[] = [];
  const wanted = random.chance(0.8) ? 1 : 2 + random.below(4);
  for (let tries = 0; done.length < wanted && tries < 50; tries++) {
    if (Object.keys(stored.local).length === 0 || Object.keys(stored.parts).length === 0) break;
    const how = random.pick(Object.keys(VAULT_MUTATIONS));
    const isPossible = named(stored, RECORD).length > 0 && pathsIn(stored.local.vault).length > 1;
    if (random.chance(0.5) || !isPossible) {
      const said = spoilJson(stored, random);
      if (said) done.push(said);
    } else if (VAULT_MUTATIONS[how]!(stored, origins, random)) done.push(how);
  }
  // a head that is damaged in one place only is mended from its copy
  if (random.chance(0.5)) {
    if (stored.local.vault === undefined) delete stored.local['vault.copy'];
    else stored.local['vault.copy'] = structuredClone(stored.local.vault);
  }
  return { stored, done };
}
