import { PDFDocument } from '@cantoo/pdf-lib';
import type { Page } from 'puppeteer-core';
import type { SampleFile } from '../../../tests/support/sampleFiles.ts';

/** A PDF of pages with these lines on them. */
async function typed(
  name: string,
  kind: SampleFile['kind'],
  pages: readonly (readonly string[])[],
): Promise<SampleFile> {
  const document = await PDFDocument.create();
  for (const lines of pages) {
    const page = document.addPage();
    for (const [at, line] of lines.entries()) page.drawText(line, { x: 72, y: 700 - 24 * at, size: 13 });
  }
  return { name, kind, bytes: Buffer.from(await document.save()) };
}

/** A file that is too large for many upload boxes: what stands behind the end of a PDF is nothing. */
async function long(): Promise<SampleFile> {
  const file = await typed('Long bill.pdf', 'other', [['All pages of the bill']]);
  return { ...file, bytes: Buffer.concat([file.bytes, Buffer.alloc(2_400_000, '%')]) };
}

/** What the fictional patient has stored: files that can be read, unlike those of the other pictures. */
export const realPapers = async (): Promise<SampleFile[]> => [
  await typed('Hub receipt.pdf', 'itemized-receipt', [
    ['Paxman Hub', 'Itemized receipt PH-204817'],
    ['Page 2', 'Total 2,300.00, paid in full'],
  ]),
  await typed('Card statement.pdf', 'proof-of-payment', [['Card statement', 'Paxman Hub 2,300.00']]),
  await typed('Progress notes.pdf', 'progress-notes', [['Lakeview Oncology Associates', 'Progress notes']]),
  await long(),
];

/** A photo of a sheet of paper, as a JPEG, drawn in a page. */
export async function photoOfPaper(page: Page, title: string): Promise<Buffer> {
  const base64 = await page.evaluate(async (title) => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 600, height: 780 });
    const context = canvas.getContext('2d')!;
    context.fillStyle = '#8a7f70';
    context.fillRect(0, 0, 600, 780);
    context.rotate(0.02);
    context.fillStyle = '#fbfaf6';
    context.fillRect(50, 30, 500, 700);
    context.fillStyle = '#333';
    context.font = '30px sans-serif';
    context.fillText(title, 90, 100);
    for (let line = 0; line < 16; line++) context.fillRect(90, 150 + line * 34, line % 4 === 3 ? 240 : 400, 9);
    const blob = await new Promise<Blob>((resolve) => canvas.toBlob((made) => resolve(made!), 'image/jpeg', 0.8));
    const bytes = new Uint8Array(await blob.arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  }, title);
  return Buffer.from(base64, 'base64');
}
