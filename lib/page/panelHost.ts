const scope = globalThis as { coolclaimHost?: Element };

/** Remembers the element our panel hangs on, in the world that our own scripts in a frame share and the page does not see. */
export const rememberPanelHost = (host: Element): void => {
  scope.coolclaimHost = host;
};

/** Whether our panel hangs on this element. The page may give an element of its own all our marks, and is not believed. */
export const isPanelHost = (element: Element): boolean => scope.coolclaimHost === element;
