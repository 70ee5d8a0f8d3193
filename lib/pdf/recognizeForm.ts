import type { Field, Recognition } from '../pipeline';
import { recognize } from '../recognize/recognize';
import { isPart } from './captions';

/**
 * What the fields of a scanned PDF mean. A tooltip that shares no word with the caption printed at its field may have
 * been copied from another one: such a field is read by each of them alone, and where they mean different things neither
 * is taken.
 */
export function recognizeForm(fields: readonly Field[]): Recognition[] {
  const torn = new Set(fields.filter(isTorn));
  if (torn.size === 0) return recognize(fields);
  const byPrint = recognize(
    fields.map((field) => (torn.has(field) ? without(field, (from) => from === 'aria') : field)),
  );
  const byTooltip = recognize(fields.map((field) => (torn.has(field) ? without(field, isPrinted) : field)));
  return fields.map((field, at) => {
    const [print, tooltip] = [byPrint[at]!, byTooltip[at]!];
    if (!torn.has(field) || tooltip.kind === 'unknown' || print.kind === 'never') return print;
    if (tooltip.kind === 'never' || tooltip.concept === print.concept) return { ...tooltip, field: print.field };
    const [said, shown] = [captionIn(field, (from) => from === 'aria'), captionIn(field, isPrinted)];
    const why = `The form prints "${shown}" here, and its own help text says "${said}".`;
    return { field: print.field, kind: 'unknown', concept: '', confidence: 0, why };
  });
}

const isPrinted = (from: string): boolean =>
  from === 'left' || from === 'above' || from === 'right' || from === 'below';

const without = (field: Field, drops: (from: string) => boolean): Field => ({
  ...field,
  labels: field.labels.filter(({ from }) => !drops(from)),
});

const captionIn = ({ labels }: Field, is: (from: string) => boolean): string =>
  labels.find(({ text, from }) => is(from) && !isPart(text))?.text ?? '';

/** In a table the tooltip names the row too, and the heads are read apart. */
function isTorn(field: Field): boolean {
  const [said, shown] = [
    captionIn(field, (from) => from === 'aria'),
    captionIn(field, (from) => from === 'left' || from === 'above'),
  ];
  return !field.grid && wordsIn(said).size > 0 && wordsIn(shown).size > 0 && !sharesWord(said, shown);
}

function sharesWord(a: string, b: string): boolean {
  const known = wordsIn(a);
  return [...wordsIn(b)].some((word) => known.has(word));
}

/** The words that tell one caption from others, as much of each as makes "Patient’s" and "patients" one. */
const wordsIn = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
      .filter((word) => !ANYWHERE.test(word))
      .map((word) => word.slice(0, 5)),
  );

/** What stands in captions of all sorts. */
const ANYWHERE = /^(?:the|and|for|from|enter|your|names?|numbers?|dates?|codes?|address|phone|text|field|box)$/;
