import type { PDFFont, PDFTextField, PDFWidgetAnnotation } from '@cantoo/pdf-lib';
import type { PdfControl } from './controls';
import type { PdfLibrary } from './library';
import { isWinAnsi } from './printable';
import { wrap } from './wrap';

const LARGEST = 12; // points, where the form leaves the size to the program
const SMALLEST = 5; // points: below this nobody reads a printed form

/**
 * The largest font size, in points, at which a text fits every box of a text or choice field: the form's own size, or
 * smaller; undefined when it does not even fit at the smallest size a person can read.
 */
export function fittingSize(control: PdfControl, text: string, font: PDFFont, library: PdfLibrary): number | undefined {
  const sizes = control.widgets.map((widget) => sizeIn(widget, control, text, font, library));
  return sizes.some((size) => size === undefined) ? undefined : Math.min(...(sizes as number[]));
}

function sizeIn(
  widget: PDFWidgetAnnotation,
  { kind, field }: PdfControl,
  text: string,
  font: PDFFont,
  library: PdfLibrary,
) {
  const border = widget.getBorderStyle()?.getWidth() ?? 0;
  const turned = (widget.getAppearanceCharacteristics()?.getRotation() ?? 0) % 180 !== 0;
  const rect = widget.getRectangle();
  const width = (turned ? rect.height : rect.width) - 2 * (border + 1);
  const height = (turned ? rect.width : rect.height) - 2 * (border + 1);
  const fits = (size: number): boolean => {
    if (kind === 'textarea') {
      // the library sets lines this far apart, and breaks them a little earlier than this where words just fit
      const lines = wrap(text, width - 1, (words) => font.widthOfTextAtSize(words, size));
      const below = font.heightAtSize(size) - font.heightAtSize(size, { descender: false });
      return lines.length * font.heightAtSize(size) * 1.2 + below <= height;
    }
    // A mark above or below a letter makes it another one (Ễ, ọ), so the edge of the box may cut off none.
    const isHigh = isWinAnsi(text)
      ? font.heightAtSize(size, { descender: false }) > height + 2
      : font.heightAtSize(size) > height;
    if (isHigh) return false;
    const cells = field instanceof library.PDFTextField && field.isCombed() ? combCells(field) : 0;
    if (cells) return [...text].every((character) => font.widthOfTextAtSize(character, size) <= (width + 2) / cells);
    return font.widthOfTextAtSize(text, size) <= width;
  };
  for (let size = formSize(widget, field.acroField, library) || LARGEST; size >= SMALLEST; size -= 0.5) {
    if (fits(size)) return size;
  }
  return undefined;
}

const combCells = (field: PDFTextField): number => field.getMaxLength() ?? 0;

type AcroField = PdfControl['field']['acroField'];

/** The size the form asks for, in points; 0 when it leaves it to the program. */
function formSize(widget: PDFWidgetAnnotation, field: AcroField, library: PdfLibrary): number {
  const appearance = defaultAppearance(widget, field, library);
  return Number(/([\d.]+)\s+Tf/.exec(appearance)?.[1] ?? 0);
}

/** The default appearance string of a widget: its own, its field's, or that of the whole form (PDF 32000-1, 12.7.3.3). */
export function defaultAppearance(widget: PDFWidgetAnnotation, field: AcroField, library: PdfLibrary): string {
  const { PDFName, PDFString, PDFHexString } = library;
  const inherited = field.dict.context.lookup(field.getInheritableAttribute(PDFName.of('DA')));
  const own = widget.getDefaultAppearance();
  if (own) return own;
  return inherited instanceof PDFString || inherited instanceof PDFHexString ? inherited.decodeText() : '';
}
