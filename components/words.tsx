import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../lib/i18n/language';
import type { PageWords } from '../lib/i18n/pageWords';
import type { Translate } from '../lib/i18n/translate';

export interface Words {
  t: Translate<PageWords>;
  language: Language;
}

const Context = createContext<Words | undefined>(undefined);

/** Gives every part of a page of ours one language. What the panel shares with the pages takes its `t` as a property. */
export function WordsProvider(props: { words: Words; children: ComponentChildren }) {
  return <Context.Provider value={props.words}>{props.children}</Context.Provider>;
}

/** The words of the page of ours that this component stands in. */
export function useWords(): Words {
  const words = useContext(Context);
  if (!words) throw new Error('No language is set above this component.');
  return words;
}
