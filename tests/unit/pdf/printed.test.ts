import { type PDFArray, PDFName, type PDFRawStream } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { scanPdf } from '../../../lib/pdf/scan';
import { captions, Paper, scanned } from './printing';

describe('captions as a person reads them', () => {
  it.each([
    ['above', (p: Paper) => p.print('Patient name', 40, 88), 'above: Patient name'],
    ['to the left', (p: Paper) => p.print('Patient name', 40, 103), 'left: Patient name'],
    ['below, where nothing stands nearer', (p: Paper) => p.print('Patient name', 120, 116), 'below: Patient name'],
    ['in the upper edge of the field itself', (p: Paper) => p.print('Patient name', 121, 99, 5), 'above: Patient name'],
    [
      'to the left, before a line to write on',
      (p: Paper) => p.print('Patient name ________', 40, 103),
      'left: Patient name',
    ],
  ])('%s', async (_, print, said) => {
    const x = said.startsWith('above: P') ? 40 : 120;
    const [field] = await scanned((paper) => {
      print(paper);
      paper.text(said === 'above: Patient name' && _.includes('edge') ? 120 : x, 100, 150);
    });
    expect(captions(field!)[0]).toBe(said);
  });

  it('of several lines are one text', async () => {
    const [field] = await scanned((paper) => {
      paper.print('Name of the insured', 40, 80);
      paper.print('(last, first, middle initial)', 40, 89);
      paper.text(40, 100, 200);
    });
    expect(captions(field!)).toEqual(['above: Name of the insured (last, first, middle initial)']);
  });

  it('of the next field are not taken, nor those beyond another field', async () => {
    const fields = await scanned((paper) => {
      paper.print('City', 40, 90);
      paper.text(40, 100, 100);
      paper.text(160, 100, 100); // nothing is printed for this one
      paper.print('State', 280, 90);
      paper.text(280, 100, 40);
    });
    expect(fields.map(captions)).toEqual([['above: City'], [], ['above: State']]);
  });

  it('stay within the box of ruled lines that has one', async () => {
    const fields = await scanned((paper) => {
      for (const y of [80, 120]) paper.line(40, y, 400, y);
      for (const x of [40, 200, 400]) paper.line(x, 80, x, 120);
      paper.print('1a. Insured’s ID number', 44, 84, 6);
      paper.print('(for program in item 1)', 300, 84, 6);
      paper.text(50, 100, 140);
      paper.text(300, 100, 90);
    });
    expect(captions(fields[0]!)).toEqual(['above: 1a. Insured’s ID number']);
    expect(captions(fields[1]!)).toEqual(['above: (for program in item 1)']);
  });

  it('over the parts of a date ask, and the names of the parts stay', async () => {
    const fields = await scanned((paper) => {
      paper.print('Patient’s birth date', 40, 72);
      ['MM', 'DD', 'YYYY'].forEach((part, at) => {
        paper.print(part, 44 + at * 40, 88);
        paper.text(40 + at * 40, 100, 30, at === 2 ? 4 : 2);
      });
    });
    expect(captions(fields[0]!)).toEqual(['above: MM', 'above: Patient’s birth date']);
    expect(fields.map((field) => field.cluster?.index)).toEqual([0, 1, 2]);
  });

  it('sideways are no captions', async () => {
    const [field] = await scanned((paper) => {
      const { page } = paper;
      page.drawText('Carrier', { x: 60, y: 792 - 95, size: 8, rotate: { type: 'degrees', angle: 90 } as never });
      paper.text(40, 100, 100);
    });
    expect(captions(field!)).toEqual([]);
  });
});

