import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** A picture without transparency: three bytes a pixel, row by row. */
export interface Picture {
  width: number;
  height: number;
  rgb: Uint8Array;
}

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const CHANNELS: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

function chunks(bytes: Buffer): [string, Buffer][] {
  if (!bytes.subarray(0, 8).equals(SIGNATURE)) throw new Error('This is no PNG.');
  const found: [string, Buffer][] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    found.push([bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + 8 + length)]);
    at += length + 12;
  }
  return found;
}

/** The byte a filter took its difference from: left, above, their mean, or Paeth's choice (PNG specification, 9). */
function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  if (filter !== 4) return 0;
  const guess = left + above - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}

/**
 * Reads a PNG as browsers write their screenshots: eight bits a channel, in colour, not interlaced. Transparency is laid on white.
 * @throws Error for any other
 */
export function decodePng(file: Uint8Array): Picture {
  const all = chunks(Buffer.from(file));
  const head = all.find(([name]) => name === 'IHDR')![1];
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const channels = CHANNELS[head[9]!];
  if (!channels || head[8] !== 8 || head[12] !== 0) throw new Error('This PNG is not of eight bits in plain colour.');
  const packed = inflateSync(Buffer.concat(all.filter(([name]) => name === 'IDAT').map(([, data]) => data)));
  const row = width * channels;
  const plain = new Uint8Array(row * height);
  for (let y = 0; y < height; y++) {
    const filter = packed[y * (row + 1)]!;
    for (let x = 0; x < row; x++) {
      const at = y * row + x;
      const left = x < channels ? 0 : plain[at - channels]!;
      const above = y === 0 ? 0 : plain[at - row]!;
      const corner = x < channels || y === 0 ? 0 : plain[at - row - channels]!;
      plain[at] = packed[y * (row + 1) + 1 + x]! + predicted(filter, left, above, corner);
    }
  }
  const rgb = new Uint8Array(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const alpha = channels === 4 ? plain[pixel * 4 + 3]! / 255 : 1;
    for (let part = 0; part < 3; part++)
      rgb[pixel * 3 + part] = Math.round(plain[pixel * channels + part]! * alpha + 255 * (1 - alpha));
  }
  return { width, height, rgb };
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

/** @param step bytes a pixel @param filter of every row: 0 none, 4 Paeth */
function packRows(plain: Uint8Array, row: number, step: number, filter: 0 | 4): Buffer {
  const height = plain.length / row;
  const rows = Buffer.alloc((row + 1) * height);
  for (let y = 0; y < height; y++) {
    rows[y * (row + 1)] = filter;
    for (let x = 0; x < row; x++) {
      const at = y * row + x;
      const left = x < step ? 0 : plain[at - step]!;
      const above = y === 0 ? 0 : plain[at - row]!;
      const corner = x < step || y === 0 ? 0 : plain[at - row - step]!;
      rows[y * (row + 1) + 1 + x] = plain[at]! - predicted(filter, left, above, corner);
    }
  }
  return deflateSync(rows, { level: 9 });
}

function png(width: number, height: number, colour: 2 | 3, parts: Buffer[]): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, colour, 0, 0, 0], 8);
  return Buffer.concat([SIGNATURE, chunk('IHDR', head), ...parts, chunk('IEND', Buffer.alloc(0))]);
}

const MOST_COLOURS = 256;
/** Enough for pictures that are there to be looked at once, and a quarter smaller. */
export const FEW_COLOURS = 32;

const apart = (one: number, other: number) =>
  ((one >> 16) - (other >> 16)) ** 2 +
  (((one >> 8) & 255) - ((other >> 8) & 255)) ** 2 +
  ((one & 255) - (other & 255)) ** 2;

const ALIKE = 14 ** 2; // closer than this, two colours are one to the eye

/** The first colours that are unlike each other, so that a rare red is not lost among the greys; then the rest. */
function unlike(colours: readonly number[], most: number): number[] {
  if (colours.length <= most) return [...colours];
  const kept: number[] = [];
  for (const colour of colours) {
    if (kept.length === most) break;
    if (kept.every((one) => apart(one, colour) > ALIKE)) kept.push(colour);
  }
  const taken = new Set(kept);
  return [...kept, ...colours.filter((colour) => !taken.has(colour))].slice(0, most);
}

/** The commonest colours of a picture, and which of them is nearest to each pixel: the rest are the soft edges of letters. */
function reduced(
  { width, height, rgb }: Picture,
  most: number,
): {
  palette: (readonly [number, number, number])[];
  pixels: Uint8Array;
} {
  const counts = new Map<number, number>();
  const colourAt = (pixel: number) => (rgb[pixel * 3]! << 16) | (rgb[pixel * 3 + 1]! << 8) | rgb[pixel * 3 + 2]!;
  for (let pixel = 0; pixel < width * height; pixel++) {
    const colour = colourAt(pixel);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const common = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([colour]) => colour);
  const kept = unlike(common, most);
  const palette = kept.map((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255] as const);
  const indexOf = new Map(kept.map((colour, index) => [colour, index]));
  const nearest = (colour: number): number => {
    let [best, least] = [0, Number.POSITIVE_INFINITY];
    for (const [index, [r, g, b]] of palette.entries()) {
      const far = apart(colour, (r << 16) | (g << 8) | b);
      if (far < least) [best, least] = [index, far];
    }
    indexOf.set(colour, best);
    return best;
  };
  const pixels = new Uint8Array(width * height);
  for (let pixel = 0; pixel < pixels.length; pixel++) {
    const colour = colourAt(pixel);
    pixels[pixel] = indexOf.get(colour) ?? nearest(colour);
  }
  return { palette, pixels };
}

/** As small as a picture of an interface can be without being another one. */
export function encodeIndexed(picture: Picture, most = MOST_COLOURS): Buffer {
  const { palette, pixels } = reduced(picture, most);
  const { width, height } = picture;
  const parts = [chunk('PLTE', Buffer.from(palette.flat())), chunk('IDAT', packRows(pixels, width, 1, 0))];
  return png(width, height, 3, parts);
}

/** As the stores want it: 24 bits a pixel, no transparency; of few colours, so that it is small all the same. */
export function encodeRgb(picture: Picture): Buffer {
  const { palette, pixels } = reduced(picture, MOST_COLOURS);
  const { width, height } = picture;
  const rgb = new Uint8Array(pixels.length * 3);
  for (const [pixel, index] of pixels.entries()) rgb.set(palette[index]!, pixel * 3);
  const packed = ([0, 4] as const).map((filter) => packRows(rgb, width * 3, 3, filter));
  const [smallest] = packed.sort((a, b) => a.length - b.length);
  return png(width, height, 2, [chunk('IDAT', smallest!)]);
}
