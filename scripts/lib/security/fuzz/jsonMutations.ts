import type { Random } from '../random.ts';
import { hostileValue } from './hostile.ts';
import { at, drop, isText, put, somewhere } from './paths.ts';

export type Json = Record<string, unknown>;
type Mutate = (value: Json, random: Random) => boolean;

const onText = (edit: (text: string, random: Random) => string): Mutate => {
  return (value, random) => {
    const path = somewhere(value, random, (inner) => isText(inner) && inner !== '');
    return path !== undefined && put(value, path, edit(at(value, path) as string, random));
  };
};

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
// none that the schema takes and that would make one case last minutes
const COSTS = [0, -1, 1, 7, 8, 63, 64, 65, 128, 1.5, 1_048_577, 1e9, 2 ** 53, 1e308, '64', null];
const VERSIONS = [0, -1, 1, 2, 3, 99, 1.5, 1e308, '1', '2', null, [1], true];

const LANES_AND_PASSES = [0, -1, 1, 2, 3, 8, 9, 17, 1.5, 1e9, '1', null];

/** Ways to spoil a JSON value in place, for whatever stands in it. Each says whether it found something to change. */
export const JSON_MUTATIONS: Record<string, Mutate> = {
  'bit flipped': onText((text, random) => {
    const where = random.below(text.length);
    const flipped = String.fromCharCode(text.charCodeAt(where) ^ (1 << random.below(7)));
    return text.slice(0, where) + flipped + text.slice(where + 1);
  }),
  'digit exchanged': onText((text, random) => {
    const where = random.below(text.length);
    return text.slice(0, where) + random.pick([...BASE64]) + text.slice(where + 1);
  }),
  'text cut off': onText((text, random) => text.slice(0, random.below(text.length))),
  'text grown': onText((text, random) => {
    const more = random.pick(['A', 'AAAA', '=', ' ', '\n', '\0', 'é']);
    return random.chance(0.5) ? text + more : more + text;
  }),
  'two texts exchanged': (value, random) => {
    const [one, two] = [somewhere(value, random, isText), somewhere(value, random, isText)];
    if (!one || !two || at(value, one) === at(value, two)) return false;
    const first = at(value, one);
    return put(value, one, at(value, two)) && put(value, two, first);
  },
  'hostile value': (value, random) => {
    const path = somewhere(value, random, () => true);
    return path !== undefined && put(value, path, hostileValue(random));
  },
  'value missing': (value, random) => {
    const path = somewhere(value, random, () => true);
    return path !== undefined && drop(value, path);
  },
  'key added': (value, random) => {
    const path = somewhere(value, random, () => true)!;
    const key = random.pick(['__proto__', 'constructor', 'toJSON', 'then', 'extra', 'v', 'id']);
    return path !== undefined && put(value, [...path.slice(0, -1), key], hostileValue(random));
  },
  'another version': (value, random) => {
    const path = somewhere(value, random, (inner) => typeof inner === 'object' && inner !== null && 'v' in inner);
    return put(value, [...(path ?? []), 'v'], random.pick(VERSIONS));
  },
  'other costs': (value, random) => {
    const path = somewhere(value, random, (inner) => typeof inner === 'object' && inner !== null && 'salt' in inner);
    if (!path) return false;
    const name = random.pick(['m', 't', 'p']);
    return put(value, [...path, name], random.pick<unknown>(name === 'm' ? COSTS : LANES_AND_PASSES));
  },
};
