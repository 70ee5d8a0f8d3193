import { describe, expect, it } from 'vitest';
import { fileTypeOf, PICKED } from '../../../lib/documents/fileType';

const head = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const ftyp = (...brands: string[]) => head(`\0\0\0\x1cftyp${brands[0]}\0\0\0\0${brands.slice(1).join('')}`);
const codeOf = (bytes: Uint8Array) => {
  try {
    return fileTypeOf(bytes, 'x.jpg');
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('what a file is by its first bytes', () => {
  it.each([
    ['heic', 'mif1', 'heic'],
    ['mif1', 'heic'],
    ['heix', 'mif1', 'MiHE'],
    ['msf1', 'hevc'],
  ])('a photo of an iPhone: %s %s', (...brands) => {
    expect(codeOf(ftyp(...brands))).toBe('file-heic');
  });

  it.each([
    ['avif', 'mif1', 'miaf'],
    ['mif1', 'miaf', 'avif'],
    ['avis', 'msf1'],
    ['isom', 'mp42'],
  ])('AVIF and films are no photo of an iPhone: %s %s', (...brands) => {
    expect(codeOf(ftyp(...brands))).toBe('file-type');
  });

  it('every picker lets her choose HEIC photos, to be told what to do', () => {
    for (const accept of [PICKED.files, PICKED.photos]) expect(accept).toMatch(/\.heic.*image\/heic/);
  });
});
