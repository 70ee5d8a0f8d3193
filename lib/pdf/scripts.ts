import type { FieldScript } from '../plan/fieldScript';
import type { PdfControl } from './controls';

/** The formats of the older functions, which name one by its number. */
const NUMBERED_DATES = [
  'm/d',
  'm/d/yy',
  'mm/dd/yy',
  'mm/yy',
  'd-mmm',
  'd-mmm-yy',
  'dd-mmm-yy',
  'yy-mm-dd',
  'mmm-yy',
  'mmmm-yy',
  'mmm d, yyyy',
  'mmmm d, yyyy',
] as const;

const SPECIAL = ['zip', 'zip+4', 'phone', 'ssn'] as const;
const SPECIAL_HINTS = { zip: '#####', 'zip+4': '#####-####', phone: '(###) ###-####', ssn: '###-##-####' } as const;

/** The format that a field's own script demands: Acrobat's functions for dates, numbers, ZIP codes, phones and SSNs. */
export function scriptOf({ field }: Pick<PdfControl, 'field'>): FieldScript | undefined {
  const actions = field.getJavaScriptActions();
  const script = `${actions?.format?.getScript() ?? ''} ${actions?.keystroke?.getScript() ?? ''}`;
  const date = /AFDate_(?:Format|Keystroke)(?:Ex)?\(\s*(?:["']([^"']{1,30})["']|(\d{1,2})\s*\))/.exec(script);
  const format = date?.[1] ?? NUMBERED_DATES[Number(date?.[2])];
  // capitals mean the time of day there, and many who write them mean the day: the hint is all that can be had from it
  if (format && !/[DMY]/.test(format)) return { is: 'date', format };
  const number = new RegExp(
    /AFNumber_(?:Format|Keystroke)\(\s*(\d+)\s*,\s*(\d)\s*,\s*\d+\s*,\s*\d+\s*,\s*/.source +
      /(?:"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)')\s*,\s*(true|false)/.source,
  ).exec(script);
  if (number) {
    const [, decimals, separators, double, single = '', before] = number;
    const currency = unescaped(double ?? single);
    return {
      is: 'number',
      decimals: Number(decimals),
      separators: Number(separators),
      currency,
      isBefore: before === 'true',
    };
  }
  const special = SPECIAL[Number(/AFSpecial_(?:Format|Keystroke)\(\s*(\d)/.exec(script)?.[1])];
  return special && { is: special };
}

/** "\u0024" and "\x24" in a script are "$". */
const unescaped = (text: string): string =>
  text
    .replace(/\\(?:u([0-9a-f]{4})|x([0-9a-f]{2}))/gi, (_, four, two) =>
      String.fromCharCode(Number.parseInt(four ?? two, 16)),
    )
    .replace(/\\(.)/g, '$1');

/** The same as a person would be told it; '' where it says nothing of what belongs there. */
export function scriptHint(control: Pick<PdfControl, 'field'>): string {
  const script = scriptOf(control);
  if (script?.is === 'date') return script.format;
  if (script) return script.is === 'number' ? '' : SPECIAL_HINTS[script.is];
  const { format, keystroke } = control.field.getJavaScriptActions() ?? {};
  const said = `${format?.getScript() ?? ''} ${keystroke?.getScript() ?? ''}`;
  return /AFDate_(?:Format|Keystroke)(?:Ex)?\(\s*["']([^"']{2,20})["']/.exec(said)?.[1] ?? '';
}
