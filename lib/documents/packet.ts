import type { PDFDocument, PDFFont, PDFPage } from '@cantoo/pdf-lib';
import { UserError } from '../errors';
import { loadPdfLibrary, type PdfLibrary } from '../pdf/library';
import { unprintable } from '../pdf/printable';
import { fontFor } from '../pdf/typefaces';
import { contentsPages, contentsPlace } from './contents';
import type { FileType } from './fileType';
import type { DocumentKind } from './kinds';
import { addPages, openPages, pagesDamaged } from './pdfPages';
import { addPicturePage } from './picturePage';
import { type Box, US_LETTER } from './placing';

/** One file that goes into a packet. `read` gives its bytes when its turn comes. */
export interface PacketFile {
  id: string;
  name: string;
  type: FileType;
  /** By which a contents page names it. */
  kind?: DocumentKind;
  read: () => Promise<Uint8Array>;
}

/** The id of the contents page among the files of a part. */
export const CONTENTS = 'contents';

export interface PacketOptions {
  /** Bytes one PDF may have. */
  limit?: number;
  /** A page that lists the papers and their pages, behind the letter the packet begins with. */
  contents?: boolean;
  /** From 0 to 1. */
  onProgress?: (done: number) => void;
}

/** What stands on every page, so that one that gets lost finds its claim. '' is left out. */
export interface PacketStamp {
  memberId: string;
  claimNumber: string;
}

/** One PDF of a packet: usually the whole of it. */
export interface PacketPart {
  bytes: Uint8Array;
  firstPage: number; // counted from 1 over the whole packet
  pages: number;
  files: { id: string; name: string; firstPage: number; pages: number }[];
}

export interface Packet {
  parts: PacketPart[];
  pages: number;
}

/** Which files cannot be taken, each with one sentence that names it. */
export class PacketRefused extends Error {
  override name = 'PacketRefused';
  readonly files: { id: string; error: UserError }[];
  constructor(files: { id: string; error: UserError }[]) {
    super(files.map(({ error }) => error.message).join(' '));
    this.files = files;
  }
}

interface Prepared {
  file: PacketFile;
  pages: number;
  add: (target: PDFDocument) => Promise<PDFPage[]>;
}

const STRIP = 40; // points at the foot of each page that belong to the stamp
const FRAME: Box = { x: 0, y: STRIP, width: US_LETTER.width, height: US_LETTER.height - STRIP };
const PICTURE_MARGIN = 36;
const PICTURE_FRAME: Box = {
  x: PICTURE_MARGIN,
  y: STRIP + PICTURE_MARGIN / 2,
  width: US_LETTER.width - 2 * PICTURE_MARGIN,
  height: US_LETTER.height - STRIP - 1.5 * PICTURE_MARGIN,
};
const STAMP = { size: 9, smallest: 5, y: 20, margin: 36 };

/**
 * Files in this order as one PDF in US Letter, or as several where one would be larger than `limit`: member ID, claim
 * number and "Page n of m" stand at the foot of every page, below what the page shows. Numbers run over all parts. A
 * single file larger than the limit is a part of its own all the same.
 * Throws PacketRefused when a file cannot be taken, and UserError 'packet-empty' or 'packet-characters'.
 */
export async function makePacket(
  files: readonly PacketFile[],
  stamp: PacketStamp,
  { limit = Number.POSITIVE_INFINITY, contents = false, onProgress = () => {} }: PacketOptions = {},
): Promise<Packet> {
  if (files.length === 0) throw new UserError('packet-empty', 'Choose at least one file for the packet.');
  const lost = unprintable(stamp.memberId + stamp.claimNumber);
  if (lost.length > 0) {
    throw new UserError(
      'packet-characters',
      `The member ID or the claim number has characters that cannot be printed here: ${lost.join(' ')}. Mend it, then make the packet again.`,
    );
  }
  const library = await loadPdfLibrary();
  const papers = await prepareAll(library, files, (done) => onProgress(done / 2));
  const prepared = contents ? await withContents(library, papers, stamp) : papers;
  const total = prepared.reduce((sum, { pages }) => sum + pages, 0);
  const build = (own: readonly Prepared[], firstPage: number) => buildPart(library, own, stamp, firstPage, total);
  const whole = await build(prepared, 1);
  if (whole.bytes.length <= limit || prepared.length === 1) {
    onProgress(1);
    return { parts: [whole], pages: total };
  }
  const parts: PacketPart[] = [];
  let firstPage = 1;
  let rest = prepared;
  while (rest.length > 0) {
    const part = await largestPart(rest, firstPage, limit, build);
    parts.push(part);
    firstPage += part.pages;
    rest = rest.slice(part.files.length);
    onProgress(1 / 2 + (1 - rest.length / prepared.length) / 2);
  }
  return { parts, pages: total };
}

