import type { PanelWords } from '../lib/i18n/panelWords';
import type { Translate } from '../lib/i18n/translate';
import type { Progress } from '../lib/messages';
import { Button } from './Button';

/** How far a fill is, and a way to end it. */
export function ProgressBar({ t, done, total, onStop }: Progress & { t: Translate<PanelWords>; onStop: () => void }) {
  const text = done < total ? t('fill.progress', { done, count: total }) : t('fill.checking');
  return (
    <div class="progress">
      <p>{text}</p>
      <progress aria-label={text} value={done} max={total} />
      {done < total && (
        <Button class="stop" onClick={onStop}>
          {t('fill.stop')}
        </Button>
      )}
    </div>
  );
}
