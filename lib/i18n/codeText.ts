import { codeSentences } from './es/codeSentences';
import type { Language } from './language';

/**
 * A sentence of `lib/codes` or a line's words in the language shown. One we have no translation for is shown in English:
 * better than no reason at all. What is written into a form stays English, so this is for reading only.
 */
export function codeText(english: string, language: Language): string {
  if (language === 'en') return english;
  const caution = ' Check with your insurer.';
  const plain = english.endsWith(caution) ? english.slice(0, -caution.length) : english;
  const found = codeSentences.find(([pattern]) => pattern.test(plain));
  if (found) return plain.replace(...found) + (plain === english ? '' : ' Confírmelo con su aseguradora.');
  // a line that sums up several kinds of charges names each
  const kinds = english.split('; ');
  return kinds.length > 1 ? kinds.map((kind) => codeText(kind, language)).join('; ') : english;
}
