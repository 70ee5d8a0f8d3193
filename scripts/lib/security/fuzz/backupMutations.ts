import { openJson, sealJson } from '../../../../lib/vault/cipher.ts';
import { openLock } from '../../../../lib/vault/lock.ts';
import { PASSPHRASE } from '../../../../tests/unit/vault/testVault.ts';
import type { Random } from '../random.ts';
import { JSON_MUTATIONS, type Json } from './jsonMutations.ts';
import type { Origins } from './origins.ts';
import { at, put, somewhere } from './paths.ts';

type Edit = (text: string, origins: Origins, random: Random) => string;

/** Ways to spoil the text of a backup file. */
const TEXT_EDITS: Record<string, Edit> = {
  'file cut off': (text, _, random) => text.slice(0, random.below(text.length)),
  'file cut out': (text, _, random) => {
    const from = random.below(text.length);
    return text.slice(0, from) + text.slice(from + 1 + random.below(200));
  },
  'two lines exchanged': (text, _, random) => {
    const lines = text.split('\n');
    const [one, two] = [random.below(lines.length), random.below(lines.length)];
    [lines[one], lines[two]] = [lines[two]!, lines[one]!];
    return lines.join('\n');
  },
  'line lost, or of another backup': (text, { other, before }, random) => {
    const lines = text.split('\n');
    const others = random.pick([other, before]).backup.split('\n');
    lines.splice(random.below(lines.length), 1, ...(random.chance(0.5) ? [random.pick(others)] : []));
    return lines.join('\n');
  },
  'file twice': (text) => text + text,
  'other files in one': (text, { other, before }, random) => {
    const where = random.below(text.length);
    return text.slice(0, where) + random.pick([other, before]).backup.slice(where);
  },
  'sign exchanged': (text, _, random) => {
    const where = random.below(text.length);
    const sign = random.pick(['\0', '\u{feff}', '\u{202e}', '"', '\\', '{', '}', ',', '\n', 'é', '0', '\u{d800}']);
    return text.slice(0, where) + sign + text.slice(where + 1);
  },
  'nested without end': (_, __, random) => {
    const [open, close] = random.pick([
      ['[', ']'],
      ['{"a":', '}'],
      ['{"format":"coolclaim-backup","v":1,"sealed":', '}'],
    ] as const);
    const depth = random.pick([1000, 100_000]);
    return `${open.repeat(depth)}0${close.repeat(random.chance(0.5) ? depth : depth - 1)}`;
  },
  'mark or space before': (text, _, random) => random.pick(['\u{feff}', ' ', '\n\n', '\u{feff}\u{feff}']) + text,
  'no JSON at all': (_, __, random) => random.pick(['', ' ', 'null', '0', '"coolclaim-backup"', '[]', '{}', 'true']),
};

/** The line that says what the backup is, and the lines of its files' parts. */
function cutHead(text: string): [head: Json, rest: string] {
  const end = text.indexOf('\n');
  return [JSON.parse(text.slice(0, end)) as Json, text.slice(end)];
}

const fromOther: Edit = (text, { other, before }, random) => {
  const [value, rest] = cutHead(text);
  const [from] = cutHead(random.pick([other, before]).backup);
  const path = somewhere(value, random, () => true)!;
  put(value, path, at(from, path));
  return JSON.stringify(value) + rest;
};

const asJson: Edit = (text, _, random) => {
  const [value, rest] = cutHead(text);
  JSON_MUTATIONS[random.pick(Object.keys(JSON_MUTATIONS))]!(value, random);
  return JSON.stringify(value) + rest;
};

/** A spoiled copy of the backup file, and what was done to it. */
export function spoiltBackup(origins: Origins, random: Random): { text: string; done: string[] } {
  const whole = origins.now.backup;
  const kind = random.next();
  if (kind < 0.55) return { text: asJson(whole, origins, random), done: ['backup: value spoiled'] };
  if (kind < 0.7) return { text: fromOther(whole, origins, random), done: ['backup: value of another one'] };
  const how = random.pick(Object.keys(TEXT_EDITS));
  return { text: TEXT_EDITS[how]!(whole, origins, random), done: [`backup: ${how}`] };
}

/**
 * The backup with its payload edited and sealed again, as somebody who knows the passphrase, or a faulty program, would
 * write it.
 */
export async function resealedBackup(text: string, edit: (payload: Json) => void): Promise<string> {
  const end = text.indexOf('\n');
  const file = JSON.parse(text.slice(0, end));
  const key = await openLock(file.id, file, PASSPHRASE, '');
  const bound = JSON.stringify([file.format, file.v, file.id, file.created]);
  const payload = (await openJson(key, file.sealed, bound)) as Json;
  edit(payload);
  return JSON.stringify({ ...file, sealed: await sealJson(key, payload, bound) }) + text.slice(end);
}
