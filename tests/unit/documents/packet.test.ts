import { degrees, PDFBool, PDFDocument, PDFHexString, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { CONTENTS, makePacket, type PacketFile, PacketRefused } from '../../../lib/documents/packet';
import { DOT_PNG, jpegOf } from '../../support/pictures';
import { readPdf, textOf } from '../../support/readPdf';

const STAMP = { memberId: 'XEH883204517', claimNumber: 'CLM-900' };
/** Below this height nothing but the stamp may stand. */
const STRIP = 40;

let count = 0;
const file = (bytes: Uint8Array, name = 'File.pdf', type: PacketFile['type'] = 'application/pdf'): PacketFile => ({
  id: `f${count++}`,
  name,
  type,
  read: async () => bytes,
});
const pdf = async (draw: (document: PDFDocument) => unknown, draws = true): Promise<Uint8Array> => {
  const document = await PDFDocument.create();
  await draw(document);
  return document.save({ updateFieldAppearances: draws });
};
const seen = async (files: PacketFile[], stamp = STAMP) => {
  const { parts, pages } = await makePacket(files, stamp);
  expect(parts).toHaveLength(1);
  const read = await readPdf(parts[0]!.bytes);
  expect(read).toHaveLength(pages);
  return read;
};
const at = (page: Awaited<ReturnType<typeof seen>>[number], text: string) => {
  const found = page.texts.find((one) => one.text.includes(text));
  if (!found) throw new Error(`No “${text}” in “${textOf(page)}”`);
  return found;
};

describe('the stamp', () => {
  it('stands on every page, numbered over all files, and no page is anything but US Letter', async () => {
    const three = await pdf((document) => {
      for (const size of [
        [612, 792],
        [595, 842],
        [200, 400],
      ] as const)
        document.addPage([...size]).drawText('Paper', { x: 50, y: 50 });
    });
    const pages = await seen([
      file(three),
      file(DOT_PNG, 'Dot.png', 'image/png'),
      file(jpegOf(300, 200, { orientation: 6, little: true }), 'Photo.jpg', 'image/jpeg'),
    ]);
    expect(pages.map(({ width, height }) => `${width}×${height}`)).toEqual(Array(5).fill('612×792'));
    for (const [n, page] of pages.entries()) {
      expect(textOf(page)).toContain(`Member ID XEH883204517 · Claim no. CLM-900 · Page ${n + 1} of 5`);
    }
  });

  it('leaves out a number that is not there yet', async () => {
    const [page] = await seen([file(await pdf((document) => document.addPage()))], { memberId: 'X1', claimNumber: '' });
    expect(textOf(page!)).toBe('Member ID X1 · Page 1 of 1');
  });

  it('is whole on the page however long the numbers are', async () => {
    const long = { memberId: 'W'.repeat(40), claimNumber: 'M'.repeat(40) };
    const [page] = await seen([file(await pdf((document) => document.addPage()))], long);
    expect(at(page!, 'Member').x).toBeGreaterThanOrEqual(18);
  });

  it('prints letters of any Latin alphabet', async () => {
    const files = [file(await pdf((document) => document.addPage()))];
    const [page] = await seen(files, { memberId: 'ŁĐ1', claimNumber: 'Nguyễn-7' });
    expect(textOf(page!)).toContain('Member ID ŁĐ1 · Claim no. Nguyễn-7 · Page 1 of 1');
  });

  it('with characters that cannot be printed ends in one sentence', async () => {
    const files = [file(await pdf((document) => document.addPage()))];
    await expect(makePacket(files, { memberId: 'X李1', claimNumber: '' })).rejects.toMatchObject({
      code: 'packet-characters',
      message: expect.stringContaining('李'),
    });
  });
});

describe('an entry in letters beyond the usual ones', () => {
  it('is drawn where a form leaves its drawing to the program that shows it', async () => {
    const filled = await pdf((document) => {
      const field = document.getForm().createTextField('Name');
      field.addToPage(document.addPage());
      field.acroField.dict.set(PDFName.of('V'), PDFHexString.fromText('Đỗ Łukasz'));
      document.getForm().acroForm.dict.set(PDFName.of('NeedAppearances'), PDFBool.True);
    }, false);
    const [page] = await seen([file(filled)]);
    expect(textOf(page!)).toContain('Đỗ Łukasz');
  });
});

describe('a page', () => {
  /** Marks in the four corners of what is shown, of a page that shows part of its paper and is turned. */
  const cornered = (rotate: number, crop = { x: 100, y: 200, width: 300, height: 500 }) =>
    pdf((document) => {
      const page = document.addPage([700, 900]);
      page.setCropBox(crop.x, crop.y, crop.width, crop.height);
      page.setRotation(degrees(rotate));
      const mark = (text: string, x: number, y: number) => page.drawText(text, { x, y, size: 8 });
      mark('SW', crop.x, crop.y);
      mark('SE', crop.x + crop.width - 14, crop.y);
      mark('NW', crop.x, crop.y + crop.height - 8);
      mark('NE', crop.x + crop.width - 14, crop.y + crop.height - 8);
    });

  it.each([
    [0, ['NW', 'NE', 'SW', 'SE']],
    [90, ['SW', 'NW', 'SE', 'NE']],
    [180, ['SE', 'SW', 'NE', 'NW']],
    [270, ['NE', 'SE', 'NW', 'SW']],
    [-90, ['NE', 'SE', 'NW', 'SW']],
  ])('turned by %i degrees stands upright, whole, above the stamp', async (rotate, corners) => {
    const [page] = await seen([file(await cornered(rotate))]);
    const marks = ['NW', 'NE', 'SW', 'SE'].map((text) => at(page!, text));
    for (const { x, y } of marks) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(612);
      expect(y).toBeGreaterThanOrEqual(STRIP - 0.01);
      expect(y).toBeLessThanOrEqual(792);
    }
    const middle = { x: marks.reduce((sum, { x }) => sum + x, 0) / 4, y: marks.reduce((sum, { y }) => sum + y, 0) / 4 };
    const isLeft = (x: number) => x < middle.x;
    const isUp = (y: number) => y > middle.y;
    const order = [
      [true, true],
      [true, false],
      [false, true],
      [false, false],
    ].map(([up, left]) => marks.find(({ x, y }) => isUp(y) === up && isLeft(x) === left)?.text);
    expect(order).toEqual(corners);
  });

  it('that draws with a state it never restores leaves the stamp where it belongs', async () => {
    const careless = await pdf((document) => {
      const page = document.addPage([612, 792]);
      const { context } = document;
      const content = context.register(context.stream('0.5 0 0 0.5 300 300 cm q q 2 0 0 2 9 9 cm'));
      page.node.set(PDFName.of('Contents'), content);
    });
    const [alone] = await seen([file(await pdf((document) => document.addPage()))]);
    const [page] = await seen([file(careless)]);
    expect(at(page!, 'Member')).toEqual(at(alone!, 'Member'));
  });

  it('two of which share one drawing are both shown', async () => {
    const shared = await pdf((document) => {
      const first = document.addPage();
      first.drawText('Shared words', { x: 90, y: 400 });
      const again = document.addPage();
      again.node.set(PDFName.of('Resources'), first.node.Resources()!);
      again.node.set(PDFName.of('Contents'), first.node.Contents()!);
    });
    for (const page of await seen([file(shared)])) expect(at(page, 'Shared words').y).toBeGreaterThan(STRIP);
  });

  it('that is blank is a page all the same', async () => {
    const blank = await pdf((document) => document.addPage().node.delete(PDFName.of('Contents')));
    expect(textOf((await seen([file(blank)]))[0]!)).toMatch(/Page 1 of 1$/);
  });

  it('with a unit of its own keeps to the frame', async () => {
    const large = await pdf((document) => {
      const page = document.addPage([100, 100]);
      page.node.set(PDFName.of('UserUnit'), PDFNumber.of(4));
      page.drawText('Unit', { x: 0, y: 90, size: 8 });
    });
    const [page] = await seen([file(large)]);
    expect(at(page!, 'Unit')).toMatchObject({ x: expect.closeTo(106, 0), y: expect.closeTo(752, 0) });
  });
});

