/** Red, green and blue from 0 to 255, and how much of it there is from 0 to 1. */
export type Color = readonly [red: number, green: number, blue: number, alpha: number];

const known = new Map<string, Color>();
let brush: OffscreenCanvasRenderingContext2D | null | undefined;

/** A computed colour in whatever way the browser spells it: it is painted, and the paint read. */
export function colorOf(text: string): Color {
  const kept = known.get(text);
  if (kept) return kept;
  const color = plainColor(text) ?? paintedColor(text);
  known.set(text, color);
  return color;
}

/** `rgb(1, 2, 3)` and `rgba(1, 2, 3, 0.4)`, which nearly all are. */
function plainColor(text: string): Color | undefined {
  const parts = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(text);
  return parts ? [Number(parts[1]), Number(parts[2]), Number(parts[3]), Number(parts[4] ?? 1)] : undefined;
}

function paintedColor(text: string): Color {
  brush ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!brush) return [0, 0, 0, 1];
  brush.clearRect(0, 0, 1, 1);
  brush.fillStyle = '#000';
  brush.fillStyle = text;
  brush.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = brush.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!, alpha! / 255];
}

const COLOR = /(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\([^()]*\)|#[\da-f]{3,8}/gi;

/** The colours of a computed background or mask that is drawn from colours alone; undefined for a picture. */
export const gradientColors = (image: string): Color[] | undefined =>
  /url\(|image-set\(|element\(|cross-fade\(/.test(image) ? undefined : (image.match(COLOR) ?? []).map(colorOf);

/** What is seen of `front` before `behind`, which is opaque. */
export function over(front: Color, behind: Color): Color {
  const mixed = [0, 1, 2].map((at) => front[at]! * front[3] + behind[at]! * (1 - front[3]));
  return [mixed[0]!, mixed[1]!, mixed[2]!, 1];
}

/** WCAG 2.2 relative luminance of an opaque sRGB colour, 0 to 1. */
function luminance([red, green, blue]: Color): number {
  const [r, g, b] = [red, green, blue].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** Nearly nobody sees a difference below this: black and white have 21, text should have 4.5. */
const SEEN_CONTRAST = 1.15;
/** Colours of one luminance can still differ: the largest difference in one of the three. */
const SEEN_STEP = 24;

/** Whether a person tells two opaque colours apart. */
export function differ(one: Color, other: Color): boolean {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  if ((lighter! + 0.05) / (darker! + 0.05) >= SEEN_CONTRAST) return true;
  return [0, 1, 2].some((at) => Math.abs(one[at]! - other[at]!) >= SEEN_STEP);
}
