import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Reader, startReader } from './harness/reader';
import { BROWSERS } from './harness/sharedBrowser';

/** Ways to keep a field from a person's eyes while a program still sees it. */
const HIDDEN: [name: string, html: string][] = [
  ['display: none', '<input id="x" style="display:none">'],
  ['an ancestor with display: none', '<div style="display:none"><p><input id="x"></p></div>'],
  ['the hidden attribute', '<div hidden><input id="x"></div>'],
  ['visibility: hidden', '<div style="visibility:hidden"><input id="x"></div>'],
  ['visibility: collapse', '<input id="x" style="visibility:collapse">'],
  ['opacity: 0', '<input id="x" style="opacity:0">'],
  ['an ancestor with opacity: 0', '<div style="opacity:0"><div><input id="x"></div></div>'],
  ['opacity near nothing', '<input id="x" style="opacity:0.02">'],
  ['many veils', `${'<div style="opacity:0.5">'.repeat(6)}<input id="x">${'</div>'.repeat(6)}`],
  ['left of the page', '<input id="x" style="position:absolute;left:-9999px">'],
  ['above the page', '<input id="x" style="position:absolute;top:-9999px">'],
  ['moved away', '<input id="x" style="transform:translateX(-5000px)">'],
  ['no width', '<input id="x" style="width:0;padding:0;border:0">'],
  ['one pixel', '<input id="x" style="width:1px;height:1px;padding:0;border:0">'],
  ['an ancestor of no size that cuts', '<div style="height:0;overflow:hidden"><input id="x"></div>'],
  ['clip', '<input id="x" style="position:absolute;clip:rect(0 0 0 0)">'],
  ['clip-path', '<input id="x" style="clip-path:inset(50%)">'],
  ['clip-path of an ancestor', '<div style="clip-path:circle(0)"><input id="x"></div>'],
  ['scaled to nothing', '<div style="transform:scale(0)"><input id="x"></div>'],
  ['inert', '<div inert><input id="x"></div>'],
  ['aria-hidden', '<div aria-hidden="true"><label>City <input id="x"></label></div>'],
  ['closed details', '<details><summary>More</summary><input id="x"></details>'],
  ['content-visibility: hidden', '<div style="content-visibility:hidden"><input id="x"></div>'],
  ['a closed dialog', '<dialog><input id="x"></dialog>'],
  [
    'cut off in a box that does not scroll',
    '<div style="height:60px;overflow:hidden"><div style="height:900px"></div><input id="x"></div>',
  ],
  [
    'in a box that scrolls and is hidden itself',
    '<div style="height:40px;overflow:clip"><p style="height:300px"></p><div style="height:60px;overflow:auto"><div style="height:900px"></div><input id="x"></div></div>',
  ],
  ['opacity: 0 beside the words of its label', '<label>Website <input id="x" style="opacity:0"></label>'],
  [
    'opacity: 0 in a component, beside the words of its label',
    '<my-field><label>Website <input id="x" style="opacity:0"></label></my-field>',
  ],
  [
    'opacity: 0 in a component, below the words of its label',
    '<my-field><label style="display:block">Website<br><input id="x" style="opacity:0;width:100%"></label></my-field>',
  ],
  [
    'opacity: 0 under a label that is hidden too',
    '<my-field style="opacity:0"><label style="display:block;position:relative;height:30px">Website<input id="x" style="opacity:0;position:absolute;left:0;width:100%;height:100%"></label></my-field>',
  ],
  [
    'a hidden radio button whose label is hidden too',
    '<div style="opacity:0"><label><input id="x" type="radio" name="r"> Yes</label></div>',
  ],
];

const VISIBLE: [name: string, html: string][] = [
  ['a plain box', '<label>City <input id="x"></label>'],
  ['far down the page', '<div style="height:6000px"></div><input id="x">'],
  [
    'in a box that scrolls',
    '<div style="height:60px;overflow:auto"><div style="height:900px"></div><input id="x"></div>',
  ],
  [
    'in a scroller of a page that does not scroll itself',
    '<div style="position:fixed;inset:0;overflow:hidden"><div style="height:100%;overflow-y:auto"><div style="height:6000px"></div><input id="x"></div></div>',
  ],
  [
    'under the floating label of a component',
    '<my-field style="display:block"><label style="display:block;position:relative;height:56px"><span style="position:absolute;top:20px">City</span><input id="x" style="opacity:0;margin-top:18px;width:100%;height:38px;box-sizing:border-box"></label></my-field>',
  ],
  ['faint but to be seen', '<input id="x" style="opacity:0.6">'],
  [
    'a radio button drawn by its label',
    '<input id="x" type="radio" name="r" style="position:absolute;opacity:0"><label for="x">Yes</label>',
  ],
  [
    'a box to tick drawn by its label',
    '<label><input id="x" type="checkbox" style="position:absolute;clip:rect(0 0 0 0)"> Paid</label>',
  ],
  ['open details', '<details open><summary>More</summary><input id="x"></details>'],
  ['an open dialog', '<dialog open><input id="x"></dialog>'],
];

