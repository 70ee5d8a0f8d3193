import { inEachLanguage } from '../recognize/languages';
import { type Paragraph, paragraphAt } from './paragraphs';
import type { Piece } from './printed';
import type { Slot } from './sides';

const LEADING = 0.75; // of the font size, between a line and its translation
const UNLIKE = 1.35; // one may be printed this much larger

/**
 * A caption with the line over it where the two say the same in two languages ("When was the patient born?" over
 * "¿Cuándo nació el paciente?"): they begin at one edge, with nothing between. Else the caption as it is.
 */
export function inBothLanguages(caption: Paragraph, pieces: readonly Piece[], slots: readonly Slot[]): Paragraph {
  const [first] = caption.lines;
  const over = pieces.find((piece) => standsOver(piece, first!));
  if (!over) return caption;
  const upper = paragraphAt(over, pieces, slots, 'up');
  const text = joined(upper.text, caption.text);
  return text === undefined ? caption : { text, lines: [...upper.lines, ...caption.lines] };
}

function standsOver(upper: Piece, lower: Piece): boolean {
  const gap = lower.top - upper.bottom;
  const larger = Math.max(upper.size, lower.size);
  return (
    upper !== lower &&
    gap > -lower.size / 2 &&
    gap < LEADING * larger &&
    upper.bottom < lower.bottom - lower.size / 2 &&
    Math.abs(upper.left - lower.left) < larger &&
    larger < UNLIKE * Math.min(upper.size, lower.size) &&
    upper.bold === lower.bold
  );
}

/** Undefined where they are no translation of each other. */
function joined(upper: string, lower: string): string | undefined {
  const both = `${upper} / ${lower}`;
  if (inEachLanguage(both).length === 2) return both;
  // a Spanish question without any word that says so
  return /[¿¡]/.test(lower) && !/[¿¡]/.test(upper) ? upper : undefined;
}
