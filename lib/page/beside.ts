import { all } from './all';
import { parentAcross } from './readerParts';

const UP = 4;

/** Whether more than one control that is filled in stands in a box. */
export const isShared = (box: Element): boolean =>
  box.querySelectorAll('input:not([type=hidden],[aria-hidden=true]),select:not([aria-hidden=true]),textarea').length >
  1;

/** What belongs to one control alone and is of some kind: the nearest in the boxes around it without another control. */
export function findBeside(
  control: HTMLElement,
  selector: string,
  fits: (one: HTMLElement) => boolean,
): HTMLElement | undefined {
  let box: Element | null = control;
  for (let up = 0; box && up < UP && !isShared(box); up++, box = parentAcross(box)) {
    const found = all(box, selector).find((one) => one !== control && fits(one));
    if (found) return found;
  }
  return undefined;
}
