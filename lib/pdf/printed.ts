import type { PDFDocument } from '@cantoo/pdf-lib';
import { tidy } from '../page/scan/text';
import { type Area, overlapY } from './area';
import { pageContent } from './content';
import type { Pages } from './geometry';
import type { PdfLibrary } from './library';
import type { DrawnLine } from './path';
import type { ShownText } from './textState';

/** A text on one line, as a person reads it: up to a gap wider than between words, or to a ruled line. */
export interface Piece extends Area {
  text: string;
  size: number; // CSS pixels
  bold: boolean;
}

/** What stands printed on one page. */
export interface Printed {
  pieces: Piece[];
  /** Level and upright ruled lines; one of the two extents of each is next to nothing. */
  level: Area[];
  upright: Area[];
  /** Tinted areas. */
  tints: Area[];
}

const CAPITAL = 0.72; // of the font size
const DESCENT = 0.2;
const WORD_GAP = 0.6; // of the font size
const NO_GAP = 0.12;

/** What every page prints, sideways text left out: it is no caption of a box. */
export function printedPages(document: PDFDocument, pages: Pages, library: PdfLibrary): Printed[] {
  return document.getPages().map((page, index) => {
    const { texts, lines, tints } = pageContent(page, library);
    const at = ([x, y]: readonly [number, number]) => pages.shown(index, x, y);
    const areaOf = ({ from, to }: DrawnLine): Area => around(at(from), at(to));
    const areas = lines.map(areaOf);
    const upright = areas.filter((area) => area.right - area.left <= LINE && area.bottom - area.top > LINE);
    return {
      pieces: joinPieces(
        texts.flatMap((text) => pieceOf(text, at)),
        upright,
      ),
      level: areas.filter((area) => area.bottom - area.top <= LINE && area.right - area.left > LINE),
      upright,
      tints: tints.map(areaOf),
    };
  });
}

const LINE = 2; // CSS pixels

interface At {
  x: number;
  y: number;
}

const around = (a: At, b: At): Area => ({
  left: Math.min(a.x, b.x),
  top: Math.min(a.y, b.y),
  right: Math.max(a.x, b.x),
  bottom: Math.max(a.y, b.y),
});

function pieceOf({ text, from, to, up, bold }: ShownText, at: (point: readonly [number, number]) => At): Piece[] {
  const start = at(from);
  const end = at(to);
  const top = at([from[0] + up[0], from[1] + up[1]]);
  const height = start.y - top.y;
  if (height <= 1 || end.x <= start.x || Math.abs(end.y - start.y) > height / 2) return [];
  const size = height / CAPITAL;
  return [{ text, size, bold, left: start.x, top: top.y, right: end.x, bottom: start.y + size * DESCENT }];
}

/** Strings that a file shows one by one, read together line by line. */
function joinPieces(strings: Piece[], upright: readonly Area[]): Piece[] {
  const pieces: Piece[] = [];
  for (const line of linesOf(strings)) {
    let last: Piece | undefined;
    for (const next of line) {
      // drawn twice to look bold
      if (last && next.text === last.text && Math.abs(next.left - last.left) < NO_GAP * next.size) continue;
      const gap = last ? next.left - last.right : 0;
      const goesOn =
        last &&
        gap < WORD_GAP * Math.min(last.size, next.size) &&
        gap > -next.size &&
        Math.max(last.size, next.size) < 1.5 * Math.min(last.size, next.size) &&
        !upright.some((rule) => rule.left >= last!.right - 1 && rule.left <= next.left + 1 && overlapY(rule, next) > 0);
      if (last && goesOn) {
        const space = gap > NO_GAP * next.size ? ' ' : '';
        Object.assign(last, {
          text: `${last.text}${space}${next.text}`,
          right: Math.max(last.right, next.right),
          top: Math.min(last.top, next.top),
          bottom: Math.max(last.bottom, next.bottom),
        });
      } else {
        last = { ...next };
        pieces.push(last);
      }
    }
  }
  return pieces
    .map((piece) => ({ ...piece, text: tidy(piece.text.replace(/\.{3,}|…+/g, ' ')) }))
    .filter(({ text }) => /[\p{L}\p{N}$#(]/u.test(text));
}

/** By baseline, then left to right. */
function linesOf(strings: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [];
  for (const piece of [...strings].sort((a, b) => a.bottom - b.bottom)) {
    const line = lines.at(-1);
    if (line && Math.abs(line[0]!.bottom - piece.bottom) < 0.25 * Math.min(line[0]!.size, piece.size)) line.push(piece);
    else lines.push([piece]);
  }
  for (const line of lines) line.sort((a, b) => a.left - b.left);
  return lines;
}
