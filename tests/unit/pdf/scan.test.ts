import { type PDFDict, type PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { frameScanSchema } from '../../../lib/messages';
import { scanPdf } from '../../../lib/pdf/scan';
import type { Field } from '../../../lib/pipeline';
import { buildForm, expectedOf as expectedText } from '../../../scripts/pdf-forms/form';
import { memberClaim } from '../../../scripts/pdf-forms/memberClaim';
import { numberedNames } from '../../../scripts/pdf-forms/numberedNames';
import { built, expectedFile, expectedOf, formBytes } from './forms';

const { scan, pages, notes } = await scanPdf(formBytes('member-claim'));
const at = (name: string, fields: Field[] = scan.fields): Field => fields.find((field) => field.at === name)!;

describe('the checked-in forms', () => {
  it.each([memberClaim, numberedNames])('$page is what its script builds', async (spec) => {
    expect(Buffer.from(await buildForm(spec)).equals(Buffer.from(formBytes(spec.page)))).toBe(true);
    expect(expectedText(spec)).toBe(expectedFile(spec.page));
  });
});

describe('scanning a fillable PDF', () => {
  it('gives every field once, in the shape that crosses messages', () => {
    expect(scan.fields.map((field) => field.at).sort()).toEqual(
      expectedOf('member-claim')
        .controls.map((control) => control.at)
        .sort(),
    );
    // a page never says what a PDF's own script does, so that does not cross
    const crossing = { ...scan, fields: scan.fields.map(({ script: _, ...field }) => field) };
    expect(frameScanSchema.parse(scan)).toEqual(crossing);
    expect(new Set(scan.fields.map((field) => field.id)).size).toBe(scan.fields.length);
    expect({ pages, notes, title: scan.title }).toEqual({ pages: 1, notes: [], title: 'Member medical claim form' });
  });

  it('reads each kind of control', () => {
    const kinds = {
      'Member.Group': 'text',
      Illness: 'textarea',
      Paid: 'checkbox',
      'Patient.Relationship': 'radio-group',
      Accident: 'radio-group',
      'Patient.State': 'select',
      Country: 'combobox',
      ClaimType: 'select',
    };
    for (const [name, kind] of Object.entries(kinds)) expect(at(name).control, name).toBe(kind);
  });

  it('reads tooltips as labels, groups as sections, and length limits', () => {
    expect(at('Patient.DOB').labels[0]).toEqual({ text: 'Patient date of birth (MMDDYYYY)', from: 'aria' });
    expect(at('Patient.DOB').sections).toEqual(['Member medical claim form', 'Patient']);
    expect(at('Patient.DOB').maxLength).toBe(8);
    expect(at('Patient.City').maxLength).toBe(-1);
  });

  it('reads the options of choice fields and of boxes that exclude each other', () => {
    expect(at('Patient.State').options[2]).toEqual({ value: 'WI', text: 'Wisconsin' });
    expect(at('Patient.Relationship').options.map((option) => option.text)).toEqual([
      'Self',
      'Spouse',
      'Child',
      'Other',
    ]);
    expect(at('Accident').options).toEqual([
      { value: 'Yes', text: 'Yes' },
      { value: 'No', text: 'No' },
    ]);
    expect(at('Paid').labels).toContainEqual({ text: 'PAID', from: 'inside' });
    expect(at('Agree').labels).toEqual([{ text: 'I certify that the above is true', from: 'aria' }]);
  });

  it('tells the format a field demands by its own script', () => {
    expect(at('SignDate').labels).toContainEqual({ text: 'mm/dd/yyyy', from: 'hint' });
    expect(at('Patient.Zip').labels).toContainEqual({ text: '#####', from: 'hint' });
  });

  it('knows what is empty, locked, hidden or to be signed, and carries no value', () => {
    expect(at('FormNumber')).toMatchObject({ empty: false, readOnly: true });
    expect(at('Patient.State').empty).toBe(true);
    expect(at('Website').hiddenBy).toBe('hidden');
    expect(at('Sign')).toMatchObject({ readOnly: true });
    expect(at('Sign').labels).toContainEqual({ text: 'Signature', from: 'inside' });
    expect(JSON.stringify(scan)).not.toContain('MC-100');
  });

  it('numbers the fields as a person reads the page', () => {
    const order = [
      'Member.ID',
      'Patient.First',
      'Patient.Last',
      'Patient.DOB',
      'Services.Line1.Date',
      'Services.Line1.Charge',
      'Services.Line2.Date',
      'Sign',
    ];
    expect(order.map((name) => at(name).order)).toEqual([...order.map((name) => at(name).order)].sort((a, b) => a - b));
    expect(scan.fields.map((field) => field.order)).toEqual(scan.fields.map((_, index) => index));
  });

  it('measures in CSS pixels from the top left corner', () => {
    // built at 40, 240 points from the top left, 150 by 18 points, with a border of half a point
    const { rect } = at('Patient.City');
    expect(Math.abs(rect.x - (40 * 96) / 72)).toBeLessThanOrEqual(1);
    expect(Math.abs(rect.y - (240 * 96) / 72)).toBeLessThanOrEqual(1);
    expect(Math.abs(rect.width - (150 * 96) / 72)).toBeLessThanOrEqual(1);
  });

  it('joins the boxes of one phone number, and nothing else', () => {
    const phone = ['Patient.Phone1', 'Patient.Phone2', 'Patient.Phone3'].map((name) => at(name).cluster);
    expect(phone.map((cluster) => [cluster?.index, cluster?.size])).toEqual([
      [0, 3],
      [1, 3],
      [2, 3],
    ]);
    expect(new Set(phone.map((cluster) => cluster?.id)).size).toBe(1);
    expect(scan.fields.filter((field) => field.cluster)).toHaveLength(3);
  });

  it('reads a table of service lines, and sees no table in other fields that stand under one another', () => {
    const place = (name: string) => at(name).grid;
    expect(place('Services.Line1.Date')).toEqual({ grid: 't0', row: 0, column: 0 });
    expect(place('Services.Line1.Charge')).toEqual({ grid: 't0', row: 0, column: 3 });
    expect(place('Services.Line3.Code')).toEqual({ grid: 't0', row: 2, column: 1 });
    expect(scan.fields.filter((field) => field.grid)).toHaveLength(28);
  });

  it('gives the same ids and signatures each time', async () => {
    const again = await scanPdf(formBytes('member-claim'));
    expect(again.scan.fields).toEqual(scan.fields);
  });
});

describe('a form with numbered names and two pages', async () => {
  const numbered = await scanPdf(formBytes('numbered-names'));
  const { fields } = numbered.scan;
  const page1 = (name: string) => at(`topmostSubform[0].Page1[0].${name}[0]`, fields);
  const page2 = (name: string) => at(`topmostSubform[0].Page2[0].${name}[0]`, fields);

  it('takes words from names somebody chose and none from numbered ones', () => {
    const title = 'Request for medical payment';
    expect(page1('PatientEmailAddress')).toMatchObject({ name: 'PatientEmailAddress', sections: [title] });
    expect(page1('PatientEmailAddress').labels).toEqual([
      { text: 'E-mail', from: 'above' },
      { text: 'Patient Email Address', from: 'title' },
    ]);
    const date = [{ text: 'Date of birth', from: 'above' }];
    expect(page1('f1_03')).toMatchObject({ name: '', labels: date, sections: [title] });
  });

  it('joins three nameless boxes of a date', () => {
    expect(['f1_03', 'f1_04', 'f1_05'].map((name) => page1(name).cluster?.index)).toEqual([0, 1, 2]);
  });

  it('puts the second page under the first, the way it is shown', () => {
    expect(numbered.pages).toBe(2);
    expect(numbered.pageOf[page1('f1_01').id]).toBe(0);
    expect(numbered.pageOf[page2('f2_01').id]).toBe(1);
    const { rect } = page2('f2_01');
    expect(rect.y).toBeGreaterThan((792 * 96) / 72);
    expect(rect.height).toBeGreaterThan(rect.width); // the page is turned by a quarter
    expect(page2('f2_01').hiddenBy).toBe('');
  });

  it('says that the XFA copy is left out', () => {
    expect(numbered.notes.join(' ')).toContain('XFA');
  });
});

describe('odd files', () => {
  it('reads the name of a group, and cuts labels that go on and on', async () => {
    const bytes = await built((document) => {
      const form = document.getForm();
      const field = form.createTextField('grp1.x');
      field.addToPage(document.getPage(0));
      field.acroField.getParent()!.dict.set(PDFName.of('TU'), PDFHexString.fromText('Referring  physician'));
      field.acroField.dict.set(PDFName.of('TU'), PDFHexString.fromText('word '.repeat(5000)));
    });
    const [field] = (await scanPdf(bytes)).scan.fields;
    expect(field!.sections[0]).toBe('Referring physician');
    expect(field!.labels[0]!.text.length).toBeLessThanOrEqual(160);
  });

  it('reports fields that stand nowhere, have no size or lie off the page as hidden', async () => {
    const bytes = await built((document) => {
      const form = document.getForm();
      form.createTextField('nowhere');
      form.createTextField('sizeless').addToPage(document.getPage(0), { width: 0, height: 0, borderWidth: 0 });
      form.createTextField('outside').addToPage(document.getPage(0), { x: -900, y: 20 });
    });
    const { scan } = await scanPdf(bytes);
    expect(scan.fields.map((field) => field.hiddenBy).sort()).toEqual(['no size', 'not on a page', 'off the page']);
  });

  it('reads a rich-text field and a field without a name', async () => {
    const bytes = await built((document: PDFDocument) => {
      const form = document.getForm();
      const rich = form.createTextField('Notes about care');
      rich.addToPage(document.getPage(0));
      rich.enableRichFormatting();
      const nameless = form.createTextField('gone');
      nameless.addToPage(document.getPage(0), { y: 100 });
      (nameless.acroField.dict as PDFDict).delete(PDFName.of('T'));
    });
    const { scan } = await scanPdf(bytes);
    expect(scan.fields.map((field) => [field.at, field.empty])).toEqual([
      ['', true],
      ['Notes about care', true],
    ]);
  });
});
