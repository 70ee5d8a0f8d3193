import type { ControlKind, Field, LabelSource, LabelText, Option } from '../../lib/pipeline';

/** What a field says of itself: one text as its <label>, or texts by where they stand. */
export type Says = string | Partial<Record<LabelSource, string>>;

const labelsOf = (says: Says): LabelText[] =>
  typeof says === 'string'
    ? says === ''
      ? []
      : [{ text: says, from: 'label' }]
    : (Object.entries(says) as [LabelSource, string][]).map(([from, text]) => ({ text, from }));

const optionOf = (given: string | Option): Option =>
  typeof given === 'string' ? { value: given.toLowerCase().replace(/\W+/g, '-'), text: given } : given;

/** A text box as the scan would give it, alone on its line. */
export function box(says: Says, traits: Partial<Field> = {}): Field {
  return {
    id: '',
    frame: 0,
    at: '',
    signature: '',
    control: 'text',
    inputType: 'text',
    name: '',
    idAttribute: '',
    autocomplete: '',
    labels: labelsOf(says),
    sections: [],
    options: [],
    maxLength: -1,
    pattern: '',
    inputMode: '',
    min: '',
    max: '',
    required: false,
    readOnly: false,
    hiddenBy: '',
    ignoreHint: false,
    empty: true,
    rect: { x: 0, y: 0, width: 0, height: 0 },
    form: '',
    order: 0,
    ...traits,
  };
}

const ofKind =
  (control: ControlKind) =>
  (says: Says, options: (string | Option)[] = [], traits: Partial<Field> = {}): Field =>
    box(says, { control, inputType: '', options: options.map(optionOf), ...traits });

/** One Field for the whole group; the label is its question. */
export const radios = ofKind('radio-group');
export const list = ofKind('select');
export const tick = (says: Says, traits: Partial<Field> = {}): Field =>
  box(says, { control: 'checkbox', inputType: 'checkbox', ...traits });
export const YES_NO = ['Yes', 'No'];

/** Fields under a heading. */
export const under = (heading: string, ...fields: Field[]): Field[] =>
  fields.map((field) => ({ ...field, sections: [heading, ...field.sections] }));

let clusters = 0;

/** Boxes of one value, side by side. */
export function together(...fields: Field[]): Field[] {
  const id = `c${clusters++}`;
  return fields.map((field, index) => ({ ...field, cluster: { id, index, size: fields.length } }));
}

/** A table: one header over each column, one row of boxes for each row; `made` gives the box of a column its traits. */
export function table(headers: string[], rows: number, made: (column: number, row: number) => Partial<Field>): Field[] {
  return Array.from({ length: rows }, (_, row) =>
    headers.map((header, column) =>
      box({ 'column-header': header }, { grid: { grid: 'g0', row, column }, ...made(column, row) }),
    ),
  ).flat();
}

const LINE = 40; // CSS pixels from one line of the page to the next

/** A page: fields in reading order with ids, selectors, signatures and places; boxes of a grid row or cluster share a line. */
export function page(...given: (Field | Field[])[]): Field[] {
  let y = 0;
  let x = 0;
  let before: Field | undefined;
  return given.flat().map((field, order) => {
    const beside =
      before &&
      ((field.cluster && field.cluster.id === before.cluster?.id) ||
        (field.grid && field.grid.grid === before.grid?.grid && field.grid.row === before.grid.row));
    x = beside ? x + 80 : 20;
    if (!beside) y += LINE;
    before = field;
    const width = field.cluster || field.grid ? 60 : 220;
    const rect = field.rect.width > 0 ? field.rect : { x, y, width, height: 24 };
    return { ...field, id: `f${order}`, at: `#f${order}`, signature: `s${order}`, order, rect };
  });
}
