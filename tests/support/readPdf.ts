import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface SeenText {
  text: string;
  /** Where it begins on the page as a person sees it: points from the lower left corner. */
  x: number;
  y: number;
}
export interface SeenPage {
  width: number;
  height: number;
  texts: SeenText[];
}

/** The pages of a PDF as pdf.js, which shares no code with the library that writes them, sees them. */
export async function readPdf(bytes: Uint8Array): Promise<SeenPage[]> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const document = await task.promise;
  const pages: SeenPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const [a, b, c, d, e, f] = transform as [number, number, number, number, number, number];
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item) => {
      if (!('str' in item) || !item.str.trim()) return [];
      const [, , , , x, y] = item.transform as number[];
      return [{ text: item.str, x: a * x! + c * y! + e, y: height - (b * x! + d * y! + f) }];
    });
    pages.push({ width, height, texts });
  }
  await task.destroy();
  return pages;
}

/** What is printed on a page, in the order of the file. */
export const textOf = ({ texts }: SeenPage): string => texts.map(({ text }) => text).join(' ');