describe('what was filled in', () => {
  const filled = (change: (document: PDFDocument) => unknown = () => {}) =>
    pdf((document) => {
      const page = document.addPage([612, 792]);
      const form = document.getForm();
      const name = form.createTextField('Name');
      name.addToPage(page, { x: 100, y: 600, width: 200, height: 20 });
      name.setText('Jordan Okafor');
      const box = form.createCheckBox('Yes');
      box.addToPage(page, { x: 100, y: 500, width: 20, height: 20 });
      box.check();
      const list = form.createDropdown('State');
      list.addOptions(['WI', 'MN']);
      list.addToPage(page, { x: 100, y: 400, width: 80, height: 20 });
      list.select('WI');
      return change(document);
    });

  it('stays where it was', async () => {
    const [page] = await seen([file(await filled())]);
    // the page is made smaller by 752 / 792 and stands at the top
    expect(at(page!, 'Jordan Okafor').y).toBeCloseTo(STRIP + (606 * 752) / 792, -1);
    expect(textOf(page!)).toContain('WI');
  });

  it('stays when the file leaves the drawing of it to the viewer', async () => {
    const bare = await filled((document) => {
      const form = document.getForm();
      form.updateFieldAppearances();
      for (const field of form.getFields()) {
        for (const widget of field.acroField.getWidgets()) widget.dict.delete(PDFName.of('AP'));
      }
      form.acroForm.dict.set(PDFName.of('NeedAppearances'), PDFBool.True);
    });
    expect(textOf((await seen([file(bare)]))[0]!)).toContain('Jordan Okafor');
  });

  it('stays of a file that only its owner may change', async () => {
    const document = await PDFDocument.load(await filled());
    document.encrypt({ ownerPassword: 'owner', permissions: { modifying: false }, algorithm: 'AES-256' });
    expect(textOf((await seen([file(await document.save())]))[0]!)).toContain('Jordan Okafor');
  });

  it('a note that is hidden stays hidden, and no other page of the file comes along twice', async () => {
    const bytes = await filled((document) => {
      const [name] = document.getForm().getTextField('Name').acroField.getWidgets();
      name!.dict.set(PDFName.of('F'), PDFNumber.of(2));
      document.addPage().drawText('Second', { x: 90, y: 90 });
    });
    const { parts } = await makePacket([file(bytes)], STAMP);
    const [first, second] = await readPdf(parts[0]!.bytes);
    expect(textOf(first!)).not.toContain('Jordan');
    expect(textOf(second!)).toContain('Second');
    const again = await PDFDocument.load(parts[0]!.bytes);
    const leaves = again.context
      .enumerateIndirectObjects()
      .filter(([, object]) => object.constructor.name === 'PDFPageLeaf');
    expect(leaves).toHaveLength(2);
    expect(again.getForm().getFields()).toEqual([]);
  });
});

