import type { Random } from '../random.ts';

const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));

/** Own properties of these names, as only JSON.parse makes them. */
const POLLUTING: unknown[] = [
  JSON.parse('{"__proto__":{"polluted":true,"v":1,"id":"x"}}'),
  JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
  JSON.parse('{"toString":1,"valueOf":null,"toJSON":"x","then":{},"length":-1}'),
];

const NUMBERS = [0, -0, -1, 1, 2, 3, 99, 0.5, 1e21, -1e308, 1e308, 2 ** 31, 2 ** 32, 2 ** 53, 2 ** 53 + 2];

const WORDS = [
  '',
  ' ',
  '\0',
  'A',
  'AAAA',
  '====',
  'null',
  '[object Object]',
  '__proto__',
  'constructor',
  '\u{d800}',
  'e\u0301 \u202e gnorw \u202c \u200b',
  'ＰＡＳＳ',
  '<img src=x onerror=alert(1)>',
  '../../vault',
  'vault',
  'vault.record.',
];

/** A JSON value that no schema of ours expects where it is put. */
export function hostileValue(random: Random): unknown {
  const kinds: (() => unknown)[] = [
    () => null,
    () => random.chance(0.5),
    () => random.pick(NUMBERS),
    () => random.pick(WORDS),
    () => random.pick(WORDS).repeat(random.pick([2, 100, 20_000])),
    () => structuredClone(random.pick(POLLUTING)),
    () => [],
    () => ({}),
    () => Array.from({ length: random.pick([1, 50, 3000]) }, () => random.pick(NUMBERS)),
    () => nested(random.pick([5, 90, 400])),
    () => JSON.parse(`${'{"a":'.repeat(90)}0${'}'.repeat(90)}`),
  ];
  return random.pick(kinds)();
}
