import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Reader, said, startReader } from './harness/reader';
import { BROWSERS } from './harness/sharedBrowser';
import { CELLS, FOREIGN, LABELS, TABLES } from './pages/labelCases';

describe.each(BROWSERS)('what a page says about a control, in %s', (browser) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await startReader(browser);
  });
  afterAll(() => reader?.close());

  it.each(LABELS)('%s', async (_, html, label) => {
    const wanted = label.split('\n');
    expect(said(await reader.field(html)).slice(0, wanted.length)).toEqual(wanted);
  });

  it.each(FOREIGN)('%s is not its label', async (_, html, text) => {
    expect(said(await reader.field(html)).join('\n')).not.toContain(text);
  });

  it.each(TABLES)('%s', async (_, html, labels) => {
    expect(said(await reader.field(html))).toEqual(expect.arrayContaining(labels));
  });

  it('its place in a table is told by rows and columns that hold controls, spans included', async () => {
    const { fields } = await reader.scan(
      CELLS(
        '<tr><th colspan="2">Dates</th><th rowspan="2">Charge</th></tr><tr><th>From</th><th>To</th></tr>',
        '<tr><td><input></td><td><input></td><td><input></td></tr>'.repeat(2),
      ),
    );
    const grids = new Set(fields.map((field) => field.grid?.grid));
    expect(grids.size).toBe(1);
    expect(fields.map(({ grid }) => [grid?.row, grid?.column])).toEqual([
      [0, 0],
      [0, 1],
      [0, 2],
      [1, 0],
      [1, 1],
      [1, 2],
    ]);
  });

  it('a line that only counts the next one stands between no column and its head, a title does', async () => {
    const heads = '<tr><th>Date</th><th>Charge</th></tr>';
    const row = '<tr><td><input></td><td><input></td></tr>';
    const over = (words: string) => `<tr><td colspan="2">${words}</td></tr>`;
    const counted = await reader.scan(CELLS(heads, `${over('1')}${row}${over('Line 2')}${row}`));
    expect(counted.fields.map(({ grid }) => grid?.row)).toEqual([0, 0, 1, 1]);
    expect(said(counted.fields[3]!)).toContain('column-header: Charge');
    const titled = await reader.scan(CELLS(heads, `${over('Who paid')}${row}`));
    expect(titled.fields.every(({ grid }) => grid === undefined)).toBe(true);
  });

  it('a table that only lays the page out is no grid', async () => {
    const { fields } = await reader.scan(
      '<table><tr><td>City</td><td><input></td></tr><tr><td>State</td><td><input></td></tr></table>',
    );
    expect(fields.map((field) => field.grid)).toEqual([undefined, undefined]);
  });

  it('a hint is kept as a hint, behind the label', async () => {
    const field = await reader.field(
      '<label for="x">Birth date</label><input id="x" aria-describedby="h"><p id="h">MM/DD/YYYY</p>',
    );
    expect(said(field)).toEqual(['label: Birth date', 'hint: MM/DD/YYYY']);
  });

  it('takes what stands right behind a box for a hint only where it tells how to write a date', async () => {
    const behind = (label: string, text: string) =>
      reader.field(`<label for="x">${label}</label><span><input id="x"></span><div>${text}</div>`);
    expect(said(await behind('Birth date', 'YYYY-MM-DD'))).toEqual(['label: Birth date', 'hint: YYYY-MM-DD']);
    expect(said(await behind('City', 'where you live'))).toEqual(['label: City']);
  });

  it('a page that says once in which form it wants its dates says it of all its boxes, but of none with a form of its own', async () => {
    const page = '<p>Key dates CCYYMMDD, names last first.</p>';
    const boxes =
      '<label>Born <input></label><label>Seen <input><i> mm/dd/yyyy</i></label><label>Sex <select></select></label>';
    const hints = async (html: string) =>
      (await reader.scan(html)).fields.map((field) => said(field).filter((text) => text.startsWith('hint')));
    expect((await hints(page + boxes))[0]).toEqual(['hint: CCYYMMDD']);
    expect((await hints(page + boxes))[2]).toEqual([]);
    expect((await hints(boxes))[0]).toEqual([]);
  });

  it('white space is collapsed and long texts are cut', async () => {
    const field = await reader.field(
      `<label for="x"> City\n\u00a0 \t of\u200b birth ${'very '.repeat(90)}</label><input id="x">`,
    );
    expect(field.labels[0]!.text).toMatch(/^City of birth very/);
    expect(field.labels[0]!.text.length).toBeLessThanOrEqual(160);
  });

  it('the evidence of the control itself comes along', async () => {
    const field = await reader.field(
      `<form><label>ZIP <input id="x" name="zip" autocomplete="postal-code" maxlength="5" pattern="[0-9]{5}" inputmode="numeric" required
       data-1p-ignore></label></form>`,
    );
    expect(field).toMatchObject({
      control: 'text',
      inputType: 'text',
      name: 'zip',
      idAttribute: 'x',
      autocomplete: 'postal-code',
      maxLength: 5,
      pattern: '[0-9]{5}',
      inputMode: 'numeric',
      required: true,
      ignoreHint: true,
      readOnly: false,
      hiddenBy: '',
      empty: true,
    });
    expect(field.form).not.toBe('');
    expect(field.rect.width).toBeGreaterThan(20);
  });

  it.each([
    ['<input id="x" readonly>', true],
    ['<input id="x" disabled>', true],
    ['<fieldset disabled><input id="x"></fieldset>', true],
    ['<input id="x" aria-disabled="true">', true],
    ['<input id="x">', false],
  ])('%s: whether it can be changed', async (html, readOnly) => {
    expect((await reader.field(html)).readOnly).toBe(readOnly);
  });

  it.each([
    ['<input id="x" value="a">', false],
    ['<input id="x">', true],
    ['<input id="x" type="checkbox" checked>', false],
    ['<input id="x" type="checkbox">', true],
    ['<select id="x"><option value="">Select</option><option>Ohio</option></select>', true],
    ['<select id="x"><option value="">Select</option><option selected>Ohio</option></select>', false],
    ['<select id="x"><option>Please choose</option><option>Ohio</option></select>', true],
    ['<textarea id="x">text</textarea>', false],
    ['<div id="x" contenteditable="true"></div>', true],
    ['<div id="x" contenteditable="true">text</div>', false],
  ])('%s: whether it is empty', async (html, empty) => {
    expect((await reader.field(html)).empty).toBe(empty);
  });

  it('a list gives its choices by value and text', async () => {
    const { options } = await reader.field(
      '<select id="x"><option value="">Select</option><option value="55">Wisconsin</option></select>',
    );
    expect(options).toEqual([
      { value: '', text: 'Select' },
      { value: '55', text: 'Wisconsin' },
    ]);
  });

  it('a control of a shadow tree is named by its host, and found again through it', async () => {
    const html = `<x-field label="City" name="city" id="host"><template shadowrootmode="open"><label for="i"></label><input id="i"></template></x-field>`;
    const field = await reader.field(html, '#host >>> #i');
    expect(said(field)).toEqual(['host: City']);
    expect(field.name).toBe('city');
  });

  it('a label slotted into a shadow tree is read where a person sees it', async () => {
    const html = `<x-field id="host"><span>City</span><template shadowrootmode="open"><div><slot></slot></div><input id="i"></template></x-field>`;
    expect(said(await reader.field(html, '#host >>> #i'))[0]).toBe('above: City');
  });

  it('shadow trees within shadow trees are read', async () => {
    const html = `<x-outer id="o" label="Outer"><template shadowrootmode="open"><x-inner id="n" label="City"><template shadowrootmode="open"><input id="i"></template></x-inner></template></x-outer>`;
    expect(said(await reader.field(html, '#o >>> #n >>> #i'))).toEqual(['host: City', 'host: Outer']);
  });

  it('labels of one tree do not reach into another', async () => {
    const html = `<label for="i">Elsewhere</label><x-field id="host" label="City"><template shadowrootmode="open"><input id="i"></template></x-field>`;
    expect(said(await reader.field(html, '#host >>> #i'))).toEqual(['host: City']);
  });
});
