import { fire } from './events';
import { attribute } from './readerParts';

/** The first half of a press with the main mouse button: what opens most listboxes. */
export const pressDown = (element: HTMLElement): void => pointer(element, 'down', 1);
export const pressUp = (element: HTMLElement): void => pointer(element, 'up', 0);

function pointer(element: HTMLElement, half: 'down' | 'up', buttons: number): void {
  const box = element.getBoundingClientRect();
  const init = { detail: 1, buttons, clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 };
  fire(element, `pointer${half}`, { ...init, pointerType: 'mouse', isPrimary: true });
  fire(element, `mouse${half}`, init);
}

/** A click, and on a second attempt a whole press: widgets differ in which of them they hear. */
export function press(element: HTMLElement, attempt = 0): void {
  if (attempt > 0) {
    pressDown(element);
    pressUp(element);
  }
  element.click();
}

/** The same for a box or button that may be drawn by its label. */
export const pressBox = (element: HTMLElement, attempt: number): void =>
  press(attempt === 0 ? element : ((element as HTMLInputElement).labels?.[0] ?? element), attempt);

/** Whether a radio button or checkbox, native or ARIA, is on. */
export const isOn = (element: HTMLElement): boolean =>
  element instanceof HTMLInputElement ? element.checked : attribute(element, 'aria-checked') === 'true';
