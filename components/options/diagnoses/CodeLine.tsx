import type { IcdSuggestion } from '../../../lib/codes/search/searchIcd';
import { useWords } from '../../words';

/** A code to choose: the code, the words a patient knows, the official title. */
export function CodeLine({ code: { code, title, billable, plain } }: { code: IcdSuggestion }) {
  const { t, language } = useWords();
  const own = plain[language];
  return (
    <>
      <b class="code">{code}</b> {own && <span>{own}</span>}{' '}
      {!billable && <span class="badge">{t('diagnoses.heading')}</span>}
      <span class="why" lang="en">
        {title}
      </span>
    </>
  );
}
