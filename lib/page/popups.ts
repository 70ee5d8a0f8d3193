import { all } from './all';
import { DIALOG } from './drawn';
import { fireKey } from './events';
import type { Focus } from './focus';
import { isExpanded } from './listbox';
import { isSeen, rootsOf } from './offered';
import { until } from './pause';
import { pressDown, pressUp } from './press';

/** What calendars and lists are made of. */
const CONTENT = 'table,[role=table],[role=grid],[role=listbox]';
/** How far from its control a popup opens, in CSS pixels. */
const NEAR = 96;

/** Closes what controls have opened over the page, so that her next press does what it says. */
export interface Popups {
  /** Leaves the control that holds the focus, if it has something open, and sees that it closes. */
  close(focus: Focus): Promise<void>;
  /** Closes what the page has opened since then beside controls that were left; once it had its turn, it may have drawn them. */
  closeLate(): Promise<void>;
  /** Nothing more is asked of it. */
  end(): void;
}

/** Looks at what is open now, which no control written from now on has opened. */
export function createPopups(): Popups {
  const known = new WeakSet(all(document, CONTENT).filter(isSeen));

  /** What there is in each tree, until something comes or goes: to look for it after every field is dear. */
  const contents = new Map<Node, HTMLElement[]>();
  const trees = new Set<Document | ShadowRoot>();
  const changes = new MutationObserver(() => contents.clear());
  const contentsOf = (root: Document | ShadowRoot) => {
    if (changes.takeRecords().length > 0) contents.clear();
    if (!contents.has(root)) {
      contents.set(root, all(root, CONTENT));
      trees.add(root);
      changes.observe(root, { childList: true, subtree: true, attributeFilter: ['role'] });
    }
    return contents.get(root)!;
  };

  const isNew = (one: HTMLElement): boolean => !known.has(one) && isSeen(one);

  /** A calendar or list that floats beside a control and was not there before. */
  const opened = (control: HTMLElement): HTMLElement | undefined =>
    rootsOf(control)
      .flatMap(contentsOf)
      .find((one) => isNew(one) && !one.contains(control) && isBeside(one, control) && floats(one, control));
  /** Controls that may have something open by now. */
  const left = new Set<HTMLElement>();

  return {
    end: () => changes.disconnect(),
    async closeLate() {
      // mostly nothing has come, and then no control needs to be asked
      if (![...trees].some((tree) => contentsOf(tree).some(isNew))) return;
      for (const control of left) {
        // no key: a control that only stands beside what another has opened may take back its text at it
        if (!opened(control)) continue;
        pressOutside(control);
        await closes(() => opened(control) !== undefined);
      }
    },
    async close(focus) {
      const control = focus.held();
      if (!control?.matches('input,button,[aria-expanded]')) return;
      left.add(control);
      const says = control.hasAttribute('aria-expanded');
      const popup = opened(control);
      // it may move away from its control once it is placed
      const stands = () => (popup?.isConnected && isSeen(popup)) || opened(control) !== undefined;
      const isOpen = () => (says ? isExpanded(control) : stands());
      if (!isOpen()) return;
      // a calendar that is a dialog takes what was typed at this key; a list would take its first option
      if (control.matches('input[aria-haspopup=dialog]')) {
        fireKey(control, 'keydown', 'Enter');
        if (await closes(isOpen)) return;
      }
      focus.off(); // commits what was typed, and most close at that
      if (await closes(isOpen)) return;
      const dialog = control.closest<HTMLElement>(DIALOG);
      // a dialog of the page would take the key for itself
      if (says || !dialog) {
        const inside = document.activeElement as HTMLElement | null;
        fireKey(inside && popup?.contains(inside) ? inside : control, 'keydown', 'Escape');
        if (await closes(isOpen)) return;
      }
      pressOutside(control);
      await closes(isOpen);
    },
  };
}

const closes = (isOpen: () => boolean): Promise<true | undefined> => until(() => !isOpen(), 80);

/** A press on the page behind a control, or on the dialog that it stands in. */
function pressOutside(control: HTMLElement): void {
  const outside = control.closest<HTMLElement>(DIALOG) ?? document.body;
  pressDown(outside);
  pressUp(outside);
}

export function isBeside(popup: HTMLElement, control: HTMLElement): boolean {
  const [a, b] = [popup.getBoundingClientRect(), control.getBoundingClientRect()];
  // the content stands inside a popup with a head of its own
  const above = b.top - a.bottom;
  const below = a.top - b.bottom;
  return a.left < b.right + NEAR && b.left < a.right + NEAR && Math.max(above, below) < NEAR;
}

/** Whether an element is laid over the page on its own, and not with the control in it. */
export function floats(element: HTMLElement, control: HTMLElement): boolean {
  for (let node: HTMLElement | null = element; node && !node.contains(control); node = node.parentElement) {
    if (/absolute|fixed/.test(getComputedStyle(node).position)) return true;
  }
  return false;
}
