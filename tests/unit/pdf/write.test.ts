import { extractPageContents, PDFDocument, PDFHexString, PDFName, PDFTextField } from '@cantoo/pdf-lib';
import { describe, expect, it, vi } from 'vitest';
import { scanPdf } from '../../../lib/pdf/scan';
import { writePdf } from '../../../lib/pdf/write';
import type { Field, WriteOrder } from '../../../lib/pipeline';
import { built, expectedOf, formBytes, order, truthOf } from './forms';

const member = formBytes('member-claim');
const { scan } = await scanPdf(member);
const at = (name: string, fields: Field[] = scan.fields): Field => fields.find((field) => field.at === name)!;

/** Fills one form built for the test, field by field name. */
async function filling(bytes: Uint8Array, values: Record<string, string>) {
  const { fields } = (await scanPdf(bytes)).scan;
  const orders = Object.entries(values).map(([name, want]) => order(at(name, fields), want));
  const { bytes: filled, outcomes } = await writePdf(bytes, orders);
  return { filled, outcomes, truth: await truthOf(filled) };
}
const textForm = (adjust: (field: PDFTextField) => void = () => {}, size = { width: 120, height: 18 }) =>
  built((document) => {
    const field = document.getForm().createTextField('Name');
    field.addToPage(document.getPage(0), size);
    adjust(field);
  });

describe('filling whole forms', () => {
  it.each(['member-claim', 'numbered-names'])('%s ends up with every wanted value and no other', async (name) => {
    const blank = formBytes(name);
    const { fields } = (await scanPdf(blank)).scan;
    const wanted = expectedOf(name).controls;
    const orders = wanted.filter((control) => control.want[0] !== '' && control.at !== 'FormNumber');
    const { bytes, outcomes } = await writePdf(
      blank,
      orders.map((control) => order(at(control.at, fields), control.want[0]!)),
    );
    expect(outcomes.filter((outcome) => outcome.status !== 'filled')).toEqual([]);
    const truth = await truthOf(bytes);
    const exported: Record<string, string> = { Wisconsin: 'WI', 'United States': 'US', Medical: 'M' };
    for (const { at, want } of wanted) {
      expect(truth[at], at).toBe(at === 'Paid' ? 'PAID' : (exported[want[0]!] ?? want[0]));
    }
    expect(blank).toEqual(formBytes(name));
  });

  it('shows what it wrote: the text stands in each field’s appearance', async () => {
    const { bytes } = await writePdf(member, [
      order(at('Patient.City'), 'Madison'),
      order(at('Patient.State'), 'Wisconsin'),
    ]);
    const document = await PDFDocument.load(bytes);
    document.getForm().removeField(document.getForm().getSignature('Sign')); // it has no appearance to print
    document.getForm().flatten({ updateFieldAppearances: false });
    const flat = await PDFDocument.load(await document.save());
    const texts = extractPageContents(flat.getPage(0).node).flatMap((asset) =>
      asset.kind === 'text' ? [{ text: asset.getText().trim(), x: asset.x, y: asset.y }] : [],
    );
    const city = texts.find((run) => run.text === 'Madison')!;
    expect(city.x).toBeGreaterThan(39);
    expect(city.x).toBeLessThan(60);
    expect(792 - city.y).toBeGreaterThan(240);
    expect(792 - city.y).toBeLessThan(260);
    expect(texts.map((run) => run.text)).toContain('Wisconsin');
  });

  it('leaves everything it was not asked to write as it was', async () => {
    const { bytes } = await writePdf(member, [order(at('Patient.City'), 'Madison')]);
    const before = await truthOf(member);
    expect(await truthOf(bytes)).toEqual({ ...before, 'Patient.City': 'Madison' });
  });
});

