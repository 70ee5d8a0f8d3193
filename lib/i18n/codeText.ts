import { codeSentences } from './es/codeSentences';
import { formatDate } from './format';
import type { Language } from './language';

/**
 * A sentence of `lib/codes` or a line's words in the language shown. One we have no translation for is shown in English:
 * better than no reason at all. What is written into a form stays English, so this is for reading only, and its dates are said
 * as a person reads them.
 */
export const codeText = (english: string, language: Language): string =>
  inWords(english, language).replace(/\b\d{4}-\d{2}-\d{2}\b/g, (iso) => formatDate(iso, language));

function inWords(english: string, language: Language): string {
  if (language === 'en') return english;
  const caution = ' Check with your insurer.';
  const plain = english.endsWith(caution) ? english.slice(0, -caution.length) : english;
  const found = codeSentences.find(([pattern]) => pattern.test(plain));
  if (found) return plain.replace(...found) + (plain === english ? '' : ' Confírmelo con su aseguradora.');
  // a line that sums up several kinds of charges names each
  const kinds = english.split('; ');
  return kinds.length > 1 ? kinds.map((kind) => inWords(kind, language)).join('; ') : english;
}
