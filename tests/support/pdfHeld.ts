import {
  PDFCheckBox,
  PDFDocument,
  PDFDropdown,
  PDFName,
  PDFOptionList,
  PDFRadioGroup,
  PDFTextField,
} from '@cantoo/pdf-lib';

/**
 * What every field of a filled form holds, by its full name, read with the library's own calls and the file's own
 * entries: text as it is, a single check box as 'on', boxes that exclude each other and choice fields by the value kept.
 */
export async function heldIn(bytes: Uint8Array): Promise<Record<string, string>> {
  const document = await PDFDocument.load(bytes, { password: '' });
  const held: Record<string, string> = {};
  for (const field of document.getForm().getFields()) {
    let value = '';
    if (field instanceof PDFTextField) value = field.getText() ?? '';
    else if (field instanceof PDFRadioGroup) value = field.getSelected() ?? '';
    else if (field instanceof PDFDropdown || field instanceof PDFOptionList) value = field.getSelected().join('|');
    else if (field instanceof PDFCheckBox) {
      const state = field.acroField.dict.lookupMaybe(PDFName.of('V'), PDFName)?.decodeText() ?? 'Off';
      const alone = field.acroField.getWidgets().length === 1;
      value = state === 'Off' ? '' : alone ? 'on' : state;
    }
    held[field.getName()] = value;
  }
  return held;
}
