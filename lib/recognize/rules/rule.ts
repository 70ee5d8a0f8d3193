import type { ControlKind } from '../../pipeline';

/**
 * One way a form says what a field is. `means` is a concept, or
 * - `@attribute`: of whichever party the field is about (`@name.first`),
 * - `@firm`: the name of whoever gave or billed the care that the heading or the label speaks of,
 * - `%attribute`: of this insurance or the other one (`%memberId`),
 * - `line.attribute`, `diagnosis.attribute`: a row still to be numbered.
 */
export interface Rule {
  means: string;
  words: RegExp;
  /** Words that make it mean something else. */
  unless?: RegExp;
  /** How surely these words mean it, 0..1. */
  strength?: number;
  /** The words are so telling that other words around them hardly matter. */
  sure?: boolean;
  /** Only for these kinds of control. */
  only?: readonly ControlKind[];
  /** Only as the head of a column. */
  overColumn?: boolean;
}

export const CHOICES: readonly ControlKind[] = ['radio-group', 'checkbox', 'select', 'listbox-button', 'combobox'];
export const TYPED: readonly ControlKind[] = [
  'text',
  'textarea',
  'contenteditable',
  'combobox',
  'date',
  'month',
  'segmented-date',
  'date-button',
];
