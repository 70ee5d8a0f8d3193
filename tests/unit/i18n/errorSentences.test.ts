import { expect, test } from 'vitest';
import { errorSentences } from '../../../lib/i18n/es/errorSentences';

const SOURCES = import.meta.glob<string>(['../../../lib/**/*.ts', '../../../components/**/*.{ts,tsx}'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The codes of errors with an English sentence of their own, wherever one is made; words of the page are both languages already. */
const CODES = new Set(
  Object.values(SOURCES).flatMap((source) =>
    [...source.matchAll(/new UserError\(\s*'([a-z-]+)',(?!\s*t\()/g)].map(([, code]) => code!),
  ),
);

test('every error she can be told has its sentence in Spanish', () => {
  expect(CODES.size).toBeGreaterThan(60);
  expect([...CODES].filter((code) => !Object.hasOwn(errorSentences, code))).toEqual([]);
});

test('no sentence is the same twice, or ends without a full stop', () => {
  const sentences = Object.values(errorSentences);
  expect(sentences.filter((sentence, at) => sentences.indexOf(sentence) !== at)).toEqual([]);
  expect(sentences.filter((sentence) => !/[.)]$/.test(sentence))).toEqual([]);
});
