import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface CorpusPage {
  html: string; // the file's name
  half: 'tuning' | 'test';
  title: string;
  /** The fragment without scripts and inner frames. */
  body: string;
}

/** The first word of the file's name is the site's, so that no site is in both halves. */
const siteOf = (html: string): string =>
  html
    .replace(/\.html$/, '')
    .replace(/^www_/, '')
    .split(/[_.-]/)[0]!;

/** Which half a form belongs to: by its site's name alone, so that it never changes. */
export const halfOf = (html: string): CorpusPage['half'] =>
  createHash('sha256').update(siteOf(html)).digest()[0]! % 2 === 0 ? 'tuning' : 'test';

const withoutCode = (html: string): string =>
  html.replace(/<script[\s\S]*?<\/script>/gi, '').replace(/<iframe[\s\S]*?<\/iframe>/gi, '');

/** The labelled forms in a folder that holds `test-forms/index.json`; undefined when it is not there. */
export function corpusPages(folder: string): CorpusPage[] | undefined {
  const forms = join(folder, 'test-forms');
  if (!existsSync(join(forms, 'index.json'))) return undefined;
  const index: { html: string; title?: string }[] = JSON.parse(readFileSync(join(forms, 'index.json'), 'utf8'));
  return index.map(({ html, title }) => ({
    html,
    half: halfOf(html),
    title: title ?? '__test__',
    body: withoutCode(readFileSync(join(forms, html), 'utf8')),
  }));
}
