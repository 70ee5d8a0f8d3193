/** The value of an attribute; '' when the element has none. */
export const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';
