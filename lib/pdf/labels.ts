import { tidy } from '../page/scan/text';
import type { LabelText, Option } from '../pipeline';
import type { PdfControl } from './controls';
import type { PdfLibrary } from './library';
import { scriptHint } from './scripts';

/** What a file says about one control, strongest first. */
export interface SpokenFor {
  labels: LabelText[];
  /** Names of the groups the field stands in, outermost first. */
  sections: string[];
  /** The meaningful end of the field's name; '' when a program numbered it. */
  name: string;
}

/**
 * Reads the tooltip (TU, the field's accessible name), the words of its name, the words of its groups, and the format
 * its own script demands. What the page prints beside a field is read by `Reading`.
 */
export function spokenFor(control: PdfControl, library: PdfLibrary): SpokenFor {
  const parts = nameParts(control.name);
  const last = parts.at(-1) ?? '';
  const tooltip = tooltipOf(control.field.acroField, library);
  const labels: LabelText[] = [];
  if (tooltip) labels.push({ text: tooltip, from: 'aria' });
  if (control.isSignature) labels.push({ text: 'Signature', from: 'inside' });
  if (control.kind === 'checkbox' && !control.members)
    labels.push(...control.options.filter(saysSomething).map(inside));
  if (!tooltip && last) labels.push({ text: readable(last), from: 'title' });
  const format = scriptHint(control);
  if (format) labels.push({ text: format, from: 'hint' });
  return { labels, sections: [...groupTooltips(control, library), ...parts.slice(0, -1).map(readable)], name: last };
}

const inside = ({ text }: Option): LabelText => ({ text: tidy(text), from: 'inside' });

/** On-states such as Yes, On or 1 say nothing about which box it is; "Spouse" does. */
export const saysSomething = ({ text }: Option): boolean =>
  !/^(yes|no|on|true|checked?|x|choice\d*|\d*)$/i.test(text.trim());

type AcroField = PdfControl['field']['acroField'];

function tooltipOf(field: Pick<AcroField, 'dict'>, { PDFName, PDFString, PDFHexString }: PdfLibrary): string {
  const text = field.dict.lookup(PDFName.of('TU'));
  return text instanceof PDFString || text instanceof PDFHexString ? tidy(text.decodeText()) : '';
}

function groupTooltips({ field }: PdfControl, library: PdfLibrary): string[] {
  const found: string[] = [];
  for (let group = field.acroField.getParent(); group; group = group.getParent()) {
    const text = tooltipOf(group, library);
    if (text) found.unshift(text);
  }
  return found;
}

/** Names that form designers give by themselves: topmostSubform[0].Page1[0].f1_04[0], Text12, Check Box3, undefined_2. */
const AUTOMATIC =
  /^(topmostsubform|subform|form|page|p|body|area|pagearea|pageset|contentarea|table|row|cell|text|text ?field|txt|field|fill|f|c|check ?box|cb|radio ?button|group|dropdown|combo ?box|list ?box|button|numericfield|datefield|date|undefined|untitled|toggle|signature)?[\s_\-#]*[\d_\s]*[a-z]?$/i;

/** The parts of a name that somebody chose, without array indices. */
function nameParts(name: string): string[] {
  return name
    .split('.')
    .map((part) =>
      part
        .replace(/\[\d+\]$/, '')
        .replace(/^#/, '')
        .trim(),
    )
    .filter((part, at, all) => !AUTOMATIC.test(part) || (at === all.length - 1 && /^(date|signature)$/i.test(part)));
}

/** "PatientLastName_2" -> "Patient Last Name". */
const readable = (part: string): string =>
  tidy(
    part
      .replace(/_\d+$/, '')
      .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
      .replace(/[_-]+/g, ' '),
  );
