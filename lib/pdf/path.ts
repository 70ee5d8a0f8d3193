import { apply, type Matrix, type Point } from './matrix';

/** A straight line of a page's drawing, in its user space. */
export interface DrawnLine {
  from: Point;
  to: Point;
}

/** A filled box by two opposite corners. */
export type Tint = DrawnLine;

const THIN = 3; // points: a filled box no thicker than this is a line

/** The path that is being drawn; what is painted of it as straight lines goes into the page's lines. */
export class Path {
  readonly #lines: DrawnLine[];
  readonly #tints: Tint[];
  #strokes: DrawnLine[] = [];
  #boxes: Point[][] = [];
  #at: Point | undefined;
  #start: Point | undefined;

  constructor(lines: DrawnLine[], tints: Tint[]) {
    this.#lines = lines;
    this.#tints = tints;
  }
  move(to: Point): void {
    this.#at = this.#start = to;
  }
  line(to: Point): void {
    if (this.#at) this.#strokes.push({ from: this.#at, to });
    this.#at = to;
  }
  skipTo(to: Point): void {
    this.#at = to;
  }
  close(): void {
    if (this.#start) this.line(this.#start);
  }
  box(ctm: Matrix, x: number, y: number, width: number, height: number): void {
    const corners = [
      apply(ctm, x, y),
      apply(ctm, x + width, y),
      apply(ctm, x + width, y + height),
      apply(ctm, x, y + height),
    ];
    this.#boxes.push(corners);
    this.#at = this.#start = corners[0];
  }
  stroke(): void {
    this.#lines.push(...this.#strokes, ...this.#boxes.flatMap(sides));
    this.clear();
  }
  /** Of filled boxes a thin one is a line; the others are tints, whose sides part nothing. */
  fill(): void {
    for (const [a, b, c, d] of this.#boxes) {
      const across = far(a!, b!);
      const along = far(b!, c!);
      if (Math.min(across, along) > THIN) {
        this.#tints.push({ from: a!, to: c! });
        continue;
      }
      this.#lines.push(
        across < along ? { from: middle(a!, b!), to: middle(c!, d!) } : { from: middle(a!, d!), to: middle(b!, c!) },
      );
    }
    this.clear();
  }
  clear(): void {
    this.#strokes = [];
    this.#boxes = [];
    this.#at = this.#start = undefined;
  }
}

const sides = (corners: readonly Point[]): DrawnLine[] =>
  corners.map((from, at) => ({ from, to: corners[(at + 1) % corners.length]! }));
const far = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(bx - ax, by - ay);
const middle = ([ax, ay]: Point, [bx, by]: Point): Point => [(ax + bx) / 2, (ay + by) / 2];
