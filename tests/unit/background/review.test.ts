import { describe, expect, it } from 'vitest';
import { panelStateOf } from '../../../lib/background/flow';
import { reviewTab } from '../../../lib/background/review';
import { fakeFlow, frame, HUB, TAB } from './fakeFlow';

const CLAIM = 'https://badger.example/claim';
const errorOf = (work: Promise<unknown>) =>
  work.then(
    () => ({ code: 'none', message: '' }),
    (error) => error,
  );

describe('reviewing a tab', () => {
  it('lists every field of all its own frames, each under its frame, and writes nothing', async () => {
    const frames = [
      frame(0, CLAIM, ['member', 'ask', 'hm', 'search']),
      frame(4, 'https://badger.example/part', ['group']),
    ];
    const { flow, page } = await fakeFlow(frames);
    const { report } = await reviewTab(flow, TAB);
    expect(report.fields.map(({ key, status, value }) => [key, status, value])).toEqual([
      ['0:f0', 'ready', 'secret-member'],
      ['0:f1', 'needs-you', ''],
      ['0:f2', 'unrecognized', ''],
      ['0:f3', 'ignored', ''],
      ['4:f0', 'ready', 'secret-group'],
    ]);
    expect(report).toMatchObject({
      page: CLAIM,
      title: 'A claim form',
      portal: 'Badger Mutual',
      profileLabel: HUB.label,
      filled: false,
      notes: ['one note'],
      problems: [{ id: `p-${HUB.courses[0]!.id}-2026-06-01` }],
      timings: { scan: 6, write: 0 },
    });
    expect(report.checklist).toHaveLength(2);
    expect(page.told.map(({ type }) => type)).toEqual(['page.scan', 'page.scan']);
    expect(page.frames.every(({ hasWriter }) => !hasWriter)).toBe(true);
    expect(page.badge).toBe(3);
    expect(page.panel).toBeUndefined();
  });

  it('tells what language the page’s words are in, which the panel gets where it is another than ours', async () => {
    const { flow, page } = await fakeFlow([frame(0, CLAIM, ['member'])]);
    expect((await reviewTab(flow, TAB)).report).not.toHaveProperty('pageLanguage');
    const words: string[] = [];
    page.languageOf = (said) => {
      words.push(...said);
      return 'es';
    };
    const { report } = await reviewTab(flow, TAB);
    expect(words).toEqual(['A claim form', 'member']);
    expect(report.pageLanguage).toBe('es');
    expect((await panelStateOf(flow, report)).lang).toBe('es');
    expect(await panelStateOf({ ...flow, language: async () => 'es' }, report)).not.toHaveProperty('lang');
  });

  it('sends no profile and no value into the page', async () => {
    const { flow, page } = await fakeFlow([frame(0, CLAIM, ['member'])]);
    await reviewTab(flow, TAB);
    expect(page.told).toEqual([{ frameId: 0, type: 'page.scan', body: {} }]);
  });

  it('neither reads nor writes frames of others, and names those that stay closed', async () => {
    const stranger = frame(5, 'https://ads.example/box', ['member']);
    const sandboxed = { ...frame(6, 'https://badger.example/sandbox', ['member']), origin: 'null' };
    const top = { ...frame(0, CLAIM, ['member']), closedFrames: ['https://forms.example', 'https://badger.example'] };
    const { flow, page } = await fakeFlow([top, stranger, sandboxed]);
    const { report } = await reviewTab(flow, TAB);
    expect(report.fields.map(({ key }) => key)).toEqual(['0:f0']);
    expect(report.closedFrames).toEqual(['https://forms.example', 'https://ads.example']);
    expect(page.told.map(({ frameId }) => frameId)).toEqual([0]);
  });

  it('goes on without a frame that does not answer', async () => {
    const { flow } = await fakeFlow([frame(0, CLAIM, ['member']), { ...frame(3, CLAIM, ['group']), deaf: true }]);
    const { report } = await reviewTab(flow, TAB);
    expect(report.fields.map(({ key }) => key)).toEqual(['0:f0']);
  });

  it('says what is in the way when it is locked, or when there is no profile yet', async () => {
    const { flow } = await fakeFlow([frame(0, CLAIM, ['member'])]);
    await flow.vault.lock();
    expect((await errorOf(reviewTab(flow, TAB))).code).toBe('locked');
    const empty = await fakeFlow([frame(0, CLAIM, ['member'])], { profiles: false });
    expect((await errorOf(reviewTab(empty.flow, TAB))).code).toBe('no-profile');
  });

  it.each([
    ['no field at all', []],
    ['only a search box', ['search']],
  ])('says that there is no form: %s', async (_, names) => {
    const { flow } = await fakeFlow([frame(0, CLAIM, names)]);
    const error = await errorOf(reviewTab(flow, TAB));
    expect([error.code, error.message]).toEqual([
      'no-form',
      'There is no claim form on this page that CoolClaim can read.',
    ]);
    expect(await flow.records.get(TAB)).toBeUndefined();
  });

  it('says where the form may be when the page has none but a closed frame', async () => {
    const { flow } = await fakeFlow([{ ...frame(0, CLAIM, []), closedFrames: ['https://forms.example'] }]);
    expect((await errorOf(reviewTab(flow, TAB))).message).toContain('https://forms.example');
  });
});

