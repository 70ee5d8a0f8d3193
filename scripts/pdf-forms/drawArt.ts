import { type PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from '@cantoo/pdf-lib';
import type { Art, Face } from './design.ts';

const FONTS: Record<Face, StandardFonts> = {
  sans: StandardFonts.Helvetica,
  bold: StandardFonts.HelveticaBold,
  serif: StandardFonts.TimesRoman,
  'serif-bold': StandardFonts.TimesRomanBold,
  italic: StandardFonts.HelveticaOblique,
  mono: StandardFonts.Courier,
};
const CAPITALS = 0.72; // height of a capital over the size of its font
const LEADING = 1.15;

export type Faces = Record<Face, PDFFont>;

/** The fonts the page is printed in, each once in the file. */
export async function embedFaces(document: PDFDocument): Promise<Faces> {
  const faces = {} as Faces;
  for (const face of Object.keys(FONTS) as Face[]) faces[face] = await document.embedFont(FONTS[face]);
  return faces;
}

/** Prints one piece of the blank page, which is `height` points high as it is read. */
export function drawArt(page: PDFPage, art: Art, faces: Faces, height: number): void {
  const up = (top: number) => height - top;
  if (art.is === 'line') {
    const point = ([x, top]: [number, number]) => ({ x, y: up(top) });
    page.drawLine({ start: point(art.from), end: point(art.to), thickness: art.thick ?? 0.6 });
  } else if (art.is === 'box') {
    const [x, top, width, height] = art.box;
    page.drawRectangle({
      x,
      y: up(top + height),
      width,
      height,
      ...(art.fill === undefined ? {} : { color: rgb(art.fill, art.fill, art.fill) }),
      ...(art.edge === undefined
        ? {}
        : { borderColor: rgb(art.edge, art.edge, art.edge), borderWidth: art.thick ?? 0.6 }),
    });
  } else {
    const font = faces[art.face];
    const shade = art.gray ?? 0;
    art.text.split('\n').forEach((row, index) => {
      let x = art.at[0];
      const y = up(art.at[1] + CAPITALS * art.size + index * LEADING * art.size);
      for (const run of row.split('|')) {
        page.drawText(run, { x, y, size: art.size, font, color: rgb(shade, shade, shade) });
        // a whole text's width counts its kerning, which is not drawn
        for (const letter of run) x += font.widthOfTextAtSize(letter, art.size);
      }
    });
  }
}
