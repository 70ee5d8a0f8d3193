import { fire } from './events';
import { isEmpty } from './readerParts';

/** The first half of a press with the main mouse button: what opens most listboxes. */
export const pressDown = (element: HTMLElement): void => pointer(element, 'down', 1);
export const pressUp = (element: HTMLElement): void => pointer(element, 'up', 0);

function pointer(element: HTMLElement, half: 'down' | 'up', buttons: number): void {
  const box = element.getBoundingClientRect();
  const init = { detail: 1, buttons, clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 };
  fire(element, `pointer${half}`, { ...init, pointerType: 'mouse', isPrimary: true });
  fire(element, `mouse${half}`, init);
}

/** A whole press, as a person's: widgets differ in which part of it they hear. What it takes away hears no more of it. */
export function press(element: HTMLElement): void {
  pressDown(element);
  if (element.isConnected) pressUp(element);
  if (element.isConnected) element.click();
}

/** A click on a box or button, and on a second attempt a whole press of the label that may stand for it. */
export const pressBox = (element: HTMLElement, attempt: number): void =>
  attempt === 0 ? element.click() : press((element as HTMLInputElement).labels?.[0] ?? element);

/** Whether a control is switched off. */
export const isOff = (element: Element): boolean => element.matches(':disabled,[aria-disabled=true]');

/** Whether a radio button or checkbox, native, ARIA or a component's own, is on. */
export const isOn = (element: HTMLElement): boolean => !isEmpty('checkbox', element);
