/** What one frame tells of itself. */
export interface FrameLook {
  url: string;
  origin: string; // 'null' for a sandboxed frame
  /** New for every document, '' when our script is not in it. */
  mark: string;
  contentType: string;
  /** A control of it has the name of something that reading its form takes, and stands in its way. */
  isBarred: boolean;
  /** The language it says it is in, '' where it says none; that is not always true. */
  lang: string;
}

/**
 * Runs in the page, cut out of this file by the browser: it may use nothing from outside of it.
 * @returns undefined for the frames of our own panel
 */
export const lookAtFrame = (): FrameLook | undefined => {
  if (self !== top && document.documentElement?.hasAttribute('data-coolclaim-panel')) return undefined;
  // a form answers for its controls' names before it does for its own members (WHATWG HTML, "named property")
  const own: [object, string[]][] = [
    [Node.prototype, ['parentElement', 'parentNode', 'ownerDocument', 'nodeType', 'isConnected']],
    [Element.prototype, ['assignedSlot', 'shadowRoot', 'localName']],
  ];
  const methods =
    'getAttribute hasAttribute closest matches getRootNode querySelector querySelectorAll contains getBoundingClientRect checkVisibility compareDocumentPosition addEventListener dispatchEvent'.split(
      ' ',
    );
  const isBarring = (form: Element) => {
    const member = (name: string) => form[name as keyof Element] as unknown;
    const isHidden = (of: object, name: string) =>
      Object.getOwnPropertyDescriptor(of, name)!.get!.call(form) !== member(name);
    return (
      methods.some((name) => typeof member(name) !== 'function') ||
      own.some(([of, names]) => names.some((name) => isHidden(of, name)))
    );
  };
  return {
    url: location.href,
    origin: self.origin,
    mark: (globalThis as { coolclaim?: { page?: { mark: string } } }).coolclaim?.page?.mark ?? '',
    contentType: document.contentType,
    isBarred: [...Document.prototype.querySelectorAll.call(document, 'form')].some(isBarring),
    lang: document.documentElement?.lang || '',
  };
};
