/** The kinds of control a UI library may have, as the columns of docs/COMPATIBILITY.md. */
export const CONTROL_COLUMNS = {
  text: 'text',
  'long-text': 'long text',
  number: 'number, money',
  phone: 'phone',
  masked: 'masked',
  'native-date': 'native date',
  'picker-date': 'picker date',
  'split-date': 'split date',
  select: 'select',
  'combobox-fixed': 'combobox, fixed list',
  'combobox-filtered': 'combobox, filtered',
  'combobox-async': 'combobox, list on demand',
  'combobox-free': 'combobox, free text',
  radio: 'radio group',
  checkbox: 'checkbox group',
  file: 'file',
} as const;
export type ControlColumn = keyof typeof CONTROL_COLUMNS;

export const COLUMN_IDS = Object.keys(CONTROL_COLUMNS) as ControlColumn[];
