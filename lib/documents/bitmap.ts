/** Pixels of a picture, eight bits an ink, row by row from the top. */
export interface Samples {
  width: number;
  height: number;
  inks: 1 | 3; // gray, or red, green and blue
  /** Each row begins with the number of a PNG filter (PNG specification, 9.2), as PDF's predictors 10 to 15 have it. */
  isFiltered: boolean;
}

/** The pixels without the filters of PNG; throws an Error when there are too few of them. */
export function unfiltered(bytes: Uint8Array, { width, height, inks, isFiltered }: Samples): Uint8Array {
  const row = width * inks;
  if (bytes.length < height * (isFiltered ? row + 1 : row)) throw new Error('The picture is cut short.');
  if (!isFiltered) return bytes;
  const out = new Uint8Array(height * row);
  for (let y = 0; y < height; y++) {
    const from = y * (row + 1);
    const to = y * row;
    const filter = bytes[from]!;
    for (let x = 0; x < row; x++) {
      const left = x < inks ? 0 : out[to + x - inks]!;
      const up = y === 0 ? 0 : out[to + x - row]!;
      const corner = y === 0 || x < inks ? 0 : out[to + x - row - inks]!;
      out[to + x] = bytes[from + 1 + x]! + guess(filter, left, up, corner);
    }
  }
  return out;
}

function guess(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4:
      return paeth(left, up, corner);
    default:
      return 0;
  }
}

/** Whichever of the three is nearest to what they foretell; of equals the one named first. */
function paeth(left: number, up: number, corner: number): number {
  const foretold = left + up - corner;
  const [a, b, c] = [Math.abs(foretold - left), Math.abs(foretold - up), Math.abs(foretold - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

const HEAD = 54; // bytes: file header and BITMAPINFOHEADER

/** The pixels as a Windows bitmap, which every browser reads and nothing has to be packed for. */
export function bmpOf(pixels: Uint8Array, { width, height, inks }: Pick<Samples, 'width' | 'height' | 'inks'>): Blob {
  const row = Math.ceil((width * 3) / 4) * 4;
  const bytes = new Uint8Array(HEAD + row * height);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0x424d); // "BM"
  view.setUint32(2, bytes.length, true);
  view.setUint32(10, HEAD, true);
  view.setUint32(14, 40, true);
  view.setInt32(18, width, true);
  view.setInt32(22, -height, true); // from the top
  view.setUint16(26, 1, true);
  view.setUint16(28, 24, true);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = (y * width + x) * inks;
      const to = HEAD + y * row + x * 3;
      for (let ink = 0; ink < 3; ink++) bytes[to + ink] = pixels[from + (inks === 1 ? 0 : 2 - ink)]!; // blue first
    }
  }
  return new Blob([bytes], { type: 'image/bmp' });
}
