import type { Field } from '../pipeline';

const ID = /^#((?:[\w-]|\\.)+)$/;
const NAME = /^([a-z]*)\[name="((?:[^"\\]|\\.)+)"\]$/;

const unescaped = (text: string): string =>
  text.replace(/\\([0-9a-f]{1,6}) ?|\\(.)/gi, (_, hex: string | undefined, plain: string | undefined) =>
    hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : (plain ?? ''),
  );

/**
 * Whether a pin's selector names this control: `#id`, `[name="…"]` with or without a tag, or the whole path of a report
 * (`at`). Other CSS names nothing: what is read of a page holds no elements.
 */
export function selectorFits(selector: string, field: Field): boolean {
  if (field.at === selector) return true;
  const id = ID.exec(selector)?.[1];
  if (id) return field.idAttribute === unescaped(id);
  const [, tag = '', name] = NAME.exec(selector) ?? [];
  return name !== undefined && field.name === unescaped(name) && (tag === '' || tagFits(tag, field));
}

const tagFits = (tag: string, { control, inputType }: Field): boolean =>
  tag === (control === 'select' || control === 'textarea' ? control : inputType === '' ? '' : 'input');
