/** The PDF library, loaded when the first PDF is read or made: it is bigger than the rest of the extension together. */
export const loadPdfLibrary = () => import('@cantoo/pdf-lib');
export type PdfLibrary = Awaited<ReturnType<typeof loadPdfLibrary>>;
