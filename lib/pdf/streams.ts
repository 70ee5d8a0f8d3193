import type { PDFStream } from '@cantoo/pdf-lib';
import type { PdfLibrary } from './library';

/** What a stream of a PDF holds, unpacked. Throws what the library throws for a filter it does not know. */
export function streamBytes(stream: PDFStream, { PDFRawStream, PDFContentStream, decodePDFRawStream }: PdfLibrary) {
  if (stream instanceof PDFRawStream) return decodePDFRawStream(stream).decode();
  return stream instanceof PDFContentStream ? stream.getUnencodedContents() : stream.getContents();
}
