import type { Field, LabelSource, Recognition } from '../pipeline';
import { entityOf } from '../recognize/entity';
import { recognize } from '../recognize/recognize';
import { words } from '../recognize/words';
import { isOthersPart } from './othersPart';
import { isPart } from './parts';

/**
 * What the fields of a scanned PDF mean. Words the file keeps for a field but does not show may have been copied from
 * another one. Where they share none with the caption printed at the field:
 * - a tooltip and the caption are read each by itself, and where they mean different things neither is taken, but for a
 *   tooltip that another field has too, where it contradicts nothing: this one's is a copy;
 * - a name, which nobody is shown at all, is not read.
 */
export function recognizeForm(given: readonly Field[]): Recognition[] {
  const fields = given.map((field) =>
    isTorn(field, 'title') || isOthers(field) ? { ...without(field, (from) => from === 'title'), name: '' } : field,
  );
  const torn = new Set(fields.filter((field) => isTorn(field, 'aria')));
  if (torn.size === 0) return asGiven(recognize(fields), given);
  const byPrint = recognize(
    fields.map((field) => (torn.has(field) ? without(field, (from) => from === 'aria') : field)),
  );
  const byTooltip = recognize(fields.map((field) => (torn.has(field) ? without(field, isPrinted) : field)));
  const isAtHome = (field: Field, at: number) => {
    const [print, tooltip] = [byPrint[at]!, byTooltip[at]!];
    return !torn.has(field) || print.kind === 'unknown' || tooltip.concept === print.concept;
  };
  const homes = new Set(fields.filter(isAtHome).map(tooltipOf));
  return asGiven(
    fields.map((field, at) => {
      const [print, tooltip] = [byPrint[at]!, byTooltip[at]!];
      if (!torn.has(field) || tooltip.kind === 'unknown' || print.kind === 'never') return print;
      if (!isAtHome(field, at) && homes.has(tooltipOf(field))) return print;
      if (tooltip.kind === 'never' || tooltip.concept === print.concept) return { ...tooltip, field: print.field };
      const [said, shown] = [captionIn(field, (from) => from === 'aria'), captionIn(field, isPrinted)];
      const why = `The form prints "${shown}" here, and its own help text says "${said}".`;
      return { field: print.field, kind: 'unknown', concept: '', confidence: 0, why };
    }),
    given,
  );
}

const tooltipOf = ({ labels }: Field): string => labels.find(({ from }) => from === 'aria')?.text ?? '';

const asGiven = (recognitions: readonly Recognition[], given: readonly Field[]): Recognition[] =>
  recognitions.map((recognition, at) => {
    const field = given[at]!;
    const isOthers = recognition.kind === 'claim' && field.sections.some(isOthersPart);
    return isOthers
      ? { field, kind: 'never', concept: '', confidence: 0.95, why: OTHERS_PART }
      : { ...recognition, field };
  });

const OTHERS_PART = 'This part of the page is not about the claim.';

const isPrinted = (from: LabelSource): boolean =>
  from === 'left' || from === 'above' || from === 'right' || from === 'below' || from === 'column-header';

const without = (field: Field, drops: (from: LabelSource) => boolean): Field => ({
  ...field,
  labels: field.labels.filter(({ from }) => !drops(from)),
});

const captionIn = ({ labels }: Field, is: (from: LabelSource) => boolean): string =>
  labels.find(({ text, from }) => is(from) && !isPart(text))?.text ?? '';

/** In a table the tooltip names the row too, and the heads are read apart. */
function isTorn(field: Field, kept: 'aria' | 'title'): boolean {
  const said = captionIn(field, (from) => from === kept);
  const shown =
    kept === 'aria'
      ? captionIn(field, (from) => from === 'left' || from === 'above' || from === 'below')
      : field.labels.flatMap(({ text, from }) => (isPrinted(from) && !isPart(text) ? [text] : [])).join(' ');
  if (kept === 'aria' && field.grid) return false;
  return wordsIn(said).size > 0 && wordsIn(shown).size > 0 && !sharesWord(said, shown);
}

/** The name speaks of one party where the page prints another one over the field. */
function isOthers({ labels, sections }: Field): boolean {
  const [name] = labels.filter(({ from }) => from === 'title').map(({ text }) => entityOf(words(text)));
  const over = sections.map((text) => entityOf(words(text))).findLast((reading) => reading && !reading.weak);
  return name !== undefined && !name.weak && over !== undefined && over.entity !== name.entity;
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
