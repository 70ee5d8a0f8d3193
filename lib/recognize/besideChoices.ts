import type { Field } from '../pipeline';

const ANSWER_THEN = /^(yes|no|s[ií])[\s.:,;]+(?=.*\p{L}{3})(.+)$/iu;
const ONE_LINE = 10; // CSS pixels
const REACH = 320;

/**
 * "( ) YES ( ) NO  PLACE (State) [  ]": what stands between the last choice and a box on the same line is the caption of
 * the box, which goes on with the question.
 */
export function besideChoices(fields: readonly Field[]): Field[] {
  const result = [...fields];
  fields.forEach((field, at) => {
    const next = fields[at + 1];
    const last = field.options.at(-1);
    const [, answer, caption] = ANSWER_THEN.exec(last?.text ?? '') ?? [];
    if (field.control !== 'radio-group' || !answer || !caption || !next || !isBehind(next, field, last!.text)) return;
    const options = field.options.with(-1, { ...last!, text: answer });
    const question = field.labels.find(({ from }) => from !== 'right')?.text;
    result[at] = { ...field, options };
    result[at + 1] = {
      ...next,
      labels: [
        { text: caption, from: 'left' },
        ...next.labels.filter(({ from }) => from !== 'above' && from !== 'left'),
      ],
      sections: question ? [...next.sections, question] : next.sections,
    };
  });
  return result;
}

const isBehind = (next: Field, { frame, rect }: Field, said: string): boolean =>
  next.frame === frame &&
  next.control === 'text' &&
  !next.grid &&
  next.labels.every(
    ({ text, from }) => ['above', 'hint', 'placeholder'].includes(from) || (from === 'left' && text === said),
  ) &&
  Math.abs(next.rect.y + next.rect.height / 2 - (rect.y + rect.height / 2)) <= ONE_LINE &&
  next.rect.x > rect.x &&
  next.rect.x - rect.x <= REACH;