describe('a page that cannot be read ends in one sentence, and nothing is put into it', () => {
  it.each([
    ['chrome://settings/', 'page-of-browser', /page of the browser/],
    ['edge://extensions/', 'page-of-browser', /page of the browser/],
    ['about:addons', 'page-of-browser', /page of the browser/],
    ['about:blank', 'page-empty', /tab is empty/],
    ['devtools://devtools/bundled/inspector.html', 'page-of-browser', /page of the browser/],
    ['view-source:https://badger.example/claim', 'page-is-source', /source text/],
    ['chrome-extension://abcdef/options.html', 'page-of-extension', /page of an extension/],
    ['moz-extension://1234/options.html', 'page-of-extension', /page of an extension/],
    ['https://chromewebstore.google.com/detail/x', 'page-of-store', /add-on store/],
    ['https://chrome.google.com/webstore/detail/x', 'page-of-store', /add-on store/],
    ['https://microsoftedge.microsoft.com/addons/detail/x', 'page-of-store', /add-on store/],
    ['https://addons.mozilla.org/en-US/firefox/', 'page-of-store', /add-on store/],
    ['https://badger.example/forms/claim.PDF?x=1#page=2', 'page-pdf', /under Options, PDF claim forms/],
    ['file:///home/me/claim.pdf', 'page-pdf', /PDF/],
  ])('%s', async (url, code, sentence) => {
    const { flow, page } = await fakeFlow([frame(0, CLAIM, ['member'])]);
    page.url = url;
    const error = await errorOf(reviewTab(flow, TAB));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(sentence);
    expect(error.message).toMatch(/^[A-Z].*\.$/);
    expect(page.frames[0]!.mark).toBe('');
    expect(page.told).toEqual([]);
  });

  it('reads a page of the store’s host that is not the store', async () => {
    const { flow } = await fakeFlow([frame(0, 'https://chrome.google.com/claims', ['member'])]);
    expect((await reviewTab(flow, TAB)).report.fields).toHaveLength(1);
  });

  it('finds a PDF that its address does not show', async () => {
    const { flow } = await fakeFlow([
      { ...frame(0, 'https://badger.example/form?id=7', []), contentType: 'application/pdf' },
    ]);
    expect((await errorOf(reviewTab(flow, TAB))).message).toMatch(/PDF/);
  });

  it('takes the browser’s word for a PDF where it lets no script look', async () => {
    const { flow, page } = await fakeFlow([frame(0, CLAIM, [])], { refuse: 'Missing host permission for the tab' });
    page.showsPdf = true;
    expect((await errorOf(reviewTab(flow, TAB))).code).toBe('page-pdf');
  });

  it.each([
    ['https://badger.example/claim', 'Cannot access contents of the page', 'page-refused', /Reload it/],
    ['file:///home/me/claim.html', 'Cannot access contents of the page', 'page-is-file', /file URLs/],
    [undefined, 'Cannot access a chrome:// URL', 'page-of-browser', /page of the browser itself/],
    [undefined, 'The extensions gallery cannot be scripted.', 'page-of-store', /add-on store/],
    [
      undefined,
      'Missing host permission for the tab',
      'page-unknown',
      /empty, belongs to the browser, or its toolbar button/,
    ],
  ])('the browser refuses %s: %s', async (url, reason, code, sentence) => {
    const { flow, page } = await fakeFlow([frame(0, CLAIM, ['member'])], { refuse: reason });
    page.url = url;
    const error = await errorOf(reviewTab(flow, TAB));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(sentence);
  });

  it('the top frame does not answer', async () => {
    const { flow } = await fakeFlow([{ ...frame(0, CLAIM, ['member']), deaf: true }]);
    expect((await errorOf(reviewTab(flow, TAB))).code).toBe('no-answer');
  });
});
