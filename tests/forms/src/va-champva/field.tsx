import {
  VaAdditionalInfo,
  VaCheckbox,
  VaFileInputMultiple,
  VaMemorableDate,
  VaRadio,
  VaRadioOption,
  VaSelect,
  VaTextarea,
  VaTextInput,
} from '@department-of-veterans-affairs/web-components/react-bindings';
import { useState } from 'react';
import type { FieldDef } from './model';

export interface FieldProps {
  field: FieldDef;
  value: string;
  error: string;
  onAnswer: (value: string) => void;
}

type WithDetail<T> = Event & { detail: T };
type WithValue = Event & { target: { value: string } };

/** The component gives `1978-4-9`; the form keeps `1978-04-09`, and nothing as long as a part is missing. */
function isoDate(typed: string): string {
  const [year = '', month = '', day = ''] = typed.split('-');
  if (!Number(year) || !Number(month) || !Number(day)) return '';
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function DateQuestion({ field, value, error, onAnswer }: FieldProps) {
  // What is typed so far lives here: an unfinished date is no answer yet, but must not vanish under the person's fingers.
  const [typed, setTyped] = useState(value.replace(/-0(\d)/g, '-$1'));
  return (
    <VaMemorableDate
      name={nameOf(field)}
      label={field.label}
      hint={field.hint}
      required={Boolean(field.required)}
      error={error || undefined}
      value={typed}
      monthSelect
      externalValidation
      onDateChange={(event) => {
        const next = (event as unknown as WithValue).target.value;
        setTyped(next);
        onAnswer(isoDate(next));
      }}
    />
  );
}

const nameOf = (field: FieldDef) => `root_${field.key.replaceAll('.', '_')}`;

/** One question as the VA's own component, its value held by the form. */
export function Field(props: FieldProps) {
  const { field, value, error, onAnswer } = props;
  const common = {
    name: nameOf(field),
    label: field.label,
    required: Boolean(field.required),
    error: error || undefined,
  };
  switch (field.kind) {
    case 'text':
      return (
        <VaTextInput
          {...common}
          hint={field.hint}
          type={field.type ?? 'text'}
          autocomplete={field.autocomplete}
          maxlength={field.maxlength}
          pattern={field.pattern}
          value={value}
          onInput={(event) => onAnswer((event.target as HTMLInputElement).value)}
        />
      );
    case 'textarea':
      return (
        <VaTextarea
          {...common}
          hint={field.hint}
          maxlength={field.maxlength}
          charcount
          value={value}
          onInput={(event) => onAnswer((event.target as HTMLTextAreaElement).value)}
        />
      );
    case 'select':
      return (
        <VaSelect
          {...common}
          hint={field.hint}
          value={value}
          onVaSelect={(event) => onAnswer((event as WithDetail<{ value: string }>).detail.value)}
        >
          {field.choices?.map(([choice, text]) => (
            <option key={choice} value={choice}>
              {text}
            </option>
          ))}
        </VaSelect>
      );
    case 'radio':
      return (
        <VaRadio
          {...common}
          hint={field.hint}
          onVaValueChange={(event) => onAnswer((event as WithDetail<{ value: string }>).detail.value)}
        >
          {field.choices?.map(([choice, text]) => (
            <VaRadioOption key={choice} name={nameOf(field)} value={choice} label={text} checked={value === choice} />
          ))}
        </VaRadio>
      );
    case 'checkbox':
      return (
        <VaCheckbox
          {...common}
          hint={field.hint}
          checked={value === 'on'}
          onVaChange={(event) => onAnswer((event as WithDetail<{ checked: boolean }>).detail.checked ? 'on' : '')}
        />
      );
    case 'date':
      return <DateQuestion {...props} />;
    case 'files':
      return (
        <VaFileInputMultiple
          name={nameOf(field)}
          label={field.label}
          hint={field.hint}
          required={Boolean(field.required)}
          accept=".jpg,.pdf,.png"
          maxFileSize={20 * 1024 * 1024}
          onVaMultipleChange={(event) => {
            const { state } = (event as unknown as WithDetail<{ state: { file: File | null }[] }>).detail;
            onAnswer(state.flatMap(({ file }) => (file ? [file.name] : [])).join(', '));
          }}
        />
      );
    case 'info':
      return <VaAdditionalInfo trigger={field.label}>{field.text}</VaAdditionalInfo>;
  }
}
