import { tidy } from './readerParts';

/** The text of a node as a person reads it; '' when there is none. */
export const textIn = (node: Node | null | undefined): string => tidy(node?.textContent);
