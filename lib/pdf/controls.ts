import type { PDFAcroField, PDFField, PDFTextField, PDFWidgetAnnotation } from '@cantoo/pdf-lib';
import type { ControlKind, Option } from '../pipeline';
import type { PdfLibrary } from './library';

/** One form field of a PDF, seen as the control it is to a person. */
export interface PdfControl {
  kind: ControlKind;
  field: PDFField;
  /** Fully qualified name, as in the file. */
  name: string;
  widgets: PDFWidgetAnnotation[];
  /** Radio group: one option a widget that can be on, `value` the name of its on-state. Choice fields: theirs. */
  options: Option[];
  isSignature: boolean;
  /** Boxes to tick that are fields of their own and answer one question: a radio group whose option values are their names. */
  members?: PdfControl[];
}

/** The fields a person can fill or sign, in the order of the file; push buttons are none. */
export function controlsOf(fields: readonly PDFField[], library: PdfLibrary): PdfControl[] {
  return fields.flatMap((field): PdfControl[] => {
    const name = field.getName();
    const widgets = field.acroField.getWidgets();
    const control = (kind: ControlKind, options: Option[] = [], isSignature = false): PdfControl[] => [
      { kind, field, name, widgets, options, isSignature },
    ];
    if (field instanceof library.PDFTextField) return control(textKind(field));
    if (field instanceof library.PDFDropdown)
      return control(field.isEditable() ? 'combobox' : 'select', choicesOf(field));
    if (field instanceof library.PDFOptionList) return control('select', choicesOf(field));
    if (field instanceof library.PDFSignature) return control('text', [], true);
    if (field instanceof library.PDFRadioGroup || field instanceof library.PDFCheckBox) {
      const states = statesOf(field.acroField, widgets);
      // Boxes that share one field and exclude each other ("Yes" and "No" of one question) are a radio group to a person.
      const several = new Set(states.map((state) => state.value)).size > 1;
      if (several) return control('radio-group', states);
      if (field instanceof library.PDFRadioGroup && states.length === 0) return [];
      return control('checkbox', states);
    }
    return [];
  });
}

function textKind(field: PDFTextField): ControlKind {
  if (field.isPassword()) return 'password';
  if (field.isFileSelector()) return 'file';
  return field.isMultiline() ? 'textarea' : 'text';
}

type ChoiceField = PDFField & {
  acroField: { getOptions(): { value: { decodeText(): string }; display: { decodeText(): string } }[] };
};

const choicesOf = (field: ChoiceField): Option[] =>
  field.acroField.getOptions().map(({ value, display }) => ({ value: value.decodeText(), text: display.decodeText() }));

type ButtonField = PDFAcroField & { getExportValues(): { decodeText(): string }[] | undefined };

/** The on-states of a button field: one for each widget that has one, with the words a person reads, if the file says any. */
function statesOf(field: ButtonField, widgets: readonly PDFWidgetAnnotation[]): Option[] {
  const exported = field.getExportValues() ?? [];
  return widgets.flatMap((widget, index) => {
    const value = widget.getOnValue()?.decodeText();
    if (value === undefined) return [];
    return [{ value, text: exported[index]?.decodeText() || value }];
  });
}