describe('however the page is made', () => {
  const draw = (paper: Paper) => {
    paper.print('Member ID', 40, 88);
    paper.text(40, 100, 150);
    paper.print('Group number', 240, 88);
    paper.text(240, 100, 150);
  };

  it('a crop box moves both alike', async () => {
    const fields = await scanned((paper) => {
      draw(paper);
      paper.page.setCropBox(20, 30, 560, 700);
    });
    expect(fields.map(captions)).toEqual([['above: Member ID'], ['above: Group number']]);
  });

  it.each([90, 180, 270])('on a page turned by %i degrees, what then reads sideways is no caption', async (turn) => {
    expect((await scanned(draw, turn)).flatMap(captions)).toEqual([]);
  });

  it('a page drawn sideways and turned upright reads as any other', async () => {
    const fields = await scanned((paper) => {
      const { page } = paper;
      page.drawText('Member ID', { x: 200, y: 40, size: 8, rotate: { type: 'degrees', angle: 90 } as never });
      const field = paper.document.getForm().createTextField('Text1');
      field.addToPage(page, { x: 204, y: 40, width: 14, height: 150, borderWidth: 0 });
    }, 90);
    expect(fields.map(captions)).toEqual([['above: Member ID']]);
  });

  it('text inside a form that the page draws counts', async () => {
    const bytes = await Paper.of((paper) => {
      draw(paper);
      // the page's own content becomes a form, drawn by a page that holds nothing else
      const { page, document } = paper;
      const { context } = document;
      const { Contents, Resources } = page.node.normalizedEntries();
      const streams = (Contents as PDFArray).asArray().map((ref) => context.lookup(ref) as PDFRawStream);
      const text = streams.map((stream) => new TextDecoder('latin1').decode(unpacked(stream))).join('\n');
      const form = context.stream(`0.5 0 0 0.5 0 0 cm ${text}`, {
        Type: 'XObject',
        Subtype: 'Form',
        BBox: [0, 0, 612, 792],
        Matrix: [2, 0, 0, 2, 0, 0],
        Resources,
      });
      page.node.set(PDFName.of('Contents'), context.register(context.stream('q /Whole Do Q')));
      page.node.set(PDFName.of('Resources'), context.obj({ XObject: { Whole: context.register(form) } }));
    });
    const { fields } = (await scanPdf(bytes)).scan;
    expect(fields.map(captions)).toEqual([['above: Member ID'], ['above: Group number']]);
  });

  it('strings in pieces, shifted and spaced, are read as one text; gaps part them', async () => {
    const bytes = await withContent(
      'BT /F1 8 Tf 40 694 Td [(Mem) 20 (ber) -300 (I) 10 (D)] TJ 200 0 Td (Group) Tj 25 0 Td (number) Tj ET ' +
        "BT /F1 8 Tf 1 0 0 1 40 600 Tm (City) Tj 14 TL (ignored below) ' ET BT /F1 8 Tf 240 600 Td (A    B) Tj ET",
    );
    const { fields } = (await scanPdf(bytes)).scan;
    expect(fields.map(captions)).toEqual([['above: Member ID'], ['above: Group number']]);
  });

  it('a font with its own encoding is read by the names of its letters', async () => {
    const bytes = await withContent('BT /F2 8 Tf 40 694 Td (\\001\\002\\003) Tj ET', [1, 'M', 'uni00E9', 'fi']);
    expect((await scanPdf(bytes)).scan.fields.flatMap(captions)[0]).toBe('above: Méfi');
  });

  it('content that cannot be read leaves the form as it was without it', async () => {
    const bytes = await withContent('BT /F1 8 Tf (((( << /A');
    expect((await scanPdf(bytes)).scan.fields.map((field) => field.at)).toEqual(['Text1', 'Text2']);
  });
});

