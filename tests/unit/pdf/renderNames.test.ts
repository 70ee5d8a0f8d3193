import { readFileSync } from 'node:fs';
import fontkit, { type Font } from '@cantoo/fontkit';
import { PDFDict, PDFDocument, PDFName, type PDFStream } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { isWinAnsi, unprintable } from '../../../lib/pdf/printable';
import { scanPdf } from '../../../lib/pdf/scan';
import { writePdf } from '../../../lib/pdf/write';
import { heldIn } from '../../support/pdfHeld';
import { complaints, lookAtBlank } from '../../support/pdfLook';
import { shownWords } from '../../support/pdfPages';
import { built, formBytes, order, truthOf } from './forms';

/** Fills fields by their names and gives the file, what it holds, and what is wrong with its looks. */
async function filled(blank: Uint8Array, values: Record<string, string>) {
  const { fields } = (await scanPdf(blank)).scan;
  const orders = Object.entries(values).map(([name, want]) => order(fields.find(({ at }) => at === name)!, want));
  const { bytes, outcomes } = await writePdf(blank, orders);
  const looks = complaints(await lookAtBlank(blank), bytes, await heldIn(bytes), {});
  return { bytes, outcomes, truth: await truthOf(bytes), looks: await looks };
}
const field = async (bytes: Uint8Array, name: string) =>
  (await PDFDocument.load(bytes)).getForm().getTextField(name).acroField;
/** The fonts of a field's drawing, by the name of their file: Helvetica, ABCDEF-Arimo-Regular. */
async function fontsShown(bytes: Uint8Array, name: string): Promise<string[]> {
  const [widget] = (await field(bytes, name)).getWidgets();
  const drawing = widget!.getAppearances()!.normal as PDFStream;
  const fonts = drawing.dict.lookup(PDFName.of('Resources'), PDFDict).lookup(PDFName.of('Font'), PDFDict);
  return fonts.keys().map((key) => fonts.lookup(key, PDFDict).lookup(PDFName.of('BaseFont'), PDFName).decodeText());
}

const ACCENTED = {
  'Patient.Last': 'Nguyễn',
  'Patient.First': 'Łukasz Ștefan',
  'Patient.Street': 'Đỗ Šimůnková ŐŰ 7',
  'Patient.City': 'Kaʻaʻawa',
  Illness: 'Żółć Ệ ị Əliyev\nĞülşən',
};

describe('values in letters that the built-in fonts lack', () => {
  it('are held, and shown inside their boxes, as another program reads them', async () => {
    const { outcomes, truth, looks } = await filled(formBytes('member-claim'), ACCENTED);
    expect(outcomes.map(({ status }) => status)).toEqual(outcomes.map(() => 'filled'));
    expect(truth).toMatchObject(ACCENTED);
    expect(looks).toEqual([]);
  });

  it('embed only their letters, for their own fields: the rest of the form keeps the reader’s font', async () => {
    const blank = formBytes('member-claim');
    const { bytes } = await filled(blank, { ...ACCENTED, 'Member.Group': 'Zoë' });
    expect(await fontsShown(bytes, 'Patient.Last')).toEqual([expect.stringMatching(/Arimo-Regular/)]);
    expect(await fontsShown(bytes, 'Member.Group')).toEqual(['Helvetica']);
    for (const name of ['Patient.Last', 'Member.Group']) {
      expect((await field(bytes, name)).getDefaultAppearance()).toMatch(/\/Helvetica [\d.]+ Tf/);
    }
    expect(bytes.length - blank.length).toBeLessThan(60_000);
    const plain = await filled(blank, { 'Patient.Last': 'Zoë' });
    expect(Buffer.from(plain.bytes).toString('latin1')).not.toContain('Arimo');
  });

  it('stand one letter a cell, and in the choice of a list', async () => {
    const blank = await built((document) => {
      const comb = document.getForm().createTextField('Comb');
      comb.setMaxLength(8);
      comb.enableCombing();
      comb.addToPage(document.getPage(0), { x: 50, y: 700, width: 160, height: 20 });
      const list = document.getForm().createDropdown('List');
      list.setOptions(['', 'Đỗ', 'Ştefan']);
      list.addToPage(document.getPage(0), { x: 50, y: 650, width: 160, height: 20 });
    });
    const { bytes, truth } = await filled(blank, { Comb: 'ŁĐỄŠ', List: 'Ştefan' });
    expect(truth).toEqual({ Comb: 'ŁĐỄŠ', List: 'Ştefan' });
    const words = await shownWords(bytes);
    const cells = [...'ŁĐỄŠ'].map((letter) => words.find(({ text }) => text === letter)!.rect);
    cells.forEach(({ left, right }, at) => {
      expect((left + right) / 2).toBeCloseTo(50 + 20 * (at + 0.5), 0);
    });
    expect(words.map(({ text }) => text)).toContain('Ştefan');
  });

  it('are set smaller before the edge of a low box cuts off a mark', async () => {
    const low = (height: number) =>
      built((document) => {
        const made = document.getForm().createTextField('Name');
        made.addToPage(document.getPage(0), { x: 50, y: 700, width: 160, height, borderWidth: 0 });
        made.setFontSize(10);
      });
    const sizeOf = async (height: number, value: string) => {
      const { bytes } = await filled(await low(height), { Name: value });
      return Number(/([\d.]+) Tf/.exec((await field(bytes, 'Name')).getDefaultAppearance()!)![1]);
    };
    expect(await sizeOf(11, 'Nguyen')).toBe(10);
    expect(await sizeOf(11, 'NGUYỄN')).toBe(8);
    expect(await sizeOf(16, 'NGUYỄN')).toBe(10);
  });
});

describe('what is called printable', () => {
  const fonts = [
    'arimo/400Regular/Arimo_400Regular',
    'arimo/700Bold/Arimo_700Bold',
    'cousine/400Regular/Cousine_400Regular',
  ];
  it.each(fonts)('%s has a sign for all of it', (name) => {
    const file = new URL(`../../../node_modules/@expo-google-fonts/${name}.ttf`, import.meta.url);
    const font = fontkit.create(readFileSync(file)) as Font;
    const lacking = Array.from({ length: 0xd7ff }, (_, code) => String.fromCodePoint(code))
      .filter((one) => one >= ' ' && unprintable(one).length === 0)
      .filter((one) => !font.hasGlyphForCodePoint(one.normalize('NFC').codePointAt(0)!));
    expect(lacking).toEqual([]);
  });

  it('is every Latin letter of names, however its accents are stored, and no other script', () => {
    for (const name of ['Nguyễn', 'Łukasz', 'Ștefan', 'Đỗ', 'Šimůnková', 'Þórður', 'Ōta', 'Ñ'].flatMap((one) => [
      one,
      one.normalize('NFD'),
    ])) {
      expect(unprintable(name), name).toEqual([]);
    }
    expect(['Zoë', 'Zoë'.normalize('NFD'), 'Łukasz'].map(isWinAnsi)).toEqual([true, true, false]);
    for (const name of ['李', 'Шевченко', 'Αλέξης', 'علي', '😀'])
      expect(unprintable(name).length, name).toBeGreaterThan(0);
  });
});
