import type { InputHTMLAttributes } from 'preact';
import { useState } from 'preact/hooks';
import { describedBy } from './describedBy';
import { FieldError } from './FieldError';
import { useWords } from './words';

/** A passphrase box with show/hide. Pasting and password managers are welcome. */
export function PassphraseField(props: {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  value: string;
  onText: (text: string) => void;
  isNew?: boolean;
  autoFocus?: boolean;
}) {
  const { t } = useWords();
  const [shown, setShown] = useState(false);
  const { id, label, hint, error } = props;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
      <div class="joined">
        <input
          id={id}
          {...({ type: shown ? 'text' : 'password' } as InputHTMLAttributes)}
          autocomplete={props.isNew ? 'new-password' : 'current-password'}
          autocapitalize="off"
          spellcheck={false}
          value={props.value}
          {...describedBy(id, hint, error)}
          // biome-ignore lint/a11y/noAutofocus: the passphrase is the one thing to do in a locked view
          autoFocus={props.autoFocus}
          onInput={(event) => props.onText(event.currentTarget.value)}
        />
        <button
          type="button"
          class="button quiet"
          aria-pressed={shown}
          aria-controls={id}
          onClick={() => setShown(!shown)}
        >
          {shown ? t('passphrase.hide') : t('passphrase.show')}
        </button>
      </div>
      <FieldError id={`${id}-error`} message={error} />
    </div>
  );
}
