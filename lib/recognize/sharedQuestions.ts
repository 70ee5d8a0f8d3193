import type { Field, LabelSource } from '../pipeline';

const ASKS = new Set<LabelSource>(['left', 'above', 'row-header']);
const SAME_LINE = 40; // CSS pixels

/** Boxes to tick in one row answer one question, which stands only before the first of them. */
export function withSharedQuestions(fields: readonly Field[]): Field[] {
  const result = [...fields];
  for (let index = 1; index < fields.length; index++) {
    const field = ownTexts(result[index]!, result[index - 1]!);
    const before = result[index - 1]!;
    if (field.control !== 'checkbox' || before.control !== 'checkbox' || field.frame !== before.frame) continue;
    if (field.labels.some((label) => ASKS.has(label.from))) continue;
    if (Math.abs(field.rect.y - before.rect.y) > SAME_LINE || field.sections.join() !== before.sections.join())
      continue;
    const asked = before.labels
      .filter((label) => ASKS.has(label.from))
      .map(({ text }) => ({ text, from: 'row-header' as const }));
    if (asked.length > 0) result[index] = { ...field, labels: [...field.labels, ...asked] };
  }
  return result;
}

const SHORT = /^\W*(?:\p{L}|yes|no|s[ií])\W*$/iu;

/** "M [ ] F [ ]": what stands left of the second box is the caption of the first, which stands right of it. */
function ownTexts(field: Field, before: Field): Field {
  if (field.control !== 'checkbox' || before.control !== 'checkbox') return field;
  if (!field.labels.some(({ text, from }) => from === 'right' && SHORT.test(text))) return field;
  const isTheirs = (text: string) => before.labels.some((label) => label.from === 'right' && label.text === text);
  const labels = field.labels.filter(({ text, from }) => from !== 'left' || !isTheirs(text));
  return labels.length < field.labels.length && labels.length > 0 ? { ...field, labels } : field;
}
