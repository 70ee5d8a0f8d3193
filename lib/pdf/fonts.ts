import type { PDFDict, PDFObject, StandardFontEmbedder } from '@cantoo/pdf-lib';
import type { PdfLibrary } from './library';
import { streamBytes } from './streams';

/** One character as a font shows it: what a person reads, and how far it moves on, in thousandths of the font size. */
export interface Glyph {
  text: string;
  advance: number;
  /** A one-byte space, which word spacing widens (PDF 32000-1, 9.3.3). */
  isSpace: boolean;
}

/** What the bytes of a string mean in one font of a PDF. */
export type ReadString = (bytes: Uint8Array) => Glyph[];

const UNKNOWN_ADVANCE = 500;

/** How strings in this font are read: by its map to Unicode, else by its encoding; widths by its own tables. */
export function fontReader(font: PDFDict, library: PdfLibrary): ReadString {
  const { PDFName, PDFStream } = library;
  const map = font.lookup(PDFName.of('ToUnicode'));
  const toUnicode = map instanceof PDFStream ? decodeLatin(streamBytes(map, library)) : '';
  const mapped = toUnicode ? library.parseToUnicode(toUnicode) : new Map<number, string>();
  const isComposite = nameOf(font, 'Subtype', library) === 'Type0';
  const length = isComposite ? (codeLength(toUnicode) ?? 2) : 1;
  const encoding = isComposite ? undefined : encodingOf(font, library);
  const advance = isComposite ? compositeAdvances(font, library) : simpleAdvances(font, library);
  return (bytes) => {
    const glyphs: Glyph[] = [];
    for (let at = 0; at + length <= bytes.length; at += length) {
      let code = 0;
      for (let byte = 0; byte < length; byte++) code = code * 256 + bytes[at + byte]!;
      const text = mapped.get(code) ?? encoding?.[code] ?? '';
      glyphs.push({ text, advance: advance(code, text), isSpace: length === 1 && code === 0x20 });
    }
    return glyphs;
  };
}

const decodeLatin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** How many bytes a character code has, by the first range of a CMap (Adobe Technical Note 5014). */
const codeLength = (cmap: string): number | undefined => {
  const first = /begincodespacerange\s*<\s*([0-9a-f]+)\s*>/i.exec(cmap)?.[1];
  return first === undefined ? undefined : Math.ceil(first.length / 2);
};

function nameOf(dict: PDFDict, key: string, { PDFName }: PdfLibrary): string {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : '';
}

const CODE_PAGES: Record<string, string> = { MacRomanEncoding: 'macintosh' };

/** The text of each of the 256 codes of a simple font. */
function encodingOf(font: PDFDict, library: PdfLibrary): string[] {
  const { PDFName, PDFDict, PDFArray, PDFNumber } = library;
  const entry = font.lookup(PDFName.of('Encoding'));
  const base = entry instanceof PDFDict ? nameOf(entry, 'BaseEncoding', library) : nameOf(font, 'Encoding', library);
  const codes = Uint8Array.from({ length: 256 }, (_, code) => code);
  const texts = [...new TextDecoder(CODE_PAGES[base] ?? 'windows-1252').decode(codes)];
  const differences = entry instanceof PDFDict ? entry.lookup(PDFName.of('Differences')) : undefined;
  if (!(differences instanceof PDFArray)) return texts;
  const characters = charactersByName(library);
  let code = 0;
  for (const item of differences.asArray()) {
    const value = font.context.lookup(item);
    if (value instanceof PDFNumber) code = value.asNumber();
    else if (value instanceof PDFName) texts[code++] = characterNamed(value.decodeText(), characters);
  }
  return texts;
}

/** "uni00E9" and "u1F600" spell the character; "eacute" is looked up; "eacute.alt" is the same letter in another shape. */
function characterNamed(name: string, characters: ReadonlyMap<string, string>): string {
  const [letter = ''] = name.split('.');
  const code = /^(?:uni|u)([0-9A-F]{4,6})$/.exec(letter)?.[1];
  const point = Number.parseInt(code ?? '', 16);
  return point <= 0x10ffff ? String.fromCodePoint(point) : (characters.get(letter) ?? '');
}

let named: Map<string, string> | undefined;

