import { unprintable } from '../pdf/printable';
import type { LetterBody } from './draft';
import { lines, text } from './draft';
import { type DocumentKind, KIND_NAMES } from './kinds';
import { renderPdf } from './renderPdf';

/** What stands first in an envelope; a contents page goes behind it. */
const LETTERS: readonly (DocumentKind | undefined)[] = ['cover-letter', 'appeal-letter', 'external-review'];

/** One paper of a packet, in its place. */
export interface ContentsPaper {
  name: string; // of the file
  kind?: DocumentKind | undefined;
  pages: number;
}

/** Before which paper the contents page goes: after the letter that the packet begins with, or at the front. */
export const contentsPlace = (papers: readonly Pick<ContentsPaper, 'kind'>[]): number =>
  LETTERS.includes(papers[0]?.kind) ? 1 : 0;

/** What the insurer reads: the kind of paper, by its file's name where there is no kind; several of one are numbered. */
function titlesOf(papers: readonly ContentsPaper[]): string[] {
  const titles = papers.map(({ name, kind = 'other' }) => {
    const stem = name.replace(/\.\w{1,5}$/, '').trim();
    const title = kind === 'other' && stem && unprintable(stem).length === 0 ? stem : KIND_NAMES[kind];
    return title.charAt(0).toUpperCase() + title.slice(1);
  });
  return titles.map((title, at) => {
    const same = titles.filter((one) => one === title).length;
    return same < 2 ? title : `${title} (${titles.slice(0, at + 1).filter((one) => one === title).length} of ${same})`;
  });
}

/** The words of the page: whose claim it is, and on which pages of the packet each paper stands. */
function bodyOf(papers: readonly ContentsPaper[], own: number, references: readonly string[]): LetterBody {
  const place = contentsPlace(papers);
  const titles = titlesOf(papers);
  let next = 1;
  const rows = papers.map(({ pages }, at) => {
    if (at === place) next += own;
    const first = next;
    next += pages;
    return [titles[at]!, pages === 1 ? String(first) : `${first} to ${next - 1}`];
  });
  const total = next - 1 + (place === papers.length ? own : 0);
  return {
    title: 'Contents',
    paragraphs: [
      lines(...references),
      { kind: 'table', head: ['Paper', total === 1 ? 'Page' : 'Pages'], rows, numeric: [1] },
      text(`${total} ${total === 1 ? 'page' : 'pages'} in all, this one included.`),
    ],
  };
}

/**
 * A page (or several) that lists the papers of a packet with their pages, as a PDF in English, for the insurer.
 * @param references lines above the list, such as the member ID; '' is left out
 */
export async function contentsPages(
  papers: readonly ContentsPaper[],
  references: readonly string[],
): Promise<{ bytes: Uint8Array; pages: number }> {
  let own = 1;
  for (;;) {
    const made = await renderPdf({ ...bodyOf(papers, own, references), notice: '' }, { numbered: false });
    if (made.pages <= own) return made;
    own = made.pages; // its own pages move those behind it
  }
}
