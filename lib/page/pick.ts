import type { WriteAction } from '../pipeline';
import { bare } from './same';
import { type CannotWrite, cannot } from './writers/writer';

export interface Choice {
  value: string;
  text: string;
  disabled: boolean;
}

export type ChooseAction = Extract<WriteAction, { do: 'choose' }>;

/** Every text that means what an action asks for, best first. */
export const textsOf = (action: ChooseAction): string[] => [action.text, ...action.accept];

/**
 * The place of the one choice an action means: by its value, then by its text among what means the same, best first.
 * Texts are compared whole, by letters and digits; a part of a text is no match. -1 when none fits.
 * @throws CannotWrite when several fit and differ.
 */
export function findChoice(choices: readonly Choice[], action: ChooseAction): number {
  if (action.value !== '') {
    const place = single(choices, (choice) => choice.value === action.value, 'text', action.value);
    if (place >= 0) return place;
  }
  for (const wanted of textsOf(action)) {
    const key = bare(wanted);
    if (key === '') continue;
    const place = single(choices, (choice) => bare(choice.text) === key, 'value', wanted);
    if (place >= 0) return place;
  }
  return -1;
}

/** Whether a text shown by a control is one that the action accepts. */
export const isAccepted = (shown: string, action: ChooseAction): boolean =>
  textsOf(action).some((wanted) => bare(wanted) !== '' && bare(wanted) === bare(shown));

export const noChoice = (): CannotWrite => cannot('choice');

function single(
  choices: readonly Choice[],
  fits: (choice: Choice) => boolean,
  alike: 'text' | 'value',
  wanted: string,
): number {
  let found = -1;
  for (const [index, choice] of choices.entries()) {
    if (choice.disabled || !fits(choice)) continue;
    if (found >= 0 && choices[found]![alike] !== choice[alike]) {
      throw cannot(`twins ${wanted}`);
    }
    if (found < 0) found = index;
  }
  return found;
}
