import { degrees, PDFBool, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, it, vi } from 'vitest';
import { scanPdf } from '../../../lib/pdf/scan';
import { writePdf } from '../../../lib/pdf/write';
import { built, formBytes, order, truthOf } from './forms';

const bytes = (text: string) => new TextEncoder().encode(text);
const member = formBytes('member-claim');

async function encrypted(
  userPassword: string | undefined,
  algorithm: 'AES-256' | 'AES-128' | 'RC4-128' = 'AES-256',
): Promise<Uint8Array> {
  const document = await PDFDocument.load(member);
  document.encrypt({
    ownerPassword: 'owner',
    ...(userPassword ? { userPassword } : {}),
    permissions: { modifying: false },
    algorithm,
    allowWeakCryptography: true,
  });
  return document.save();
}
const xfa = (document: PDFDocument) =>
  document.getForm().acroForm.dict.set(PDFName.of('XFA'), PDFHexString.fromText('<xdp/>'));

describe('files that are no fillable form', () => {
  const cases: [string, () => Promise<Uint8Array> | Uint8Array, string][] = [
    ['an empty file', () => new Uint8Array(), 'pdf-not-a-pdf'],
    ['a picture', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), 'pdf-not-a-pdf'],
    ['a web page', () => bytes('<!doctype html><title>Claim form</title>'), 'pdf-not-a-pdf'],
    ['a PDF header with nothing after it', () => bytes('%PDF-1.7\n'), 'pdf-damaged'],
    ['a PDF cut off in the middle', () => member.slice(0, 3000), 'pdf-damaged'],
    ['a PDF of rubbish', () => bytes(`%PDF-1.7\n${'1 0 obj << /Type /Catalog >> '.repeat(50)}`), 'pdf-damaged'],
    ['a PDF that needs a password', () => encrypted('secret'), 'pdf-locked'],
    [
      'a page without a size',
      () =>
        built((document) => {
          const page = document.getPage(0);
          document.getForm().createTextField('City').addToPage(page);
          page.node.delete(PDFName.of('MediaBox'));
        }),
      'pdf-damaged',
    ],
    ['a printed page without fields', () => built(() => {}), 'pdf-no-form'],
    [
      'a form with push buttons only',
      () =>
        built((document) => {
          document.getForm().createButton('Print').addToPage('Print', document.getPage(0));
        }),
      'pdf-no-form',
    ],
    ['an XFA form without fields', () => built(xfa), 'pdf-xfa'],
    [
      'an XFA form that only shows a waiting page',
      () =>
        built((document) => {
          document.getForm().createTextField('wait').addToPage(document.getPage(0));
          xfa(document);
          document.catalog.set(PDFName.of('NeedsRendering'), PDFBool.True);
        }),
      'pdf-xfa',
    ],
  ];

  it.each(cases)('%s ends in one sentence', async (_, file, code) => {
    const input = await file();
    const before = input.slice();
    for (const attempt of [scanPdf(input), writePdf(input, [])]) {
      const error = await attempt.then(
        () => undefined,
        (reason: unknown) => reason as Error & { code: string },
      );
      expect(error).toMatchObject({ name: 'UserError', code });
      expect(error!.message).toMatch(/^[A-Z][^\n]+\.$/);
    }
    expect(input).toEqual(before);
  });
});

describe('files that look harder than they are', () => {
  it.each(['AES-256', 'AES-128', 'RC4-128'] as const)(
    'opens a form that only its owner may edit (%s), and fills it',
    async (algorithm) => {
      const locked = await encrypted(undefined, algorithm);
      const { scan } = await scanPdf(locked);
      const city = scan.fields.find((field) => field.at === 'Patient.City')!;
      const { bytes: filled, outcomes } = await writePdf(locked, [order(city, 'Madison')]);
      expect(outcomes[0]).toMatchObject({ status: 'filled', readBack: 'Madison' });
      expect((await truthOf(filled))['Patient.City']).toBe('Madison');
    },
  );

  it('leaves out the XFA copy of a form, which viewers would show instead of what was filled in', async () => {
    const hybrid = await built((document) => {
      document.getForm().createTextField('City').addToPage(document.getPage(0));
      xfa(document);
    });
    const { scan, notes } = await scanPdf(hybrid);
    expect(notes).toEqual([expect.stringMatching(/XFA copy/)]);
    const { bytes: filled } = await writePdf(hybrid, [order(scan.fields[0]!, 'Madison')]);
    const document = await PDFDocument.load(filled, { preserveXFA: true });
    expect(document.getForm().hasXFA()).toBe(false);
    expect(await truthOf(filled)).toEqual({ City: 'Madison' });
  });

  it('fills a form that leaves the drawing of its fields to the viewer, and draws them all the same', async () => {
    const lazy = await built((document) => {
      document.getForm().createTextField('City').addToPage(document.getPage(0));
      document.getForm().acroForm.dict.set(PDFName.of('NeedAppearances'), PDFBool.True);
    });
    const { scan } = await scanPdf(lazy);
    const { bytes: filled } = await writePdf(lazy, [order(scan.fields[0]!, 'Madison')]);
    const [widget] = (await PDFDocument.load(filled)).getForm().getTextField('City').acroField.getWidgets();
    expect(widget!.getAppearances()?.normal).toBeDefined();
    expect(await truthOf(filled)).toEqual({ City: 'Madison' });
  });

  it('opens a form with rubbish before its header', async () => {
    const padded = new Uint8Array([...bytes('\n\n'), ...member]);
    expect((await scanPdf(padded)).scan.fields).toHaveLength(60);
  });

  it.each([0, 90, 180, 270])('keeps the fields on a page turned by %i degrees', async (turn) => {
    const { scan } = await scanPdf(
      await built((document) => {
        const page = document.getPage(0);
        page.setRotation(degrees(turn));
        document
          .getForm()
          .createTextField('corner')
          .addToPage(page, { x: 10, y: 20, width: 100, height: 30, borderWidth: 0 });
      }),
    );
    const [field] = scan.fields;
    expect(field!.hiddenBy).toBe('');
    // the corner of the sheet nearest the field, by turn: bottom left, top left, top right, bottom right
    const [right, below] = [field!.rect.x > 300, field!.rect.y > 300];
    expect([right, below]).toEqual(
      { 0: [false, true], 90: [false, false], 180: [true, false], 270: [true, true] }[turn],
    );
  });
});

describe('damaged files', () => {
  it('end in a sentence or in a form, whatever bytes were hit', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {}); // the library's remarks about what it skips
    const seeds = Array.from({ length: 60 }, (_, seed) => seed);
    for (const seed of seeds) {
      const broken = member.slice();
      let state = seed * 2654435761 + 1;
      for (let hit = 0; hit < 40; hit++) {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        broken[state % broken.length] = state >>> 24;
      }
      const result = await scanPdf(broken).catch((error: unknown) => error);
      if (result instanceof Error) expect(result, `seed ${seed}`).toMatchObject({ name: 'UserError' });
      else expect(result).toHaveProperty('scan.fields');
    }
  });
});
