import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { bundleInside } from './harness/bundle';
import { type Reader, startReader } from './harness/reader';
import { BROWSERS } from './harness/sharedBrowser';

const FIELD = '<label for="x">Member ID</label> <input id="x">';
const over = (style: string, tag = 'div', more = '') =>
  `<div style="position:relative;width:300px;height:40px"><input id="x" style="width:280px;height:30px"><${tag} style="position:absolute;inset:0;${style}" ${more}></${tag}></div>`;
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==';

/** Ways to keep a field from a person's eyes, though it is drawn, has room and stands in the page. */
const UNSEEN: [name: string, html: string][] = [
  ['a cover', over('background:#fff')],
  ['a cover that lets clicks through', over('background:#fff;pointer-events:none')],
  ['an inert cover', over('background:#fff', 'div', 'inert')],
  ['a picture', over('width:100%;height:100%', 'img', `src="${PIXEL}"`)],
  ['a frame', over('width:100%;height:100%;border:0', 'iframe')],
  ['a canvas', over('width:100%;height:100%', 'canvas')],
  ['a drawing', over('width:100%;height:100%', 'svg')],
  ['a gradient', over('background:linear-gradient(#fff,#fff)')],
  ['a cover with the marks of our own panel', over('background:#fff', 'div', 'data-coolclaim-panel')],
  ['a blur', over('backdrop-filter:blur(20px)')],
  [
    'what its page draws after itself',
    `<style>#w::after{content:"";position:absolute;inset:0;background:#fff}</style><div id="w" style="position:relative;height:60px">${FIELD}</div>`,
  ],
  [
    'the same, which lets clicks through',
    `<style>#w::after{content:"";position:absolute;inset:0;background:#fff;pointer-events:none}</style><div id="w" style="position:relative;height:60px">${FIELD}</div>`,
  ],
  ['a cover of the whole window', `${FIELD}<div style="position:fixed;inset:0;background:#fff"></div>`],
  [
    'a cover of the whole window over a field far down',
    `<p style="height:4000px"></p>${FIELD}<div style="position:fixed;inset:0;background:#fff;pointer-events:none"></div>`,
  ],
  [
    'a cover in a shadow tree',
    `${FIELD}<x-cover><template shadowrootmode="open"><div style="position:fixed;inset:0;background:#fff"></div></template></x-cover>`,
  ],
  [
    'a cover in the field’s own shadow tree',
    `<x-field><template shadowrootmode="open">${over('background:#fff')}</template></x-field>`,
  ],
  [
    'a dialog over the page',
    `${FIELD}<dialog open style="position:fixed;inset:0;width:100%;height:100%;max-width:none;max-height:none;box-sizing:border-box"></dialog>`,
  ],
  [
    'what it lies in',
    '<div style="background:#fff"><div style="background:#fff;padding:9px"><input id="x" style="position:relative;z-index:-1"></div></div>',
  ],
  ['its colour', '<input id="x" style="color:#fff;background:#fff;border:0;outline:0">'],
  ['its colour, nearly', '<input id="x" style="color:#fefefe;background:#fdfdfd;border:1px solid #fff;outline:0">'],
  ['letters that are clear as glass', '<input id="x" style="color:transparent;background:none;border:0;outline:0">'],
  ['its colour in another spelling', '<input id="x" style="color:oklch(1 0 0);background:color(srgb 1 1 1);border:0">'],
  [
    'its colour on the colour of its box',
    '<div style="background:#003366"><input id="x" style="color:#003366;background:transparent;border:0"></div>',
  ],
  ['a filter', '<input id="x" style="filter:opacity(0)">'],
  ['a filter of what it lies in', '<div style="filter:opacity(2%)"><input id="x"></div>'],
  ['a blur of its own', '<input id="x" style="filter:blur(30px)">'],
  [
    'a mask',
    '<div style="-webkit-mask-image:linear-gradient(transparent,transparent);mask-image:linear-gradient(transparent,transparent)"><input id="x"></div>',
  ],
  ['four pixels', '<input id="x" style="width:4px;height:4px;padding:0;border:0">'],
  ['a scale', '<input id="x" style="transform:scale(0.03)">'],
  ['a turn', '<input id="x" style="transform:rotateY(180deg);backface-visibility:hidden">'],
  [
    'fixed below the window',
    '<p style="height:4000px"></p><input id="x" style="position:fixed;top:calc(100vh + 50px)">',
  ],
  [
    'a box to tick behind a cover',
    '<div style="position:relative"><label><input id="x" type="checkbox"> Yes</label><div style="position:absolute;inset:0;background:#fff"></div></div>',
  ],
];

