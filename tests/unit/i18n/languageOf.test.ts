import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { foreign } from '../../../lib/i18n/language';
import { languageOf } from '../../../lib/i18n/languageOf';

interface Found {
  isReliable: boolean;
  languages: { language: string; percentage: number }[];
}
const detect = vi.fn<(text: string) => Promise<Found>>();
beforeEach(() => {
  detect.mockReset();
  Object.assign(browser.i18n, { detectLanguage: detect });
});
const finds = (isReliable: boolean, ...languages: [language: string, percentage: number][]) =>
  detect.mockResolvedValue({
    isReliable,
    languages: languages.map(([language, percentage]) => ({ language, percentage })),
  });

const LABELS = ['Nombre del paciente', 'Apellido del paciente', 'Fecha de nacimiento', 'Número de afiliado'];

it('believes the words more than what a page says of itself', async () => {
  finds(true, ['es', 92], ['en', 8]);
  expect(await languageOf([...LABELS, 'NPI', LABELS[0]!], 'en-US')).toBe('es');
  expect(detect).toHaveBeenCalledExactlyOnceWith(LABELS.join('. '));
});

it('goes by what the page says where the words do not tell, and says nothing where that does not either', async () => {
  const unsure: Parameters<typeof finds>[] = [
    [false, ['en', 99]],
    [true, ['en', 52], ['es', 48]],
    [true, ['und', 100]],
  ];
  for (const found of [...unsure, [true] as Parameters<typeof finds>]) {
    finds(...found);
    expect(await languageOf(LABELS, 'en-US')).toBe('en');
    expect(await languageOf(LABELS)).toBeUndefined();
    expect(await languageOf(LABELS, '"><img>')).toBeUndefined();
  }
  detect.mockRejectedValue(new Error('not here'));
  expect(await languageOf(LABELS, 'ES')).toBe('es');
});

it('does not go by a few words, or by abbreviations, however sure the browser is of them', async () => {
  finds(true, ['cy', 100]);
  expect(await languageOf(['Member ID'])).toBeUndefined();
  expect(await languageOf(Array.from({ length: 60 }, (_, n) => `CPT ${n}`))).toBeUndefined();
});

it('is marked only where it is another than ours', () => {
  expect(foreign('en', 'es')).toBe('en');
  expect(foreign('es', 'es')).toBeUndefined();
  expect(foreign(undefined, 'es')).toBeUndefined();
});
