import { describe, expect, it } from 'vitest';
import { type Manifest, manifestProblems, permissionsOf } from '../../../scripts/lib/release/manifest';
import type { Files } from '../../../scripts/lib/release/zips';

const png = (width: number, height = width): Buffer => {
  const bytes = Buffer.alloc(24);
  Buffer.from('89504e470d0a1a0a', 'hex').copy(bytes);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
};

const GOOD: Manifest = {
  manifest_version: 3,
  name: '__MSG_name__',
  description: '__MSG_what__',
  version: '1.2.0',
  default_locale: 'en',
  icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
  permissions: ['storage'],
  optional_host_permissions: ['https://*/*'],
  action: { default_popup: 'popup.html' },
  background: { service_worker: 'background.js' },
  content_security_policy: { extension_pages: "default-src 'none'; script-src 'self'; connect-src 'none'" },
};

const words = (name: string, what: string) =>
  Buffer.from(JSON.stringify({ name: { message: name }, what: { message: what } }));

function extension(manifest: Partial<Manifest> = {}, files: Record<string, Buffer | undefined> = {}): Files {
  const all: Record<string, Buffer | undefined> = {
    'manifest.json': Buffer.from(JSON.stringify({ ...GOOD, ...manifest })),
    '_locales/en/messages.json': words('Example', 'Fills forms.'),
    '_locales/es/messages.json': words('Example', 'Llena formularios.'),
    'popup.html': Buffer.alloc(0),
    'background.js': Buffer.alloc(0),
    ...Object.fromEntries(['16', '32', '48', '128'].map((size) => [`icon/${size}.png`, png(Number(size))])),
    ...files,
  };
  return new Map(Object.entries(all).filter((entry): entry is [string, Buffer] => entry[1] !== undefined));
}

const problems = (manifest?: Partial<Manifest>, files?: Record<string, Buffer | undefined>) =>
  manifestProblems(extension(manifest, files), 'chrome', '1.2.0');

describe('what a store would refuse in a manifest', () => {
  it('is nothing in a good one', () => expect(problems()).toEqual([]));

  it.each<[Partial<Manifest>, RegExp]>([
    [{ version: '1.02.0' }, /“1\.02\.0” is no version the stores take/],
    [{ version: '1.2.3.4.5' }, /no version the stores take/],
    [{ version: '0.0.0' }, /no version the stores take/],
    [{ version: '1.2.70000' }, /no version the stores take/],
    [{ version: '1.2.0-beta' }, /no version the stores take/],
    [{ version: '1.3.0' }, /manifest says version 1\.3\.0, package\.json 1\.2\.0/],
    [{ manifest_version: 2 }, /not of version 3/],
    [{ default_locale: 'fr' }, /no _locales\/fr/],
    [{ description: '__MSG_gone__' }, /__MSG_gone__ stands for nothing in en/],
    [{ name: 'n'.repeat(76) }, /name in en has 76 characters; the stores take 75/],
    [{ name: 'n'.repeat(76) }, /name in es has 76 characters/],
    [{ description: '<b>Fills</b>' }, /description in en holds markup/],
    [{ icons: { ...GOOD.icons, 128: 'icon/64.png' } }, /no PNG icon of 128 pixels/],
    [{ background: { service_worker: 'worker.js' } }, /names worker\.js, which is not there/],
    [{ action: { default_popup: 'gone.html' } }, /names gone\.html/],
    [{ host_permissions: ['https://*/*'] }, /asks for sites at installation/],
    [{ content_scripts: [{}] }, /puts scripts into pages without a click/],
    [{ web_accessible_resources: [{}] }, /Pages can load files/],
    [{ update_url: 'https://example.com' }, /set update_url and key themselves/],
    [{ commands: Object.fromEntries([1, 2, 3, 4, 5].map((n) => [n, { suggested_key: {} }])) }, /suggests 5 shortcuts/],
    [{ content_security_policy: {} }, /policy lacks connect-src 'none'/],
    [
      {
        content_security_policy: {
          extension_pages: "default-src 'none'; script-src 'self' 'unsafe-eval'; connect-src 'none'",
        },
      },
      /lets something in from outside/,
    ],
    [
      {
        content_security_policy: {
          extension_pages: "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; connect-src 'none'",
        },
      },
      /lets something in from outside/,
    ],
    [{ browser_specific_settings: { gecko: {} } }, /settings of Firefox/],
  ])('%j', (spoiled, sentence) => expect(problems(spoiled).join('\n')).toMatch(sentence));

  it.each<[Record<string, Buffer | undefined>, RegExp]>([
    [{ '_locales/es/messages.json': words('Example', 'a'.repeat(133)) }, /description in es has 133 characters.* 132/],
    [{ '_locales/es/messages.json': words('Example', ' ') }, /description in es is empty/],
    [{ '_locales/es/messages.json': Buffer.from('{"name":{"message":"Example"}}') }, /_locales\/es lacks what/],
    [{ 'icon/48.png': png(48, 47) }, /icon of 48 pixels is 48x47/],
    [{ 'icon/16.png': Buffer.from('GIF89a, or nearly') }, /no PNG icon of 16/],
    [{ '_private.js': Buffer.alloc(0) }, /Chrome refuses names like _private\.js/],
  ])('a file: %o', (files, sentence) => expect(problems({}, files).join('\n')).toMatch(sentence));

  it('takes a description of exactly 132 characters', () => {
    expect(problems({}, { '_locales/es/messages.json': words('Example', 'a'.repeat(132)) })).toEqual([]);
  });

  it('wants Firefox told that nothing is collected', () => {
    const none = { gecko: { data_collection_permissions: { required: ['none'] } } };
    const firefox = (manifest: Partial<Manifest>) => manifestProblems(extension(manifest), 'firefox', '1.2.0');
    expect(firefox({ browser_specific_settings: none })).toEqual([]);
    expect(firefox({ browser_specific_settings: { gecko: {} } }).join()).toMatch(/no data is collected/);
  });

  it('counts every kind of permission', () => {
    expect(
      permissionsOf({ ...GOOD, optional_permissions: ['tabs'], host_permissions: ['http://a.example.com/*'] }),
    ).toEqual(['storage', 'tabs', 'http://a.example.com/*', 'https://*/*']);
  });
});
