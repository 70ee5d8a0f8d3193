import { useRef, useState } from 'preact/hooks';

/** Texts of letters that are not in the vault yet, by letter: they outlive the section being left, and the vault locking. */
export interface Unsent {
  some: boolean;
  get: (letter: string) => string | undefined;
  set: (letter: string, text: string) => void;
  delete: (letter: string) => void;
}

export function useUnsent(): Unsent {
  const texts = useRef(new Map<string, string>()).current;
  const [some, setSome] = useState(false);
  return {
    some,
    get: (letter) => texts.get(letter),
    set: (letter, text) => {
      texts.set(letter, text);
      setSome(true);
    },
    delete: (letter) => {
      texts.delete(letter);
      setSome(texts.size > 0);
    },
  };
}
