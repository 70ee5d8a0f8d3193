import { hostOf, parentAcross } from '../scan/tree';
import { boxOf } from '../scan/visibility';
import { standInOf } from '../standIn';
import type { Target } from '../targets';

/** Smaller than this nothing can be typed into, nor read. CSS pixels. */
const LEAST = 8;

const isLarge = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width >= LEAST && height >= LEAST;
};

/**
 * What a person sees of a control: any one of these is enough. The box to tick and the upload control have their labels
 * beside them, as design systems draw these instead.
 */
export function facesOf({ control, element, members }: Target): Element[] {
  const parts = members.length > 0 ? members : [element];
  if (control === 'radio-group' || control === 'checkbox') {
    return parts.flatMap((part) => [part, ...labelsOf(part)]).filter(isLarge);
  }
  if (control === 'file') {
    return [element, ...labelsOf(element), boxOf(element) || element, parentAcross(element)!].filter(isLarge);
  }
  const drawn = standInOf(element) ?? element;
  if (isLarge(drawn)) return [drawn];
  const box = isListBox(drawn) ? boxAround(drawn) : undefined;
  return box ? [box] : [];
}

const labelsOf = (element: HTMLElement): Element[] =>
  [...((element as HTMLInputElement).labels ?? []), element.closest('label')].filter((label) => label !== null);

/** A list that is drawn as a box has an input in it that is as wide as what is typed into it. */
const isListBox = (element: HTMLElement): boolean =>
  element.matches('[role=combobox],[aria-haspopup],[aria-autocomplete]') || hostOf(element.getRootNode()) !== null;

/** The nearest box around a small input that is large enough to be seen. */
function boxAround(element: HTMLElement): Element | undefined {
  let box = parentAcross(element);
  for (let up = 0; box && up < 4; up++, box = parentAcross(box)) {
    if (isLarge(box)) return box;
  }
  return undefined;
}
