import type { PDFDocument, PDFDropdown, PDFFont, PDFOptionList, PDFTextField } from '@cantoo/pdf-lib';
import { findChoice, noChoice } from '../page/pick';
import { sameText } from '../page/same';
import { as, CannotWrite, textOf } from '../page/writers/writer';
import type { ControlKind, WriteAction } from '../pipeline';
import { shownBy } from '../plan/fieldScript';
import type { PdfControl } from './controls';
import { defaultAppearance, fittingSize } from './fit';
import type { PdfLibrary } from './library';
import { isWinAnsi, unprintable } from './printable';
import { scriptOf } from './scripts';
import { fontFor } from './typefaces';

export interface Pen {
  library: PdfLibrary;
  document: PDFDocument;
  font: PDFFont; // what every field names, so that a viewer can show later changes in any letters
}

/** How one kind of PDF control is filled. Both functions throw CannotWrite with a sentence when the value does not suit. */
interface Writer {
  /** What the control must hold afterwards, in the words of `heldBy`. */
  wanted(control: PdfControl, action: WriteAction): string;
  write(control: PdfControl, wanted: string, pen: Pen): void | Promise<void>;
}

const text: Writer = {
  wanted: (_, action) => textOf(action).normalize('NFC').replace(/\r\n?/g, '\n'),
  async write(control, wanted, pen) {
    const field = control.field as PDFTextField;
    const limit = field.getMaxLength();
    if (limit !== undefined && [...wanted].length > limit) {
      throw new CannotWrite(`This box takes ${limit} characters and the value has ${[...wanted].length}.`);
    }
    if (control.kind === 'text' && wanted.includes('\n')) throw new CannotWrite('This box takes one line only.');
    // a number is kept bare and shown as the form's own script shows it
    const script = scriptOf(control);
    const dressed = script?.is === 'number' ? shownBy(script, wanted) : undefined;
    const shown = dressed !== undefined && [...dressed].length <= (limit ?? dressed.length) ? dressed : wanted;
    const type = await typeFor(control, shown, pen);
    field.setText(shown);
    // A rich-text copy of an old value would be shown instead of the new one.
    field.acroField.dict.delete(pen.library.PDFName.of('RV'));
    draw(control, type, pen);
    const { PDFName, PDFHexString } = pen.library;
    if (shown !== wanted) field.acroField.dict.set(PDFName.of('V'), PDFHexString.fromText(wanted));
  },
};

const choice: Writer = {
  wanted(control, action) {
    if (action.do === 'type' && control.kind === 'combobox') return action.text;
    return optionFor(control, action).text;
  },
  async write(control, wanted, pen) {
    const field = control.field as PDFDropdown | PDFOptionList;
    const option = control.options.find(({ text }) => text === wanted);
    const type = await typeFor(control, wanted, pen);
    field.select(wanted);
    draw(control, type, pen);
    // The library stores what is shown; the file format wants the option's export value (PDF 32000-1, 12.7.4.4).
    const { PDFName, PDFHexString } = pen.library;
    if (option) field.acroField.dict.set(PDFName.of('V'), PDFHexString.fromText(option.value));
  },
};

const radioGroup: Writer = {
  wanted: (control, action) => optionFor(control, action).text,
  write(control, wanted, { library }) {
    const { value } = control.options.find(({ text }) => text === wanted)!;
    const member = control.members?.find(({ name }) => name === value);
    if (member) tick(member, true, library);
    else setState(control, value, library);
  },
};

const checkbox: Writer = {
  wanted(_, action) {
    return as(action, 'check').on ? 'on' : '';
  },
  write(control, wanted, { library }) {
    tick(control, wanted === 'on', library);
  },
};

function tick(control: PdfControl, on: boolean, library: PdfLibrary): void {
  const { field } = control;
  setState(control, on ? (control.options[0]?.value ?? 'Yes') : 'Off', library);
  if (field instanceof library.PDFCheckBox && field.needsAppearancesUpdate()) field.updateAppearances();
}

const untouched = (why: string): Writer => ({
  wanted() {
    throw new CannotWrite(why);
  },
  write() {},
});
const NOT_IN_A_PDF = untouched('This kind of field does not occur in a PDF form.');

/** One writer for each kind of control a PDF can hold. */
export const PDF_WRITERS: Record<ControlKind, Writer> = {
  text,
  textarea: text,
  select: choice,
  combobox: choice,
  'radio-group': radioGroup,
  checkbox,
  password: untouched('Passwords are never filled.'),
  file: untouched('Attach files when you send the form.'),
  contenteditable: NOT_IN_A_PDF,
  date: NOT_IN_A_PDF,
  month: NOT_IN_A_PDF,
  'listbox-button': NOT_IN_A_PDF,
  'segmented-date': NOT_IN_A_PDF,
  'date-button': NOT_IN_A_PDF,
};

/** Whether a value that stands in a control means the wanted one, in whatever dress. */
export const holds = (held: string, wanted: string): boolean => held === wanted || sameText(held, wanted);

function optionFor({ options }: PdfControl, action: WriteAction) {
  const option =
    options[
      findChoice(
        options.map((one) => ({ ...one, disabled: false })),
        as(action, 'choose'),
      )
    ];
  if (!option) throw noChoice();
  return option;
}

/** Sets value and appearance of a button field. Written at the level of the file: the library knows one on-state a field only. */
function setState({ field, widgets }: PdfControl, state: string, { PDFName }: PdfLibrary): void {
  const name = PDFName.of(state);
  field.acroField.dict.set(PDFName.of('V'), name);
  for (const widget of widgets) {
    const isIt = widget.getOnValue() === name || widget.getOnValue() === undefined;
    widget.setAppearanceState(isIt ? name : PDFName.of('Off'));
  }
}

/** The font that has every letter of a value, and the size in points at which it fits. Throws CannotWrite. */
async function typeFor(control: PdfControl, value: string, { font: usual, document, library }: Pen): Promise<Type> {
  const lost = unprintable(value);
  if (lost.length) {
    throw new CannotWrite(`The form's font cannot print ${lost.join(' ')}: write this one by hand.`);
  }
  const font = isWinAnsi(value) ? usual : await fontFor(document, 'sans', value);
  const size = fittingSize(control, value, font, library);
  if (size === undefined) throw new CannotWrite('The value does not fit in its box: write this one by hand.');
  return { font, size };
}

interface Type {
  font: PDFFont;
  size: number;
}

/** Draws what a text or choice field now holds. */
function draw(control: PdfControl, { font, size }: Type, pen: Pen): void {
  setSize(control, size, pen);
  (control.field as PDFTextField | PDFDropdown | PDFOptionList).updateAppearances(font);
  // An embedded font has the letters of this value only: the field itself goes on naming the usual one.
  if (font !== pen.font) setSize(control, size, pen);
}

/** Gives the field a default appearance in our font and size, keeping the form's colour. */
function setSize({ field, widgets }: PdfControl, size: number, { font, library }: Pen): void {
  const [first] = widgets;
  if (!first) return;
  const color = /(?:[\d.]+\s+){1,4}(?:g|rg|k)\b/.exec(defaultAppearance(first, field.acroField, library))?.[0] ?? '0 g';
  const appearance = `${color} /${font.name} ${size} Tf`;
  field.acroField.setDefaultAppearance(appearance);
  for (const widget of widgets) if (widget.getDefaultAppearance()) widget.setDefaultAppearance(appearance);
}
