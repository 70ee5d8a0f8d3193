export type Matrix = [number, number, number, number, number, number];
export type Point = [x: number, y: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `a`, then `b`: row vectors, as PDF writes them (PDF 32000-1, 8.3.3). */
export const multiply = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + b * i,
  a * h + b * j,
  c * g + d * i,
  c * h + d * j,
  e * g + f * i + k,
  e * h + f * j + l,
];

export const apply = ([a, b, c, d, e, f]: Matrix, x: number, y: number): Point => [
  a * x + c * y + e,
  b * x + d * y + f,
];

/** Six numbers of a file as a matrix; anything else changes nothing. */
export const matrixOf = (numbers: readonly unknown[]): Matrix =>
  numbers.length >= 6 && numbers.slice(0, 6).every((number) => typeof number === 'number')
    ? (numbers.slice(0, 6) as Matrix)
    : IDENTITY;