describe('boxes to tick', () => {
  it('that exclude each other are one question with their printed words', async () => {
    const fields = await scanned((paper) => {
      paper.print('Patient relationship to insured', 40, 88);
      ['Self', 'Spouse', 'Child', 'Other'].forEach((words, at) => {
        paper.tick(40 + at * 60, 100);
        paper.print(words, 54 + at * 60, 101);
      });
    });
    expect(fields).toHaveLength(1);
    expect(fields[0]).toMatchObject({ control: 'radio-group', at: 'Check Box1' });
    expect(fields[0]!.options.map(({ text }) => text)).toEqual(['Self', 'Spouse', 'Child', 'Other']);
    expect(captions(fields[0]!)).toEqual(['above: Patient relationship to insured']);
  });

  it('with their words to the left are read so', async () => {
    const [sex] = await scanned((paper) => {
      paper.print('Sex:', 40, 101);
      paper.print('Male', 80, 101);
      paper.tick(104, 100);
      paper.print('Female', 130, 101);
      paper.tick(162, 100);
    });
    expect(sex!.options.map(({ text }) => text)).toEqual(['Male', 'Female']);
    expect(captions(sex!)).toEqual(['left: Sex:']);
  });

  it('of two questions, side by side or under one another, stay two', async () => {
    const yesNo = (paper: Paper, x: number, y: number) => {
      ['Yes', 'No'].forEach((words, at) => {
        paper.tick(x + at * 40, y);
        paper.print(words, x + 12 + at * 40, y + 1);
      });
    };
    const fields = await scanned((paper) => {
      for (const [at, words] of ['Employment?', 'Auto accident?', 'Other accident?'].entries()) {
        paper.print(words, 40, 101 + at * 18);
        yesNo(paper, 120, 100 + at * 18);
      }
      paper.print('Other insurance?', 260, 101);
      yesNo(paper, 340, 100);
    });
    expect(fields.map((field) => [field.control, ...captions(field)])).toEqual([
      ['radio-group', 'left: Employment?'],
      ['radio-group', 'left: Other insurance?'],
      ['radio-group', 'left: Auto accident?'],
      ['radio-group', 'left: Other accident?'],
    ]);
  });

  it('of a list to tick all that apply stay boxes of their own', async () => {
    const fields = await scanned((paper) => {
      ['Itemized bill', 'Proof of payment', 'I certify that this is true'].forEach((words, at) => {
        paper.tick(40, 100 + at * 16);
        paper.print(words, 54, 101 + at * 16);
      });
    });
    expect(fields.map((field) => [field.control, ...captions(field).slice(0, 1)])).toEqual([
      ['checkbox', 'right: Itemized bill'],
      ['checkbox', 'right: Proof of payment'],
      ['checkbox', 'right: I certify that this is true'],
    ]);
  });
});

describe('tables', () => {
  it('have their heads, also over parts of a date and over several columns', async () => {
    const fields = await scanned((paper) => {
      paper.print('Date(s) of service', 80, 60);
      paper.print('From', 70, 72);
      paper.print('To', 172, 72);
      paper.print('Charges', 260, 72);
      ['MM', 'DD', 'YY', 'MM', 'DD', 'YY'].forEach((part, at) => {
        paper.print(part, 42 + at * 34, 84);
      });
      for (let row = 0; row < 3; row++) {
        for (let at = 0; at < 6; at++) paper.text(40 + at * 34, 100 + row * 18, 28, 2);
        paper.text(260, 100 + row * 18, 60);
      }
    });
    const first = fields.filter((field) => field.grid?.row === 0);
    expect(first).toHaveLength(7);
    expect(first.map((field) => captions(field).join(' + '))).toEqual([
      'column-header: Date(s) of service From + above: MM + above: From',
      'column-header: Date(s) of service From + above: DD + above: From',
      'column-header: Date(s) of service From + above: YY + above: From',
      'column-header: Date(s) of service To + above: MM + above: To',
      'column-header: Date(s) of service To + above: DD + above: To',
      'column-header: Date(s) of service To + above: YY + above: To',
      'column-header: Charges',
    ]);
    const last = fields.filter((field) => field.grid?.row === 2);
    expect(last.map(captions)).toEqual(first.map(captions));
  });

  it('end where a row has captions of its own', async () => {
    const block = (paper: Paper, y: number) => {
      ['City', 'State', 'ZIP'].forEach((words, at) => {
        paper.print(words, 40 + at * 100, y);
        paper.text(40 + at * 100, y + 12, 80);
      });
    };
    const fields = await scanned((paper) => {
      block(paper, 100);
      block(paper, 140);
    });
    expect(fields.filter((field) => field.grid)).toEqual([]);
    expect(captions(fields[3]!)).toEqual(['above: City']);
  });

  it('end where a row has captions of its own left of its boxes', async () => {
    const block = (paper: Paper, y: number, words: readonly string[]) => {
      words.forEach((word, at) => {
        paper.print(word, 40 + at * 180, y + 3);
        paper.text(100 + at * 180, y, 100);
      });
    };
    const fields = await scanned((paper) => {
      block(paper, 100, ['Insurer', 'Policy', 'Group']);
      block(paper, 124, ['Insured', 'Born', 'Since']);
    });
    expect(fields.map(({ grid }) => grid)).toEqual(fields.map(() => undefined));
    expect(captions(fields[4]!)).toEqual(['left: Born']);
  });
});