const SECRET = 'Zq7-secret';

/** Every kind of control, each holding something a person typed or chose. */
const HOLDING = `
  <form id="claim">
  <label>Name <input value="${SECRET}"></label>
  <p>Beside ${['text', 'tel', 'email', 'search', 'url', 'password', 'madeup'].map((type) => `<input type="${type}" value="${SECRET}">`).join(' ')}</p>
  <input name="typed"> <textarea name="remarks"></textarea>
  <div contenteditable="true" aria-label="Note"><b>${SECRET}</b></div>
  <div role="textbox" contenteditable="true">${SECRET}</div>
  <table><tr><th>Date</th><th>Charge</th></tr><tr><td><input value="${SECRET}"></td><td><input value="${SECRET}"></td></tr></table>
  <div id="r">Referring <input value="${SECRET}" aria-labelledby="r"></div>
  <fieldset><legend>Card <input value="${SECRET}"></legend><input></fieldset>
  <h2>Heading <textarea>${SECRET}</textarea></h2>
  <input role="combobox" aria-expanded="false" value="${SECRET}">
  <x-a label="Shadow"><template shadowrootmode="open"><input value="${SECRET}"><textarea>${SECRET}</textarea></template></x-a>
  <input type="hidden" value="${SECRET}"> <input style="display:none" value="${SECRET}"> <output>${SECRET.slice(0, 0)}</output>
  <div role="group" aria-label="Service date"><span role="spinbutton" contenteditable="true" aria-label="Month" aria-valuetext="${SECRET}">${SECRET}</span>/<span
    role="spinbutton" contenteditable="true" aria-label="Day">${SECRET}</span></div>
  <p>State</p><div role="combobox" aria-haspopup="listbox" tabindex="0">${SECRET}</div>
  </form>`;

