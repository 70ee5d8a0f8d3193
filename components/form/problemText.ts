import type { Language } from '../../lib/i18n/language';
import type { PageWords } from '../../lib/i18n/pageWords';
import { schemaText } from '../../lib/i18n/schemaText';
import type { Translate } from '../../lib/i18n/translate';
import type { FieldProblem } from '../../lib/profile/problems';

const NO_DATE = /^Write the date as YYYY-MM-DD/;
const NO_NUMBER = /^This must be a (whole )?number\.$/;

/** The schema's own sentence in her language; of an amount and a date one that fits the box she types them into. */
export function problemText(problem: FieldProblem, t: Translate<PageWords>, language: Language): string {
  if (problem.path.endsWith('Cents') && NO_NUMBER.test(problem.message)) return t('form.amount');
  if (NO_DATE.test(problem.message)) return t('form.date');
  return schemaText(problem.message, language);
}