describe('a file that cannot be taken', () => {
  const good = pdf((document) => document.addPage());
  const locked = async () => {
    const document = await PDFDocument.load(await good);
    document.encrypt({ ownerPassword: 'owner', userPassword: 'secret', algorithm: 'AES-256' });
    return document.save();
  };
  const cases: [string, () => Promise<Uint8Array>, RegExp, PacketFile['type']?][] = [
    ['locked', locked, /^“Bad” is locked with a password/],
    ['cut off', async () => (await good).slice(0, 200), /^“Bad” is damaged/],
    ['rubbish', async () => new TextEncoder().encode('%PDF-1.7 made-up'), /^“Bad” is damaged/],
    ['no picture', async () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2]), /^“Bad” is damaged/, 'image/png'],
    [
      'XFA only',
      () =>
        pdf((document) => {
          document.addPage();
          document.getForm().acroForm.dict.set(PDFName.of('XFA'), PDFHexString.fromText('<xdp/>'));
          document.catalog.set(PDFName.of('NeedsRendering'), PDFBool.True);
        }),
      /^“Bad” is an Adobe XFA form/,
    ],
    [
      'a collection',
      () =>
        pdf((document) => {
          document.addPage();
          document.catalog.set(PDFName.of('Collection'), document.context.obj({}));
        }),
      /^“Bad” is a folder of other files/,
    ],
    [
      'an entry no font here can print',
      () =>
        pdf((document) => {
          const field = document.getForm().createTextField('Name');
          field.addToPage(document.addPage());
          field.acroField.dict.set(PDFName.of('V'), PDFHexString.fromText('李'));
          document.getForm().acroForm.dict.set(PDFName.of('NeedAppearances'), PDFBool.True);
        }),
      /^“Bad” has entries that cannot be drawn here/,
    ],
  ];

  it.each(cases)('%s is named in one sentence', async (_, bytes, sentence, type) => {
    const bad = file(await bytes(), 'Bad', type);
    const before = (await bad.read()).slice();
    const error = await makePacket([file(await good), bad], STAMP).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    if (!(error instanceof PacketRefused)) throw error ?? new Error('It was taken.');
    expect(error.files).toHaveLength(1);
    expect(error.files[0]!.id).toBe(bad.id);
    expect(error.files[0]!.error.message).toMatch(sentence);
    expect(error.files[0]!.error.message).toMatch(/^[^\n]+\.$/);
    expect(await bad.read()).toEqual(before);
  });

  it('is named with all others that cannot', async () => {
    const bad = [file(await locked(), 'One'), file(new Uint8Array([1, 2, 3]), 'Two')];
    await expect(makePacket([...bad, file(await good)], STAMP)).rejects.toMatchObject({
      files: bad.map(({ id }) => ({ id })),
    });
  });
});

