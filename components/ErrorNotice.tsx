import type { UserError } from '../lib/errors';
import { errorText } from '../lib/i18n/errorText';
import { Notice } from './Notice';
import { useWords } from './words';

/** The one sentence of an error, in her language where we have it, with the single problems below. */
export function ErrorNotice({ id = 'error', error }: { id?: string; error: UserError | undefined }) {
  const { language } = useWords();
  if (!error) return null;
  return (
    <Notice id={id} tone="bad" details={error.details}>
      {errorText(error, language)}
    </Notice>
  );
}
