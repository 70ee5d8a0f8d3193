import type { PanelWords } from '../lib/i18n/panelWords';
import type { Translate } from '../lib/i18n/translate';
import type { FieldResult } from '../lib/messages';
import { Quoted } from './Quoted';

/**
 * What a row of results is called: the field's label, beside it what we say it means, or the button that is pressed to
 * add lines.
 * @param lang the page's, where it is another than ours; only the page's own words are marked with it
 */
export function RowName(props: {
  t: Translate<PanelWords>;
  row: Pick<FieldResult, 'label' | 'meaning' | 'adds'>;
  lang: string | undefined;
}) {
  const { t, lang } = props;
  const { label, meaning, adds } = props.row;
  if (adds) return <Quoted text={t('results.press', { words: label })} lang={lang} />;
  if (!label) return meaning || t('results.unnamed');
  return (
    <>
      <bdi lang={lang}>{label}</bdi>
      {meaning && ` (${meaning})`}
    </>
  );
}