async function withContents(
  library: PdfLibrary,
  papers: readonly Prepared[],
  { memberId, claimNumber }: PacketStamp,
): Promise<Prepared[]> {
  const list = papers.map(({ file: { name, kind }, pages }) => ({ name, kind, pages }));
  const { bytes } = await contentsPages(list, [
    memberId && `Member ID: ${memberId}`,
    claimNumber && `Claim number: ${claimNumber}`,
  ]);
  const file: PacketFile = { id: CONTENTS, name: 'Contents', type: 'application/pdf', read: async () => bytes };
  return papers.toSpliced(contentsPlace(list), 0, await prepare(library, file));
}

/** As many of the files, from the first one on, as fit one PDF; one at least. */
async function largestPart(
  files: Prepared[],
  firstPage: number,
  limit: number,
  build: (own: readonly Prepared[], firstPage: number) => Promise<PacketPart>,
): Promise<PacketPart> {
  let best = await build(files.slice(0, 1), firstPage);
  for (let [low, high] = [2, files.length]; low <= high; ) {
    const count = Math.floor((low + high) / 2);
    const part = await build(files.slice(0, count), firstPage);
    if (part.bytes.length <= limit) {
      best = part;
      low = count + 1;
    } else high = count - 1;
  }
  return best;
}

/** Opens every file before any page is made: she hears of all that cannot be taken at once. */
async function prepareAll(
  library: PdfLibrary,
  files: readonly PacketFile[],
  onProgress: (done: number) => void,
): Promise<Prepared[]> {
  const prepared: Prepared[] = [];
  const refused: PacketRefused['files'] = [];
  for (const [at, file] of files.entries()) {
    try {
      prepared.push(await prepare(library, file));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      refused.push({ id: file.id, error });
    }
    onProgress((at + 1) / files.length);
  }
  if (refused.length > 0) throw new PacketRefused(refused);
  return prepared;
}

async function prepare(library: PdfLibrary, file: PacketFile): Promise<Prepared> {
  const { name, type } = file;
  const bytes = await file.read();
  if (type === 'application/pdf') {
    const source = await openPages(library, bytes, name);
    const add = (target: PDFDocument) => addPages(library, target, source, FRAME);
    const tried = await add(await library.PDFDocument.create()).catch(() => {
      throw pagesDamaged(name);
    });
    return { file, pages: tried.length, add };
  }
  const picture = { bytes, type, name };
  await addPicturePage(library, await library.PDFDocument.create(), picture);
  return { file, pages: 1, add: async (target) => [await addPicturePage(library, target, picture, PICTURE_FRAME)] };
}

async function buildPart(
  library: PdfLibrary,
  files: readonly Prepared[],
  stamp: PacketStamp,
  firstPage: number,
  total: number,
): Promise<PacketPart> {
  const target = await library.PDFDocument.create();
  target.setTitle('Claim');
  target.setProducer('CoolClaim');
  target.setCreator('CoolClaim');
  const font = await fontFor(target, 'sans', stampText(stamp, firstPage, total));
  const placed: PacketPart['files'] = [];
  let number = firstPage;
  for (const { file, add } of files) {
    const pages = await add(target);
    placed.push({ id: file.id, name: file.name, firstPage: number, pages: pages.length });
    for (const page of pages) putStamp(library, page, font, stampText(stamp, number++, total));
  }
  return { bytes: await target.save(), firstPage, pages: number - firstPage, files: placed };
}

const stampText = ({ memberId, claimNumber }: PacketStamp, page: number, total: number): string =>
  [memberId && `Member ID ${memberId}`, claimNumber && `Claim no. ${claimNumber}`, `Page ${page} of ${total}`]
    .filter(Boolean)
    .join(' · ')
    .normalize('NFC');

/** Before the page's own content, which may leave the state of drawing anyhow; they never share a place. */
function putStamp(library: PdfLibrary, page: PDFPage, font: PDFFont, text: string): void {
  const { PDFName, beginText, endText, setFontAndSize, moveText, showText, setFillingGrayscaleColor } = library;
  const room = US_LETTER.width - 2 * STAMP.margin;
  const size = Math.max(
    STAMP.smallest,
    Math.min(STAMP.size, (STAMP.size * room) / font.widthOfTextAtSize(text, STAMP.size)),
  );
  const x = (US_LETTER.width - font.widthOfTextAtSize(text, size)) / 2;
  const key = page.node.newFontDictionary('Stamp', font.ref);
  const { context } = page.doc;
  const stamp = context.register(
    context.contentStream([
      library.pushGraphicsState(),
      beginText(),
      setFillingGrayscaleColor(0),
      setFontAndSize(key, size),
      moveText(x, STAMP.y),
      showText(font.encodeText(text)),
      endText(),
      library.popGraphicsState(),
    ]),
  );
  const { Contents } = page.node.normalizedEntries();
  page.node.set(PDFName.Contents, context.obj([stamp, ...(Contents?.asArray() ?? [])]));
}
