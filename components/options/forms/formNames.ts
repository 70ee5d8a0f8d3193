import { boxText } from '../../../lib/i18n/boxText';
import type { Language } from '../../../lib/i18n/language';
import type { FieldResult } from '../../../lib/messages';

/** The name of a filled form: "CMS-1500 (filled).pdf", of several copies "CMS-1500 (filled, 2 of 3).pdf". */
export function filledName(blank: string, at: number, count: number, filled: string, of: string): string {
  const stem = blank.replace(/\.pdf$/i, '');
  return `${stem} (${filled}${count > 1 ? `, ${at + 1} ${of} ${count}` : ''}).pdf`;
}

/** The rows of a printed form, whose boxes have no labels of their own, named in the language shown. */
export const named = (rows: readonly FieldResult[], language: Language): FieldResult[] =>
  rows.map((row) => ({ ...row, label: '', meaning: boxText(row.at, language) }));
