import { PDFDocument, PDFHexString, PDFName, StandardFonts } from '@cantoo/pdf-lib';
import { addField } from './addField.ts';

export type Choices = readonly (readonly [value: string, text: string])[];

type Place = readonly [x: number, top: number, width: number, height: number];

/** What kind of AcroForm field to build. */
export type EntryKind =
  | {
      is: 'text';
      max?: number;
      comb?: boolean;
      multiline?: boolean;
      readOnly?: boolean;
      hidden?: boolean;
      value?: string;
      script?: string;
    }
  | { is: 'checkbox'; onState?: string }
  // one field, export values in Opt; without places the options stand side by side, with their names beside them
  | { is: 'radio'; options: readonly string[]; places?: Place[] }
  // one check box field with several widgets that exclude each other
  | { is: 'exclusive-boxes'; states: readonly string[]; places?: Place[] }
  | { is: 'dropdown'; options: Choices; editable?: boolean }
  | { is: 'option-list'; options: Choices }
  | { is: 'signature' };

/** One field: where it stands, what is printed beside it, and what belongs in it for the form's profile. */
export interface Entry {
  at: string; // fully qualified field name
  tip: string; // TU; '' for none
  printed: string; // text above the box
  page?: number;
  box: [x: number, top: number, width: number, height: number]; // points from the top left corner
  kind: EntryKind;
  concept: string;
  want: string | readonly string[]; // choice fields and radio groups: the text of the option; check boxes: 'on'; several spellings are equally right
  why?: string;
}

/** An entry in one line; what is printed above the box is its tooltip unless `more` says otherwise. */
export const field = (
  at: string,
  tip: string,
  box: Entry['box'],
  kind: EntryKind,
  concept: string,
  want: Entry['want'],
  more: Partial<Entry> = {},
): Entry => ({ at, tip, printed: tip, box, kind, concept, want, ...more });

export interface FormSpec {
  page: string; // file name without extension
  title: string;
  profile: string;
  entries: Entry[];
  finish?: (document: PDFDocument) => void;
}

const HEIGHT = 792;
export const BUILT = new Date('2026-01-02T00:00:00Z'); // fixed, so that the same script gives the same file

/** Builds the blank form. */
export async function buildForm({ title, entries, finish }: FormSpec): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.setTitle(title);
  document.setProducer('CoolClaim test forms');
  document.setCreator('CoolClaim test forms');
  document.setCreationDate(BUILT);
  document.setModificationDate(BUILT);
  const font = await document.embedFont(StandardFonts.Helvetica);
  const pages = Array.from({ length: Math.max(...entries.map((entry) => entry.page ?? 0)) + 1 }, () =>
    document.addPage([612, HEIGHT]),
  );
  pages[0]!.drawText(title, { x: 40, y: HEIGHT - 40, size: 14, font });
  const form = document.getForm();
  for (const entry of entries) {
    const page = pages[entry.page ?? 0]!;
    const [x, top] = entry.box;
    if (entry.printed) page.drawText(entry.printed, { x, y: HEIGHT - top + 3, size: 7, font });
    const field = addField(form, page, { ...entry, size: 9, borderWidth: 0.5 });
    if (entry.tip) field.acroField.dict.set(PDFName.of('TU'), PDFHexString.fromText(entry.tip));
  }
  finish?.(document);
  return document.save({ updateFieldAppearances: false });
}

/** The wanted values, in the shape tests/forms/README.md describes; `at` is the field's name. */
export function expectedOf({ page, title, profile, entries }: FormSpec): string {
  const controls = entries.map(({ at, concept, want, why }) => ({
    step: 0,
    at,
    concept,
    want,
    ...(why ? { why } : {}),
  }));
  const json = JSON.stringify({ page, title, profile, steps: ['Form'], next: '', controls }, null, 2);
  // short lists on one line, as the project's formatter writes them
  return `${json.replace(/\[\s+("[^"]*"(?:,\s+"[^"]*")*)\s+\]/g, (_, items: string) => `[${items.replace(/,\s+/g, ', ')}]`)}\n`;
}
