import { useEffect, useState } from 'preact/hooks';
import type { AccessList } from '../../../lib/messages';
import { ask } from '../../../lib/messaging/ask';
import { Button } from '../../Button';
import { ErrorNotice } from '../../ErrorNotice';
import { siteName } from '../../siteName';
import { useTask } from '../../useTask';
import { useWords } from '../../words';
import { SectionHead } from '../sections/SectionHead';

/** Where CoolClaim may come back by itself, and which frames of other sites it reads there; each can be taken back. */
export function AllowedSites() {
  const { t } = useWords();
  const [sites, setSites] = useState<AccessList['sites']>();
  const task = useTask();

  useEffect(() => void task.run(async () => setSites((await ask('access.list', {})).sites)), []);

  const forget = (site: string, frame: string) =>
    void task.run(async () => setSites((await ask('access.forget', { site, frame })).sites));
  const rows = (sites ?? []).flatMap(({ site, stays, frames }) => [
    ...(stays ? [{ site, frame: '', text: t('access.stays', { site: siteName(site) }) }] : []),
    ...frames.map((frame) => ({
      site,
      frame,
      text: t('access.frame', { site: siteName(site), frame: siteName(frame) }),
    })),
  ]);
  return (
    <section class="card" id="allowed-sites">
      <SectionHead title={t('access.title')} what={t('access.what')} />
      <ErrorNotice id="access-error" error={task.error} />
      {rows.length === 0 && sites && <p id="access-none">{t('access.none')}</p>}
      {rows.length > 0 && (
        <ul class="taught">
          {rows.map(({ site, frame, text }) => (
            <li key={`${site} ${frame}`}>
              <p>{text}</p>
              <Button
                class="forget"
                disabled={task.busy}
                aria-label={t('access.forgetOne', { what: text })}
                onClick={() => forget(site, frame)}
              >
                {t('remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
