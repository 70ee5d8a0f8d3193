import type { PanelWords } from '../lib/i18n/panelWords';
import type { Translate } from '../lib/i18n/translate';
import type { FieldResult } from '../lib/messages';

/** What a row of results is called: the field's label, or the button that is pressed to add lines. */
export const rowLabel = ({ label, adds }: Pick<FieldResult, 'label' | 'adds'>, t: Translate<PanelWords>): string =>
  adds ? t('results.press', { words: label }) : label || t('results.unnamed');
