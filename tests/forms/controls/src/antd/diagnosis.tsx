import { Select, Spin } from 'antd';
import { useRef, useState } from 'react';
import { type Choices, DIAGNOSES, searchLater } from '../shared/lists';

interface Props {
  id?: string;
  value?: string;
  onChange?: (value: string | undefined) => void;
}

/** A list that the insurer sends for the words that were typed. The form item binds value and change. */
export function Diagnosis(props: Props) {
  const [found, setFound] = useState<Choices>([]);
  const [isFetching, setFetching] = useState(false);
  const asked = useRef(0);

  const search = async (words: string) => {
    asked.current += 1;
    const mine = asked.current;
    setFound([]);
    setFetching(true);
    const answer = await searchLater(DIAGNOSES, words);
    if (mine !== asked.current) return; // a later search is under way
    setFound(answer);
    setFetching(false);
  };

  return (
    <Select
      {...props}
      showSearch={{ filterOption: false, onSearch: search }}
      placeholder="Type a code or a word"
      notFoundContent={isFetching ? <Spin size="small" /> : null}
      options={found.map(([value, label]) => ({ value, label }))}
    />
  );
}
