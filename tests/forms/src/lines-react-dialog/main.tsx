import { useState } from 'react';
import { createPortal } from 'react-dom';
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

function Entry({ onSave, onClose }: { onSave: (line: Line) => void; onClose: () => void }) {
  const { register, handleSubmit } = useForm<Line>({ defaultValues: BLANK });
  return createPortal(
    <div role="dialog" aria-modal="true" aria-label="Add service">
      <form onSubmit={handleSubmit(onSave)}>
        <h3>Add service</h3>
        <label>
          Service date <input type="date" {...register('date', { required: true })} />
        </label>
        <label>
          Procedure code <input {...register('code')} />
        </label>
        <label>
          Amount charged <input {...register('charge', { required: true })} />
        </label>
        <button type="button" onClick={onClose}>
          Cancel
        </button>
        <button type="submit">Save service</button>
      </form>
    </div>,
    document.body,
  );
}

function Claim() {
  const { register, control, getValues } = useForm<Model>({
    defaultValues: { member: { id: '', group: '' }, patient: { first: '', last: '', born: '' }, lines: [] },
  });
  const { fields, append, remove } = useFieldArray({ control, name: 'lines' });
  const [isOpen, setOpen] = useState(false);
  Object.assign(window, { formState: () => Object.fromEntries(flatten(getValues())) });
  const save = (line: Line) => {
    setTimeout(() => {
      append(line); // as after a word from a server
      setOpen(false);
    }, 150);
  };
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
      <ul>
        {fields.map(({ id, date, code, charge }, at) => (
          <li key={id}>
            {new Date(`${date}T12:00`).toLocaleDateString('en-US', { dateStyle: 'medium' })}, {code}, ${charge}{' '}
            <button type="button" onClick={() => remove(at)}>
              Remove
            </button>
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => setOpen(true)}>
        + Add service
      </button>
      {isOpen && <Entry onSave={save} onClose={() => setOpen(false)} />}
    </form>
  );
}

createRoot(document.getElementById('root')!).render(<Claim />);
