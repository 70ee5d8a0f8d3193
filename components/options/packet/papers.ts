import { isMailed } from '../../../lib/documents/mailingOrder';
import type { DocumentList } from '../../../lib/messages';

export type Paper = DocumentList['documents'][number];

/** The papers that go into the packet before she chose: of a file and its smaller copy only the file itself. */
export const mailedAtFirst = (papers: readonly Paper[]): Paper[] =>
  papers.filter((paper) => isMailed(paper) && !papers.some(({ id }) => id === paper.smallerOf));
