import { tidy } from './readerParts';

const UNSPOKEN = '[aria-hidden=true],script,style';

/** The text of a node as a person reads it, without signs that are only drawn (an arrow, a tick); '' when there is none. */
export function textIn(node: Node | null | undefined): string {
  if (!(node instanceof Element) || !node.querySelector(UNSPOKEN)) return tidy(node?.textContent);
  const copy = node.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(UNSPOKEN)) part.remove();
  return tidy(copy.textContent) || tidy(node.textContent);
}
