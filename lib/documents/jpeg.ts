const MARKER = 0xff;
const START_OF_SCAN = 0xda;
const APP1 = 0xe1;

/** The segments of a JPEG before its picture data: marker byte, where it begins, and where the next one does. */
function* segments(jpeg: Uint8Array): Generator<{ marker: number; start: number; end: number }> {
  let at = 2;
  while (at + 4 <= jpeg.length && jpeg[at] === MARKER) {
    const marker = jpeg[at + 1]!;
    if (marker === START_OF_SCAN) return;
    const end = at + 2 + ((jpeg[at + 2]! << 8) | jpeg[at + 3]!);
    if (end <= at + 2 || end > jpeg.length) return;
    yield { marker, start: at, end };
    at = end;
  }
}

/** A JPEG without its EXIF and XMP (APP1), which a PDF viewer does not heed: by them a browser would turn the picture. */
export function withoutExif(jpeg: Uint8Array): Uint8Array<ArrayBuffer> {
  const cuts = [...segments(jpeg)].filter(({ marker }) => marker === APP1);
  const kept = new Uint8Array(jpeg.length - cuts.reduce((sum, { start, end }) => sum + end - start, 0));
  let from = 0;
  let to = 0;
  for (const { start, end } of [...cuts, { start: jpeg.length, end: jpeg.length }]) {
    kept.set(jpeg.subarray(from, start), to);
    to += start - from;
    from = end;
  }
  return kept;
}