/** The characters of Windows code page 1252 by the names fonts give them. */
function charactersByName(library: PdfLibrary): Map<string, string> {
  if (named) return named;
  const { encoding } = standardFont('Helvetica', library);
  named = new Map([
    ...encoding.supportedCodePoints.map((point): [string, string] => [
      encoding.encodeUnicodeCodePoint(point).name,
      String.fromCodePoint(point),
    ]),
    ['fi', 'fi'],
    ['fl', 'fl'],
    ['ff', 'ff'],
    ['ffi', 'ffi'],
    ['ffl', 'ffl'],
  ]);
  return named;
}

const standard = new Map<string, StandardFontEmbedder>();

/** The metrics of the built-in font nearest to a font's name. */
function standardFont(name: string, { StandardFontEmbedder, StandardFonts }: PdfLibrary): StandardFontEmbedder {
  const isBold = /bold|black|heavy|demi/i.test(name);
  const key = /courier|mono|ocr/i.test(name)
    ? StandardFonts.Courier
    : /times|serif|roman|georgia|garamond|minion/i.test(name) && !/sans/i.test(name)
      ? isBold
        ? StandardFonts.TimesRomanBold
        : StandardFonts.TimesRoman
      : isBold
        ? StandardFonts.HelveticaBold
        : StandardFonts.Helvetica;
  const known =
    standard.get(key) ?? StandardFontEmbedder.for(key as unknown as Parameters<typeof StandardFontEmbedder.for>[0]);
  standard.set(key, known);
  return known;
}

type Advances = (code: number, text: string) => number;

function simpleAdvances(font: PDFDict, library: PdfLibrary): Advances {
  const { PDFName, PDFArray, PDFNumber } = library;
  const widths = font.lookup(PDFName.of('Widths'));
  const first = font.lookup(PDFName.of('FirstChar'));
  const matrix = font.lookup(PDFName.of('FontMatrix')); // Type 3 fonts measure in units of their own
  const unit = matrix instanceof PDFArray ? numberAt(matrix.get(0), font, library) * 1000 : 1;
  const from = first instanceof PDFNumber ? first.asNumber() : 0;
  const builtIn = standardFont(nameOf(font, 'BaseFont', library), library);
  return (code, text) => {
    const own = widths instanceof PDFArray && code >= from && code - from < widths.size();
    const width = own ? numberAt(widths.get(code - from), font, library) * unit : 0;
    return width > 0 ? width : standardAdvance(text, builtIn);
  };
}

function standardAdvance(text: string, { font, encoding }: StandardFontEmbedder): number {
  const point = text.codePointAt(0);
  if (point === undefined || !encoding.canEncodeUnicodeCodePoint(point)) return UNKNOWN_ADVANCE;
  return font.getWidthOfGlyph(encoding.encodeUnicodeCodePoint(point).name) ?? UNKNOWN_ADVANCE;
}

/** The widths of a composite font: `W` lists them by code, either one by one or for a range (PDF 32000-1, 9.7.4.3). */
function compositeAdvances(font: PDFDict, library: PdfLibrary): Advances {
  const { PDFName, PDFArray, PDFDict } = library;
  const descendants = font.lookup(PDFName.of('DescendantFonts'));
  const inner = descendants instanceof PDFArray ? descendants.lookup(0) : undefined;
  const widths = new Map<number, number>();
  let usual = 1000;
  if (inner instanceof PDFDict) {
    const given = inner.get(PDFName.of('DW'));
    if (given) usual = numberAt(given, font, library);
    const list = inner.lookup(PDFName.of('W'));
    const items = list instanceof PDFArray ? list.asArray().map((item) => font.context.lookup(item)) : [];
    for (let at = 0; at + 1 < items.length; ) {
      const from = numberAt(items[at], font, library);
      const next = items[at + 1];
      if (next instanceof PDFArray) {
        for (const [index, item] of next.asArray().entries()) widths.set(from + index, numberAt(item, font, library));
        at += 2;
      } else {
        const to = Math.min(numberAt(next, font, library), 0xffff);
        for (let code = from; code <= to; code++) widths.set(code, numberAt(items[at + 2], font, library));
        at += 3;
      }
    }
  }
  return (code) => widths.get(code) ?? usual;
}

function numberAt(item: PDFObject | undefined, { context }: PDFDict, { PDFNumber }: PdfLibrary): number {
  const value = context.lookup(item);
  return value instanceof PDFNumber ? value.asNumber() : 0;
}
