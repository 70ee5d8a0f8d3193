/** Longer than any label a person reads; what a page puts beyond it would only push the rest out of sight. */
const MOST = 200;

/** Control and format characters (among them all that turn the direction of text), line ends, lone halves of a pair. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;

/**
 * Text of a page as it can be shown beside our own: without characters that draw nothing or turn the text around them,
 * and cut with an ellipsis beyond `most` characters. It is still text, never markup.
 */
export function shownText(text: string, most = MOST): string {
  const plain = text.slice(0, most * 4).replace(UNSEEN, (run) => (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(run) ? ' ' : ''));
  return plain.length > most ? `${plain.slice(0, most - 1).trimEnd()}…` : plain;
}
