import { boxes as en } from './en/boxes';
import { boxes as es } from './es/boxes';
import type { Language } from './language';
import { makeTranslate } from './translate';

const say = { en: makeTranslate<typeof en>(en), es: makeTranslate<typeof en>(es) };

/**
 * What a place on a printed CMS-1500 is called: `24.2 from.month` is "Box 24, line 2: from, month". A part there are no
 * words for is named as the form's own table names it.
 */
export function boxText(place: string, language: Language): string {
  const t = say[language];
  const [, box = place, line, path = ''] = /^(\w+)(?:\.(\d) |\.)?(.*)$/.exec(place) ?? [];
  const part = path
    .split('.')
    .map((one) => (/^\d$/.test(one) ? String(Number(one) + 1) : Object.hasOwn(en, one) ? t(one as 'month') : one))
    .join(', ');
  if (line) return t('boxLine', { box, line, part });
  return part === '' ? t('box', { box }) : t('boxPart', { box, part });
}
