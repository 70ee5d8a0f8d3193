import { expect, test } from 'vitest';
import { boxText } from '../../../lib/i18n/boxText';
import { boxes as en } from '../../../lib/i18n/en/boxes';
import { LINE, PLACES, SHADED } from '../../../lib/pdf/overlay/cms1500Boxes';

test('a box is named as a person names it, in both languages', () => {
  const names = ['1a', '21B', '3.month', '24.2 code', '24.2 from.month', '24.1 modifier.0'];
  expect(names.map((name) => boxText(name, 'en'))).toEqual([
    'Box 1a',
    'Box 21B',
    'Box 3: month',
    'Box 24, line 2: code',
    'Box 24, line 2: from, month',
    'Box 24, line 1: modifier, 1',
  ]);
  expect(names.map((name) => boxText(name, 'es'))).toEqual([
    'Casilla 1a',
    'Casilla 21B',
    'Casilla 3: mes',
    'Casilla 24, línea 2: código',
    'Casilla 24, línea 2: desde, mes',
    'Casilla 24, línea 1: modificador, 1',
  ]);
});

test('every part of every box has its word', () => {
  const parts = [
    ...Object.keys(PLACES).map((id) => id.replace(/^\w+\.?/, '')),
    ...Object.keys(LINE),
    ...Object.keys(SHADED),
  ];
  const words = new Set(parts.flatMap((part) => part.split('.')).filter((word) => !/^\d?$/.test(word)));
  expect(words.size).toBeGreaterThan(30);
  expect([...words].filter((word) => !Object.hasOwn(en, word))).toEqual([]);
});
