import { panel as en } from './en/panel';
import { panel as es } from './es/panel';
import type { Language } from './language';
import { makeTranslate, type Translate } from './translate';

/** The words of the in-page panel, by language. Kept apart so that the injected script carries nothing else. */
export const panelWords = { en, es };
export type PanelWords = typeof en;

export const panelTranslate = (language: Language): Translate<PanelWords> =>
  makeTranslate(panelWords[language], language);
