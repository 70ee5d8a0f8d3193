import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Field } from '../../lib/pipeline';
import { type Reader, said, startReader } from './harness/reader';
import { BROWSERS } from './harness/sharedBrowser';

/** name, page, the sections of the field at #x, outermost first */
const SECTIONS: [name: string, html: string, sections: string[]][] = [
  ['a fieldset’s legend', '<fieldset><legend>Patient</legend><input id="x"></fieldset>', ['Patient']],
  [
    'a fieldset’s legend that a library has put into a box of its own',
    '<fieldset><div><legend>Patient</legend><input id="x"></div></fieldset>',
    ['Patient'],
  ],
  [
    'a legend of a fieldset inside is none of the one around it',
    '<fieldset><input id="x"><fieldset><legend>Patient</legend><input></fieldset></fieldset>',
    [],
  ],
  [
    'fieldsets within fieldsets, outermost first',
    '<fieldset><legend>People</legend><fieldset><legend>Patient</legend><input id="x"></fieldset></fieldset>',
    ['People', 'Patient'],
  ],
  [
    'a sentence that says of whom the boxes behind it are',
    '<form><h2>Signer</h2><p>Only if you are not the patient: tell us more.</p><label>Name <input id="x"></label><label>Phone <input></label></form>',
    ['Signer', 'Only if you are not the patient: tell us more.'],
  ],
  [
    'such a sentence over one box is its caption',
    '<form><h2>Signer</h2><p>If you are not the patient</p><input id="x"><br><input></form>',
    ['Signer'],
  ],
  [
    'light words on a dark band',
    '<form><div style="background:#024;color:#fff">Who bills</div><label>Name <input id="x"></label><label>Phone <input></label></form>',
    ['Who bills'],
  ],
  [
    'a text of no control before boxes that have labels of their own',
    '<div><span>Patient</span><p><input id="x"><label for="x">First</label></p><p><label>Last <input></label></p></div>',
    ['Patient'],
  ],
  [
    'a text before boxes without labels is the caption of the first',
    '<div><span>Patient</span><p><input id="x"></p><p><input></p></div>',
    [],
  ],
  ['a text before one box names no others', '<div><span>Patient</span><input id="x" aria-label="Name"></div>', []],
  ['a heading', '<h2>Patient</h2><div><input id="x"></div>', ['Patient']],
  [
    'headings by their level',
    '<h1>Claim</h1><h2>People</h2><h3>Patient</h3><input id="x">',
    ['Claim', 'People', 'Patient'],
  ],
  [
    'the last heading of a level, not those before it',
    '<h2>Patient</h2><input><h2>Subscriber</h2><input id="x">',
    ['Subscriber'],
  ],
  [
    'a lower heading ends with the next higher one',
    '<h2>Patient</h2><h3>Address</h3><input><h2>Subscriber</h2><input id="x">',
    ['Subscriber'],
  ],
  [
    'a heading inside a box reaches no further than the box',
    '<div><h3>Patient</h3><input></div><div><input id="x"></div>',
    [],
  ],
  ['role=heading', '<div role="heading" aria-level="2">Patient</div><input id="x">', ['Patient']],
  [
    'a summary',
    '<details open><summary>Patient</summary><p>First <input></p><p>Last <input id="x"></p></details>',
    ['Patient'],
  ],
  ['a named group', '<div role="group" aria-label="Patient"><input id="x"></div>', ['Patient']],
  [
    'a section named by another element',
    '<section aria-labelledby="n"><span id="n">Patient</span><input id="x"></section>',
    ['Patient'],
  ],
  [
    'a caption of a table',
    '<table><caption>Patient</caption><tr><td>City</td><td><input id="x"></td></tr></table>',
    ['Patient'],
  ],
  [
    'a full-width cell of a table',
    '<table><tr><td colspan="2">Patient</td></tr><tr><td>City</td><td><input></td></tr><tr><td>ZIP</td><td><input id="x"></td></tr></table>',
    ['Patient'],
  ],
  [
    'a heading that is a button, as over the parts of an accordion',
    '<h2><button type="button" aria-expanded="true">Patient</button></h2><div><input id="x"></div>',
    ['Patient'],
  ],
  ['a named panel of tabs', '<div role="tabpanel" aria-label="Patient"><input id="x"></div>', ['Patient']],
  [
    'an element of a library that is called a title, and not the line under it',
    `<x-card><x-card-header class="x-header"><x-card-title>Patient</x-card-title>
     <x-card-subtitle>Who was treated</x-card-subtitle></x-card-header>
     <div>City <input></div><div>ZIP <input id="x"></div></x-card>`,
    ['Patient'],
  ],
  [
    'a bold term over several boxes, its number in an element of its own',
    '<dl><dt style="font-weight:bold"><i>4.</i> Clinic</dt><dd><label>City <input id="x"></label><label>ZIP <input></label></dd></dl>',
    ['4. Clinic'],
  ],
  [
    'a bold question of a class for titles, in short or in Spanish',
    '<div><div class="tit" style="font-weight:bold">Who was treated?</div><div>City <input id="x"> ZIP <input> State <input></div></div>',
    ['Who was treated?'],
  ],
  ['a bold line of its own', '<p><b>Patient</b></p><div>City <input></div><div>ZIP <input id="x"></div>', ['Patient']],
  [
    'a line that its class calls a title',
    '<div class="section-title">Patient</div><div>City <input></div><div>ZIP <input id="x"></div>',
    ['Patient'],
  ],
  [
    'a heading that follows its fields in the document but stands over them',
    `<div style="display:flex;flex-direction:column-reverse"><div><input id="x"></div><h2>Patient</h2></div>`,
    ['Patient'],
  ],
  ['plain words are no heading', '<div>Patient</div><div><input id="x"></div>', []],
  [
    'a heading around a shadow tree',
    '<fieldset><legend>Patient</legend><x-box id="h"><template shadowrootmode="open"><input id="x"></template></x-box></fieldset>',
    ['Patient'],
  ],
];

