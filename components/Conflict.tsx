import type { PanelWords } from '../lib/i18n/panelWords';
import type { Translate } from '../lib/i18n/translate';
import { Button } from './Button';

/** A field that holds something else than her claim: both values, and hers to decide. */
export function Conflict(props: {
  t: Translate<PanelWords>;
  /** The id of the element that holds the field's name. */
  nameId: string;
  held: string;
  value: string;
  /** The page's, where it is another than ours. */
  lang: string | undefined;
  busy?: boolean;
  onDecide: (mine: boolean) => void;
}) {
  const { t, nameId, held, value, lang, busy, onDecide } = props;
  const said = (before: string, words: string) => (
    <p>
      {before}
      <bdi lang={lang}>{words}</bdi>
    </p>
  );
  const choice = (name: 'mine' | 'keep') => (
    <Button
      class={name}
      id={nameId + name}
      aria-labelledby={`${nameId + name} ${nameId}`}
      disabled={busy === true}
      onClick={() => onDecide(name === 'mine')}
    >
      {t(`decide.${name}`)}
    </Button>
  );
  return (
    <div class="conflict">
      {said(t('decide.held', { held: '' }), held)}
      {said(t('decide.value', { value: '' }), value)}
      <div class="row">
        {choice('mine')}
        {choice('keep')}
      </div>
    </div>
  );
}
