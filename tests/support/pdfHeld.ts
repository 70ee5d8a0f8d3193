import {
  PDFCheckBox,
  PDFDocument,
  PDFDropdown,
  PDFName,
  PDFOptionList,
  PDFRadioGroup,
  PDFTextField,
} from '@cantoo/pdf-lib';

/** What a check box says of itself; `state` is the value kept, '' when it is off. */
type OfBox = (box: PDFCheckBox, state: string) => string;

/** A single box as 'on', boxes that exclude each other by the value kept. */
const onOrValue: OfBox = (box, state) => (state && box.acroField.getWidgets().length === 1 ? 'on' : state);

/**
 * What every field of a filled form holds, by its full name, read with the library's own calls and the file's own
 * entries, not with the code under test: text as it is, choice fields by the value kept, check boxes by `ofBox`.
 */
export async function heldIn(bytes: Uint8Array, ofBox: OfBox = onOrValue): Promise<Record<string, string>> {
  const document = await PDFDocument.load(bytes, { password: '' });
  const held: Record<string, string> = {};
  for (const field of document.getForm().getFields()) {
    let value = '';
    if (field instanceof PDFTextField) value = field.getText() ?? '';
    else if (field instanceof PDFRadioGroup) value = field.getSelected() ?? '';
    else if (field instanceof PDFDropdown || field instanceof PDFOptionList) value = field.getSelected().join('|');
    else if (field instanceof PDFCheckBox) {
      const state = field.acroField.dict.lookupMaybe(PDFName.of('V'), PDFName)?.decodeText() ?? 'Off';
      value = ofBox(field, state === 'Off' ? '' : state);
    }
    held[field.getName()] = value;
  }
  return held;
}
