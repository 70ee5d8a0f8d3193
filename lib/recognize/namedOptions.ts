import type { Field } from '../pipeline';

/**
 * Some form builders tie the label of the whole question to its first radio button ("Gender" for=female), which then
 * seems to be called as the question is. What it is worth says what it means.
 */
export const withNamedOptions = (fields: readonly Field[]): Field[] =>
  fields.map((field) => {
    const { control, options, labels } = field;
    const [question] = labels;
    if (control !== 'radio-group' || !question || options.length < 2) return field;
    const isCalledSo = ({ text }: { text: string }) => text === question.text;
    if (options.filter(isCalledSo).length !== 1) return field;
    const named = options.map((option) =>
      isCalledSo(option) && /\p{L}/u.test(option.value) ? { ...option, text: option.value } : option,
    );
    return { ...field, options: named };
  });
