import { around as enAround } from './en/around';
import { checklist as enChecklist } from './en/checklist';
import { claim as enClaim } from './en/claim';
import { diagnoses as enDiagnoses } from './en/diagnoses';
import { documents as enDocuments } from './en/documents';
import { fields as enFields } from './en/fields';
import { forms as enForms } from './en/forms';
import { guide as enGuide } from './en/guide';
import { imports as enImports } from './en/imports';
import { letters as enLetters } from './en/letters';
import { options as enOptions } from './en/options';
import { packet as enPacket } from './en/packet';
import { panel as enPanel } from './en/panel';
import { popup as enPopup } from './en/popup';
import { practice as enPractice } from './en/practice';
import { tracker as enTracker } from './en/tracker';
import { around as esAround } from './es/around';
import { checklist as esChecklist } from './es/checklist';
import { claim as esClaim } from './es/claim';
import { diagnoses as esDiagnoses } from './es/diagnoses';
import { documents as esDocuments } from './es/documents';
import { fields as esFields } from './es/fields';
import { forms as esForms } from './es/forms';
import { guide as esGuide } from './es/guide';
import { imports as esImports } from './es/imports';
import { letters as esLetters } from './es/letters';
import { options as esOptions } from './es/options';
import { packet as esPacket } from './es/packet';
import { panel as esPanel } from './es/panel';
import { popup as esPopup } from './es/popup';
import { practice as esPractice } from './es/practice';
import { tracker as esTracker } from './es/tracker';
import type { Language } from './language';
import { makeTranslate, type Translate, type TranslationOf } from './translate';

const en = {
  ...enPanel,
  ...enPopup,
  ...enOptions,
  ...enFields,
  ...enClaim,
  ...enDiagnoses,
  ...enDocuments,
  ...enForms,
  ...enChecklist,
  ...enImports,
  ...enLetters,
  ...enTracker,
  ...enPacket,
  ...enGuide,
  ...enPractice,
  ...enAround,
};
const es: TranslationOf<typeof en> = {
  ...esPanel,
  ...esPopup,
  ...esOptions,
  ...esFields,
  ...esClaim,
  ...esDiagnoses,
  ...esDocuments,
  ...esForms,
  ...esChecklist,
  ...esImports,
  ...esLetters,
  ...esTracker,
  ...esPacket,
  ...esGuide,
  ...esPractice,
  ...esAround,
};

/** All words of popup and options page, by language. */
export const pageWords = { en, es };
export type PageWords = typeof en;

export const pageTranslate = (language: Language): Translate<PageWords> => makeTranslate(pageWords[language]);