describe.each(BROWSERS)('what a person can see, in %s', (browser) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await startReader(browser);
  });
  afterAll(() => reader?.close());

  it.each(HIDDEN)('%s hides', async (_, html) => {
    const { fields } = await reader.scan(html);
    // what cannot be told from a control that is not there may be left out altogether
    for (const field of fields) expect(field.hiddenBy).not.toBe('');
    expect(fields.length).toBeLessThanOrEqual(1);
  });

  it('a hidden field is told from a visible one on the same page', async () => {
    const { fields } = await reader.scan(
      `${HIDDEN.map(([, html], at) => html.replace('id="x"', `id="h${at}"`)).join('')}<p>City <input id="x"></p>`,
    );
    expect(fields.filter((field) => field.hiddenBy === '').map((field) => field.at)).toEqual(['#x']);
    expect(fields.length).toBeGreaterThan(HIDDEN.length / 2);
  });

  it.each(VISIBLE)('%s does not hide', async (_, html) => {
    expect((await reader.field(html)).hiddenBy).toBe('');
  });

  it('what was scrolled past in a scroller of the page is still to be seen', async () => {
    await reader.tab.show(`<div id="scroller" style="position:fixed;inset:0;overflow-y:auto"><input id="x">
      <div style="height:6000px"></div></div>`);
    await reader.tab.truth('document.getElementById("scroller").scrollTop = 3000');
    expect((await reader.tab.scan()).fields.map((field) => field.hiddenBy)).toEqual(['']);
  });

  it('inputs of type hidden, buttons and sliders are no fields', async () => {
    const types = ['hidden', 'submit', 'button', 'reset', 'image', 'range', 'color'];
    const { fields } = await reader.scan(
      `${types.map((type) => `<input type="${type}" name="${type}">`).join('')}<button>Go</button>`,
    );
    expect(fields).toEqual([]);
  });

  it('the native input behind a library’s own list is no field of its own', async () => {
    const { fields } = await reader.scan(`<label id="l">State</label>
      <div><div role="combobox" id="x" aria-labelledby="l" aria-haspopup="listbox" aria-expanded="false" tabindex="0">Select</div>
      <input aria-hidden="true" tabindex="-1" name="state" style="position:absolute;opacity:0;left:0;width:100%"></div>`);
    expect(fields.map((field) => [field.at, field.control, field.hiddenBy])).toEqual([['#x', 'listbox-button', '']]);
  });

  it('the twin a library measures a text area with is no field', async () => {
    const { fields } = await reader.scan(
      '<textarea id="x"></textarea><textarea aria-hidden="true" readonly tabindex="-1" style="visibility:hidden;position:absolute"></textarea>',
    );
    expect(fields.map((field) => field.at)).toEqual(['#x']);
  });

  it('our own panel is not read', async () => {
    const { fields, headings } = await reader.scan(
      '<div data-coolclaim-panel><h2>Ours</h2><input></div><div data-coolclaim-panel><template shadowrootmode="open"><input></template></div><input id="x">',
    );
    expect(fields.map((field) => field.at)).toEqual(['#x']);
    expect(headings).toEqual([]);
  });

  it.each([
    ['nav', '<nav><input id="x"></nav>'],
    ['footer', '<footer>News <input id="x"></footer>'],
    ['aside', '<aside><input id="x"></aside>'],
    ['search', '<div role="search"><input id="x"></div>'],
  ])('a field in a %s stands beside the page’s content', async (_, html) => {
    expect((await reader.field(html)).landmark).not.toBe('');
    expect((await reader.field(`<main>${html.replace('id="x"', '')}</main><main><input id="x"></main>`)).landmark).toBe(
      '',
    );
  });

  it('a cross-origin frame is listed once by its origin, a same-origin one is not', async () => {
    const port = await reader.tab.truth<string>('location.port');
    await reader.tab.show(`
      <iframe src="http://localhost:${port}/scan.html"></iframe>
      <iframe src="http://localhost:${port}/scan.html?again"></iframe>
      <iframe src="/scan.html"></iframe><iframe srcdoc="<input>"></iframe><iframe></iframe>`);
    await reader.tab.page.waitForFunction(() =>
      [...document.querySelectorAll('iframe')].slice(0, 2).every((frame) => frame.contentDocument === null),
    );
    expect((await reader.tab.scan()).closedFrames).toEqual([`http://localhost:${port}`]);
  });

  it('a page without any control is an empty scan', async () => {
    const { fields, closedFrames } = await reader.scan('<h1>Nothing to fill in</h1><p>Call us.</p>');
    expect(fields).toEqual([]);
    expect(closedFrames).toEqual([]);
  });

  describe('what a page holds stays in the page', () => {
    it('nothing a control holds is anywhere in the scan', async () => {
      await reader.tab.show(HOLDING);
      await reader.tab.truth(`(() => {
      for (const control of document.querySelectorAll('[name=typed], [name=remarks]')) control.value = ${JSON.stringify(SECRET)};
    })()`);
      const scan = await reader.tab.scan();
      expect(scan.fields.length).toBeGreaterThan(20);
      expect(scan.fields.filter((field) => !field.empty).length).toBeGreaterThan(15);
      const leaks = scan.fields.filter((field) => JSON.stringify(field).includes(SECRET));
      expect(leaks.map((field) => [field.at, field.control, field.labels, field.sections])).toEqual([]);
      expect(JSON.stringify(scan)).not.toContain(SECRET);
    });

    it('which choice she made is not told, only that she made one', async () => {
      const page = (chosen: 'a' | 'b') => {
        const on = (mine: string, word: string) => (mine === chosen ? word : '');
        return `<label>Sex <select><option value="">Select</option><option ${on('a', 'selected')}>Female</option><option ${on('b', 'selected')}>Male</option></select></label>
        <div>Work? <label><input type="radio" name="r" ${on('a', 'checked')}> Yes</label> <label><input type="radio" name="r" ${on('b', 'checked')}> No</label></div>`;
      };
      const [a, b] = [(await reader.scan(page('a'))).fields, (await reader.scan(page('b'))).fields];
      expect(a).toEqual(b);
      expect(a.map((field) => field.empty)).toEqual([false, false]);
    });

    it('reading changes nothing in the page', async () => {
      await reader.tab.show(HOLDING);
      const before = await reader.tab.truth('document.documentElement.outerHTML');
      await reader.tab.truth(`window.seen = []; for (const type of ['focus', 'input', 'change', 'click', 'blur'])
      document.addEventListener(type, (event) => seen.push(type), true)`);
      await reader.tab.scan();
      expect(await reader.tab.truth('document.documentElement.outerHTML')).toBe(before);
      expect(await reader.tab.truth('seen')).toEqual([]);
    });
  });
});