describe('headings', () => {
  it('are the sections of what stands under them, the form’s own title first', async () => {
    const fields = await scanned((paper) => {
      paper.print('Claim for benefits', 40, 30, 16);
      paper.print('Section 1: Patient', 40, 80, 11);
      paper.print('Name', 40, 100);
      paper.text(40, 110, 150);
      paper.print('Section 2: Subscriber', 40, 150, 11);
      paper.print('Name', 40, 170);
      paper.text(40, 180, 150);
    });
    expect(fields.map((field) => field.sections)).toEqual([
      ['Claim for benefits', 'Section 1: Patient'],
      ['Claim for benefits', 'Section 2: Subscriber'],
    ]);
  });

  it('of two columns speak each for its own', async () => {
    const fields = await scanned((paper) => {
      ['Patient', 'Subscriber'].forEach((words, at) => {
        paper.print(words, 40 + at * 280, 80, 11);
        paper.print('Name', 40 + at * 280, 100);
        paper.text(40 + at * 280, 110, 150);
      });
    });
    expect(fields.map((field) => field.sections.at(-1))).toEqual(['Patient', 'Subscriber']);
  });
});

describe('forms of many habits', () => {
  it('captions right of their fields are read so where the whole line is made that way', async () => {
    const fields = await scanned((paper) => {
      paper.text(40, 100, 150);
      paper.print('Subscriber’s full name', 196, 103);
      paper.text(310, 100, 100);
      paper.print('Group number', 416, 103);
    });
    expect(fields.map(captions)).toEqual([['right: Subscriber’s full name'], ['right: Group number']]);
  });

  it('a caption under one field is not the next one’s', async () => {
    const fields = await scanned((paper) => {
      paper.text(40, 100, 150);
      paper.print('Patient’s name', 40, 116);
      paper.text(40, 150, 150);
      paper.print('Address', 40, 166);
    });
    expect(fields.map(captions)).toEqual([['below: Patient’s name'], ['below: Address']]);
  });

  it('the border drawn around a box to tick parts it from nothing', async () => {
    const draw = (paper: Paper, isBordered: boolean) => {
      for (const y of [80, 120]) paper.line(40, y, 400, y);
      for (const x of [40, 400]) paper.line(x, 80, x, 120);
      paper.print('d. Is there another plan?', 44, 84, 6);
      ['Yes', 'No'].forEach((words, at) => {
        const x = 200 + at * 50;
        paper.tick(x, 100);
        paper.print(words, x + 14, 101);
        if (!isBordered) return;
        for (const y of [100, 110]) paper.line(x, y, x + 10, y);
        for (const side of [x, x + 10]) paper.line(side, 100, side, 110);
      });
    };
    for (const isBordered of [false, true]) {
      const [question] = await scanned((paper) => draw(paper, isBordered));
      expect(captions(question!)).toEqual(['above: d. Is there another plan?']);
    }
  });

  it('columns side by side under headings at different heights say nothing rather than the wrong thing', async () => {
    const fields = await scanned((paper) => {
      ['Patient', 'Subscriber'].forEach((words, at) => {
        paper.print(words, 40 + at * 280, 80, 11);
        paper.print('Name', 40 + at * 280, 100);
        paper.text(40 + at * 280, 110, 150);
      });
      paper.print('Provider', 40, 150, 11);
      ['City', 'City'].forEach((words, at) => {
        paper.print(words, 40 + at * 280, 170);
        paper.text(40 + at * 280, 180, 150);
      });
    });
    expect(fields.map((field) => field.sections.at(-1))).toEqual(['Patient', 'Subscriber', 'Provider', undefined]);
  });

  const numbered = (paper: Paper) => {
    [1, 2, 3, 4].forEach((number) => {
      paper.print(`${number}. Words`, 40, 20 + number * 10, 6);
    });
    for (const y of [90, 120, 150]) paper.line(40, y, 560, y);
    for (const x of [40, 300, 560]) paper.line(x, 90, x, 150);
    ['5. Patient’s address', '7. Insured’s address'].forEach((words, at) => {
      paper.print(words, 44 + at * 260, 92, 6);
      paper.text(50 + at * 260, 104, 200);
      paper.print('City', 44 + at * 260, 122, 6);
      paper.text(50 + at * 260, 134, 100);
    });
  };

  it('a caption without a number goes on in the numbered box over it', async () => {
    const fields = await scanned(numbered);
    expect(fields.map((field) => field.sections.at(-1))).toEqual([
      undefined,
      undefined,
      '5. Patient’s address',
      '7. Insured’s address',
    ]);
  });

  it('beside “17b.” the box is 17', async () => {
    const fields = await scanned((paper) => {
      numbered(paper);
      paper.print('17. Name of referring provider', 44, 200, 6);
      paper.text(50, 212, 150);
      paper.print('17b.', 220, 215, 6);
      paper.print('NPI', 236, 215, 6);
      paper.text(252, 212, 100);
    });
    expect(fields.at(-1)!.sections.at(-1)).toBe('17. Name of referring provider');
  });

  it('three lines under one caption are written as on an envelope; two or four are not', async () => {
    const lines = async (count: number) => {
      const fields = await scanned((paper) => {
        paper.print('32. Service facility location information', 40, 88);
        for (let at = 0; at < count; at++) paper.text(40, 100 + at * 15, 200);
      });
      return fields.map((field) => captions(field).at(0));
    };
    expect(await lines(3)).toEqual([
      'above: 32. Service facility name',
      'above: 32. Service facility street address',
      'above: 32. Service facility city, state, ZIP',
    ]);
    expect((await lines(2))[1]).toBeUndefined();
    expect((await lines(4))[1]).toBeUndefined();
  });
});

/** A form of two fields with this content printed above them; `/F2` has the encoding given. */
const withContent = (content: string, encoding: (number | string)[] = []): Promise<Uint8Array> =>
  Paper.of((paper) => {
    paper.text(40, 100, 150);
    paper.text(240, 100, 150);
    const { page, document } = paper;
    const font = { Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica' };
    const differences = encoding.map((item) => (typeof item === 'number' ? item : PDFName.of(item)));
    const Resources = { Font: { F1: font, F2: { ...font, Encoding: { Differences: differences } } } };
    page.node.set(PDFName.of('Contents'), document.context.register(document.context.stream(content)));
    page.node.set(PDFName.of('Resources'), document.context.obj(Resources as never));
  });

function unpacked(stream: PDFRawStream): Uint8Array {
  const { getUnencodedContents } = stream as unknown as { getUnencodedContents?: () => Uint8Array };
  return getUnencodedContents ? getUnencodedContents.call(stream) : stream.getContents();
}
