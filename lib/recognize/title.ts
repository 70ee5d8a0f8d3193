import type { Field } from '../pipeline';
import { partyOver, type Whose } from './whose';
import { words } from './words';

/** Whom the headings over a whole page name. */
export function titleParty(title: ReadonlySet<string>): Whose | undefined {
  let weak: Whose | undefined;
  for (const text of [...title].reverse()) {
    const reading = partyOver(words(text), true);
    // a letterhead names who pays, and no party of any box
    if (reading?.entity === 'payer') continue;
    if (reading && !reading.weak) return { entity: reading.entity, certainty: 0.92, said: text };
    if (reading) weak ??= { entity: reading.entity, certainty: 0.9, said: text, weak: true };
  }
  return weak;
}

const MAIN = 0.9;

/** The headings over every field: they name the page. */
export function commonSections(fields: readonly Field[]): Set<string> {
  // what stands outside the form, as the search of the site, is under no heading of its
  const forms = new Map<string, Field[]>();
  for (const field of fields) forms.set(field.form, [...(forms.get(field.form) ?? []), field]);
  const largest = [...forms.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  const [first, ...rest] = largest.length >= fields.length * MAIN ? largest : fields;
  if (!first || rest.length < 6) return new Set();
  return new Set(first.sections.filter((text) => rest.every((field) => field.sections.includes(text))));
}
