import { degrees, type PDFField, type PDFForm, PDFHexString, PDFName, type PDFPage } from '@cantoo/pdf-lib';
import type { Choices, EntryKind } from './form.ts';

interface Placed {
  at: string;
  box: readonly [x: number, top: number, width: number, height: number];
  kind: EntryKind;
  size: number; // of its text; 0 lets the viewer choose
  borderWidth: number;
  clear?: boolean; // the print shows through, as on real forms; otherwise the box is white
  turned?: boolean; // the page is turned clockwise for reading, and `box` counts as one reads it
}

/** Adds a field to the form and puts it on the page. */
export function addField(
  form: PDFForm,
  page: PDFPage,
  { at, box, kind, size, borderWidth, clear, turned }: Placed,
): PDFField {
  const [x, , width] = box;
  const placed = ([left, from, wide, high]: Placed['box']) =>
    turned
      ? { x: from + high, y: left, width: wide, height: high }
      : { x: left, y: page.getHeight() - from - high, width: wide, height: high };
  const place = {
    ...placed(box),
    borderWidth,
    ...(clear ? { backgroundColor: undefined } : {}),
    ...(turned ? { rotate: degrees(90) } : {}),
  };
  /** Where the square number `index` stands; its name is printed beside it where the form says nothing about places. */
  const placeOf = (places: readonly Placed['box'][] | undefined, index: number, words: string) => {
    const own = places?.[index];
    if (own) return placed(own);
    const start = x + index * width;
    page.drawText(words, { x: start + 14, y: place.y + 2, size: 8 });
    return { x: start, width: 10, height: 10 };
  };
  switch (kind.is) {
    case 'text': {
      const field = form.createTextField(at);
      if (kind.max !== undefined) field.setMaxLength(kind.max);
      if (kind.multiline) field.enableMultiline();
      if (kind.comb) field.enableCombing();
      if (kind.value) field.setText(kind.value);
      field.addToPage(page, { ...place, hidden: kind.hidden ?? false });
      field.setFontSize(size);
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
        field.addOptionToPage(option, page, { ...place, ...placeOf(kind.places, index, option) });
      });
      return field;
    }
    case 'exclusive-boxes': {
      const field = form.createCheckBox(at);
      kind.states.forEach((state, index) => {
        field.addToPage(page, { ...place, ...placeOf(kind.places, index, state) });
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
