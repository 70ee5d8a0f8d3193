import {
  PDFDocument,
  type PDFField,
  type PDFForm,
  PDFHexString,
  PDFName,
  type PDFPage,
  StandardFonts,
} from '@cantoo/pdf-lib';

type Choices = readonly (readonly [value: string, text: string])[];

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
  | { is: 'radio'; options: readonly string[] } // one field, options side by side, export values in Opt
  | { is: 'exclusive-boxes'; states: readonly string[] } // one check box field with several widgets that exclude each other
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
const BUILT = new Date('2026-01-02T00:00:00Z'); // fixed, so that the same script gives the same file

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
    const field = addField(form, page, entry);
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

function addField(form: PDFForm, page: PDFPage, entry: Entry): PDFField {
  const { at, kind } = entry;
  const [x, top, width, height] = entry.box;
  const place = { x, y: HEIGHT - top - height, width, height, borderWidth: 0.5 };
  switch (kind.is) {
    case 'text': {
      const field = form.createTextField(at);
      if (kind.max !== undefined) field.setMaxLength(kind.max);
      if (kind.multiline) field.enableMultiline();
      if (kind.comb) field.enableCombing();
      if (kind.value) field.setText(kind.value);
      field.addToPage(page, { ...place, hidden: kind.hidden ?? false });
      field.setFontSize(9);
      if (kind.readOnly) field.enableReadOnly();
      if (kind.script) addFormatScript(field, kind.script);
      return field;
    }
    case 'checkbox': {
      const field = form.createCheckBox(at);
      field.addToPage(page, place);
      if (kind.onState) renameState(field, 0, kind.onState);
      return field;
    }
    case 'radio': {
      const field = form.createRadioGroup(at);
      kind.options.forEach((option, index) => {
        const left = x + index * width;
        page.drawText(option, { x: left + 14, y: place.y + 2, size: 8 });
        field.addOptionToPage(option, page, { ...place, x: left, width: 10, height: 10 });
      });
      return field;
    }
    case 'exclusive-boxes': {
      const field = form.createCheckBox(at);
      kind.states.forEach((state, index) => {
        const left = x + index * width;
        page.drawText(state, { x: left + 14, y: place.y + 2, size: 8 });
        field.addToPage(page, { ...place, x: left, width: 10, height: 10 });
        renameState(field, index, state);
      });
      return field;
    }
    case 'dropdown': {
      const field = form.createDropdown(at);
      field.acroField.setOptions(choices(kind.options));
      field.addToPage(page, place);
      if (kind.editable) field.enableEditing();
      return field;
    }
    case 'option-list': {
      const field = form.createOptionList(at);
      field.acroField.setOptions(choices(kind.options));
      field.addToPage(page, place);
      return field;
    }
    case 'signature':
      return addSignature(form, page, at, place);
  }
}

const choices = (options: Choices) =>
  options.map(([value, text]) => ({ value: PDFHexString.fromText(value), display: PDFHexString.fromText(text) }));

/** The library always calls the on-state of a check box Yes; real forms call it anything. */
function renameState(field: PDFField, widgetIndex: number, state: string): void {
  const normal = field.acroField.getWidgets()[widgetIndex]!.getAppearances()!.normal;
  const dictionary = normal as unknown as {
    get(key: PDFName): never;
    set(key: PDFName, value: never): void;
    delete(key: PDFName): void;
  };
  const old = PDFName.of('Yes');
  if (state === 'Yes') return;
  dictionary.set(PDFName.of(state), dictionary.get(old));
  dictionary.delete(old);
}

function addFormatScript(field: PDFField, script: string): void {
  const { context } = field.acroField.dict;
  const action = context.obj({ S: 'JavaScript', JS: PDFHexString.fromText(script) });
  field.acroField.dict.set(PDFName.of('AA'), context.obj({ F: action }));
}

function addSignature(
  form: PDFForm,
  page: PDFPage,
  at: string,
  box: { x: number; y: number; width: number; height: number },
): PDFField {
  const { context } = form.doc;
  const dictionary = context.obj({
    FT: 'Sig',
    Type: 'Annot',
    Subtype: 'Widget',
    F: 4,
    T: PDFHexString.fromText(at),
    Rect: [box.x, box.y, box.x + box.width, box.y + box.height],
    P: page.ref,
  });
  const ref = context.register(dictionary);
  form.acroForm.addField(ref);
  page.node.addAnnot(ref);
  return form.getSignature(at);
}
