/** Where in the window something stands that has the cursor. */
export interface CursorBox {
  top: number;
  bottom: number;
  /** Where writing in it begins, and its middle: whoever sees both sees what she types. */
  across: [start: number, middle: number];
}

/**
 * The box of the page's control that has the cursor, in frames of its own origin too. undefined where none has it: in the
 * panel, or on a heading or the whole page, which only a script can give it to.
 */
export function cursorBox({ activeElement }: DocumentOrShadowRoot = document, x = 0, y = 0): CursorBox | undefined {
  if (!activeElement) return undefined;
  const { shadowRoot, contentDocument, tabIndex } = activeElement as HTMLIFrameElement;
  if (shadowRoot?.activeElement) return cursorBox(shadowRoot, x, y);
  // before the box is asked for: that has the page laid out, which a busy one would have to do anew each time
  if (!contentDocument && tabIndex < 0) return undefined;
  const { left, right, top, bottom } = activeElement.getBoundingClientRect();
  if (contentDocument) return cursorBox(contentDocument, x + left, y + top);
  const start = getComputedStyle(activeElement).direction === 'rtl' ? right : left;
  return { top: y + top, bottom: y + bottom, across: [x + start, x + (left + right) / 2] };
}
