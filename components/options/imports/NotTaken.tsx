import { schemaText } from '../../../lib/i18n/schemaText';
import type { Refusal } from '../../../lib/imports/types';
import { useWords } from '../../words';
import { sourceText } from './valueText';

const SHOWN = 100;

/** What was read and is not offered, each with its reason. */
export function NotTaken({ refused }: { refused: readonly Refusal[] }) {
  const { t, language } = useWords();
  if (refused.length === 0) return null;
  return (
    <details class="more" id="import-refused">
      <summary>{t('imports.refused', { count: refused.length })}</summary>
      <ul class="plain-list">
        {refused.slice(0, SHOWN).map(({ from, shown, why, sentence }, at) => (
          <li key={at}>
            <b>{shown}</b> ({sourceText(from, t)}):{' '}
            {sentence ? schemaText(sentence, language) : t(`imports.why.${why}`)}
          </li>
        ))}
        {refused.length > SHOWN && <li>{t('imports.more', { count: refused.length - SHOWN })}</li>}
      </ul>
    </details>
  );
}
