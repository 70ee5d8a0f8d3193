import { useState } from 'preact/hooks';
import { wholeMeaningText } from '../../../lib/i18n/meaningText';
import type { TaughtList } from '../../../lib/messages';
import { ask } from '../../../lib/messaging/ask';
import { shownText } from '../../../lib/shownText';
import { Button } from '../../Button';
import { ErrorNotice } from '../../ErrorNotice';
import { Notice } from '../../Notice';
import { siteName } from '../../siteName';
import { useTask } from '../../useTask';
import { useWords } from '../../words';
import { saveTextFile } from '../saveTextFile';

/** One site: what each box was called there, what she said it is, and on which page. */
export function TaughtSiteCard(props: {
  site: TaughtList['sites'][number];
  busy: boolean;
  onForget: (id: string) => void;
  onForgetSite: () => void;
}) {
  const { t, language } = useWords();
  const [saved, setSaved] = useState('');
  const task = useTask();
  const { origin, fields } = props.site;
  const site = siteName(origin);
  const save = async () => {
    const { text, fileName } = await ask('sites.export', { origin });
    saveTextFile(fileName, text);
    setSaved(fileName);
  };
  return (
    <section class="card">
      <h3>{site}</h3>
      <ul class="taught">
        {fields.map((field) => (
          <li key={field.id}>
            <p>
              <b>
                <bdi>{shownText(field.label) || t('results.unnamed')}</bdi>
              </b>{' '}
              <span>{wholeMeaningText(field.meaning, language)}</span>{' '}
              <span class="why">{t('sites.onPage', { path: field.path })}</span>
            </p>
            <Button
              class="forget"
              disabled={props.busy}
              aria-label={t('sites.forgetOne', { label: shownText(field.label) || t('results.unnamed') })}
              onClick={() => props.onForget(field.id)}
            >
              {t('remove')}
            </Button>
          </li>
        ))}
      </ul>
      <ErrorNotice id="sites-export-error" error={task.error} />
      {saved && <Notice tone="good">{t('backup.saved', { fileName: saved })}</Notice>}
      <div class="row">
        <Button class="export" disabled={task.busy} onClick={() => void task.run(save)}>
          {t('sites.export')}
        </Button>
        <Button class="forget-site" look="danger" disabled={props.busy} onClick={props.onForgetSite}>
          {t('sites.forgetSite')}
        </Button>
      </div>
    </section>
  );
}