const RADIO = (text: string, name = 'r') => `<label><input type="radio" name="${name}"> ${text}</label>`;
const QUESTIONS: [name: string, html: string, question: string][] = [
  ['a legend', `<fieldset><legend>Sex</legend>${RADIO('Female')}${RADIO('Male')}</fieldset>`, 'label: Sex'],
  [
    'the name of a radiogroup',
    `<div role="radiogroup" aria-label="Sex">${RADIO('Female')}${RADIO('Male')}</div>`,
    'label: Sex',
  ],
  [
    'the element that names a radiogroup',
    `<p id="q">Sex</p><div role="radiogroup" aria-labelledby="q">${RADIO('Female')}${RADIO('Male')}</div>`,
    'label: Sex',
  ],
  ['the label of a custom element', `<x-radio label="Sex">${RADIO('Female')}${RADIO('Male')}</x-radio>`, 'label: Sex'],
  ['the text on the left', `<div>Sex ${RADIO('Female')}${RADIO('Male')}</div>`, 'left: Sex'],
  ['the text above', `<div>Sex</div><div>${RADIO('Female')}${RADIO('Male')}</div>`, 'above: Sex'],
  [
    'the cell on the left',
    `<table><tr><td>Sex</td><td>${RADIO('Female')}${RADIO('Male')}</td></tr></table>`,
    'left: Sex',
  ],
];

