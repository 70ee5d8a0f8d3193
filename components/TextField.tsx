import type { InputHTMLAttributes } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { describedBy } from './describedBy';
import { FieldError } from './FieldError';

export interface TextFieldProps {
  id: string;
  name?: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  value: string;
  onText: (text: string) => void;
  onBlur?: () => void;
  type?: 'text' | 'date' | 'email' | 'tel' | 'password' | 'number';
  inputMode?: 'numeric' | 'decimal' | 'tel' | 'email';
  width?: 'short' | 'medium' | 'full';
  autocomplete?: string;
  list?: string;
  /** For cells of a table whose column says it: the label is there for screen readers and narrow windows. */
  hideLabel?: boolean;
  /** Takes the focus when it appears. */
  takesFocus?: boolean;
}

/** A labelled text-like input. The browser's own autofill stays off: it would keep a copy outside the vault. */
export function TextField(props: TextFieldProps) {
  const { id, label, hint, error, onText, width = 'full', hideLabel, takesFocus, ...rest } = props;
  const box = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) box.current?.focus();
  }, []);
  // The types of preact know a different set of attributes for each type of input; ours fit all of them.
  const input = { autocomplete: 'off', type: 'text', spellcheck: false, ...rest } as InputHTMLAttributes;
  return (
    <div class={`field ${width}${hideLabel ? ' bare' : ''}`}>
      <label for={id}>{label}</label>
      <input
        {...input}
        ref={box}
        id={id}
        {...describedBy(id, hint, error)}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
      <FieldError id={`${id}-error`} message={error} />
    </div>
  );
}
