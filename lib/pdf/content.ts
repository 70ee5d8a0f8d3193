import type { ContentStreamOperand, PDFDict, PDFPage } from '@cantoo/pdf-lib';
import { fontReader } from './fonts';
import type { PdfLibrary } from './library';
import { apply, IDENTITY, type Matrix, matrixOf, multiply, type Point } from './matrix';
import { operatorsOf } from './operators';
import { type DrawnLine, Path, type Tint } from './path';
import { streamBytes } from './streams';
import { NO_TEXT, type ShownFont, type ShownText, TextCursor, type TextState } from './textState';

/** What a page prints. */
export interface PageContent {
  texts: ShownText[];
  lines: DrawnLine[];
  tints: Tint[];
}

const DEEPEST = 8; // forms drawn within forms
const MOST = 400_000; // operations; a page of more is a picture

/** Reads what a page prints, also inside the forms it draws. A page whose content cannot be read prints nothing. */
export function pageContent(page: PDFPage, library: PdfLibrary): PageContent {
  const content: PageContent = { texts: [], lines: [], tints: [] };
  try {
    const { PDFArray, PDFStream } = library;
    const contents = page.node.Contents();
    const streams = contents instanceof PDFArray ? contents.asArray() : contents ? [contents] : [];
    const parts = streams.flatMap((item) => {
      const stream = page.node.context.lookup(item);
      return stream instanceof PDFStream ? [streamBytes(stream, library)] : [];
    });
    new Walker(library, content).walk(joined(parts), page.node.Resources(), IDENTITY, 0);
  } catch {
    // what was read so far may help; the rest of the form is filled by what its fields say themselves
  }
  return content;
}

/** A token may not reach over the end of a stream, so white space goes between them (PDF 32000-1, 7.8.2). */
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length + 1, 0)).fill(0x0a);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length + 1;
  }
  return bytes;
}

/** `blank`: what is filled is as white as paper. */
type State = TextState & { ctm: Matrix; blank: boolean };

/** Follows the operators of content streams. */
class Walker {
  readonly #library: PdfLibrary;
  readonly #content: PageContent;
  readonly #fonts = new Map<PDFDict, ShownFont>();
  #operations = 0;

  constructor(library: PdfLibrary, content: PageContent) {
    this.#library = library;
    this.#content = content;
  }

  walk(bytes: Uint8Array, resources: PDFDict | undefined, ctm: Matrix, depth: number): void {
    let state: State = { ...NO_TEXT, ctm, blank: false };
    const saved: State[] = [];
    const cursor = new TextCursor();
    const path = new Path(this.#content.lines, this.#content.tints);
    for (const { name, args } of operatorsOf(bytes)) {
      if (++this.#operations > MOST) return;
      switch (name) {
        case 'q':
          saved.push({ ...state });
          break;
        case 'Q':
          state = saved.pop() ?? state;
          break;
        case 'cm':
          state.ctm = multiply(matrixOf(args), state.ctm);
          break;
        case 'Tf':
          Object.assign(state, this.#font(args[0], resources), { size: Number(args[1]) || 0 });
          break;
        case 'Do':
          this.#draw(args[0], resources, state.ctm, depth);
          break;
        case 'g':
        case 'rg':
        case 'k':
        case 'sc':
        case 'scn':
          state.blank = isWhite(args);
          break;
        default:
          if (!drawPath(path, name, args, state)) {
            cursor.follow(name, args, state, state.ctm, this.#content.texts);
          }
      }
    }
  }

  #font(operand: ContentStreamOperand | undefined, resources: PDFDict | undefined): ShownFont {
    const { PDFDict, PDFName } = this.#library;
    const font = this.#resource('Font', operand, resources);
    if (!(font instanceof PDFDict)) return { read: undefined, bold: false };
    const known = this.#fonts.get(font) ?? {
      read: fontReader(font, this.#library),
      bold: /bold|black|heavy|demi/i.test(String(font.get(PDFName.of('BaseFont')))),
    };
    this.#fonts.set(font, known);
    return known;
  }

  #resource(kind: string, operand: ContentStreamOperand | undefined, resources: PDFDict | undefined) {
    const { PDFName, PDFDict } = this.#library;
    if (typeof operand !== 'object' || !('type' in operand) || operand.type !== 'name') return undefined;
    const list = resources?.lookup(PDFName.of(kind));
    return list instanceof PDFDict ? list.lookup(PDFName.of(String(operand.value))) : undefined;
  }

  #draw(operand: ContentStreamOperand | undefined, resources: PDFDict | undefined, ctm: Matrix, depth: number): void {
    const { PDFName, PDFStream, PDFDict, PDFArray, PDFNumber } = this.#library;
    const drawn = this.#resource('XObject', operand, resources);
    if (!(drawn instanceof PDFStream) || depth >= DEEPEST) return;
    if (drawn.dict.lookup(PDFName.of('Subtype')) !== PDFName.of('Form')) return;
    const matrix = drawn.dict.lookup(PDFName.of('Matrix'));
    const own = matrix instanceof PDFArray ? matrix.asArray().map((item) => drawn.dict.context.lookup(item)) : [];
    const numbers = own.map((item) => (item instanceof PDFNumber ? item.asNumber() : 0));
    const inner = drawn.dict.lookup(PDFName.of('Resources'));
    this.walk(
      streamBytes(drawn, this.#library),
      inner instanceof PDFDict ? inner : resources,
      multiply(matrixOf(numbers), ctm),
      depth + 1,
    );
  }
}

/** Follows an operator that builds or paints a path (PDF 32000-1, 8.5); false for any other. */
function drawPath(path: Path, name: string, args: readonly ContentStreamOperand[], { ctm, blank }: State): boolean {
  const at = (index: number): number => (typeof args[index] === 'number' ? (args[index] as number) : 0);
  const point = (index: number): Point => apply(ctm, at(index), at(index + 1));
  switch (name) {
    case 'm':
      path.move(point(0));
      return true;
    case 'l':
      path.line(point(0));
      return true;
    case 'c':
      path.skipTo(point(4));
      return true;
    case 'v':
    case 'y':
      path.skipTo(point(2));
      return true;
    case 're':
      path.box(ctm, at(0), at(1), at(2), at(3));
      return true;
    case 'h':
      path.close();
      return true;
    case 's':
      path.close();
      path.stroke();
      return true;
    case 'S':
      path.stroke();
      return true;
    case 'b':
    case 'b*':
      path.close();
      path.fillAndStroke(blank);
      return true;
    case 'B':
    case 'B*':
      path.fillAndStroke(blank);
      return true;
    case 'f':
    case 'F':
    case 'f*':
      path.fill();
      return true;
    case 'n':
      path.clear();
      return true;
    default:
      return false;
  }
}

/** One component is gray, three are red, green and blue, four are inks. */
const isWhite = (args: readonly ContentStreamOperand[]): boolean =>
  args.length === 4 ? args.every((ink) => ink === 0) : args.length > 0 && args.every((light) => light === 1);
