/** A rectangle; all lengths are points (1/72 inch), y upwards. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A PDF transformation matrix, as the operator `cm` takes it. */
export type Matrix = [number, number, number, number, number, number];

/** Which way what is stored has to be turned or mirrored to be upright, by the numbers of EXIF (tag 0x0112). */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

export const US_LETTER = { width: 612, height: 792 } as const;

/** Where the stored right and up point on the page: [s of u, s of v, t of u, t of v] over unit squares. */
const TURNS: Record<Orientation, readonly [number, number, number, number]> = {
  1: [1, 0, 0, 1],
  2: [-1, 0, 0, 1],
  3: [-1, 0, 0, -1],
  4: [1, 0, 0, -1],
  5: [0, -1, -1, 0],
  6: [0, 1, -1, 0],
  7: [0, 1, 1, 0],
  8: [0, -1, 1, 0],
};

/** The orientation of a PDF page by its /Rotate, whatever multiple of 90 degrees that is. */
export const orientationOf = (rotate: number): Orientation =>
  ([1, 6, 3, 8] as const)[(((rotate / 90) % 4) + 4) % 4] ?? 1;

/** Turned on its side, width and height change places. */
export const isTurned = (orientation: Orientation): boolean => orientation >= 5;

/**
 * How something is put upright into a frame, as large as it fits but not larger than `most` times, centred, at the top.
 * @param source where it lies in its own coordinates: the crop box of a page, the unit square stretched to its size
 */
export function placing(source: Box, orientation: Orientation, frame: Box, most = 1): { box: Box; matrix: Matrix } {
  const [width, height] = isTurned(orientation) ? [source.height, source.width] : [source.width, source.height];
  const scale = Math.min(frame.width / width, frame.height / height, most);
  const box = {
    x: frame.x + (frame.width - width * scale) / 2,
    y: frame.y + frame.height - height * scale,
    width: width * scale,
    height: height * scale,
  };
  const [su, sv, tu, tv] = TURNS[orientation].map((part) => part * scale) as [number, number, number, number];
  // the corner of the box from which a side runs backwards is its far one
  const left = box.x + (su + sv < 0 ? box.width : 0);
  const bottom = box.y + (tu + tv < 0 ? box.height : 0);
  const matrix: Matrix = [su, tu, sv, tv, left - su * source.x - sv * source.y, bottom - tu * source.x - tv * source.y];
  return { box, matrix };
}
