type Kind =
  | 'input'
  | 'beforeinput'
  | 'change'
  | 'focus'
  | 'focusin'
  | 'blur'
  | 'focusout'
  | 'keydown'
  | 'keypress'
  | 'keyup'
  | 'pointerdown'
  | 'mouseover'
  | 'mousemove'
  | 'mousedown'
  | 'pointerup'
  | 'mouseup'
  | 'click';

const CLASSES: [RegExp, new (type: string, init: EventInit) => Event][] = [
  [/input/, InputEvent],
  [/focus|blur/, FocusEvent],
  [/^key/, KeyboardEvent],
  [/^pointer/, PointerEvent],
  [/^mouse/, MouseEvent],
];

/**
 * Sends an event as a browser does when a person uses a control: the same class, the same bubbling, and crossing shadow
 * roots (all but `change`). None of them is a trusted one; see `insertTrusted` for those. A `click` is sent as a bare
 * event, which presses nothing.
 * @returns false when the page took it for itself.
 */
export function fire(element: HTMLElement, type: Kind, init: object = {}): boolean {
  const Class = CLASSES.find(([kind]) => kind.test(type))?.[1] ?? Event;
  return element.dispatchEvent(
    new Class(type, {
      bubbles: type !== 'focus' && type !== 'blur',
      composed: type !== 'change',
      cancelable: /before|^key|^pointer|^mouse/.test(type),
      ...init,
    }),
  );
}

const NAMED_KEYS: Record<string, number> = { Backspace: 8, Enter: 13, Escape: 27, ArrowDown: 40, Delete: 46 };

/** What every control sends when it has got another value. */
export function fireChanged(element: HTMLElement, inputType = 'insertText'): void {
  fire(element, 'input', { inputType });
  fire(element, 'change');
}

export const fireKey = (element: HTMLElement, type: 'keydown' | 'keypress' | 'keyup', key: string): boolean => {
  const keyCode = key.length === 1 ? key.toUpperCase().charCodeAt(0) : NAMED_KEYS[key];
  return fire(element, type, { key, keyCode, which: keyCode }); // old pages still read these
};
