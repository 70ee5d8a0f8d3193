import { createRoot } from 'react-dom/client';
import { useFieldArray, useForm } from 'react-hook-form';

interface Line {
  date: string;
  code: string;
  charge: string;
  units: string;
}

interface Model {
  member: { id: string; group: string };
  patient: { first: string; last: string; born: string };
  lines: Line[];
  total: string;
}

const BLANK: Line = { date: '', code: '', charge: '', units: '' };

/** The library's own state, by path. */
function flatten(value: unknown, path = ''): [string, string][] {
  if (typeof value !== 'object' || value === null) return [[path, String(value ?? '')]];
  return Object.entries(value).flatMap(([name, inner]) => flatten(inner, path ? `${path}.${name}` : name));
}

function Claim() {
  const { register, control, getValues } = useForm<Model>({
    defaultValues: {
      member: { id: '', group: '' },
      patient: { first: '', last: '', born: '' },
      lines: [BLANK, BLANK],
      total: '',
    },
  });
  const { fields, append, remove } = useFieldArray({ control, name: 'lines' });
  Object.assign(window, { formState: () => Object.fromEntries(flatten(getValues())) });
  return (
    <form>
      <fieldset>
        <legend>Member</legend>
        <label>
          Member ID <input {...register('member.id')} />
        </label>
        <label>
          Group number <input {...register('member.group')} />
        </label>
      </fieldset>
      <fieldset>
        <legend>Patient</legend>
        <label>
          First name <input {...register('patient.first')} />
        </label>
        <label>
          Last name <input {...register('patient.last')} />
        </label>
        <label>
          Date of birth <input type="date" {...register('patient.born')} />
        </label>
      </fieldset>
      <h2>Services</h2>
      {fields.map(({ id }, at) => (
        <fieldset key={id}>
          <legend>Service {at + 1}</legend>
          <label>
            Date of service <input type="date" {...register(`lines.${at}.date`)} />
          </label>
          <label>
            Procedure code <input {...register(`lines.${at}.code`)} />
          </label>
          <label>
            Amount billed <input {...register(`lines.${at}.charge`)} />
          </label>
          <label>
            Quantity <input {...register(`lines.${at}.units`)} />
          </label>
          <button type="button" aria-label={`Remove service ${at + 1}`} onClick={() => remove(at)}>
            <svg width="12" height="12" aria-hidden="true" />
          </button>
        </fieldset>
      ))}
      <button type="button" onClick={() => append(BLANK)}>
        <svg width="12" height="12" aria-hidden="true" /> <span>Add another service</span>
      </button>
      <p>
        <label>
          Total billed <input {...register('total')} />
        </label>
      </p>
    </form>
  );
}

createRoot(document.getElementById('root')!).render(<Claim />);
