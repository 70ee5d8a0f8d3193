import type { InputHTMLAttributes } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
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
  /** Takes the focus when it appears; the browser's own autofocus works only once a page. */
  takesFocus?: boolean;
}) {
  const { t } = useWords();
  const [shown, setShown] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const { id, label, hint, error } = props;
  useLayoutEffect(() => {
    if (props.takesFocus) input.current?.focus();
  }, []);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="joined">
        <input
          id={id}
          {...({ type: shown ? 'text' : 'password' } as InputHTMLAttributes)}
          // what is shown is a text like any other to Chromium, which keeps the texts of open tabs on the disk
          autocomplete={shown ? 'off' : props.isNew ? 'new-password' : 'current-password'}
          autocapitalize="off"
          spellcheck={false}
          value={props.value}
          {...describedBy(id, hint, error)}
          ref={input}
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
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
      <FieldError id={`${id}-error`} message={error} />
    </div>
  );
}
