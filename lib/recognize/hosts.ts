import type { Field } from '../pipeline';

/**
 * An outer custom element names one control ("City") or a group of them ("Patient address"). What it says over several
 * controls that have labels of their own is their heading.
 */
export function withHostSections(fields: readonly Field[]): Field[] {
  const under = new Map<string, number>();
  const key = (field: Field, text: string) => `${field.frame}|${field.form}|${field.sections.join('>')}|${text}`;
  for (const field of fields) {
    if (!isNamed(field)) continue;
    for (const { text, from } of field.labels) {
      if (from === 'host') under.set(key(field, text), (under.get(key(field, text)) ?? 0) + 1);
    }
  }
  return fields.map((field) => {
    if (!isNamed(field)) return field;
    const shared = field.labels.filter(({ text, from }) => from === 'host' && (under.get(key(field, text)) ?? 0) > 1);
    if (shared.length === 0) return field;
    const headings = shared.map((label) => label.text).filter((text) => !field.sections.includes(text));
    return {
      ...field,
      labels: field.labels.filter((label) => !shared.includes(label)),
      sections: [...field.sections, ...headings.reverse()],
    };
  });
}

const isNamed = (field: Field): boolean => field.labels.some(({ from }) => from === 'label' || from === 'aria');
