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
  const heardBy = new Map<EventTarget, typeof heard>();
  const hear = ({ type, target }: Event) => void heardBy.get(target!)?.add(type);
  /** The document, and the trees of components: to listen there once costs less than at each control. */
  const listened = new Set<Node>();
  const stop = new AbortController();

  const listenAround = (element: HTMLElement) => {
    const root = element.getRootNode();
    if (listened.has(root)) return;
    listened.add(root);
    for (const type of ['focus', 'blur', 'change'])
      root.addEventListener(type, hear, { capture: true, signal: stop.signal });
  };

  const move = (next: HTMLElement | null, act: () => void) => {
    const [left, leftHeard] = [held, heard];
    heard = new Set();
    if (next) {
      listenAround(next);
      heardBy.set(next, heard);
    }
    act();
    if (left && left !== next) heardBy.delete(left);
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
      stop.abort();
      stillness.end();
    },
  };
}
