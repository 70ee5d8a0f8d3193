import { browser } from 'wxt/browser';
import { useWords } from '../../words';
import { SectionHead } from './SectionHead';

const PERMISSIONS = ['storage', 'activeTab', 'contextMenus', 'alarms', 'hosts'] as const;

/** What CoolClaim is, which version of it this is, and what it may do in this browser. */
export function AboutSection() {
  const { t } = useWords();
  return (
    <section class="card">
      <SectionHead title={t('section.about')} what={t('about.what')} />
      <p id="version">{t('about.version', { version: browser.runtime.getManifest().version })}</p>
      <p>{t('about.private')}</p>
      <h3>{t('about.permissions')}</h3>
      <ul>
        {PERMISSIONS.map((name) => (
          <li key={name}>{t(`about.${name}`)}</li>
        ))}
      </ul>
      <p>{t('about.independent')}</p>
      <p class="why">
        {t('about.free')}{' '}
        <a id="licences" href="/licenses.txt" target="_blank" rel="noreferrer">
          {t('about.licences')}
        </a>
      </p>
    </section>
  );
}
