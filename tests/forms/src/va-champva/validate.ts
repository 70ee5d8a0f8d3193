import type { FieldDef, FormData } from './model';

/** True for `YYYY-MM-DD` that is a day of the calendar. */
const isCalendarDay = (text: string) => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

/** What is wrong with the answer to one question, in the form's own words; '' when nothing is. */
export function problemWith(field: FieldDef, data: FormData, today: string): string {
  const value = (data[field.key] ?? '').trim();
  if (!value) return field.required && !field.later ? 'You must provide a response' : '';
  if (field.kind === 'date') {
    if (!isCalendarDay(value)) return 'Enter a complete date: month, day and year';
    return value > today ? 'Enter a valid current or past date' : '';
  }
  if (field.minlength && value.length < field.minlength) return `Enter at least ${field.minlength} characters`;
  if (field.maxlength && value.length > field.maxlength) return `Enter at most ${field.maxlength} characters`;
  if (field.pattern && !new RegExp(field.pattern).test(value)) return field.patternMessage ?? 'Check this answer';
  if (field.choices && !field.choices.some(([choice]) => choice === value)) return 'Choose one of the answers';
  return '';
}

/** Required questions without an answer, of those given. */
export const unanswered = (fields: readonly FieldDef[], data: FormData): FieldDef[] =>
  fields.filter((field) => field.required && !(data[field.key] ?? '').trim());
