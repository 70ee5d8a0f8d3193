import { PDFArray, PDFDocument, PDFRawStream, PDFStream, parseContentStream } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { loadPdfLibrary } from '../../../lib/pdf/library';
import { operatorsOf } from '../../../lib/pdf/operators';
import { streamBytes } from '../../../lib/pdf/streams';
import { pdfBytes, pdfFormNames } from '../../support/pdfExpected';

const bytes = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const names = (text: string) => [...operatorsOf(bytes(text))].map(({ name }) => name);

/** The unpacked content of every page. */
async function contentsOf(file: Uint8Array): Promise<Uint8Array[]> {
  const library = await loadPdfLibrary();
  const document = await PDFDocument.load(file, { password: '', preserveXFA: true });
  return document.getPages().flatMap((page) => {
    const contents = page.node.Contents();
    const streams = contents instanceof PDFArray ? contents.asArray() : contents ? [contents] : [];
    return streams.flatMap((item) => {
      const stream = document.context.lookup(item);
      return stream instanceof PDFStream || stream instanceof PDFRawStream ? [streamBytes(stream, library)] : [];
    });
  });
}

describe('the operators of a page', () => {
  it.each(pdfFormNames())('of %s are what the library reads, too', async (name) => {
    let count = 0;
    for (const content of await contentsOf(pdfBytes(name))) {
      const own = [...operatorsOf(content)];
      expect(own).toEqual(parseContentStream(content));
      count += own.length;
    }
    expect(count).toBeGreaterThan(20);
  });

  it('reads strings with pairs of parentheses, escapes and a broken line', () => {
    const [shown] = [...operatorsOf(bytes('(a(b)\\)\\101\\n\\\r\nc) Tj'))];
    expect(shown).toEqual({ name: 'Tj', args: [{ type: 'string', bytes: bytes('a(b))A\nc') }] });
  });

  it('passes over an inline image, also one with an array in its entries and brackets in its bytes', () => {
    expect(names('q BI /W 2 /H 2 /D [1 0] /CS /G ID \x01(]>\x02 EI Q')).toEqual(['q', 'Q']);
  });

  it.each([')', ']', '>', '>>', '{', '}', '[', '<<', '(', '[ )', '<< )', '[ > ]', '<< /A } >>', 'BI /D [1 0'])(
    'ends at a bracket without its partner: %s',
    (stray) => {
      expect(names(`q ${stray} Q`)[0]).toBe('q');
      expect(names(`q ${stray}`)).toEqual(['q']);
    },
  );
});
