/**
 * The events a browser sends when a person uses a control, with the same bubbling and the same crossing of shadow roots:
 * all but `change` are composed. None of them can be trusted ones; see `typeText` for those.
 */

const UP = { bubbles: true, composed: true };

export const fireInput = (element: HTMLElement, data: string | null = null): boolean =>
  element.dispatchEvent(new InputEvent('input', { ...UP, inputType: 'insertText', data }));

/** Announces typed text; scripts that insert text get no such event from the browser. @returns false when the page took it. */
export const fireBeforeInput = (element: HTMLElement, text: string): boolean => {
  const what = text === '' ? { inputType: 'deleteContentBackward' } : { inputType: 'insertText', data: text };
  return element.dispatchEvent(new InputEvent('beforeinput', { ...UP, cancelable: true, ...what }));
};

export const fireChange = (element: HTMLElement): boolean =>
  element.dispatchEvent(new Event('change', { bubbles: true }));

export function fireBlur(element: HTMLElement, relatedTarget: HTMLElement | null): void {
  element.dispatchEvent(new FocusEvent('blur', { composed: true, relatedTarget }));
  element.dispatchEvent(new FocusEvent('focusout', { ...UP, relatedTarget }));
}

export function fireFocus(element: HTMLElement, relatedTarget: HTMLElement | null): void {
  element.dispatchEvent(new FocusEvent('focus', { composed: true, relatedTarget }));
  element.dispatchEvent(new FocusEvent('focusin', { ...UP, relatedTarget }));
}

/** @returns false when the page took the key for itself. */
export const fireKey = (element: HTMLElement, type: 'keydown' | 'keypress' | 'keyup', key: string): boolean =>
  element.dispatchEvent(
    new KeyboardEvent(type, { ...UP, cancelable: true, key, keyCode: keyCodeOf(key), charCode: charCodeOf(type, key) }),
  );

/** Old pages still read keyCode. */
const keyCodeOf = (key: string): number =>
  key.length === 1 ? key.toUpperCase().charCodeAt(0) : ({ ArrowDown: 40, Escape: 27, Delete: 46 }[key] ?? 0);
const charCodeOf = (type: string, key: string): number =>
  type === 'keypress' && key.length === 1 ? key.charCodeAt(0) : 0;

/** The first half of a press with the main mouse button: what opens most listboxes. */
export function firePointerDown(element: HTMLElement): void {
  const init = mouse(element, 1);
  element.dispatchEvent(new PointerEvent('pointerdown', { ...init, pointerType: 'mouse', isPrimary: true }));
  element.dispatchEvent(new MouseEvent('mousedown', init));
}

export function firePointerUp(element: HTMLElement): void {
  const init = mouse(element, 0);
  element.dispatchEvent(new PointerEvent('pointerup', { ...init, pointerType: 'mouse', isPrimary: true }));
  element.dispatchEvent(new MouseEvent('mouseup', init));
}

function mouse(element: HTMLElement, buttons: number): MouseEventInit {
  const box = element.getBoundingClientRect();
  return {
    ...UP,
    cancelable: true,
    detail: 1,
    button: 0,
    buttons,
    clientX: box.left + box.width / 2,
    clientY: box.top + box.height / 2,
  };
}