describe('a value that does not suit', () => {
  const onlyThis = async (name: string, want: string) => {
    const { bytes, outcomes } = await writePdf(member, [order(at(name), want), order(at('Patient.City'), 'Madison')]);
    expect(outcomes[1]!.status).toBe('filled'); // the rest is filled all the same
    return { outcome: outcomes[0]!, truth: (await truthOf(bytes))[name] };
  };

  it.each([
    ['Patient.Zip', '53711-1234', /takes 5 characters and the value has 10/],
    ['Patient.Street', 'One\nTwo', /one line only/],
    ['Patient.Last', 'Шевченко', /cannot print Ш е в/],
    ['Patient.Last', '李', /cannot print 李/],
    ['Member.Group', 'W'.repeat(200), /does not fit/],
    ['Illness', 'many words '.repeat(200), /does not fit/],
    ['Patient.State', 'Ohio', /choice "Ohio" was not found/],
    ['Accident', 'Maybe', /choice "Maybe" was not found/],
  ])('%s: %.20j is refused and the box stays empty', async (name, want, why) => {
    const { outcome, truth } = await onlyThis(name, want);
    expect(outcome).toMatchObject({ status: 'failed', readBack: '' });
    expect(outcome.why).toMatch(why);
    expect(truth).toBe('');
  });

  it.each(['FormNumber', 'Sign', 'Website'])('%s is never written', async (name) => {
    const { outcome } = await onlyThis(name, 'x');
    expect(outcome.status).toBe('failed');
    expect(outcome.why).toMatch(/^[A-Z].+\.$/);
  });

  it('refuses an order of the wrong sort', async () => {
    const wrong: WriteOrder[] = [
      { ...order(at('Paid'), 'on'), action: { do: 'type', text: 'yes' } },
      { ...order(at('Patient.City'), ''), action: { do: 'check', on: true } },
      { ...order(at('Accident'), ''), action: { do: 'date', iso: '2026-01-14' } },
    ];
    const { bytes, outcomes } = await writePdf(member, wrong);
    expect(outcomes.map((outcome) => outcome.status)).toEqual(['failed', 'failed', 'failed']);
    expect(await truthOf(bytes)).toEqual(await truthOf(member));
  });

  it('refuses a field that is not the one that was read', async () => {
    const { outcomes } = await writePdf(member, [
      { ...order(at('Patient.City'), 'Madison'), signature: at('Patient.Zip').signature },
      { ...order(at('Patient.City'), 'Madison'), fieldId: 'f999' },
    ]);
    expect(outcomes.map((outcome) => outcome.why)).toEqual([
      'This is another field than the one that was read, so nothing was written.',
      'This field is not in the file.',
    ]);
  });
});

describe('what is already there', () => {
  it('keeps a value that means the same, and leaves a different one to her', async () => {
    const first = await writePdf(member, [
      order(at('Patient.City'), 'MADISON'),
      order(at('Patient.State'), 'Wisconsin'),
      order(at('Paid'), 'on'),
    ]);
    const again = (await scanPdf(first.bytes)).scan.fields;
    expect(['Patient.City', 'Patient.State', 'Paid'].map((name) => at(name, again).empty)).toEqual([
      false,
      false,
      false,
    ]);
    const second = await writePdf(first.bytes, [
      order(at('Patient.City', again), 'Madison'),
      order(at('Patient.State', again), 'Illinois'),
      order(at('Paid', again), ''),
    ]);
    expect(second.outcomes.map((outcome) => outcome.status)).toEqual(['kept', 'needs-you', 'needs-you']);
    expect(second.outcomes[1]!.why).toContain('"Wisconsin"');
    expect(await truthOf(second.bytes)).toEqual(await truthOf(first.bytes));
  });
});

