import { expect, it } from 'vitest';
import { pageWords } from '../../../lib/i18n/pageWords';
import { fillHoles, makeTranslate } from '../../../lib/i18n/translate';

it.each(Object.keys(pageWords))('takes the word for one where the plural rules of "%s" do', (language) => {
  const rules = new Intl.PluralRules(language);
  for (let count = 0; count <= 1200; count++) {
    const expected = rules.select(count) === 'one' ? 'one' : 'more';
    expect([count, fillHoles('{count|one|more}', { count })]).toEqual([count, expected]);
    expect(fillHoles('{count|one|more}', { count: String(count) })).toBe(expected);
  }
});

it('puts values in as they are, and leaves a hole that has none', () => {
  const t = makeTranslate<{ said: '{a} of {b}' }>({ said: '{a} of {b}' });
  expect(t('said', { a: '{b}', b: 2 })).toBe('{b} of 2');
  expect(fillHoles('{a} and {b}', { a: 1 })).toBe('1 and {b}');
});
