import type { Field, LabelText } from '../pipeline';

/**
 * Some form builders tie the label of the whole question to its first radio button ("Gender" for=female), which then
 * seems to be called as the question is. What it is worth says what it means.
 */
export const withNamedOptions = (fields: readonly Field[]): Field[] =>
  fields.map((field) => {
    const { control, options } = field;
    if (control !== 'radio-group' || options.length < 2) return field;
    // and what stands beside the first button is no more than that says
    const isOption = ({ text, from }: LabelText) => from === 'right' && options.some((option) => option.text === text);
    const labels = field.labels.filter((label) => !isOption(label));
    const [question] = labels;
    if (!question) return field;
    const isCalledSo = ({ text }: { text: string }) => text === question.text;
    if (options.filter(isCalledSo).length !== 1)
      return labels.length < field.labels.length ? { ...field, labels } : field;
    const named = options.map((option) =>
      isCalledSo(option) && /\p{L}/u.test(option.value) ? { ...option, text: option.value } : option,
    );
    return { ...field, labels, options: named };
  });