describe('how real files are made', () => {
  it('prints accents and typographic signs', async () => {
    const { outcomes, truth } = await filling(await textForm(), { Name: 'Zoë Muñoz-D’Arcy' });
    expect(outcomes[0]!.status).toBe('filled');
    expect(truth.Name).toBe('Zoë Muñoz-D’Arcy');
  });

  it('sets a long value in smaller type, but never unreadably small', async () => {
    const long = 'Malignant neoplasm of upper-outer quadrant';
    const sizeOf = async (bytes: Uint8Array) => {
      const field = (await PDFDocument.load(bytes)).getForm().getTextField('Name');
      return Number(/([\d.]+) Tf/.exec(field.acroField.getDefaultAppearance()!)![1]);
    };
    const short = await filling(await textForm((field) => field.setFontSize(10)), { Name: 'Ann' });
    const shrunk = await filling(await textForm((field) => field.setFontSize(10)), { Name: long });
    expect(await sizeOf(short.filled)).toBe(10);
    expect(await sizeOf(shrunk.filled)).toBeGreaterThanOrEqual(5);
    expect(await sizeOf(shrunk.filled)).toBeLessThan(8);
    const refused = await filling(await textForm(), { Name: long.repeat(2) });
    expect(refused.outcomes[0]!.status).toBe('failed');
  });

  it('does without a default appearance, and lists its font in the form’s resources', async () => {
    const bare = await textForm((field) => {
      field.acroField.dict.delete(PDFName.of('DA'));
      field.doc.getForm().acroForm.dict.delete(PDFName.of('DA'));
      field.doc.getForm().acroForm.dict.delete(PDFName.of('DR'));
    });
    const { filled, truth } = await filling(bare, { Name: 'Jordan' });
    expect(truth.Name).toBe('Jordan');
    const document = await PDFDocument.load(filled);
    expect(document.getForm().acroForm.dict.lookup(PDFName.of('DR'))?.toString()).toContain('/Helvetica');
  });

  it('drops the rich-text copy of an old value and the usage rights of the blank form', async () => {
    const rich = await built((document) => {
      const field = document.getForm().createTextField('Name');
      field.addToPage(document.getPage(0));
      field.enableRichFormatting();
      field.acroField.dict.set(PDFName.of('RV'), PDFHexString.fromText('<p>Old</p>'));
      document.catalog.set(PDFName.of('Perms'), document.context.obj({}));
    });
    const { filled, truth } = await filling(rich, { Name: 'Jordan' });
    const document = await PDFDocument.load(filled);
    expect(truth.Name).toBe('Jordan');
    expect(document.getForm().getTextField('Name').acroField.dict.has(PDFName.of('RV'))).toBe(false);
    expect(document.catalog.has(PDFName.of('Perms'))).toBe(false);
  });

  it('ticks a box that has no appearance of its own', async () => {
    const bare = await built((document) => {
      const box = document.getForm().createCheckBox('Paid');
      box.addToPage(document.getPage(0));
      for (const widget of box.acroField.getWidgets()) widget.dict.delete(PDFName.of('AP'));
    });
    const { outcomes, truth } = await filling(bare, { Paid: 'on' });
    expect(outcomes[0]).toMatchObject({ status: 'filled', readBack: 'on' });
    expect(truth.Paid).toBe('Yes');
  });

  it('fills a field that is shown twice in both places', async () => {
    const twice = await built((document) => {
      const field = document.getForm().createTextField('Name');
      field.addToPage(document.getPage(0), { y: 600 });
      field.addToPage(document.addPage([612, 792]), { y: 100 });
    });
    const { filled } = await filling(twice, { Name: 'Jordan' });
    const document = await PDFDocument.load(filled);
    document.getForm().flatten({ updateFieldAppearances: false });
    const flat = await PDFDocument.load(await document.save());
    for (const page of flat.getPages()) {
      const texts = extractPageContents(page.node).map((asset) =>
        asset.kind === 'text' ? asset.getText().trim() : '',
      );
      expect(texts).toContain('Jordan');
    }
  });

  it('takes a value out again when the file does not hold what was asked for', async () => {
    const { setText } = PDFTextField.prototype;
    const spy = vi.spyOn(PDFTextField.prototype, 'setText').mockImplementation(function (this: PDFTextField, text) {
      setText.call(this, text === 'Madison' ? 'Milwaukee' : text);
    });
    const { bytes, outcomes } = await writePdf(member, [
      order(at('Patient.City'), 'Madison'),
      order(at('Patient.Zip'), '53711'),
    ]);
    spy.mockRestore();
    expect(outcomes.map((outcome) => outcome.status)).toEqual(['failed', 'filled']);
    expect(outcomes[0]!.why).toContain('"Milwaukee" instead of "Madison"');
    const truth = await truthOf(bytes);
    expect([truth['Patient.City'], truth['Patient.Zip']]).toEqual(['', '53711']);
  });
});
