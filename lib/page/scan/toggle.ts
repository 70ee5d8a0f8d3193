/** A button that may be one of several choices drawn as buttons; it sends nothing. */
export const isToggle = (element: Element): boolean =>
  element.matches('button[type=button]:is([aria-pressed],[value])');
