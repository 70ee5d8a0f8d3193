import { type PDFDocument, PDFName, PDFString, StandardFonts } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { heldIn } from '../../support/pdfHeld';
import { complaints, lookAtBlank } from '../../support/pdfLook';
import { built } from './forms';

type Form = (document: PDFDocument) => void | Promise<void>;

/** Two boxes one above the other and two squares, as a person would have filled them in. */
const form =
  (fill: Form): Form =>
  async (document) => {
    const made = document.getForm();
    const page = document.getPage(0);
    for (const [name, y] of [
      ['Upper', 700],
      ['Lower', 660],
    ] as const) {
      const field = made.createTextField(name);
      field.addToPage(page, { x: 50, y, width: 100, height: 20, backgroundColor: undefined });
      field.setFontSize(10);
    }
    made.createCheckBox('Yes').addToPage(page, { x: 50, y: 600, width: 12, height: 12 });
    made.createCheckBox('No').addToPage(page, { x: 80, y: 600, width: 12, height: 12 });
    await fill(document);
    made.updateFieldAppearances(await document.embedFont(StandardFonts.Helvetica));
  };

async function said(fill: Form, wants = {}): Promise<string[]> {
  const blank = await lookAtBlank(await built(form(() => {})));
  const filled = await built(fill);
  return complaints(blank, filled, await heldIn(filled), wants);
}
const text = (document: PDFDocument, name: string) => document.getForm().getTextField(name);

describe('the look at a filled form', () => {
  it('finds nothing to say about a good one', async () => {
    const good = form((document) => {
      text(document, 'Upper').setText('Jordan Okafor');
      document.getForm().getCheckBox('Yes').check();
    });
    expect(await said(good)).toEqual([]);
  });

  it('sees text that is cut off at the edge', async () => {
    const cut = form((document) => text(document, 'Upper').setText('A name that is longer than its box is wide'));
    expect((await said(cut)).join('\n')).toContain(
      'Upper: “A name that is longer than its box is wide” reaches over the edge',
    );
  });

  it('sees text that is too high for its box', async () => {
    const high = form((document) => {
      text(document, 'Upper').setText('Okafor');
      text(document, 'Upper').setFontSize(30);
    });
    expect((await said(high)).join('\n')).toContain('reaches over the edge');
  });

  it('sees a field that says one thing and shows another, and one that shows nothing', async () => {
    const other = await said(async (document) => {
      await form((filled) => text(filled, 'Upper').setText('Jordan'))(document);
      text(document, 'Upper').acroField.dict.set(PDFName.of('V'), PDFString.of('Samuel'));
    });
    expect(other).toEqual(['Upper: shows “Jordan” and holds “Samuel”']);
    const nothing = await said(async (document) => {
      await form(() => {})(document);
      text(document, 'Upper').acroField.dict.set(PDFName.of('V'), PDFString.of('Samuel'));
    });
    expect(nothing).toContain('Upper: holds “Samuel” and shows no ink');
  });

  it('sees ink in a field that holds nothing, and outside every field', async () => {
    const stray = await said(async (document) => {
      await form(() => {})(document);
      document.getPage(0).drawRectangle({ x: 60, y: 665, width: 5, height: 5 });
      document.getPage(0).drawRectangle({ x: 300, y: 300, width: 3, height: 3 });
    });
    expect(stray[0]).toBe('Lower: ink where nothing should be');
    expect(stray[1]).toMatch(/^page 1: \d+ pixels of ink outside every field$/);
  });

  it('sees a tick in the wrong square', async () => {
    const wrong = await said(async (document) => {
      await form((filled) => filled.getForm().getCheckBox('Yes').check())(document);
      const [yes, no] = ['Yes', 'No'].map((name) => document.getForm().getCheckBox(name).acroField.getWidgets()[0]!);
      yes!.setAppearanceState(PDFName.of('Off'));
      no!.setAppearanceState(PDFName.of('Yes'));
    });
    expect(wrong).toEqual(['Yes: holds “on” and shows no ink', 'No Yes: ink where nothing should be']);
  });
});
