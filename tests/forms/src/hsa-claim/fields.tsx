import type { ReactNode } from 'react';
import type { FieldErrors, UseFormRegister } from 'react-hook-form';

export type Values = Record<string, string | boolean | FileList>;

export interface Form {
  register: UseFormRegister<Values>;
  errors: FieldErrors<Values>;
  /** Boxes with a mask are plain React state, beside the form library. */
  masked: Readonly<Record<string, string>>;
  setMasked: (name: string, value: string) => void;
}

const REQUIRED = 'Please fill this in';

interface BoxProps {
  form: Form;
  name: string;
  label: string;
  note?: string;
  optional?: boolean;
}

function Box({ form, name, label, note, optional, children }: BoxProps & { children: ReactNode }) {
  const problem = form.errors[name]?.message;
  return (
    <div className="box">
      <label htmlFor={name}>
        {label} {optional ? <span className="optional">optional</span> : null}
      </label>
      {note ? (
        <p className="note" id={`${name}-note`}>
          {note}
        </p>
      ) : null}
      {children}
      {problem ? <p className="problem">{String(problem)}</p> : null}
    </div>
  );
}

export interface TextProps extends BoxProps {
  type?: string;
  autoComplete?: string;
  maxLength?: number;
  pattern?: RegExp;
  rows?: number;
}

/** An uncontrolled box that the form library reads when it needs to. */
export function Text({ type = 'text', autoComplete, maxLength, pattern, rows, ...box }: TextProps) {
  const { form, name, note, optional } = box;
  const shared = {
    id: name,
    autoComplete,
    maxLength,
    'aria-describedby': note ? `${name}-note` : undefined,
    ...form.register(name, {
      required: optional ? false : REQUIRED,
      pattern: pattern ? { value: pattern, message: 'Please check this' } : undefined,
    }),
  };
  return <Box {...box}>{rows ? <textarea rows={rows} {...shared} /> : <input type={type} {...shared} />}</Box>;
}

export interface MaskedProps extends BoxProps {
  mask: (text: string) => string;
  placeholder: string;
  money?: boolean;
}

/** A controlled box that puts the signs in while one types. */
export function Masked({ mask, placeholder, money, ...box }: MaskedProps) {
  const { form, name, note } = box;
  return (
    <Box {...box}>
      <div className={money ? 'money' : undefined}>
        <input
          id={name}
          name={name}
          type={money ? 'text' : 'tel'}
          inputMode={money ? 'decimal' : 'numeric'}
          placeholder={placeholder}
          aria-describedby={note ? `${name}-note` : undefined}
          value={form.masked[name] ?? ''}
          onChange={(event) => form.setMasked(name, mask(event.target.value))}
        />
      </div>
    </Box>
  );
}

export function Select({ choices, ...box }: BoxProps & { choices: readonly (readonly [string, string])[] }) {
  const { form, name, optional } = box;
  return (
    <Box {...box}>
      <select id={name} {...form.register(name, { required: optional ? false : REQUIRED })}>
        <option value="">Choose one</option>
        {choices.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Box>
  );
}
