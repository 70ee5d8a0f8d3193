import type { Field, LabelSource, LabelText } from '../pipeline';

/** What a page gives a box for a name; of these a question and what stands under the box may be made into one. */
const GIVEN: ReadonlySet<LabelSource> = new Set(['label', 'aria', 'host']);

/** A question that ends within a text: what comes after it is another text. */
const ENDED = /^(.{6,}?[?:])\s+(?=.*\p{L}{2})/u;

/** Asks something of its own, as "Account" in "Account holder" does not. */
const ASKS = /[?:*]$|\S\s\S+\s\S/;

/** How the caption of a box begins. */
const CAPTION = /^\s[\p{Lu}\d(].*\p{L}/u;

/**
 * "What is the patient's name? First" beside "What is the patient's name? Last": several boxes share one question, which
 * a page puts before the caption of each for those who do not see it. The question is the heading over them all, and the
 * caption alone is the box's own label.
 */
export function withSubLabels(fields: readonly Field[]): Field[] {
  const shared = sharedBeginnings(fields);
  return fields.map((field) => {
    if (field.control === 'radio-group' || field.control === 'checkbox') return field;
    const [question, label] = askedOver(field, shared);
    if (!label) return field;
    const own = namedIn(question, label.text.slice(question.length).trim());
    const labels = field.labels
      .map((one) => (one === label ? { ...one, text: own } : one))
      .filter((one, at, all) => one.text !== question && all.findIndex(({ text }) => text === one.text) === at);
    const isOver = field.sections.some((heading) => heading === question || `${heading}:` === question);
    const sections = isOver ? field.sections : [...field.sections, question];
    return { ...field, labels, sections };
  });
}

/** "What number is on the card?" over "The group one": the group number. */
function namedIn(question: string, own: string): string {
  const [noun] = /\b(?:number|code|date|name|address|amount)\b/i.exec(question) ?? [];
  return noun ? own.replace(/^((?:the )?\w+) one\b/i, `$1 ${noun}`) : own;
}

/** The shared question a box's label begins with, and that label. */
function askedOver({ labels, sections }: Field, shared: ReadonlySet<string>): [question: string, label?: LabelText] {
  for (const label of labels) {
    if (!GIVEN.has(label.from)) continue;
    const question = [...sections].reverse().find((text) => begins(label.text, text)) ?? ENDED.exec(label.text)?.[1];
    if (question !== undefined && shared.has(question)) return [question, label];
  }
  return [''];
}

const begins = (text: string, heading: string): boolean =>
  text.startsWith(heading) && ASKS.test(heading) && CAPTION.test(text.slice(heading.length));

/** The questions that the labels of more than one value begin with, and go on in other ways. */
function sharedBeginnings(fields: readonly Field[]): Set<string> {
  const under = new Map<string, Map<string | Field, string>>();
  for (const field of fields) {
    for (const { text, from } of field.labels) {
      if (!GIVEN.has(from)) continue;
      const asked = field.sections.filter((heading) => begins(text, heading));
      const [, ended] = ENDED.exec(text) ?? [];
      for (const question of ended === undefined ? asked : [...asked, ended]) {
        const values = under.get(question) ?? new Map();
        under.set(question, values.set(field.cluster?.id ?? field, text));
      }
    }
  }
  return new Set([...under].filter(([, values]) => new Set(values.values()).size > 1).map(([question]) => question));
}
