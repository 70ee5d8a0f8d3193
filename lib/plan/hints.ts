import type { Field } from '../pipeline';

const DATE_FORMAT = /\b[md]{1,2}\s?[/.-]\s?[md]{1,2}\s?[/.-]\s?[ya]{2,4}\b/i;

/** Everything a field says about the format it wants, as one lower-case text. */
export function hintText(field: Field): string {
  // what a file calls a field says less of its format than what is printed at it
  const isFormatted = field.labels.some(({ text, from }) => from !== 'title' && DATE_FORMAT.test(text));
  return field.labels
    .filter(({ from }) => from !== 'title' || !isFormatted)
    .map((label) => label.text)
    .join(' | ')
    .toLowerCase()
    .replace(
      /\b([md]{1,2}\s?[/.-]?\s?[md]{1,2}\s?[/.-]?\s?)aa(aa)?\b/g,
      (_, parts, four) => `${parts}${four ? 'yyyy' : 'yy'}`,
    ); // año
}

/** Whether a text fits the control's own limits: maxlength, pattern, inputmode. */
export function fits(field: Field, text: string): boolean {
  if (field.maxLength >= 0 && text.length > field.maxLength) return false;
  if (field.pattern !== '') {
    try {
      if (!new RegExp(`^(?:${field.pattern})$`, 'v').test(text)) return false;
    } catch {
      // a pattern no browser would apply limits nothing
    }
  }
  if (field.inputType === 'number' && !/^-?\d+(?:\.\d+)?$/.test(text)) return false;
  return true;
}

/** The first spelling that fits the control; undefined when none does. */
export const firstFitting = (field: Field, spellings: readonly string[]): string | undefined =>
  spellings.find((spelling) => fits(field, spelling));
