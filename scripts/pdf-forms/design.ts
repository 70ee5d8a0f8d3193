import type { PDFDocument } from '@cantoo/pdf-lib';
import type { Facts } from './facts.ts';
import type { EntryKind } from './form.ts';
import type { Want } from './spell.ts';

export type Face = 'sans' | 'bold' | 'serif' | 'serif-bold' | 'italic' | 'mono';

/** What is printed on the blank page. Points from the top left corner; `top` of a text is the top of its capitals. */
export type Art =
  /** `|` starts a new text run where the last one ended, as layout programs cut their lines; a line break goes below. */
  | { is: 'text'; text: string; at: [x: number, top: number]; size: number; face: Face; gray?: number }
  | { is: 'box'; box: Box; fill?: number; edge?: number; thick?: number } // gray levels, 0 is black
  | { is: 'line'; from: [x: number, top: number]; to: [x: number, top: number]; thick?: number };

export type Box = [x: number, top: number, width: number, height: number];

/** One field of the form and what belongs in it for whoever files. */
export interface FormField {
  at: string; // fully qualified name
  box: Box;
  kind: EntryKind;
  concept: string; // of lib/concepts.ts, '' where there is none
  want: Want | ((facts: Facts) => Want); // '' blank; a list holds every right spelling; '~words' any text that has them
  why?: string; // why it stays blank
  tip?: string; // TU
  size?: number; // of its text; 0 lets the viewer choose
}

export interface PageDesign {
  art: Art[];
  fields: FormField[];
  rotate?: 90; // the sheet is turned clockwise for reading; places count as one reads it
}

/** A blank claim form: one file in this folder and one row in registry.ts. */
export interface FormDesign {
  page: string; // file name without extension
  title: string;
  pages: PageDesign[];
  rows: number; // service lines it holds; 0 when it asks for none
  finish?: (document: PDFDocument) => void;
}

export const text = (x: number, top: number, words: string, size = 7, face: Face = 'sans'): Art => ({
  is: 'text',
  text: words,
  at: [x, top],
  size,
  face,
});
export const box = (
  x: number,
  top: number,
  width: number,
  height: number,
  look: { fill?: number; edge?: number } = {},
): Art => ({
  is: 'box',
  box: [x, top, width, height],
  edge: 0,
  ...look,
});
export const line = (x: number, top: number, toX: number, toTop: number, thick = 0.6): Art => ({
  is: 'line',
  from: [x, top],
  to: [toX, toTop],
  thick,
});

export const TEXT: EntryKind = { is: 'text' };
export const TICK: EntryKind = { is: 'checkbox' };

/** A field in one line. */
export const field = (
  at: string,
  place: Box,
  kind: EntryKind,
  concept: string,
  want: FormField['want'],
  more: Partial<FormField> = {},
): FormField => ({ at, box: place, kind, concept, want, ...more });

/** A field that stays blank for everybody. */
export const blank = (
  at: string,
  place: Box,
  concept: string,
  why: string,
  more: Partial<FormField> = {},
): FormField => ({
  at,
  box: place,
  kind: TEXT,
  concept,
  want: '',
  why,
  ...more,
});

/** `on` when it holds, blank otherwise. */
export const when = (test: (facts: Facts) => boolean) => (facts: Facts) => (test(facts) ? 'on' : '');
