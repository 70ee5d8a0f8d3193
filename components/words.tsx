import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../lib/i18n/language';
import type { PageWords } from '../lib/i18n/pageWords';
import type { PanelWords } from '../lib/i18n/panelWords';
import type { Dictionary, Translate } from '../lib/i18n/translate';

export interface Words<D extends Dictionary> {
  t: Translate<D>;
  language: Language;
}

const Context = createContext<Words<PanelWords> | undefined>(undefined);

/** Gives everything below it one language. Pages pass all words, the panel only its own. */
export function WordsProvider(props: { words: Words<PanelWords>; children: ComponentChildren }) {
  return <Context.Provider value={props.words}>{props.children}</Context.Provider>;
}

/** The words that popup, options page and panel all have: for components that the three share. */
export function usePanelWords(): Words<PanelWords> {
  const words = useContext(Context);
  if (!words) throw new Error('No language is set above this component.');
  return words;
}

/** All words. Only below a page of the extension: there the provider holds every key, which this cast relies on. */
export const useWords = (): Words<PageWords> => usePanelWords() as unknown as Words<PageWords>;
