import { isAskable } from '../../lib/access/originPattern';
import { Button } from '../Button';
import { Notice } from '../Notice';
import { siteName } from '../siteName';
import { useWords } from '../words';

interface Props {
  busy: boolean;
  /** Called in her click, as browsers show their question only then. */
  onAllow: (origin: string) => void;
}

/** Parts of the page that come from other sites, each by name: closed until she says otherwise. */
export function FrameConsent({ origins, busy, onAllow }: Props & { origins: readonly string[] }) {
  const { t } = useWords();
  return (
    <Notice tone="warning">
      <p>{t('popup.closedFrames')}</p>
      <ul class="origins">
        {origins.map((origin) => (
          <li key={origin}>
            <span>{siteName(origin)}</span>
            {isAskable(origin) && (
              <Button
                class="allow-frame"
                disabled={busy}
                aria-label={t('consent.frameFor', { site: siteName(origin) })}
                onClick={() => onAllow(origin)}
              >
                {t('consent.frame')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** For sites that load a new page for each step: coming back by itself, on this one site. */
export function StayConsent({ site, stays, busy, onAllow }: Props & { site: string; stays: boolean }) {
  const { t } = useWords();
  if (stays) return <p class="why">{t('consent.stays', { site: siteName(site) })}</p>;
  if (!isAskable(site)) return null;
  return (
    <details class="more">
      <summary>{t('consent.stayTitle')}</summary>
      <p>{t('consent.stayWhat', { site: siteName(site) })}</p>
      <Button id="stay" disabled={busy} onClick={() => onAllow(site)}>
        {t('consent.stay')}
      </Button>
    </details>
  );
}
