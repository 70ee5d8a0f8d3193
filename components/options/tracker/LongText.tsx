import { describedBy } from '../../describedBy';
import { FieldError } from '../../FieldError';
import { useProfileForm } from '../../form/FormContext';
import { useProblem } from '../../form/fields';

/** A text of several lines bound to a path of the profile. */
export function LongText({ name, label }: { name: string; label: string }) {
  const form = useProfileForm();
  const error = useProblem(name);
  const id = `f-${name}`;
  return (
    <div class="field full">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        name={name}
        rows={4}
        autocomplete="off"
        value={String(form.get(name) ?? '')}
        {...describedBy(id, undefined, error)}
        onInput={(event) => form.set(name, event.currentTarget.value)}
        onBlur={() => form.touch(name)}
      />
      <FieldError id={`${id}-error`} message={error} />
    </div>
  );
}
