const segment = (marker: number, body: readonly number[]) => [
  0xff,
  marker,
  (body.length + 2) >> 8,
  (body.length + 2) & 0xff,
  ...body,
];

/**
 * A JPEG by its head alone, for what only asks for its size and weight: no viewer could show it.
 * @param length of the whole in bytes, at least
 * @param inks 3 for color, 1 for gray, 4 for print
 */
export function jpegOf(width: number, height: number, length = 0, inks = 3): Uint8Array<ArrayBuffer> {
  const size = [height >> 8, height & 0xff, width >> 8, width & 0xff];
  const colors = Array.from({ length: inks }, (_, ink) => [ink + 1, 0x11, 0]).flat();
  const head = [0xff, 0xd8, ...segment(0xc0, [8, ...size, inks, ...colors]), ...segment(0xda, [0, 0, 0, 0])];
  const jpeg = new Uint8Array(Math.max(head.length + 2, length));
  jpeg.set(head);
  jpeg.set([0xff, 0xd9], jpeg.length - 2);
  return jpeg;
}
