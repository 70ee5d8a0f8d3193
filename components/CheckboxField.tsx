import { describedBy } from './describedBy';
import { FieldError } from './FieldError';

/** A box with its label to the right; the whole row is the target. */
export function CheckboxField(props: {
  id: string;
  name?: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  checked: boolean;
  onCheck: (on: boolean) => void;
}) {
  const { id, name, label, hint, error, checked, onCheck } = props;
  return (
    <div class="field box">
      <label for={id}>
        <input
          type="checkbox"
          id={id}
          name={name}
          checked={checked}
          {...describedBy(id, hint, error)}
          onChange={(event) => onCheck(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
      <FieldError id={`${id}-error`} message={error} />
    </div>
  );
}
