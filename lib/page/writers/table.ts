import type { ControlKind } from '../../pipeline';
import type { Target } from '../targets';
import { checkbox } from './checkbox';
import { combobox } from './combobox';
import { contenteditable } from './contenteditable';
import { date } from './date';
import { dateButton } from './dateButton';
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
  'date-button': dateButton,
  file,
  password,
};

/** The state of a control, in its writer's own words. */
export function stateOf(target: Target): string {
  const writer = WRITERS[target.control];
  return writer.capture ? writer.capture(target) : writer.read(target);
}
