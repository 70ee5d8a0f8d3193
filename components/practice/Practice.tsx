import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type PracticeWith, practiceAddress, practiceWith } from '../../lib/practice/page';
import { Button } from '../Button';
import { Notice } from '../Notice';
import { useVault } from '../useVault';
import { useWords } from '../words';
import { PracticeForm } from './PracticeForm';

/** What the browser opens the popup with; undefined where it has no such key. */
function useKey(): string | undefined {
  const [key, setKey] = useState<string>();
  useEffect(() => {
    browser.commands.getAll().then(
      (all) => setKey(all.find(({ name }) => name === '_execute_action')?.shortcut || undefined),
      () => {},
    );
  }, []);
  return key;
}

/** The practice form with what to do above it. */
export function Practice() {
  const { t } = useWords();
  const { status } = useVault();
  const key = useKey();
  const [isEmptied, setEmptied] = useState(false);
  const [isSubmitted, setSubmitted] = useState(false);
  const chosen = practiceWith(location.href, browser.runtime.getURL('/')) ?? 'mine';
  const isEmpty = status?.state === 'unlocked' && status.profiles.length === 0;
  const source = (facts: PracticeWith) => (
    <a href={practiceAddress(facts)} class="button" aria-current={facts === chosen ? 'true' : undefined}>
      {t(`practice.${facts}`)}
    </a>
  );
  return (
    <>
      <header class="bar">
        <img src="/icon/48.png" alt="" width="32" height="32" />
        <h1>{t('practice.title')}</h1>
        <Button id="practice-options" look="quiet" onClick={() => void browser.runtime.openOptionsPage()}>
          {t('practice.options')}
        </Button>
      </header>
      <main>
        <section class="card practice-how">
          <p>{t('practice.what')}</p>
          {status?.state === 'none' && (
            <Notice id="practice-first" tone="warning">
              {t('practice.noVault')} <a href="/welcome.html">{t('practice.noVaultGo')}</a>
            </Notice>
          )}
          {isEmpty && (
            <Notice id="practice-first" tone="warning">
              {t('practice.noProfile')} <a href="/welcome.html">{t('practice.noProfileGo')}</a>
            </Notice>
          )}
          <ol>
            <li>{key ? t('practice.how1', { key }) : t('practice.how1Plain')}</li>
            <li>{t('practice.how2')}</li>
            <li>{t('practice.how3')}</li>
          </ol>
          <nav class="row" aria-label={t('practice.with')}>
            <span>{t('practice.with')}</span>
            {source('mine')}
            {source('sample')}
          </nav>
          {chosen === 'sample' && (
            <p class="notice info" id="practice-sample">
              {t('practice.sampleIs')}
            </p>
          )}
          <div class="row">
            <Button
              id="practice-empty"
              onClick={() => {
                document.querySelector<HTMLFormElement>('#practice-form')!.reset();
                setEmptied(true);
                setSubmitted(false);
              }}
            >
              {t('practice.empty')}
            </Button>
            <p role="status">{isEmptied && t('practice.emptied')}</p>
          </div>
        </section>
        <PracticeForm label={t('practice.formLabel')} onSubmit={() => setSubmitted(true)} />
        <p role="status" id="practice-said">
          {isSubmitted && t('practice.notSent')}
        </p>
      </main>
    </>
  );
}
