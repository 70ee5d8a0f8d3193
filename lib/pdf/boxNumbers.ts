import { tidy } from '../page/scan/text';
import { type Area, middleX, onOneLine, overlapX } from './area';
import { cellOf } from './cells';
import type { Piece, Printed } from './printed';

/** "5. Patient's address", "24A", "11c.": the number of a box at the start of its caption. */
const NUMBERED = /^(?:box |item )?\d{1,2}\s?[a-z]?\s?[.)]\s*[¿¡(]?\p{L}|^\d{1,2}[a-z]?[.)]$/iu;
const FEWEST = 6; // on a page that numbers its boxes
const NEXT = 30; // CSS pixels from a number to its words
const FAR = 240; // CSS pixels: no numbered box is higher

export const isNumbered = (text: string): boolean => NUMBERED.test(text);

/** The captions with box numbers of a page; none where it does not number its boxes. */
export function numberedCaptions({ pieces }: Printed): Piece[] {
  const numbered = pieces.filter(({ text }) => isNumbered(text));
  if (numbered.length < FEWEST) return [];
  return numbered.map((piece) => {
    const next = pieces
      .filter((other) => onOneLine(other, piece) && other.left >= piece.right && other.left - piece.right < NEXT)
      .sort((a, b) => a.left - b.left)[0];
    const isBare = !/\p{L}{2}/u.test(piece.text);
    return isBare && next ? { ...piece, text: tidy(`${piece.text} ${next.text}`), right: next.right } : piece;
  });
}

/**
 * On a form that numbers its boxes, a caption without a number goes on in the numbered box before it: the last one to its
 * left in the same box of ruled lines, else the nearest one above in its column ("City" under "5. Patient's address").
 * '' for a field whose own caption bears a number; beside "17b." it is box 17. Nothing goes on below one of the
 * `headings` over the field.
 */
export function boxOver(
  field: Area,
  own: readonly string[],
  numbered: readonly Piece[],
  printed: Printed,
  headings: readonly Area[],
): string {
  if (own.some(isNumbered)) return '';
  const lettered = numbered.find(
    (piece) =>
      onOneLine(piece, field) &&
      /^\d{1,2}\s?[a-z]/i.test(piece.text) &&
      piece.right <= field.left + 4 &&
      field.left - piece.right < NEXT,
  );
  if (lettered) {
    const number = Number.parseInt(lettered.text, 10);
    return numbered.find(({ text }) => new RegExp(`^${number}[.)]`).test(text))?.text ?? '';
  }
  const cell = cellOf(field, printed);
  const inCell = numbered.filter(
    (piece) =>
      middleX(piece) > cell.left &&
      piece.left < field.left &&
      piece.top > cell.top - 2 &&
      piece.bottom < field.bottom + 2,
  );
  const beside = inCell.filter((piece) => onOneLine(piece, field) || piece.bottom <= field.top + 4).at(-1);
  if (beside) return beside.text;
  const above = numbered
    .filter((piece) => {
      const reach = { ...piece, right: Math.max(piece.right, cellOf(piece, printed).right) };
      return (
        piece.bottom <= field.top + 2 &&
        field.top - piece.bottom < FAR &&
        overlapX(reach, field) > 0 &&
        piece.left <= middleX(field) &&
        !headings.some((heading) => heading.top >= piece.bottom - 2 && heading.bottom <= field.top + 2)
      );
    })
    .sort((a, b) => b.bottom - a.bottom || b.left - a.left);
  return above[0]?.text ?? '';
}
