import { useEffect, useState } from 'preact/hooks';
import { UserError } from '../../../lib/errors';
import { errorText } from '../../../lib/i18n/errorText';
import { Button } from '../../Button';
import { Notice } from '../../Notice';
import { TextField } from '../../TextField';
import { useTask } from '../../useTask';
import { useWords } from '../../words';
import type { keyChanger } from './keyChanger';

/** "ctrl + shift + l" as Firefox writes it: "Ctrl+Shift+L". */
const tidied = (keys: string): string =>
  keys
    .split('+')
    .map((key) => key.trim())
    .filter((key) => key !== '')
    .map((key) => key.charAt(0).toUpperCase() + key.slice(1).toLowerCase())
    .join('+');

/** The keys of one command, in a browser that lets an extension change its own. */
export function ShortcutField(props: {
  changer: NonNullable<ReturnType<typeof keyChanger>>;
  name: string;
  /** What it does, in words. */
  command: string;
  shortcut: string;
  onChanged: () => Promise<void>;
}) {
  const { t, language } = useWords();
  const { changer, name, command, shortcut } = props;
  const [text, setText] = useState(shortcut);
  const [said, setSaid] = useState(false);
  const task = useTask();
  useEffect(() => setText(shortcut), [shortcut]);

  const change = (work: () => Promise<void>) => {
    setSaid(false);
    void task.run(async () => {
      await work().catch(() => {
        throw new UserError(
          'bad-keys',
          'The browser does not take these keys. Try Ctrl or Alt, perhaps Shift, and a letter.',
        );
      });
      await props.onChanged();
      setSaid(true);
    });
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        change(() => changer.update({ name, shortcut: tidied(text) }));
      }}
    >
      <p>{command}</p>
      <TextField
        id={`keys-${name}`}
        label={t('keys.for', { command })}
        hideLabel
        hint={t('keys.hint')}
        error={task.error && errorText(task.error, language)}
        value={text}
        onText={setText}
        width="medium"
      />
      <div class="row">
        <Button type="submit" class="set-keys" disabled={task.busy} aria-label={t('keys.setFor', { command })}>
          {t('keys.set')}
        </Button>
        <Button
          look="quiet"
          class="usual-keys"
          disabled={task.busy}
          aria-label={t('keys.usualFor', { command })}
          onClick={() => change(() => changer.reset(name))}
        >
          {t('keys.usual')}
        </Button>
      </div>
      {said && <Notice tone="good">{t('keys.saved', { keys: shortcut || t('keys.none') })}</Notice>}
    </form>
  );
}
