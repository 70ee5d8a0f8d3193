import type { PanelWords } from '../lib/i18n/panelWords';
import type { Translate } from '../lib/i18n/translate';
import { Button } from './Button';

/** A field that holds something else than her claim: both values, and hers to decide. */
export function Conflict(props: {
  t: Translate<PanelWords>;
  label: string;
  held: string;
  value: string;
  busy?: boolean;
  onDecide: (mine: boolean) => void;
}) {
  const { t, label, held, value, busy, onDecide } = props;
  return (
    <div class="conflict">
      <p>
        {t('decide.held', { held: '' })}
        <bdi>{held}</bdi>
      </p>
      <p>{t('decide.value', { value })}</p>
      <div class="row">
        <Button
          class="mine"
          disabled={busy === true}
          aria-label={t('decide.mineFor', { label })}
          onClick={() => onDecide(true)}
        >
          {t('decide.mine')}
        </Button>
        <Button
          class="keep"
          disabled={busy === true}
          aria-label={t('decide.keepFor', { label })}
          onClick={() => onDecide(false)}
        >
          {t('decide.keep')}
        </Button>
      </div>
    </div>
  );
}
