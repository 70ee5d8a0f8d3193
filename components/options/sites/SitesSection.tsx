import { useEffect, useState } from 'preact/hooks';
import type { TaughtList } from '../../../lib/messages';
import { ask } from '../../../lib/messaging/ask';
import { Button } from '../../Button';
import { ConfirmDialog } from '../../ConfirmDialog';
import { ErrorNotice } from '../../ErrorNotice';
import { useTask } from '../../useTask';
import { useWords } from '../../words';
import { ImportFile } from '../ImportFile';
import { SectionHead } from '../sections/SectionHead';
import { AllowedSites } from './AllowedSites';
import { TaughtSiteCard } from './TaughtSiteCard';

/** What she taught, by site: to look at, to take back, to keep as a file or bring from one. */
export function SitesSection() {
  const { t } = useWords();
  const [sites, setSites] = useState<TaughtList['sites']>();
  const [removing, setRemoving] = useState<string>(); // an origin, '' for everything
  const task = useTask();

  useEffect(() => void task.run(async () => setSites((await ask('sites.list', {})).sites)), []);

  const forget = (origin: string, id: string) => {
    setRemoving(undefined);
    void task.run(async () => setSites((await ask('sites.forget', { origin, id })).sites));
  };
  const bring = async (json: string) => {
    const answer = await ask('sites.import', { json });
    setSites(answer.sites);
    return t('sites.imported', { count: answer.added });
  };
  return (
    <>
      <section class="card">
        <SectionHead title={t('section.sites')} what={t('sites.what')} />
        <ErrorNotice id="sites-error" error={task.error} />
        {sites?.length === 0 && <p id="sites-none">{t('sites.none')}</p>}
        <p class="why">{t('sites.file')}</p>
        <div class="row">
          <ImportFile id="import-portal" statusId="sites-import-status" label={t('sites.import')} read={bring} />
          {(sites?.length !== 0 || task.error) && (
            <Button id="sites-forget-all" look="danger" disabled={task.busy} onClick={() => setRemoving('')}>
              {t('sites.forgetAll')}
            </Button>
          )}
        </div>
      </section>
      <AllowedSites />
      <div id="sites-list">
        {sites?.map((site) => (
          <TaughtSiteCard
            key={site.origin}
            site={site}
            busy={task.busy}
            onForget={(id) => forget(site.origin, id)}
            onForgetSite={() => setRemoving(site.origin)}
          />
        ))}
      </div>
      {removing !== undefined && (
        <ConfirmDialog
          title={removing === '' ? t('sites.sureAll') : t('sites.sure', { site: removing })}
          choices={[{ id: 'sites-sure', text: t('remove'), look: 'danger', onChoose: () => forget(removing, '') }]}
          onCancel={() => setRemoving(undefined)}
        >
          <p>{t('sites.sureWhat')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
