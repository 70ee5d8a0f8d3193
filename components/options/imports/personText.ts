import { formatDate } from '../../../lib/i18n/format';
import type { Language } from '../../../lib/i18n/language';
import type { PageWords } from '../../../lib/i18n/pageWords';
import type { Translate } from '../../../lib/i18n/translate';

/** A person as she is told from others. */
export function personText(
  { name, birthDate }: { name: string; birthDate: string },
  t: Translate<PageWords>,
  language: Language,
): string {
  const shown = name || t('imports.noName');
  return birthDate ? t('imports.born', { name: shown, date: formatDate(birthDate, language) }) : shown;
}
