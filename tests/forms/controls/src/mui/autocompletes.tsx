import { Autocomplete, TextField } from '@mui/material';
import { useEffect, useState } from 'react';
import { type Choices, DIAGNOSES, EMPLOYERS, searchLater } from '../shared/lists';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** One of a list; typing narrows it. What the claim keeps is the value, what she sees is its text. */
export function OneOf({ label, list, value, onChange }: Props & { list: Choices }) {
  return (
    <Autocomplete
      options={list}
      value={list.find(([code]) => code === value) ?? null}
      onChange={(_, chosen) => onChange(chosen?.[0] ?? '')}
      getOptionLabel={([, text]) => text}
      renderInput={(params) => <TextField {...params} label={label} />}
    />
  );
}

/** A list that the insurer sends for the words that were typed. */
export function Diagnosis({ label, value, onChange }: Props) {
  const [found, setFound] = useState<Choices>([]);
  const [words, setWords] = useState('');
  const [isLoading, setLoading] = useState(false);
  const chosen = DIAGNOSES.find(([code]) => code === value) ?? null;

  useEffect(() => {
    if (words === '') {
      setFound([]);
      return;
    }
    let isStale = false;
    setLoading(true);
    searchLater(DIAGNOSES, words).then((answer) => {
      if (isStale) return;
      setFound(answer);
      setLoading(false);
    });
    return () => {
      isStale = true;
    };
  }, [words]);

  return (
    <Autocomplete
      options={found}
      filterOptions={(all) => all}
      autoComplete
      includeInputInList
      loading={isLoading}
      noOptionsText="Type a code or a word"
      value={chosen}
      onChange={(_, option) => onChange(option?.[0] ?? '')}
      onInputChange={(_, typed) => setWords(typed)}
      getOptionLabel={([, text]) => text}
      isOptionEqualToValue={(option, other) => option[0] === other[0]}
      renderInput={(params) => <TextField {...params} label={label} />}
    />
  );
}

/** Suggestions, and any other text as it is. */
export function Employer({ label, value, onChange }: Props) {
  return (
    <Autocomplete
      freeSolo
      options={EMPLOYERS.map(([name]) => name)}
      inputValue={value}
      onInputChange={(_, typed) => onChange(typed)}
      renderInput={(params) => <TextField {...params} label={label} />}
    />
  );
}
