import { describe, expect, it } from 'vitest';
import { SAMPLES } from '../../../lib/profile/samples';
import { contentProblems, marksOf, sourceProblems } from '../../../scripts/lib/release/contents';
import { differences, type Files } from '../../../scripts/lib/release/zips';
import { ROOT } from '../../../scripts/lib/root';

const files = (texts: Record<string, string>): Files =>
  new Map(Object.entries(texts).map(([name, text]) => [name, Buffer.from(text)]));
const inScript = (code: string) => contentProblems(files({ 'background.js': code }));

describe('what an archive for a store may hold', () => {
  it('is what the build makes', () => {
    const names = [
      'licenses.txt',
      'manifest.json',
      '_locales/es/messages.json',
      'icon/16.png',
      'popup.html',
      'page.js',
      'chunks/es-DI_z-0.js',
    ];
    expect(contentProblems(files(Object.fromEntries(names.map((name) => [name, '']))))).toEqual([]);
  });

  it.each([
    'background.js.map',
    'chunks/page.test.js.snap',
    'tests/a.js',
    'fixtures/bill.pdf',
    '.env',
    'README.md',
    'lib/a.ts',
    'Thumbs.db',
  ])('%s is not', (name) =>
    expect(contentProblems(files({ [name]: '' }))).toEqual([`${name} is none of the files that are to ship.`]),
  );

  it.each([
    ['import("https://cdn.example.com/a.js")', /imports code from the network/],
    ['import a from"https://cdn.example.com/a.js"', /imports code from the network/],
    ['importScripts("a.js")', /importScripts/],
    ['const a=eval("1")', /calls eval/],
    ['new Function("return 1")()', /makes a function of text/],
    ['Function("return this")()', /makes a function of text/],
    ['setTimeout("go()",1)', /timer text/],
    ['a();\n//# sourceMappingURL=background.js.map', /source map/],
    ['const at="/home/ana/coolclaim/lib/a.ts"', /folder of the machine/],
    [`const at="${ROOT}/lib/a.ts"`, /the folder it was built in/],
    ['debugger;', /debugger/],
  ])('no %s', (code, sentence) => expect(inScript(code).join('\n')).toMatch(sentence));

  it.each([
    'root.querySelector("a")',
    'path.toFunction()(e)',
    'a.evaluate(1)',
    'typeof f=="function"&&f()',
    'const url="https://www.cms.gov/medicare"',
    'import("./chunks/es.js")',
    'setTimeout(()=>go(),1)',
  ])('but %s', (code) => expect(inScript(code)).toEqual([]));

  it('no one of the samples but the practice page’s', () => {
    for (const [name, profile] of Object.entries(SAMPLES)) {
      const marks = marksOf(profile);
      expect(marks.length, name).toBeGreaterThan(3);
      for (const mark of marks) {
        const held = files({ 'background.js': `const a=${JSON.stringify(mark)}` });
        const said = name === 'paxman-hub-2026' ? [] : [`background.js holds data of the sample ${name}.`];
        expect(contentProblems(held)).toEqual(said);
      }
    }
  });

  it('no script from elsewhere in a page', () => {
    const page = (src: string) =>
      contentProblems(files({ 'popup.html': `<script type="module" src="${src}"></script>` }));
    expect(page('/chunks/popup.js')).toEqual([]);
    expect(page('https://cdn.example.com/a.js').join()).toMatch(/loads a script from the network/);
  });
});

describe('what the archive of sources may hold', () => {
  const good = [
    'README.md',
    'LICENSE',
    'package.json',
    'package-lock.json',
    'wxt.config.ts',
    'scripts/setup.mjs',
    'lib/a.ts',
  ];
  const judge = (names: string[], tracked?: string[]) =>
    sourceProblems(files(Object.fromEntries(names.map((name) => [name, '']))), tracked);

  it('is the project', () => {
    expect(judge([...good, 'tests/forms/cms-1500/index.html'])).toEqual([]);
    expect(judge(good, good)).toEqual([]);
  });

  it.each([
    'tests/unit/a.test.ts',
    'node_modules/a/index.js',
    '.env',
    'lib/.secret',
    'old.zip',
    'key.pem',
    'demo-output/a.png',
  ])('not %s', (name) => expect(judge([...good, name])).toEqual([`${name} does not belong into the sources.`]));

  it('not what git does not know', () => {
    expect(judge([...good, 'my claim.txt'], good)).toEqual([
      'my claim.txt is in the sources, but git does not know it.',
    ]);
  });

  it('not without what a build needs', () => {
    expect(judge(good.slice(1))).toEqual(['The sources lack README.md.']);
  });
});

it('every difference between two builds is named', () => {
  const ours = files({ a: '1', b: '2', c: '3' });
  expect(differences(ours, files({ a: '1', b: '2', c: '3' }))).toEqual([]);
  expect(differences(ours, files({ a: '1', b: '22', d: '4' }))).toEqual([
    'b differs (1 and 2 bytes)',
    'c is only in the first',
    'd is only in the second',
  ]);
});
