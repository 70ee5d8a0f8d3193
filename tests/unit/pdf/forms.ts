import { readFileSync } from 'node:fs';
import {
  PDFCheckBox,
  PDFDocument,
  PDFDropdown,
  PDFName,
  PDFOptionList,
  PDFRadioGroup,
  PDFTextField,
} from '@cantoo/pdf-lib';
import type { Field, WriteAction, WriteOrder } from '../../../lib/pipeline';

const FOLDER = new URL('../../forms/pdf/', import.meta.url);

export interface Expected {
  /** `want`: spellings that are equally right; [''] when the field must stay empty. */
  controls: { at: string; concept: string; want: string[] }[];
}

export const formBytes = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`${name}.pdf`, FOLDER)));
export const expectedFile = (name: string): string => readFileSync(new URL(`${name}.expected.json`, FOLDER), 'utf8');
export function expectedOf(name: string): Expected {
  const { controls } = JSON.parse(expectedFile(name));
  return {
    controls: controls.map((control: { want: string | string[] }) => ({ ...control, want: [control.want].flat() })),
  };
}

/** The order that puts a wanted value into a field, as the planner would phrase it for this kind of control. */
export function order({ id, signature, control }: Field, want: string): WriteOrder {
  const action: WriteAction =
    control === 'checkbox'
      ? { do: 'check', on: want === 'on' }
      : ['radio-group', 'select', 'combobox'].includes(control)
        ? { do: 'choose', value: '', text: want, accept: [] }
        : { do: 'type', text: want };
  return { fieldId: id, signature, action };
}

/** What every field holds, read with the library's own calls and the file's own entries, not with the code under test. */
export async function truthOf(bytes: Uint8Array): Promise<Record<string, string>> {
  const document = await PDFDocument.load(bytes);
  const truth: Record<string, string> = {};
  for (const field of document.getForm().getFields()) {
    let value = '';
    if (field instanceof PDFTextField) value = field.getText() ?? '';
    else if (field instanceof PDFRadioGroup) value = field.getSelected() ?? '';
    else if (field instanceof PDFDropdown || field instanceof PDFOptionList) value = field.getSelected().join('|');
    else if (field instanceof PDFCheckBox) {
      const state = field.acroField.dict.lookupMaybe(PDFName.of('V'), PDFName)?.decodeText() ?? 'Off';
      const shown = field.acroField.getWidgets().map((widget) => widget.getAppearanceState()?.decodeText());
      value = state === 'Off' ? '' : state;
      // value and appearance must tell the same story
      if (shown.filter((one) => one !== 'Off').join('|') !== value) value = `${value} but shows ${shown.join('|')}`;
    }
    truth[field.getName()] = value;
  }
  return truth;
}

/** A document built in the test itself. */
export async function built(build: (document: PDFDocument) => void | Promise<void>): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage([612, 792]);
  await build(document);
  return document.save({ updateFieldAppearances: false });
}