describe('a packet larger than what is taken', () => {
  /** A page with so many bytes that nothing makes smaller. */
  const heavy = (bytes: number) =>
    pdf((document) => {
      const page = document.addPage();
      const noise = new Uint8Array(bytes);
      for (let n = 0, state = 1; n < bytes; n++) {
        state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
        noise[n] = state >>> 24;
      }
      page.node.newXObject(
        'Noise',
        document.context.register(document.context.stream(noise, { Subtype: 'Form', BBox: [0, 0, 1, 1] })),
      );
      page.drawText(`${bytes} bytes`, { x: 90, y: 90 });
    });

  it('becomes several, each small enough, in order and numbered on; a file too large alone is a part of its own', async () => {
    const files = await Promise.all(
      [40_000, 40_000, 90_000, 10_000, 10_000].map(async (bytes) => file(await heavy(bytes))),
    );
    const { parts, pages } = await makePacket(files, STAMP, { limit: 85_000 });
    expect(pages).toBe(5);
    expect(parts.map((part) => part.files.map(({ firstPage }) => firstPage))).toEqual([[1, 2], [3], [4, 5]]);
    expect(parts.map(({ bytes }) => bytes.length <= 85_000)).toEqual([true, false, true]);
    const last = await readPdf(parts[2]!.bytes);
    expect(last.map(textOf).map((text) => /Page.*$/.exec(text)?.[0] ?? text)).toEqual([
      expect.stringContaining('Page 4 of 5'),
      expect.stringContaining('Page 5 of 5'),
    ]);
  });

  it('says how far it is, up to the end', async () => {
    const told: number[] = [];
    await makePacket([file(await heavy(10)), file(await heavy(10))], STAMP, {
      onProgress: (done) => told.push(done),
    });
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  });
});

describe('a contents page', () => {
  const paper = async (
    pages: number,
    kind: NonNullable<PacketFile['kind']>,
    name = `${kind}.pdf`,
  ): Promise<PacketFile> => ({
    ...file(await pdf((document) => Array.from({ length: pages }, () => document.addPage())), name),
    kind,
  });
  const made = async (files: PacketFile[], limit?: number) => {
    const { parts, pages } = await makePacket(files, STAMP, { contents: true, ...(limit && { limit }) });
    const read = (await Promise.all(parts.map(({ bytes }) => readPdf(bytes)))).flat().map(textOf);
    expect(read).toHaveLength(pages);
    return { parts, pages, read };
  };

  it('stands behind the letter, and every page it names is that of the paper', async () => {
    const { parts, pages, read } = await made([
      await paper(2, 'cover-letter'),
      await paper(1, 'claim-form'),
      await paper(3, 'itemized-receipt', 'a.pdf'),
      await paper(1, 'itemized-receipt', 'b.pdf'),
      await paper(1, 'other', 'Notes of a call.pdf'),
    ]);
    expect(pages).toBe(9);
    expect(parts[0]!.files.map(({ id, firstPage }) => [id === CONTENTS, firstPage])).toEqual([
      [false, 1],
      [true, 3],
      [false, 4],
      [false, 5],
      [false, 8],
      [false, 9],
    ]);
    const words = read[2]!;
    for (const row of [
      'Cover letter 1 to 2',
      'Claim form 4',
      'Itemized bill or receipt (1 of 2) 5 to 7',
      'Itemized bill or receipt (2 of 2) 8',
      'Notes of a call 9',
      '9 pages in all, this one included.',
      'Member ID: XEH883204517',
      'Claim number: CLM-900',
    ])
      expect(words).toContain(row);
    expect(words).toContain('Page 3 of 9');
    expect(words).not.toContain('Page 1 of 1');
  });

  it('is the first page where the packet begins with no letter, and leaves out a number there is not', async () => {
    const { parts } = await makePacket(
      [await paper(1, 'claim-form')],
      { ...STAMP, claimNumber: '' },
      { contents: true },
    );
    const [first] = (await readPdf(parts[0]!.bytes)).map(textOf);
    expect(first).toContain('Claim form 2');
    expect(first).not.toContain('Claim number');
  });

  it('counts itself when it is longer than a page, and names what cannot be printed by its kind', async () => {
    const { parts, read } = await made(
      await Promise.all(
        Array.from({ length: 70 }, (_, n) => paper(1, 'other', n === 69 ? '李.pdf' : `Paper ${n}.pdf`)),
      ),
    );
    const own = parts[0]!.files[0]!;
    expect(own).toMatchObject({ id: CONTENTS, firstPage: 1, pages: 2 });
    expect(read[0]).toContain('Paper 0 3');
    expect(`${read[0]} ${read[1]}`).toContain('Other document 72');
  });

  it('is there only when it is wanted', async () => {
    const { parts } = await makePacket([await paper(1, 'cover-letter')], STAMP);
    expect(parts[0]!.files.map(({ id }) => id)).not.toContain(CONTENTS);
  });
});
