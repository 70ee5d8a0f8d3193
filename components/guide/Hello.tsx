import { browser } from 'wxt/browser';
import { useWords } from '../words';

/** What she should know before she types anything. */
export function Hello() {
  const { t } = useWords();
  const isFirefox = browser.runtime.getURL('/').startsWith('moz-extension:');
  return (
    <section class="card hello">
      <h2>{t('welcome.title')}</h2>
      <p>{t('hello.what')}</p>
      <h3>{t('hello.staysTitle')}</h3>
      <ul class="plain-list">
        <li>{t('hello.stays')}</li>
        <li>{t('hello.fills')}</li>
        <li>{t('hello.never')}</li>
      </ul>
      <h3>{t('hello.pinTitle')}</h3>
      <p>{t(isFirefox ? 'hello.pinFirefox' : 'hello.pinChrome')}</p>
    </section>
  );
}
