import { readFileSync } from 'node:fs';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Field, WriteAction, WriteOrder } from '../../../lib/pipeline';
import { heldIn } from '../../support/pdfHeld';

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

/** What every field holds; a check box by its value, which its appearance must bear out. */
export const truthOf = (bytes: Uint8Array): Promise<Record<string, string>> =>
  heldIn(bytes, (box, value) => {
    const shown = box.acroField.getWidgets().map((widget) => widget.getAppearanceState()?.decodeText());
    return shown.filter((one) => one !== 'Off').join('|') === value ? value : `${value} but shows ${shown.join('|')}`;
  });

/** A document built in the test itself. */
export async function built(build: (document: PDFDocument) => void | Promise<void>): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage([612, 792]);
  await build(document);
  return document.save({ updateFieldAppearances: false });
}
