import type { PDFDocument, PDFFont } from '@cantoo/pdf-lib';
import { loadPdfLibrary } from './library';
import { isWinAnsi } from './printable';

/** Each face: the font every reader has, and one of the same widths with the letters of all Latin alphabets. */
const FACES = {
  sans: ['Helvetica', () => import('@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf?inline')],
  bold: ['HelveticaBold', () => import('@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf?inline')],
  mono: ['Courier', () => import('@expo-google-fonts/cousine/400Regular/Cousine_400Regular.ttf?inline')],
} as const;
export type Face = keyof typeof FACES;

/**
 * The font of a document to print this text with: the reader's own where it has every letter, else an embedded one,
 * which is loaded only then and keeps of itself only the letters that were printed. The text must hold nothing that
 * `unprintable` names.
 */
export function fontFor(document: PDFDocument, face: Face, text: string): Promise<PDFFont> {
  const fonts = fontsOf.get(document) ?? new Map<string, Promise<PDFFont>>();
  fontsOf.set(document, fonts);
  const embeds = !isWinAnsi(text);
  const key = `${face} ${embeds}`;
  const font = fonts.get(key) ?? (embeds ? embedded(document, face) : builtIn(document, face));
  fonts.set(key, font);
  return font;
}

/** What each document holds already: a second copy of a font would hold the same letters again. */
const fontsOf = new WeakMap<PDFDocument, Map<string, Promise<PDFFont>>>();

async function builtIn(document: PDFDocument, face: Face): Promise<PDFFont> {
  const { StandardFonts } = await loadPdfLibrary();
  return document.embedFont(StandardFonts[FACES[face][0]]);
}

async function embedded(document: PDFDocument, face: Face): Promise<PDFFont> {
  const file = FACES[face][1];
  const [{ default: fontkit }, { default: bytes }] = await Promise.all([import('@cantoo/fontkit'), file()]);
  document.registerFontkit(fontkit);
  return document.embedFont(bytes, { subset: true });
}
