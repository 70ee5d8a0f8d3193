import { describedBy } from './describedBy';
import { FieldError } from './FieldError';

export interface Choice {
  value: string;
  text: string;
}

/** A labelled native select. */
export function SelectField(props: {
  id: string;
  name?: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  value: string;
  choices: readonly Choice[];
  onChoose: (value: string) => void;
  width?: 'short' | 'medium' | 'full';
  hideLabel?: boolean;
}) {
  const { id, name, label, hint, error, value, choices, onChoose, width = 'full', hideLabel } = props;
  return (
    <div class={`field ${width}${hideLabel ? ' bare' : ''}`}>
      <label for={id}>{label}</label>
      <select
        id={id}
        name={name}
        autocomplete="off"
        value={value}
        {...describedBy(id, hint, error)}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
      <FieldError id={`${id}-error`} message={error} />
    </div>
  );
}
