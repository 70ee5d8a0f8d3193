import type { Files } from './zips.ts';

/** What of a built manifest.json is checked here; more is in it. */
export interface Manifest {
  manifest_version: number;
  name: string;
  description: string;
  version: string;
  default_locale: string;
  icons: Record<string, string>;
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  action?: { default_popup?: string };
  background?: { service_worker?: string; scripts?: string[] };
  options_ui?: { page?: string };
  commands?: Record<string, { suggested_key?: unknown }>;
  content_security_policy?: { extension_pages?: string };
  content_scripts?: unknown[];
  web_accessible_resources?: unknown[];
  update_url?: string;
  key?: string;
  browser_specific_settings?: { gecko?: { data_collection_permissions?: { required?: string[] } } };
}

/** Limits of the Chrome Web Store: developer.chrome.com/docs/extensions/reference/manifest (name, description, version). */
const NAME_LENGTH = 75;
const DESCRIPTION_LENGTH = 132;
const MOST_VERSION_PART = 65_535;
const MOST_SUGGESTED_KEYS = 4;
/** Chrome's own list: toolbar, favicon, extensions page, store. */
const ICON_SIZES = ['16', '32', '48', '128'];

export const readManifest = (files: Files): Manifest =>
  JSON.parse(files.get('manifest.json')?.toString('utf8') ?? '{}');

/** Every permission a manifest asks for, now or later, host patterns too. */
export const permissionsOf = (manifest: Manifest): string[] =>
  [
    manifest.permissions,
    manifest.optional_permissions,
    manifest.host_permissions,
    manifest.optional_host_permissions,
  ].flatMap((list) => list ?? []);

type Messages = Record<string, { message: string }>;

function localesOf(files: Files): Map<string, Messages> {
  const found = [...files].flatMap(([name, bytes]): [string, Messages][] => {
    const locale = /^_locales\/([^/]+)\/messages\.json$/.exec(name)?.[1];
    return locale ? [[locale, JSON.parse(bytes.toString('utf8'))]] : [];
  });
  return new Map(found);
}

const inLocale = (text: string, messages: Messages): string =>
  text.replace(/__MSG_(\w+)__/g, (all, key: string) => messages[key]?.message ?? all);

function* wordProblems(manifest: Manifest, locales: ReadonlyMap<string, Messages>): Generator<string> {
  if (!locales.has(manifest.default_locale)) yield `There is no _locales/${manifest.default_locale}, the default.`;
  const keys = [...new Set([...locales.values()].flatMap((messages) => Object.keys(messages)))];
  for (const [locale, messages] of locales) {
    const absent = keys.filter((key) => !messages[key]);
    if (absent.length > 0) yield `_locales/${locale} lacks ${absent.join(', ')}.`;
    const left = /__MSG_\w+__/.exec(inLocale(JSON.stringify(manifest), messages));
    if (left) yield `${left[0]} stands for nothing in ${locale}.`;
    const limits = { name: NAME_LENGTH, description: DESCRIPTION_LENGTH };
    for (const field of ['name', 'description'] as const) {
      const text = inLocale(manifest[field] ?? '', messages);
      if (text.trim() === '') yield `The ${field} in ${locale} is empty.`;
      if (text.length > limits[field])
        yield `The ${field} in ${locale} has ${text.length} characters; the stores take ${limits[field]}.`;
      if (/[<>]/.test(text)) yield `The ${field} in ${locale} holds markup.`;
    }
  }
}

function* versionProblems(version: string, expected: string): Generator<string> {
  const parts = version.split('.');
  const isNumber = (part: string) => /^(0|[1-9]\d*)$/.test(part) && Number(part) <= MOST_VERSION_PART;
  if (parts.length > 4 || !parts.every(isNumber) || parts.every((part) => part === '0'))
    yield `“${version}” is no version the stores take: one to four numbers up to ${MOST_VERSION_PART}, without leading zeros.`;
  if (version !== expected) yield `The manifest says version ${version}, package.json ${expected}.`;
}

const PNG = Buffer.from('89504e470d0a1a0a', 'hex');

/** Width and height in pixels from a PNG's head; undefined for anything else. */
export const pngSize = (bytes: Buffer): [number, number] | undefined =>
  bytes.subarray(0, 8).equals(PNG) ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : undefined;

function* iconProblems({ icons = {} }: Manifest, files: Files): Generator<string> {
  for (const size of ICON_SIZES) {
    const bytes = files.get(icons[size] ?? '');
    const found = bytes && pngSize(bytes);
    if (!found) yield `There is no PNG icon of ${size} pixels.`;
    else if (found[0] !== Number(size) || found[1] !== Number(size))
      yield `The icon of ${size} pixels is ${found[0]}x${found[1]}.`;
  }
}

function* fileProblems(manifest: Manifest, files: Files): Generator<string> {
  const { background, options_ui, action } = manifest;
  const named = [background?.service_worker, ...(background?.scripts ?? []), options_ui?.page, action?.default_popup];
  for (const name of named) if (name && !files.has(name)) yield `The manifest names ${name}, which is not there.`;
  for (const name of files.keys())
    if (name.startsWith('_') && !name.startsWith('_locales/')) yield `Chrome refuses names like ${name}.`;
}

function* policyProblems(manifest: Manifest): Generator<string> {
  if (manifest.manifest_version !== 3) yield 'The manifest is not of version 3.';
  const policy = manifest.content_security_policy?.extension_pages ?? '';
  for (const part of ["default-src 'none'", "script-src 'self'", "connect-src 'none'"])
    if (!policy.split(';').some((each) => each.trim() === part)) yield `The content security policy lacks ${part}.`;
  if (/unsafe-|https?:|wss?:|\*/.test(policy)) yield 'The content security policy lets something in from outside.';
  if (manifest.host_permissions?.length) yield 'It asks for sites at installation.';
  if (manifest.content_scripts?.length) yield 'It puts scripts into pages without a click.';
  if (manifest.web_accessible_resources?.length) yield 'Pages can load files of the extension.';
  if (manifest.update_url || manifest.key) yield 'The stores set update_url and key themselves.';
  const keys = Object.values(manifest.commands ?? {}).filter(({ suggested_key }) => suggested_key).length;
  if (keys > MOST_SUGGESTED_KEYS) yield `It suggests ${keys} shortcuts; Chrome takes ${MOST_SUGGESTED_KEYS}.`;
}

/**
 * What a store would refuse in an unpacked extension as far as that can be told without it, one sentence each.
 * @param version what package.json says
 */
export function manifestProblems(files: Files, store: 'chrome' | 'firefox', version: string): string[] {
  const manifest = readManifest(files);
  const problems = [
    ...policyProblems(manifest),
    ...versionProblems(manifest.version ?? '', version),
    ...wordProblems(manifest, localesOf(files)),
    ...iconProblems(manifest, files),
    ...fileProblems(manifest, files),
  ];
  const gecko = manifest.browser_specific_settings?.gecko;
  if (store === 'chrome' && gecko) problems.push('Chrome’s manifest holds settings of Firefox.');
  if (store === 'firefox' && gecko?.data_collection_permissions?.required?.join() !== 'none')
    problems.push(
      'Firefox’s manifest must say that no data is collected: data_collection_permissions, required: none.',
    );
  return problems;
}
