import { type Art, type Box, box, type Face, type FormField, line, type PageDesign, TICK, text } from './design.ts';

/** A part of a page: what is printed and the fields that belong to it. */
export interface Piece {
  art: Art[];
  fields: FormField[];
}

/** What a field is, without its place. */
export type Slot = Omit<FormField, 'box'>;

export const slot = (
  at: string,
  concept: string,
  want: FormField['want'],
  kind: FormField['kind'] = { is: 'text' },
  more: Partial<FormField> = {},
): Slot => ({ at, kind, concept, want, ...more });

/** A field that stays blank for everybody. */
export const blankSlot = (
  at: string,
  concept: string,
  why: string,
  kind: FormField['kind'] = { is: 'text' },
): Slot => ({
  at,
  kind,
  concept,
  want: '',
  why,
});

/** What a box to tick is; `tick` gives it its place. */
export type Ticked = Pick<FormField, 'at' | 'concept' | 'want'> & { why?: string };

/** Fields named one after the other, as tools name those that nobody named, and boxes to tick in the same way. */
export const named = (field: () => string, box: () => string = field) => ({
  own: (concept: string, want: Slot['want'], kind?: Slot['kind']): Slot => slot(field(), concept, want, kind),
  none: (concept: string, why: string): Slot => blankSlot(field(), concept, why),
  ticked: (concept: string, want: Slot['want'], why = ''): Ticked => ({
    at: box(),
    concept,
    want,
    ...(why ? { why } : {}),
  }),
});

interface Look {
  size?: number; // of the caption
  face?: Face;
  height?: number; // of the field
}

/** Caption above, ruled box below it. */
export function above(x: number, top: number, width: number, caption: string, own: Slot, look: Look = {}): Piece {
  const { size = 7, face = 'sans', height = 16 } = look;
  const rows = caption.split('\n').length;
  const under = top + 1.2 * size * rows;
  return {
    art: [text(x, top, caption, size, face), box(x, under, width, height)],
    fields: [{ ...own, box: [x + 1, under + 1, width - 2, height - 2] }],
  };
}

/** Caption small inside the upper edge of a ruled cell, the field below it in the same cell. */
export function inside(x: number, top: number, width: number, caption: string, own: Slot, look: Look = {}): Piece {
  const { size = 5.5, face = 'sans', height = 26 } = look;
  const head = 2 + 1.2 * size * caption.split('\n').length;
  return {
    art: [box(x, top, width, height), text(x + 2, top + 2, caption, size, face)],
    fields: [{ ...own, box: [x + 2, top + head, width - 4, height - head - 1] }],
  };
}

/** Caption on the left, a line to write on behind it. */
export function left(
  x: number,
  top: number,
  gap: number,
  width: number,
  caption: string,
  own: Slot,
  look: Look = {},
): Piece {
  const { size = 9, face = 'sans', height = 14 } = look;
  return {
    art: [text(x, top + 3, caption, size, face), line(x + gap, top + height, x + gap + width, top + height, 0.5)],
    fields: [{ ...own, box: [x + gap, top, width, height - 0.5] }],
  };
}

/** A line to write on, what it is for printed small under it. */
export function under(x: number, top: number, width: number, caption: string, own: Slot, look: Look = {}): Piece {
  const { size = 6.5, face = 'sans', height = 15 } = look;
  return {
    art: [line(x, top + height, x + width, top + height, 0.5), text(x, top + height + 2, caption, size, face)],
    fields: [{ ...own, box: [x, top, width, height - 0.5] }],
  };
}

/** A caption on the right of a ruled box. */
export function right(x: number, top: number, width: number, caption: string, own: Slot, look: Look = {}): Piece {
  const { size = 8, face = 'sans', height = 15 } = look;
  return {
    art: [box(x, top, width, height), text(x + width + 5, top + 4, caption, size, face)],
    fields: [{ ...own, box: [x + 1, top + 1, width - 2, height - 2] }],
  };
}

/** A square to tick with its words behind it. */
export function tick(
  x: number,
  top: number,
  words: string,
  own: Omit<Slot, 'kind'> & { kind?: Slot['kind'] },
  size = 8,
): Piece {
  return {
    art: [box(x, top, 9, 9), text(x + 13, top + 1.5, words, size)],
    fields: [{ ...own, kind: own.kind ?? TICK, box: [x, top, 9, 9] }],
  };
}

/** One field shown as several squares that exclude each other, each with its words behind it. */
export function squares(own: Slot, size: number, ...each: [x: number, top: number, words: string][]): Piece {
  const places = each.map(([x, top]): Box => [x, top, 9, 9]);
  const kind = own.kind.is === 'exclusive-boxes' || own.kind.is === 'radio' ? { ...own.kind, places } : own.kind;
  return {
    art: each.flatMap(([x, top, words]) => [box(x, top, 9, 9), text(x + 13, top + 1.5, words, size)]),
    fields: [{ ...own, kind, box: places[0]! }],
  };
}

/** A table: ruled cells under a head of column names, one row of fields for each of `rows`. */
export function table(
  x: number,
  top: number,
  columns: { width: number; head: string; own: (row: number) => Slot }[],
  rows: number,
  look: { row?: number; head?: number; size?: number; gray?: number } = {},
): Piece {
  const { row: high = 18, head = 22, size = 6.5, gray } = look;
  const wide = columns.reduce((sum, { width }) => sum + width, 0);
  const bottom = top + head + rows * high;
  const starts = columns.map((_, index) => x + columns.slice(0, index).reduce((sum, { width }) => sum + width, 0));
  return {
    art: [
      box(x, top, wide, head, gray === undefined ? {} : { fill: gray }),
      ...Array.from({ length: rows }, (_, row) =>
        line(x, top + head + (row + 1) * high, x + wide, top + head + (row + 1) * high),
      ),
      ...[...starts, x + wide].map((at) => line(at, top, at, bottom)),
      ...columns.map(({ head: words }, index) => text(starts[index]! + 3, top + 3, words, size, 'bold')),
    ],
    fields: Array.from({ length: rows }, (_, row) =>
      columns.map(({ width, own }, index) => ({
        ...own(row),
        box: [starts[index]! + 1, top + head + row * high + 1, width - 2, high - 2] as Box,
      })),
    ).flat(),
  };
}

/** Print without fields. */
export const printed = (...art: Art[]): Piece => ({ art, fields: [] });

/** A dark bar with the name of a section. */
export const bar = (x: number, top: number, width: number, words: string, size = 9): Piece =>
  printed(box(x, top, width, 14, { fill: 0.2 }), {
    is: 'text',
    text: words,
    at: [x + 4, top + 4],
    size,
    face: 'bold',
    gray: 1,
  });

export const page = (pieces: Piece[], rotate?: PageDesign['rotate']): PageDesign => ({
  art: pieces.flatMap((piece) => piece.art),
  fields: pieces.flatMap((piece) => piece.fields),
  ...(rotate ? { rotate } : {}),
});