describe.each(BROWSERS)('what belongs together, in %s', (browser) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await startReader(browser);
  });
  afterAll(() => reader?.close());
  const fields = async (html: string): Promise<Field[]> => (await reader.scan(html)).fields;

  it.each(SECTIONS)('%s', async (_, html, sections) => {
    const found = (await fields(html)).find((field) => field.idAttribute === 'x');
    expect(found?.sections).toEqual(sections);
  });

  const LISTED = ['Home', 'Subscriber', 'Find care'];

  it.each([
    [
      'entries of a menu',
      `<ul style="display:flex">${LISTED.map((text) => `<li><span class="menu-title">${text}</span></li>`).join('')}</ul>`,
    ],
    [
      'steps of a wizard',
      `<div style="display:flex">${LISTED.map((text) => `<div><b>${text}</b></div>`).join('')}</div>`,
    ],
  ])('%s side by side are no headings', async (_, html) => {
    const [found] = await fields(`${html}<div><div class="card-title">Patient</div><input><input></div>`);
    expect(found!.sections).toEqual(['Patient']);
  });

  it('texts that are put into their places may be headings side by side', async () => {
    const at = (left: number, what: string) => `<div style="position:absolute;left:${left}px;${what}`;
    const heads = ['Patient', 'Doctor', 'Clinic'].map((text, place) => at(place * 250, `top:0"><b>${text}</b></div>`));
    const boxes = [0, 250, 500].flatMap((left) => [30, 60].map((top) => at(left, `top:${top}px"><input></div>`)));
    const found = await fields(`<div style="position:relative;height:200px">${heads.join('')}${boxes.join('')}</div>`);
    expect(found.map(({ sections }) => sections.at(-1)).slice(0, 2)).toEqual(['Patient', 'Patient']);
  });

  it('a question is the heading of boxes, and no more than the question of one', async () => {
    const title = '<div class="card-title">Who sent you the bill?</div>';
    const boxed = await fields(
      `<div>${title}<label>Name <input></label><label>EIN <input></label><label>NPI <input></label></div>`,
    );
    expect(boxed.map(({ sections }) => sections)).toEqual(Array(3).fill(['Who sent you the bill?']));
    const [one] = await fields(`<div>${title}<div><input></div></div>`);
    expect(one!.sections).toEqual([]);
    expect(said(one!)).toContain('above: Who sent you the bill?');
  });

  it('the headings of the page are listed in their order', async () => {
    const { headings, title } = await reader.scan('<h1>Claim</h1><h2>Patient</h2><input><h2>Subscriber</h2><input>');
    expect(headings).toEqual(['Claim', 'Patient', 'Subscriber']);
    expect(title).toBe('A page to read');
  });

  describe('radio buttons', () => {
    it.each(QUESTIONS)('are one field that asks with %s', async (_, html, question) => {
      const found = await fields(html);
      expect(found).toHaveLength(1);
      expect(found[0]!.control).toBe('radio-group');
      expect(said(found[0]!)[0]).toBe(question);
      expect(found[0]!.options.map((option) => option.text)).toEqual(['Female', 'Male']);
    });

    it.each([
      ['labels beside them', '<input type="radio" name="r" id="f" value="1"><label for="f">Female</label>'],
      ['plain text beside them', '<span><input type="radio" name="r" value="1"> Female</span>'],
      ['aria-label', '<input type="radio" name="r" value="1" aria-label="Female">'],
    ])('have the words of %s', async (_, html) => {
      const [found] = await fields(`<div>${html} <span><input type="radio" name="r" value="2"> Male</span></div>`);
      expect(found?.options).toEqual([
        { value: '1', text: 'Female' },
        { value: '2', text: 'Male' },
      ]);
    });

    it('of two forms are two fields, of the same name in one form one', async () => {
      const pair = `${RADIO('Female')}${RADIO('Male')}`;
      expect(await fields(`<form>${pair}</form><form>${pair}</form>`)).toHaveLength(2);
      expect(await fields(`<form>${pair}<p>${RADIO('Other')}</p></form>`)).toHaveLength(1);
    });

    it('made of roles are one field', async () => {
      const html = `<div role="radiogroup" aria-label="Sex"><span role="radio" aria-checked="false" tabindex="0">Female</span>
        <span role="radio" aria-checked="true" tabindex="0">Male</span></div>`;
      const found = await fields(html);
      expect(found).toHaveLength(1);
      expect(found[0]!.options.map((option) => option.text)).toEqual(['Female', 'Male']);
      expect(found[0]!.empty).toBe(false);
    });

    it.each([
      ['the name of their group', '<div role="group" aria-label="Sex">', 'aria-pressed="false"', 'label: Sex'],
      ['the text above them', '<p>Sex</p><div>', 'value="x"', 'above: Sex'],
    ])('drawn as buttons are one field that asks with %s', async (_, start, trait, question) => {
      const buttons = ['Female', 'Male'].map((text) => `<button type="button" ${trait}>${text}</button>`).join('');
      const other = `<div><button type="button" ${trait}>Save</button></div><button ${trait}>Send</button>`;
      const found = await fields(`<form>${start}${buttons}</div>${other}</form>`);
      expect(found).toHaveLength(1);
      expect(found[0]!.control).toBe('radio-group');
      expect(said(found[0]!)[0]).toBe(question);
      expect(found[0]!.options.map((option) => option.text)).toEqual(['Female', 'Male']);
      expect(found[0]!.empty).toBe(true);
    });

    it('each in the shadow tree of its own component are one field, where a group is around them', async () => {
      const radio = (text: string) =>
        `<x-radio><template shadowrootmode="open"><button role="radio" type="button">${text}</button></template></x-radio>`;
      const group = (name: string) => `<div role="radiogroup" aria-label="${name}">${radio('Yes')}${radio('No')}</div>`;
      const found = await fields(`${group('Employment?')}${group('Auto accident?')}`);
      expect(found.map((field) => said(field)[0])).toEqual(['label: Employment?', 'label: Auto accident?']);
      expect(found.map((field) => field.options.map((option) => option.text))).toEqual([
        ['Yes', 'No'],
        ['Yes', 'No'],
      ]);
    });

    it('are asked by a label that is for the box around them', async () => {
      const html = `<div style="display:flex"><label for="g">Sex</label><div id="g">${RADIO('Female')}${RADIO('Male')}</div></div>`;
      const [found] = await fields(html);
      expect(said(found!)[0]).toBe('label: Sex');
    });

    it('made of a role around other fields are no fields; those in them are', async () => {
      const html = `<div role="radio"><label>Street <input></label></div>
        <div role="switch"><label>State <select><option>CA</option></select></label></div>`;
      expect((await fields(html)).map(({ control }) => control)).toEqual(['text', 'select']);
    });

    it('two questions in one table row are two fields with their own questions', async () => {
      const row = (question: string, name: string) =>
        `<tr><td>${question}</td><td>${RADIO('Yes', name)}</td><td>${RADIO('No', name)}</td></tr>`;
      const found = await fields(`<table>${row('Employment?', 'a')}${row('Auto accident?', 'b')}</table>`);
      expect(found.map((field) => said(field)[0])).toEqual(['left: Employment?', 'left: Auto accident?']);
      expect(found.map((field) => field.options.map((option) => option.text))).toEqual([
        ['Yes', 'No'],
        ['Yes', 'No'],
      ]);
    });
  });

  it('boxes to tick in one row share the question before the first', async () => {
    const found = await fields(
      '<div>Sex <label><input type="checkbox"> Female</label> <label><input type="checkbox"> Male</label></div>',
    );
    expect(found.map((field) => field.labels.map((label) => label.text))).toEqual([
      ['Female', 'Sex'],
      ['Male', 'Sex'],
    ]);
  });

  describe('boxes of one value', () => {
    const small = (length: number) => `<input maxlength="${length}" style="width:40px">`;
    const clustersOf = async (html: string) =>
      (await fields(html)).map(({ cluster }) => cluster && [cluster.index, cluster.size]);

    it.each([
      ['a date', `<div>Date of birth ${small(2)}/${small(2)}/${small(4)}</div>`, 3],
      ['a date with its parts named', `<div>Date of birth <br>MM ${small(2)} DD ${small(2)} YYYY ${small(4)}</div>`, 3],
      ['a phone', `<div>Phone (${small(3)}) ${small(3)} - ${small(4)}</div>`, 3],
      ['dollars and cents', `<div>Charge $ <input style="width:80px"> . ${small(2)}</div>`, 2],
      ['a ZIP+4', `<div>ZIP ${small(5)} - ${small(4)}</div>`, 2],
      [
        'lists',
        '<div>Date of birth <select><option>Month</option></select> <select><option>Day</option></select></div>',
        2,
      ],
    ])('%s', async (_, html, size) => {
      expect(await clustersOf(html)).toEqual(Array.from({ length: size }, (_, index) => [index, size]));
      expect(new Set((await fields(html)).map((field) => field.cluster?.id)).size).toBe(1);
    });

    it.each([
      ['words between them', `<div>City ${small(9)} State ${small(2)}</div>`],
      ['lines of their own', `<div>${small(2)}</div><div>${small(2)}</div>`],
      ['wide boxes', '<div><input style="width:350px"> <input style="width:350px"></div>'],
      ['a box to tick between them', `<div>${small(2)} <input type="checkbox"> ${small(2)}</div>`],
    ])('not: %s', async (_, html) => {
      expect((await clustersOf(html)).every((cluster) => cluster === undefined)).toBe(true);
    });

    it('each knows the label of them all and the name of its part', async () => {
      const found = await fields(
        `<div>Date of birth ${['Month', 'Day', 'Year'].map((part) => `<input aria-label="${part}" style="width:40px">`).join(' / ')}</div>`,
      );
      expect(said(found[0]!)).toEqual(expect.arrayContaining(['aria: Month', 'left: Date of birth']));
      expect(said(found[2]!)[0]).toBe('aria: Year');
    });
  });

  it.each([
    ['<button type="button">+ Add another service</button>', '+ Add another service'],
    ['<a href="#">Add line</a>', 'Add line'],
    ['<a role="button" tabindex="0">Add line</a>', 'Add line'],
    ['<a href="javascript:void(0)">Add line</a>', 'Add line'],
    ['<input type="button" value="Add row">', 'Add row'],
    ['<button type="button" aria-label="Add line"><svg></svg></button>', 'Add line'],
    ['<button type="button"><i>add</i><span>Add service</span></button>', 'add Add service'],
    [
      '<x-a><template shadowrootmode="open"><button>Add another service</button></template></x-a>',
      'Add another service',
    ],
    ['<button>Submit</button>', undefined],
    ['<a href="/services/new">Add service</a>', undefined],
    ['<button hidden>Add service</button>', undefined],
    ['<input aria-label="New balance">', undefined],
    ['<p>Add another service on a second form.</p>', undefined],
  ])('%s: a button that may add something', async (button, words) => {
    const { adders } = await reader.scan(`<label>Charge <input></label>${button}<label>Name <input></label>`);
    expect(adders).toEqual(words ? [{ id: expect.stringMatching(/^b/), words, after: 1, submits: '' }] : []);
  });

  it('a button that may add something says which form it would send', async () => {
    const buttons = '<button>Add line</button><button type="button">Add row</button>';
    const { adders, fields } = await reader.scan(`<form><input>${buttons}</form>`);
    expect(adders.map(({ words, submits }) => [words, submits])).toEqual([
      ['Add line', fields[0]!.form],
      ['Add row', ''],
    ]);
  });

  it('of hundreds of links into the page only those around the fields may add something', async () => {
    const links = (count: number) =>
      '<p>Some words</p>'.repeat(60) + '<p><a href="#new">New here?</a></p>'.repeat(count);
    const form = '<label>Charge <input></label><a href="#line">Add line</a>';
    const words = async (html: string) => (await reader.scan(html)).adders.map((adder) => adder.words);
    expect(await words(`${form}${links(9)}`)).toEqual(['Add line', ...Array.from({ length: 9 }, () => 'New here?')]);
    expect(await words(`${form}${links(400)}<button>Save</button>`)).toEqual(['Save', 'Add line']);
  });

  it('fields come in reading order with ids of their own', async () => {
    const found = await fields(
      '<input id="a"><div><input id="b"></div><x-y><template shadowrootmode="open"><input id="c"></template></x-y><input id="d">',
    );
    expect(found.map((field) => field.idAttribute)).toEqual(['a', 'b', 'c', 'd']);
    expect(new Set(found.map((field) => field.id)).size).toBe(4);
    expect(new Set(found.map((field) => field.signature)).size).toBe(4);
    expect(found.map((field) => field.order)).toEqual([...found.map((field) => field.order)].sort((a, b) => a - b));
  });
});
