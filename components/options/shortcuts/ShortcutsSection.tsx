import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Button } from '../../Button';
import { useWords } from '../../words';
import { SectionHead } from '../sections/SectionHead';
import { keyChanger } from './keyChanger';
import { ShortcutField } from './ShortcutField';

/** The page of Chrome and Edge on which keys are given; only the browser itself and `tabs.create` may open it. */
const KEYS_PAGE = 'chrome://extensions/shortcuts';

const WORDS = { _execute_action: 'keys.open', fill: 'keys.fill', lock: 'keys.lock' } as const;
type Command = keyof typeof WORDS;
const isOurs = (name: string | undefined): name is Command => name !== undefined && Object.hasOwn(WORDS, name);

/** Which keys do what now, and how to change them: here where the browser lets an extension do that, else on its own page. */
export function ShortcutsSection() {
  const { t } = useWords();
  const [keys, setKeys] = useState<{ name: Command; shortcut: string }[]>([]);
  const changer = keyChanger();

  const read = async () => {
    const commands = await browser.commands.getAll();
    setKeys(commands.flatMap(({ name, shortcut = '' }) => (isOurs(name) ? [{ name, shortcut }] : [])));
  };
  useEffect(() => {
    const again = () => void read();
    again();
    window.addEventListener('focus', again); // they are changed in another tab
    return () => window.removeEventListener('focus', again);
  }, []);

  return (
    <section class="card">
      <SectionHead title={t('section.shortcuts')} what={t('keys.what')} />
      <ul class="plain-list shortcuts">
        {keys.map(({ name, shortcut }) => (
          <li key={name}>
            {changer ? (
              <ShortcutField
                changer={changer}
                name={name}
                command={t(WORDS[name])}
                shortcut={shortcut}
                onChanged={read}
              />
            ) : (
              <p>
                {t(WORDS[name])}: {shortcut ? <kbd>{shortcut}</kbd> : t('keys.none')}
              </p>
            )}
          </li>
        ))}
      </ul>
      {!changer && (
        <>
          <Button id="change-keys" onClick={() => void browser.tabs.create({ url: KEYS_PAGE }).catch(() => {})}>
            {t('keys.change')}
          </Button>
          <p class="why">
            {t('keys.changeAt')} <code>{KEYS_PAGE}</code>
          </p>
        </>
      )}
      <h3>{t('keys.menuTitle')}</h3>
      <p>{t('keys.menu')}</p>
    </section>
  );
}
