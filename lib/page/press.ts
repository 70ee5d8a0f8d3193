import { firePointerDown, firePointerUp } from './events';

/** The ways a press is made, from the plainest: widgets differ in which of them they hear. */
export function press(element: HTMLElement, way: number): void {
  if (way === 1) {
    firePointerDown(element);
    firePointerUp(element);
  }
  element.click();
}

/** Whether a radio button or checkbox, native or ARIA, is on. */
export const isOn = (element: HTMLElement): boolean =>
  element instanceof HTMLInputElement ? element.checked : element.getAttribute('aria-checked') === 'true';

/** What a person presses when the box itself is drawn by its label; the element itself when it has none. */
export const labelOf = (element: HTMLElement): HTMLElement =>
  (element as HTMLInputElement).labels?.[0] ?? element.closest('label') ?? element;
