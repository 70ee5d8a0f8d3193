import type { PDFDropdown, PDFOptionList, PDFTextField } from '@cantoo/pdf-lib';
import { bare } from '../page/same';
import type { PdfControl } from './controls';
import type { PdfLibrary } from './library';

/**
 * What a control holds, read from the file: its text, the text of the chosen option, or `on`; '' when it stands empty,
 * unticked, or on a prompt such as "Select one".
 */
export function heldBy(control: PdfControl, library: PdfLibrary): string {
  const { kind, field, options, isSignature, members } = control;
  if (members) {
    const ticked = members.findIndex((member) => stateOf(member, library) !== '');
    return options[ticked]?.text ?? '';
  }
  if (isSignature) return field.acroField.V() === undefined ? '' : 'signed';
  if (kind === 'radio-group') return options.find((option) => option.value === stateOf(control, library))?.text ?? '';
  if (kind === 'checkbox') return stateOf(control, library) === '' ? '' : 'on';
  if (kind === 'select' || kind === 'combobox') return chosen(control);
  return (field as PDFTextField).acroField.getValue()?.decodeText().replace(/\r\n?/g, '\n') ?? '';
}

function chosen({ field, options }: PdfControl): string {
  const [held = ''] = (field as PDFDropdown | PDFOptionList).acroField.getValues().map((value) => value.decodeText());
  const option = options.find(({ value }) => value === held) ?? options.find(({ text }) => text === held);
  const text = option?.text ?? held;
  return option === options[0] && isPrompt(text) ? '' : text;
}

/** "Select one", "-- choose --", "" and the like stand first in a choice field, before anybody has chosen. */
const isPrompt = (text: string): boolean => bare(text) === '' || /^\W*(please )?(select|choose|pick)\b/i.test(text);

/** The on-state a button field is in; '' when it is off. Some files set only the state of the widgets. */
function stateOf({ field, widgets }: PdfControl, { PDFName, PDFString, PDFHexString }: PdfLibrary): string {
  const value = field.acroField.V();
  const named =
    value instanceof PDFName || value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';
  const shown = widgets.map((widget) => widget.getAppearanceState()?.decodeText() ?? '').find(isOn);
  return isOn(named) ? named : (shown ?? '');
}

const isOn = (state: string): boolean => state !== '' && state !== 'Off';
