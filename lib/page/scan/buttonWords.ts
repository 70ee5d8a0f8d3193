import { attribute } from '../attribute';
import { labelTextOf, tidy } from './text';

/** What a button says to a person. */
export const buttonWords = (button: Element): string =>
  tidy(attribute(button, 'aria-label') || labelTextOf(button) || (button as HTMLInputElement).value, 60);
