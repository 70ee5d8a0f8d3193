import type { Page } from 'puppeteer-core';

/** Draws a JPEG of stripes, left to right in these colors, in a page; `noise` makes it as large as a photo. */
export async function drawPhoto(
  page: Page,
  { width, height, colors, noise = false }: { width: number; height: number; colors: string[]; noise?: boolean },
): Promise<Buffer> {
  const base64 = await page.evaluate(
    async (width, height, colors, noise) => {
      const canvas = document.createElement('canvas');
      canvas.width = width;
      canvas.height = height;
      const context = canvas.getContext('2d')!;
      for (const [at, color] of colors.entries()) {
        context.fillStyle = color;
        context.fillRect((width * at) / colors.length, 0, width / colors.length, height);
      }
      if (noise) {
        const image = context.getImageData(0, 0, width, height);
        let state = 1;
        for (let at = 0; at < image.data.length; at++) {
          state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
          image.data[at] = image.data[at]! * 0.7 + (state >>> 24) * 0.3;
        }
        context.putImageData(image, 0, 0);
      }
      const blob = await new Promise<Blob>((resolve) => canvas.toBlob((made) => resolve(made!), 'image/jpeg', 0.95));
      const bytes = new Uint8Array(await blob.arrayBuffer());
      let binary = '';
      for (let at = 0; at < bytes.length; at += 30_000)
        binary += String.fromCharCode(...bytes.subarray(at, at + 30_000));
      return btoa(binary);
    },
    width,
    height,
    colors,
    noise,
  );
  return Buffer.from(base64, 'base64');
}

/** The same JPEG as a phone held sideways writes it: a viewer turns it by this EXIF orientation (TIFF tag 0x0112). */
export function withOrientation(jpeg: Buffer, orientation: number): Buffer {
  const tiff = Buffer.from('MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0', 'latin1');
  tiff.writeUInt16BE(orientation, 18);
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]);
}

/** The colors of a JPEG where a person looks: [x, y] from 0 to 1. Each as `red`, `green`, `blue`, `white`, `gray` or `?`. */
export const colorsAt = (page: Page, jpeg: Uint8Array, places: [number, number][]): Promise<string[]> =>
  page.evaluate(
    async (base64, places) => {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d')!;
      context.drawImage(bitmap, 0, 0);
      return places.map(([x, y]) => {
        const at = context.getImageData(Math.floor(x * bitmap.width), Math.floor(y * bitmap.height), 1, 1).data;
        const [r, g, b] = [...at] as [number, number, number];
        if (r > 200 && g > 200 && b > 200) return 'white';
        if (Math.max(r, g, b) - Math.min(r, g, b) < 12) return 'gray';
        const most = Math.max(r, g, b);
        return most < 120 ? '?' : most === r ? 'red' : most === g ? 'green' : 'blue';
      });
    },
    Buffer.from(jpeg).toString('base64'),
    places,
  );

/** How much of a picture is plain green, from 0 to 1. */
export const greenShare = (page: Page, png: Uint8Array): Promise<number> =>
  page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    let green = 0;
    for (let at = 0; at < data.length; at += 4) {
      if (data[at]! < 30 && data[at + 1]! > 90 && data[at + 1]! < 160 && data[at + 2]! < 30) green++;
    }
    return green / (data.length / 4);
  }, Buffer.from(png).toString('base64'));
