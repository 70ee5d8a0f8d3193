import type { UserError } from '../errors';
import { errorSentences } from './es/errorSentences';
import type { Language } from './language';

/** The one sentence of an error in the language shown; the error's own English one where we have no other. */
export function errorText(error: UserError, language: Language): string {
  const spanish = language === 'es' && Object.hasOwn(errorSentences, error.code) && errorSentences[error.code];
  if (!spanish) return error.message;
  return spanish.replace('{number}', /\d+/.exec(error.message)?.[0] ?? '');
}
