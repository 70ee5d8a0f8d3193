import {
  Combobox,
  ComboboxButton,
  ComboboxInput,
  ComboboxOption,
  ComboboxOptions,
  Field,
  Label,
  Listbox,
  ListboxButton,
  ListboxOption,
  ListboxOptions,
} from '@headlessui/react';
import { useEffect, useState } from 'react';
import { type Choices, DIAGNOSES, EMPLOYERS, searchLater } from '../shared/lists';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

const textOf = (list: Choices, value: string) => list.find(([code]) => code === value)?.[1] ?? '';
const holding = (list: Choices, words: string) =>
  list.filter(([, text]) => text.toLowerCase().includes(words.toLowerCase()));

/** A button and the list under it. */
export function OneOf({ label, list, value, onChange }: Props & { list: Choices }) {
  return (
    <Field className="row">
      <Label>{label}</Label>
      <Listbox value={value} onChange={onChange}>
        <ListboxButton className="button">{textOf(list, value) || 'Choose'}</ListboxButton>
        <ListboxOptions anchor="bottom start" className="list">
          {list.map(([code, text]) => (
            <ListboxOption key={code} value={code} className="option">
              {text}
            </ListboxOption>
          ))}
        </ListboxOptions>
      </Listbox>
    </Field>
  );
}

/** Typing narrows the list. */
export function Filtered({ label, list, value, onChange }: Props & { list: Choices }) {
  const [words, setWords] = useState('');
  return (
    <Field className="row">
      <Label>{label}</Label>
      <Combobox value={value} onChange={(chosen) => onChange(chosen ?? '')} onClose={() => setWords('')}>
        <div className="field">
          <ComboboxInput
            displayValue={(code: string) => textOf(list, code)}
            onChange={(event) => setWords(event.target.value)}
          />
          <ComboboxButton aria-label="Show the list">▼</ComboboxButton>
        </div>
        <ComboboxOptions anchor="bottom start" className="list">
          {holding(list, words).map(([code, text]) => (
            <ComboboxOption key={code} value={code} className="option">
              {text}
            </ComboboxOption>
          ))}
        </ComboboxOptions>
      </Combobox>
    </Field>
  );
}

/** The list comes from the insurer, some time after typing. */
export function Diagnosis({ label, value, onChange }: Props) {
  const [words, setWords] = useState('');
  const [found, setFound] = useState<Choices>([]);
  useEffect(() => {
    let isStale = false;
    searchLater(DIAGNOSES, words).then((answer) => {
      if (!isStale) setFound(answer);
    });
    return () => {
      isStale = true;
    };
  }, [words]);
  return (
    <Field className="row">
      <Label>{label}</Label>
      <Combobox value={value} onChange={(chosen) => onChange(chosen ?? '')} onClose={() => setWords('')}>
        <ComboboxInput
          displayValue={(code: string) => textOf(DIAGNOSES, code)}
          onChange={(event) => setWords(event.target.value)}
        />
        <ComboboxOptions anchor="bottom start" className="list">
          {found.map(([code, text]) => (
            <ComboboxOption key={code} value={code} className="option">
              {text}
            </ComboboxOption>
          ))}
        </ComboboxOptions>
      </Combobox>
    </Field>
  );
}

/** What is typed is an option of its own, first in the list. */
export function Employer({ label, value, onChange }: Props) {
  const [words, setWords] = useState('');
  return (
    <Field className="row">
      <Label>{label}</Label>
      <Combobox value={value} onChange={(chosen) => onChange(chosen ?? '')} onClose={() => setWords('')}>
        <ComboboxInput displayValue={(name: string) => name} onChange={(event) => setWords(event.target.value)} />
        <ComboboxOptions anchor="bottom start" className="list">
          {words.length > 0 && (
            <ComboboxOption value={words} className="option">
              Use "{words}"
            </ComboboxOption>
          )}
          {holding(EMPLOYERS, words).map(([name]) => (
            <ComboboxOption key={name} value={name} className="option">
              {name}
            </ComboboxOption>
          ))}
        </ComboboxOptions>
      </Combobox>
    </Field>
  );
}
