/**
 * pdf.js with both its halves in one file, which is loaded when a bill is read and at no other time. The older build: the
 * newer one needs functions that the oldest browsers of the manifest lack.
 */
import * as worker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';

// With the reading half here, pdf.js starts no worker: a bill has few pages, and nothing has to be found by its address.
(globalThis as { pdfjsWorker?: unknown }).pdfjsWorker = worker;

export { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
