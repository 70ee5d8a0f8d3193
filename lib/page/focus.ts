import { fire } from './events';
import { createStillness } from './stillness';

/** Moves the focus from control to control the way Tab does, so that models committed on blur are committed. */
export interface Focus {
  to(element: HTMLElement): void;
  /** The same for a control that opens something over the page, which is brought into sight for it until `settle`. */
  toOpen(element: HTMLElement): void;
  /** One control is done with: what was brought into sight for it goes back. */
  settle(): void;
  /** The focused control's text was typed: its `change` event is due when it is left. */
  changeIsDue(): void;
  /** The control that was focused last and has not been left. */
  held(): HTMLElement | undefined;
  /** Takes the focus off the control that has it. */
  off(): void;
  /** The same at the end of this round of writing. */
  leave(): void;
}

export const isActive = (element: HTMLElement): boolean =>
  (element.getRootNode() as Document | ShadowRoot).activeElement === element;

/**
 * A window that is not the focused one (our own popup is) moves `activeElement` but sends no focus events; whatever the
 * browser does not send by itself is sent here instead.
 */
export function createFocus(): Focus {
  const stillness = createStillness();
  let held: HTMLElement | undefined;
  let changeDue = false;
  /** What the browser itself has sent to the held control. */
  let heard = new Set<string>();
  let stop = new AbortController();

  const move = (next: HTMLElement | null, act: () => void) => {
    const [left, leftHeard, leftStop] = [held, heard, stop];
    heard = new Set();
    stop = new AbortController();
    if (next) {
      const { signal } = stop;
      for (const type of ['focus', 'blur', 'change']) {
        const hears = heard;
        next.addEventListener(type, () => hears.add(type), { capture: true, signal });
      }
    }
    act();
    leftStop.abort();
    if (left?.isConnected) {
      if (changeDue && !leftHeard.has('change')) fire(left, 'change');
      if (!leftHeard.has('blur')) {
        fire(left, 'blur', { relatedTarget: next });
        fire(left, 'focusout', { relatedTarget: next });
      }
    }
    changeDue = false;
    held = next ?? undefined;
  };

  const off = () => {
    const last = held;
    move(null, () => last?.blur());
  };

  const to = (element: HTMLElement) => {
    if (held === element && isActive(element)) return;
    stillness.keep(element);
    const from = held ?? null;
    const wasActive = isActive(element);
    move(element, () => element.focus({ preventScroll: true }));
    if (wasActive || heard.has('focus')) return;
    fire(element, 'focus', { relatedTarget: from });
    fire(element, 'focusin', { relatedTarget: from });
  };

  return {
    to,
    toOpen(element) {
      stillness.show(element);
      to(element);
    },
    settle: () => stillness.back(),
    changeIsDue() {
      changeDue = true;
    },
    held: () => held,
    off,
    leave() {
      off();
      stillness.end();
    },
  };
}
