import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Field } from '../../lib/pipeline';
import { continueBoxes } from '../../lib/recognize/continueBoxes';
import { withStackedColumns } from '../../lib/recognize/stackedColumns';
import { type Reader, startReader } from './harness/reader';
import { BROWSERS } from './harness/sharedBrowser';
import { BESIDE_HEADINGS, CAPTIONS_UNDER, DRAWN_TABLE, LAYERS, NUMBERED } from './pages/drawnPages';

describe.each(BROWSERS)('what a person reads beside a control by sight, in %s', (browser) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await startReader(browser);
  });
  afterAll(() => reader?.close());
  const byName = async (html: string): Promise<Map<string, Field>> =>
    new Map((await reader.scan(html)).fields.map((field) => [field.name, field]));
  const texts = (field: Field | undefined): string[] => field?.labels.map((label) => label.text) ?? [];

  describe('captions in a layer of their own', () => {
    it('name the controls they stand beside', async () => {
      const fields = await byName(LAYERS);
      expect(texts(fields.get('last'))).toEqual(['Last name']);
      expect(texts(fields.get('group'))).toEqual(['Group no.']);
      expect(texts(fields.get('bill'))).toEqual(['name as on the bill']);
      expect(texts(fields.get('doctor'))).toEqual(['physician']);
      expect(texts(fields.get('job'))[0]).toBe('the job');
      expect(texts(fields.get('car'))).toEqual(['a car']);
      expect(texts(fields.get('sex'))).toEqual(['Sex']);
      expect(fields.get('sex')?.options.map((option) => option.text)).toEqual(['F', 'M']);
    });

    it('are read heading by heading, each over its own column', async () => {
      const { fields } = await reader.scan(LAYERS);
      const under = (heading: string) =>
        fields.filter((field) => field.sections.includes(heading)).map((field) => field.name);
      expect(under('INSURED')).toEqual(['last', 'first']);
      expect(under('PATIENT')).toEqual(['plast', 'pfirst']);
    });

    it('stand over the columns of lines without captions', async () => {
      const scanned = [...(await byName(LAYERS)).values()];
      const fields = new Map(withStackedColumns(scanned).map((field) => [field.name, field]));
      expect(texts(fields.get('d2'))).toEqual(['2.', 'Date']);
      expect(fields.get('c3')?.grid).toMatchObject({ row: 2, column: 1 });
      expect(fields.get('total')?.grid).toBeUndefined();
    });
  });

  it('a caption in the other layer names the box it stands close under, not the one farther below', async () => {
    const fields = await byName(CAPTIONS_UNDER);
    expect(texts(fields.get('a1'))).toEqual(['firm']);
    expect(texts(fields.get('b1'))).toEqual(['road']);
    expect(texts(fields.get('c1'))).toEqual(['town']);
  });

  it('headings side by side cover their own column, in whatever order the page lists them', async () => {
    const fields = await byName(BESIDE_HEADINGS);
    expect(['a', 'b', 'c', 'd'].map((name) => fields.get(name)?.sections)).toEqual([
      ['Insured'],
      ['Patient'],
      ['Insured'],
      ['Patient'],
    ]);
  });

  it('a table of plain elements has its column captions, past lines of remarks', async () => {
    const fields = await byName(DRAWN_TABLE);
    expect(texts(fields.get('from2'))).toContain('Dates From');
    expect(texts(fields.get('to2'))).toContain('Dates To');
    expect(texts(fields.get('charge1'))).toEqual(['Charge']);
    expect(fields.get('charge2')?.grid).toMatchObject({ row: 1, column: 2 });
    expect(texts(fields.get('note1'))).toEqual(['Remarks', '1']);
    expect(fields.get('note1')?.grid).toBeUndefined();
  });

  it('a box without a number goes on with the numbered box over it', async () => {
    const scanned = [...(await byName(NUMBERED)).values()];
    const fields = new Map(continueBoxes(scanned).map((field) => [field.name, field]));
    expect(fields.get('city5')?.sections).toEqual(['5. PATIENT ADDRESS']);
    expect(fields.get('city7')?.sections).toEqual(['7. INSURED ADDRESS']);
    expect(fields.get('zip7')?.sections).toEqual(['7. INSURED ADDRESS']);
    expect(fields.get('box8')?.sections).toEqual([]);
  });

  describe('a question over boxes that only name parts', () => {
    const part = (name: string, width = 40) => `<input name="${name}" aria-label="${name}" style="width:${width}px">`;

    it.each([
      ['right over them', ''],
      ['across an example', '<p>For example: 4/28/1986</p>'],
    ])('%s reaches all of them', async (_, between) => {
      const fields = await byName(
        `<div><p>When were you born?</p>${between}<div>${part('Month')} ${part('Day')} ${part('Year')}</div></div>`,
      );
      for (const field of fields.values()) {
        const asks = field.labels.filter((label) => ['above', 'left', 'row-header'].includes(label.from));
        expect(asks.map((label) => label.text)).toEqual(['When were you born?']);
      }
    });

    it('is said of both ends of a period', async () => {
      const fields = await byName(
        '<div><div>Unable to work</div><div><span>FROM</span> <input name="f"> <span>TO</span> <input name="t"></div></div>',
      );
      expect(texts(fields.get('f'))).toEqual(['FROM', 'Unable to work']);
      expect(texts(fields.get('t'))).toEqual(['TO', 'Unable to work']);
    });

    it('is not the legend of more than them', async () => {
      const row = '<div><label>Desde <input name="from"></label> <label>Hasta <input name="to"></label></div>';
      const fields = await byName(
        `<fieldset><legend>Service</legend>${row}<div>City <input name="city"></div></fieldset>`,
      );
      expect(texts(fields.get('from'))).toEqual(['Desde']);
      const alone = await byName(`<fieldset><legend>Dates of service</legend>${row}</fieldset>`);
      expect(texts(alone.get('to'))).toEqual(['Hasta', 'Dates of service']);
    });

    it('makes one date of month, day and year however wide they are', async () => {
      const fields = await byName(
        `<p>Birth date</p><div style="width:900px">${part('Month', 230)} ${part('Day', 230)} ${part('Year', 230)}</div>`,
      );
      expect([...fields.values()].map((field) => field.cluster?.index)).toEqual([0, 1, 2]);
    });
  });

  it('boxes to tick are asked by the question over them', async () => {
    const tick = (name: string) => `<span><input type="checkbox" name="${name}"> ${name}</span>`;
    const fields = await byName(
      `<table><tr><td><div>Sex</div>${tick('M')}${tick('F')}</td><td><div>New address?</div>${tick('Yes')}</td><td><input></td></tr></table>`,
    );
    expect(texts(fields.get('F'))).toEqual(['F', 'Sex']);
    expect(texts(fields.get('Yes'))).toEqual(['Yes', 'New address?']);
  });

  it('a label of no control names the lines of boxes under it', async () => {
    const fields =
      await byName(`<ul><li><label>Address of the doctor</label><div><span><input name="street" id="s"><label for="s">Street</label></span></div>
      <div><span><input name="city" id="c"><label for="c">City</label></span></div></li><li><label for="f">Fax</label><input name="fax" id="f"></li></ul>`);
    expect(fields.get('city')?.sections).toEqual(['Address of the doctor']);
    expect(fields.get('fax')?.sections).toEqual([]);
  });

  it('the words behind boxes with only a number before them are said of all of them', async () => {
    const fields = await byName(
      '<table><tr><td>5</td><td><input name="city"><input name="state"><i>city / st</i></td><td>6</td><td><input name="tel"><i>tel</i></td></tr></table>',
    );
    expect(texts(fields.get('city')).slice(0, 1)).toEqual(['5']);
    expect(texts(fields.get('city'))).toContain('city / st');
    expect(texts(fields.get('state'))).toContain('city / st');
    expect(texts(fields.get('tel'))).not.toContain('city / st');
  });

  it('texts kept apart by hard spaces are captions of their own', async () => {
    const fields = await byName(
      '<div style="font:16px monospace"><div>CODE&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;REFERENCE</div><div><input name="code" style="width:80px"><input name="ref" style="margin-left:60px;width:90px"></div></div>',
    );
    expect(texts(fields.get('code'))).toEqual(['CODE']);
    expect(texts(fields.get('ref'))).toEqual(['REFERENCE']);
  });
});
