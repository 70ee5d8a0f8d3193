/** A PNG of one red dot. */
export const DOT_PNG = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'base64',
  ),
);

/** The head of a JPEG of this size in pixels, with the EXIF data of a camera that was held some way, and no picture. */
export function jpegOf(width: number, height: number, exif?: { orientation: number; little: boolean }): Uint8Array {
  const bytes: number[] = [0xff, 0xd8];
  const big = (value: number, size: number) =>
    Array.from({ length: size }, (_, n) => (value >>> (8 * (size - 1 - n))) & 255);
  if (exif) {
    const number = (value: number, size: number) => (exif.little ? big(value, size).reverse() : big(value, size));
    const tiff = [
      ...(exif.little ? [0x49, 0x49] : [0x4d, 0x4d]),
      ...number(42, 2),
      ...number(8, 4),
      ...number(2, 2), // two entries, ours the second
      ...[...number(0x0100, 2), ...number(3, 2), ...number(1, 4), ...number(width, 2), 0, 0],
      ...[...number(0x0112, 2), ...number(3, 2), ...number(1, 4), ...number(exif.orientation, 2), 0, 0],
      ...number(0, 4),
    ];
    bytes.push(0xff, 0xe1, ...big(tiff.length + 8, 2), 0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff);
  }
  bytes.push(0xff, 0xc0, ...big(17, 2), 8, ...big(height, 2), ...big(width, 2), 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1);
  bytes.push(0xff, 0xd9);
  return new Uint8Array(bytes);
}
