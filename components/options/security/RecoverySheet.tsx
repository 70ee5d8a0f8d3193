import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatDate } from '../../../lib/i18n/format';
import { Button } from '../../Button';
import { Notice } from '../../Notice';
import { useWords } from '../../words';

/** The recovery code, this once: to print alone on a page, or to copy. */
export function RecoverySheet(props: { code: string; made: string; onKept: () => void }) {
  const { t, language } = useWords();
  const [copied, setCopied] = useState(false);
  const sheet = useRef<HTMLElement>(null);
  useLayoutEffect(() => sheet.current?.focus(), []);
  const copy = () => void navigator.clipboard.writeText(props.code).then(() => setCopied(true));
  return (
    <div class="stack">
      <section class="recovery-sheet" ref={sheet} tabIndex={-1} aria-label={t('recovery.sheet')}>
        <h4>{t('recovery.sheet')}</h4>
        <code id="new-recovery-code">{props.code}</code>
        <p>{t('recovery.use', { date: formatDate(props.made, language) })}</p>
      </section>
      <p class="why">{t('recovery.once')}</p>
      {copied && <Notice tone="good">{t('recovery.copied')}</Notice>}
      <div class="row">
        <Button id="print-recovery" look="primary" onClick={() => print()}>
          {t('recovery.print')}
        </Button>
        <Button id="copy-recovery" onClick={copy}>
          {t('recovery.copy')}
        </Button>
        <Button id="kept-recovery" onClick={props.onKept}>
          {t('recovery.kept')}
        </Button>
      </div>
    </div>
  );
}
