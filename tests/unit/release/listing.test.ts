import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { PORTALS } from '../../../lib/portals/registry';
import { decodePng, encodeIndexed, encodeRgb } from '../../../scripts/lib/pictures/png';
import { CAPTIONS, SIZES } from '../../../scripts/lib/pictures/store';
import { pngSize } from '../../../scripts/lib/release/manifest';
import { ROOT } from '../../../scripts/lib/root';

const STORE = join(ROOT, 'docs', 'store');
const listing = readFileSync(join(STORE, 'LISTING.md'), 'utf8');
const pictures = readdirSync(join(STORE, 'pictures'));
const bytesOf = (name: string) => readFileSync(join(STORE, 'pictures', name));

describe('the listing', () => {
  it.each(['en', 'es'])('has the short text of the manifest in %s', (locale) => {
    const messages = JSON.parse(readFileSync(join(ROOT, 'public', '_locales', locale, 'messages.json'), 'utf8'));
    expect(listing.split('\n')).toContain(messages.extensionDescription.message);
  });

  it('names no insurer and no maker', () => {
    const names = PORTALS.flatMap(({ payerName, otherNames }) => [payerName, ...otherNames]);
    for (const name of [...names, 'Paxman', 'DigniCap', 'Dignitana', 'Penguin'])
      expect(listing, name).not.toMatch(new RegExp(`\\b${name}\\b`, 'i'));
  });

  it('is as long as Edge wants at least, and fits Chrome’s and Firefox’s boxes', () => {
    for (const long of listing
      .split(/^### (?:Long|Texto largo)$/m)
      .slice(1)
      .map((text) => text.split(/^## /m)[0]!)) {
      expect(long.trim().length).toBeGreaterThan(250);
      expect(long.trim().length).toBeLessThan(10_000);
    }
  });
});

describe('the pictures', () => {
  it('are those of the listing, and no others', () => {
    const screens = Object.keys(CAPTIONS).flatMap((name, at) => [
      `${at + 1}-${name}.en.png`,
      `${at + 1}-${name}.es.png`,
    ]);
    expect(pictures.sort()).toEqual([...screens, 'logo-300.png', 'marquee-1400x560.png', 'tile-440x280.png'].sort());
  });

  it.each(pictures)('%s has the size its store takes, in 24 bits without transparency', (name) => {
    const bytes = bytesOf(name);
    const kind = (['tile', 'marquee', 'logo'] as const).find((one) => name.startsWith(one));
    const wanted = SIZES[kind ?? 'screen'];
    expect(pngSize(bytes)).toEqual([...wanted]);
    expect([bytes[24], bytes[25]]).toEqual([8, 2]);
  });
});

describe('writing PNGs', () => {
  const rgb = new Uint8Array(6 * 4 * 3).map((_, at) => (at * 37) % 256);
  const picture = { width: 6, height: 4, rgb };

  it('loses nothing of a picture of few colours', () => {
    expect(decodePng(encodeRgb(picture))).toEqual(picture);
  });

  it('reads every filter that browsers use, and lays transparency on white', () => {
    // two rows of two pixels with alpha: the first plain, the second as differences from above
    const rows = [0, 10, 20, 30, 255, 0, 0, 0, 0, 2, 1, 1, 1, 0, 255, 255, 255, 255];
    const file = encodeRgb({ width: 2, height: 2, rgb: new Uint8Array(12) });
    expect(decodePng(withRows(file, rows)).rgb).toEqual(
      new Uint8Array([10, 20, 30, 255, 255, 255, 11, 21, 31, 255, 255, 255]),
    );
  });

  it('keeps to 256 colours, and those that are nearest', () => {
    const many = { width: 40, height: 30, rgb: new Uint8Array(3600).map((_, at) => (at * at) % 251) };
    const small = encodeIndexed(many);
    expect([small[24], small[25]]).toEqual([8, 3]);
    const few = decodePng(encodeRgb(many)).rgb;
    const worst = few.reduce((most, value, at) => Math.max(most, Math.abs(value - many.rgb[at]!)), 0);
    expect(worst).toBeLessThan(90);
    expect(
      new Set(Array.from({ length: 1200 }, (_, at) => few.slice(at * 3, at * 3 + 3).join())).size,
    ).toBeLessThanOrEqual(256);
  });

  it('does not lose the rare colour of a button among the many greys of letters', () => {
    const greys = new Uint8Array(3000).map((_, at) => 40 + (Math.floor(at / 3) % 200));
    greys.set([161, 38, 31], 1500);
    const small = encodeIndexed({ width: 100, height: 10, rgb: greys }, 32);
    const palette = small.subarray(small.indexOf('PLTE') + 4, small.indexOf('IDAT') - 8);
    expect(palette.length).toBe(32 * 3);
    expect(palette.includes(Buffer.from([161, 38, 31]))).toBe(true);
  });

  it('refuses what is none', () => expect(() => decodePng(Buffer.from('GIF89a'))).toThrow('no PNG'));
});

/** A PNG with these rows, in colour with transparency. */
function withRows(file: Buffer, rows: number[]): Buffer {
  const head = Buffer.from(file.subarray(8, 33));
  head[17] = 6; // colour type, after length, name, width, height and depth
  const data = deflateSync(Buffer.from(rows));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([file.subarray(0, 8), head, length, Buffer.from('IDAT'), data, Buffer.alloc(4)]);
}
