import { UserError } from '../errors';

/** A picture as JPEG, upright; sizes in pixels. */
export interface Picture {
  bytes: Uint8Array<ArrayBuffer>;
  width: number;
  height: number;
}

/** How far a picture is turned clockwise, in degrees, beyond what its own EXIF orientation says. */
export type Turn = 0 | 90 | 180 | 270;

export interface Drawing {
  /** The longer side has at most this many pixels; a smaller picture keeps its size. */
  longest: number;
  /** Of the JPEG, from 0 to 1. */
  quality: number;
  turn?: Turn;
  /** Shades of gray only. */
  gray?: boolean;
}

/** The size of a picture drawn with its longer side at most `longest`, before it is turned; in pixels. */
export function fitted(width: number, height: number, longest: number): { width: number; height: number } {
  const scale = Math.min(1, longest / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/**
 * Draws a JPEG or PNG anew as a JPEG on white paper, upright by its EXIF orientation and then turned; what else a camera
 * wrote into it, such as the place, is not in it any more. Throws UserError 'picture-unreadable' or 'picture-blocked'.
 */
export async function drawPicture(picture: Blob, name: string, drawing: Drawing): Promise<Picture> {
  const bitmap = await createImageBitmap(picture).catch(() => {
    throw unreadable(name);
  });
  try {
    const { longest, quality, turn = 0, gray = false } = drawing;
    const size = fitted(bitmap.width, bitmap.height, longest);
    const lies = turn % 180 !== 0;
    const canvas = new OffscreenCanvas(lies ? size.height : size.width, lies ? size.width : size.height);
    const context = canvas.getContext('2d');
    if (!context) throw unreadable(name);
    ensureHonest(context);
    context.fillStyle = 'white';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.imageSmoothingQuality = 'high';
    context.translate(canvas.width / 2, canvas.height / 2);
    context.rotate((turn * Math.PI) / 180);
    context.drawImage(bitmap, -size.width / 2, -size.height / 2, size.width, size.height);
    if (gray) makeGray(context);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality });
    const bytes = new Uint8Array(await blob.arrayBuffer());
    return { bytes, width: canvas.width, height: canvas.height };
  } finally {
    bitmap.close();
  }
}

/** A browser told to resist fingerprinting gives noise for a picture: better none than that. */
function ensureHonest(context: OffscreenCanvasRenderingContext2D): void {
  const side = Math.min(8, context.canvas.width, context.canvas.height);
  context.fillStyle = 'black';
  context.fillRect(0, 0, side, side);
  const { data } = context.getImageData(0, 0, side, side);
  if (data.every((value, at) => (at % 4 === 3 ? value > 240 : value < 16))) return;
  throw new UserError(
    'picture-blocked',
    'Your browser keeps extensions from reading pictures (resistFingerprinting), so nothing was made of them. Allow it, then try again.',
  );
}

function makeGray(context: OffscreenCanvasRenderingContext2D): void {
  const { width, height } = context.canvas;
  const image = context.getImageData(0, 0, width, height);
  const { data } = image;
  for (let at = 0; at < data.length; at += 4) {
    // Rec. 601, as a scanner weighs the colors
    const shade = 0.299 * data[at]! + 0.587 * data[at + 1]! + 0.114 * data[at + 2]!;
    data[at] = data[at + 1] = data[at + 2] = shade;
  }
  context.putImageData(image, 0, 0);
}

const unreadable = (name: string) =>
  new UserError(
    'picture-unreadable',
    `“${name}” cannot be read as a picture: it may be damaged. Take the photo again, or save it once more as JPEG.`,
  );
