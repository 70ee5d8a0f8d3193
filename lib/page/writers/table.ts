import type { ControlKind } from '../../pipeline';
import { checkbox } from './checkbox';
import { combobox } from './combobox';
import { contenteditable } from './contenteditable';
import { date } from './date';
import { file } from './file';
import { listboxButton } from './listboxButton';
import { month } from './month';
import { password } from './password';
import { radioGroup } from './radioGroup';
import { segmentedDate } from './segmentedDate';
import { select } from './select';
import { text } from './text';
import { textarea } from './textarea';
import type { Writer } from './writer';

/** One writer for every kind of control. */
export const WRITERS: Record<ControlKind, Writer> = {
  text,
  textarea,
  contenteditable,
  date,
  month,
  select,
  'radio-group': radioGroup,
  checkbox,
  combobox,
  'listbox-button': listboxButton,
  'segmented-date': segmentedDate,
  file,
  password,
};