const SEEN: [name: string, html: string][] = [
  ['a plain field', FIELD],
  ['far down the page', `<p style="height:5000px"></p>${FIELD}<p style="height:5000px"></p>`],
  ['in a box that scrolls', `<div style="height:80px;overflow:auto"><p style="height:900px"></p>${FIELD}</div>`],
  [
    'in a scroller of a page that does not scroll',
    `<div style="position:fixed;inset:0;overflow:auto"><p style="height:5000px"></p>${FIELD}</div>`,
  ],
  ['behind glass', over('background:transparent')],
  ['behind a veil one sees through', over('background:rgba(0,0,0,.4)')],
  [
    'under a floating label',
    `<div style="position:relative"><label for="x" style="position:absolute;left:8px;top:6px;background:#fff">Member ID</label><input id="x" style="width:200px;height:30px"></div>`,
  ],
  [
    'under a bar at the top of the window',
    `<div style="position:fixed;top:0;left:0;right:0;height:140px;background:#036"></div><p style="height:400px"></p>${FIELD}<p style="height:3000px"></p>`,
  ],
  [
    'behind a notice in the middle of the window',
    `<p style="height:3000px"></p>${FIELD}<p style="height:3000px"></p><div style="position:fixed;top:30%;bottom:30%;left:0;right:0;background:#fff"></div>`,
  ],
  [
    'white letters on a dark ground without an edge',
    '<div style="background:#003366"><input id="x" style="color:#fff;background:transparent;border:0"></div>',
  ],
  [
    'clear letters in a box with an edge',
    '<div style="border:1px solid #777;height:30px"><input id="x" style="color:transparent;background:none;border:0"></div>',
  ],
  [
    'on a picture',
    `<div style="background:url(${PIXEL})"><input id="x" style="color:#fff;background:none;border:0"></div>`,
  ],
  [
    'the small input of a list in its box',
    '<div style="border:1px solid #777;height:36px;width:200px"><div style="display:grid"><input id="x" role="combobox" aria-haspopup="listbox" aria-autocomplete="list" aria-expanded="false" style="width:2px;border:0;padding:0"></div></div>',
  ],
  [
    'a box to tick drawn by its label',
    '<style>label::before{content:"";position:absolute;left:0;top:0;width:20px;height:20px;background:#fff;border:1px solid}</style><div style="position:relative"><input id="x" type="checkbox" style="position:absolute;left:-999em"><label for="x" style="padding-left:30px">Yes</label></div>',
  ],
  [
    'in slots of a component',
    `<x-field><template shadowrootmode="open"><div style="background:#fff;border:1px solid #777"><slot></slot></div></template><input id="x"></x-field>`,
  ],
];

describe.each(BROWSERS)('what a look at the page sees, in %s', (browser) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await startReader(browser);
  });
  afterAll(() => reader?.close());

  const unseen = async (html: string): Promise<string> => {
    await reader.tab.show(html);
    const { fields } = await reader.tab.scan();
    return reader.tab.unseen(fields.find(({ at }) => /#x/.test(at))?.at ?? '');
  };

  it.each(UNSEEN)('%s hides', async (_, html) => {
    expect(await unseen(html)).not.toBe('');
  });

  it.each(SEEN)('%s', async (_, html) => {
    expect(await unseen(html)).toBe('');
  });

  it.each([
    ['plain', '', ''],
    ['far down the page', '<p style="height:4000px"></p>', ''],
    ['behind a cover', '', '<div style="position:fixed;inset:0;background:#fff"></div>'],
    [
      'behind a cover that lets clicks through',
      '',
      '<div style="position:fixed;inset:0;background:#fff;pointer-events:none"></div>',
    ],
    ['faded', '<style>iframe{opacity:0}</style>', ''],
    ['filtered away', '<style>iframe{filter:opacity(0)}</style>', ''],
    ['tiny', '<style>iframe{width:4px;height:4px}</style>', ''],
  ])('looks at a frame of the page as a person would: %s', async (name, before, after) => {
    const { page } = reader.tab;
    await reader.tab.show(`${before}<iframe srcdoc="<label>Member ID <input id=x></label>"></iframe>${after}`);
    const child = await vi.waitFor(async () => {
      const frame = page.frames().find((one) => one.parentFrame() === page.mainFrame())!;
      await frame.waitForSelector('#x', { timeout: 2000 });
      return frame;
    });
    const world = (child as typeof child & { isolatedRealm(): Pick<typeof child, 'evaluate'> }).isolatedRealm();
    await world.evaluate(await bundleInside());
    const why = await world.evaluate(() =>
      (globalThis as unknown as { coolclaim: { unseen(at: string): Promise<string> } }).coolclaim.unseen('#x'),
    );
    expect(why).toBe(name === 'plain' || name.startsWith('far') ? '' : 'frame');
  });

  it('leaves the page where it was, and as it was', async () => {
    await reader.tab.show(
      `<div id="s" style="height:80px;overflow:auto"><p style="height:900px"></p></div><div style="position:absolute;background:#fff" inert="yes">x</div><p style="height:4000px"></p>${FIELD}`,
    );
    await reader.tab.truth('(scrollTo(0, 120), document.getElementById("s").scrollTop = 33)');
    const before = await reader.tab.truth<string>('document.documentElement.outerHTML');
    expect(await reader.tab.unseen('#x')).toBe('');
    expect(await reader.tab.truth('[scrollY, document.getElementById("s").scrollTop]')).toEqual([120, 33]);
    expect(await reader.tab.truth<string>('document.documentElement.outerHTML')).toBe(before);
    expect(await reader.tab.truth('document.adoptedStyleSheets.length')).toBe(0);
  });
});
