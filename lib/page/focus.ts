import { fireBlur, fireChange, fireFocus } from './events';
import { createStillness } from './stillness';

/** Moves the focus from control to control the way Tab does, so that models committed on blur are committed. */
export interface Focus {
  /** @returns true when the browser really put the focus there. */
  to(element: HTMLElement): boolean;
  /** The focused control's text was typed: its `change` event is due when it is left. */
  changeIsDue(): void;
  /** Takes the focus off the last control; the end of this round of writing. */
  leave(): void;
}

interface Held {
  element: HTMLElement;
  changeDue: boolean;
  /** What the browser itself has sent since the control was entered. */
  changed: boolean;
  blurred: boolean;
  stop: AbortController;
}

export const isActive = (element: HTMLElement): boolean =>
  (element.getRootNode() as Document | ShadowRoot).activeElement === element;

/**
 * A window that is not the focused one (our own popup is) moves `activeElement` but sends no focus events; whatever the
 * browser does not send by itself is sent here instead.
 */
export function createFocus(): Focus {
  let held: Held | undefined;
  const stillness = createStillness();

  const leaveFor = (next: HTMLElement | null, move: () => void) => {
    const left = held;
    held = undefined;
    move();
    if (!left) return;
    left.stop.abort();
    if (!left.element.isConnected) return;
    if (left.changeDue && !left.changed) fireChange(left.element);
    if (!left.blurred) fireBlur(left.element, next);
  };

  return {
    to(element) {
      if (held?.element === element && !held.blurred && isActive(element)) return true;
      stillness.keep(element);
      const from = held?.element ?? null;
      let heard = isActive(element);
      const stop = new AbortController();
      const hear = (type: string, then: () => void) =>
        element.addEventListener(type, then, { capture: true, signal: stop.signal });
      hear('focus', () => {
        heard = true;
      });
      leaveFor(element, () => element.focus({ preventScroll: true }));
      if (!heard) fireFocus(element, from);
      const now: Held = { element, changeDue: false, changed: false, blurred: false, stop };
      hear('blur', () => {
        now.blurred = true;
      });
      hear('change', () => {
        now.changed = true;
      });
      held = now;
      return isActive(element);
    },
    changeIsDue() {
      if (held) held.changeDue = true;
    },
    leave() {
      const { element } = held ?? {};
      leaveFor(null, () => element?.blur());
      stillness.end();
    },
  };
}
