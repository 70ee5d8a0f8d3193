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
  /** What is drawn corner by corner, one list for every beginning. */
  #drawn: Point[][] = [];
  #at: Point | undefined;
  #start: Point | undefined;

  constructor(lines: DrawnLine[], tints: Tint[]) {
    this.#lines = lines;
    this.#tints = tints;
  }
  move(to: Point): void {
    this.#at = this.#start = to;
    this.#drawn.push([to]);
  }
  line(to: Point): void {
    if (this.#at) this.#strokes.push({ from: this.#at, to });
    this.#drawn.at(-1)?.push(to);
    this.#at = to;
  }
  skipTo(to: Point): void {
    this.#at = to;
    this.#drawn.push([]); // it is round
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
    for (const box of [...this.#boxes, ...this.#drawn.flatMap(boxOf)]) {
      const [a, b, c, d] = box;
      if (!isThin(box)) {
        this.#tints.push({ from: a!, to: c! });
        continue;
      }
      const across = far(a!, b!);
      const along = far(b!, c!);
      this.#lines.push(
        across < along ? { from: middle(a!, b!), to: middle(c!, d!) } : { from: middle(a!, d!), to: middle(b!, c!) },
      );
    }
    this.clear();
  }
  /** A box that is filled and edged is a tint as well as four lines; one as white as paper only the lines. */
  fillAndStroke(blank: boolean): void {
    if (!blank)
      for (const [a, , c] of [...this.#boxes, ...this.#drawn.flatMap(boxOf)].filter((box) => !isThin(box)))
        this.#tints.push({ from: a!, to: c! });
    this.stroke();
  }
  clear(): void {
    this.#strokes = [];
    this.#boxes = [];
    this.#drawn = [];
    this.#at = this.#start = undefined;
  }
}

/** The corners of an upright box; none of any other shape. Filling closes what is left open. */
function boxOf(drawn: readonly Point[]): Point[][] {
  const corners = drawn.filter(([x, y], at) => at === 0 || far([x, y], drawn[at - 1]!) > NEXT_TO_NOTHING);
  if (corners.length === 5 && far(corners[0]!, corners[4]!) <= NEXT_TO_NOTHING) corners.pop();
  const isUpright = sides(corners).every(
    ({ from: [ax, ay], to: [bx, by] }) => Math.min(Math.abs(ax - bx), Math.abs(ay - by)) <= NEXT_TO_NOTHING,
  );
  return corners.length === 4 && isUpright ? [corners] : [];
}

const NEXT_TO_NOTHING = 0.1; // points

const isThin = ([a, b, c]: readonly Point[]): boolean => Math.min(far(a!, b!), far(b!, c!)) <= THIN;

const sides = (corners: readonly Point[]): DrawnLine[] =>
  corners.map((from, at) => ({ from, to: corners[(at + 1) % corners.length]! }));
const far = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(bx - ax, by - ay);
const middle = ([ax, ay]: Point, [bx, by]: Point): Point => [(ax + bx) / 2, (ay + by) / 2];
