import type { DocumentList } from '../../../lib/messages';

export type Paper = DocumentList['documents'][number];

/** A copy that was made smaller stands for a file that is in the list itself. */
export const isSmallerCopy = (paper: object): boolean => 'smallerOf' in paper && Boolean(paper.smallerOf);
