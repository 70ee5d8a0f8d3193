import { fireBeforeInput, fireChange, fireInput, fireKey } from './events';
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
    if (index > 0 && control.value !== '') assign(control, '', focus);
    way(control, text, focus);
    await null; // frameworks put a refused value back at the end of the event
    if (control.value === text || (text !== '' && sameText(control.value, text))) return;
  }
}

/** Sets the value past what a framework may have put over the property of this one element. */
export function setValue(control: TextControl | HTMLSelectElement, value: string): void {
  const prototype = Object.getPrototypeOf(control) as object;
  const setter = Object.getOwnPropertyDescriptor(prototype, 'value')?.set;
  if (setter) setter.call(control, value);
  else control.value = value;
}

function insert(control: TextControl, text: string, focus: Focus): void {
  if (!isActive(control)) return;
  if (control.value !== '') control.select();
  insertTrusted(control, text);
  focus.changeIsDue();
}

/**
 * Replaces the selection of the focused control. The only way from a script to a trusted `input` event.
 * @returns false when neither the page nor the browser took the text.
 */
export function insertTrusted(element: HTMLElement, text: string): boolean {
  if (!fireBeforeInput(element, text)) return true;
  const { ownerDocument } = element;
  return text === '' ? ownerDocument.execCommand('delete') : ownerDocument.execCommand('insertText', false, text);
}

function assign(control: TextControl, text: string, _focus: Focus): void {
  setValue(control, text);
  fireInput(control, text);
  fireChange(control);
}

function pressKeys(control: TextControl, text: string, focus: Focus): void {
  for (const key of text) {
    const free = fireKey(control, 'keydown', key) && fireKey(control, 'keypress', key);
    if (free && !(isActive(control) && insertTrusted(control, key))) {
      setValue(control, control.value + key);
      fireInput(control, key);
    }
    fireKey(control, 'keyup', key);
  }
  focus.changeIsDue();
}
