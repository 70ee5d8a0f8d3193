import { fire, fireChanged, fireKey } from './events';
import { type Focus, isActive } from './focus';
import { sameText } from './same';

export type TextControl = HTMLInputElement | HTMLTextAreaElement;

/**
 * Puts a text into a control that takes typing, in the first of three ways that the page keeps:
 * the browser's own insertion (its events are trusted, so that pages which ignore others hear them), the value with its
 * events, and key by key for widgets that only listen to keys. On a second attempt the value comes first.
 */
export async function typeText(control: TextControl, text: string, focus: Focus, attempt = 0): Promise<void> {
  const ways = attempt === 0 ? [insert, assign, pressKeys] : [assign, pressKeys, insert];
  for (const [index, way] of ways.entries()) {
    focus.to(control);
    if (index > 0 && control.value !== '') assign(control, '');
    way(control, text);
    if (way !== assign) focus.changeIsDue();
    await null; // frameworks put a refused value back at the end of the event
    if (sameText(control.value, text)) return;
  }
}

/** Sets the value past what a framework may have put over the property of this one element. */
export function setValue(control: TextControl | HTMLSelectElement, value: string): void {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')?.set?.call(control, value);
}

function insert(control: TextControl, text: string): void {
  if (!isActive(control)) return;
  if (control.value !== '') control.select();
  insertTrusted(control, text);
}

/**
 * Replaces the selection of the focused control. The only way from a script to a trusted `input` event; the browser sends
 * no `beforeinput` with it.
 * @returns false when neither the page nor the browser took the text.
 */
export function insertTrusted(element: HTMLElement, text: string): boolean {
  const inputType = kindOf(text);
  const command = text === '' ? 'delete' : inputType;
  if (!fire(element, 'beforeinput', { inputType, data: text || null })) return true;
  return element.ownerDocument.execCommand(command, false, text);
}

const kindOf = (text: string): string => (text === '' ? 'deleteContentBackward' : 'insertText');

function assign(control: TextControl, text: string): void {
  setValue(control, text);
  fireChanged(control, kindOf(text)); // a list that completes what is typed does not complete what is deleted
}

function pressKeys(control: TextControl, text: string): void {
  for (const key of text) {
    const free = fireKey(control, 'keydown', key) && fireKey(control, 'keypress', key);
    if (free && !(isActive(control) && insertTrusted(control, key))) assign(control, control.value + key);
    fireKey(control, 'keyup', key);
  }
}
