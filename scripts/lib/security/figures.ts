/** What one part of the run came to. */
export interface Figures {
  /** Names its place in docs/SECURITY.md. */
  id: string;
  title: string;
  /** Markdown. */
  text: string;
  held: boolean;
}

const EMPTY = '# Security\n\n## Figures\n';
const mark = (id: string, which: 'begin' | 'end') => `<!-- figures ${id}: ${which} -->`;

/**
 * The document with these figures in their places; those that are new come at the end, and all that stands outside of
 * the marks stays as it is.
 */
export function withFigures(document: string, all: readonly Figures[]): string {
  return all.reduce(
    (text, { id, title, text: body }) => {
      const block = `${mark(id, 'begin')}\n### ${title}\n\n${body}\n${mark(id, 'end')}`;
      const [begin, end] = [text.indexOf(mark(id, 'begin')), text.indexOf(mark(id, 'end'))];
      if (begin >= 0 && end > begin) return text.slice(0, begin) + block + text.slice(end + mark(id, 'end').length);
      return `${text.trimEnd()}\n\n${block}\n`;
    },
    document.trim() === '' ? EMPTY : document,
  );
}
