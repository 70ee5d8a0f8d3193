import { NOBODY, type OwnWords } from './ownWords';

/** Which part of a page's address says what page it is: the path, a route behind `#/`, and a step in the query. */
const STEP = /^(?:step|page|section|tab|view|screen|part)/i;
const LONGEST_PLAIN = 40;

/** The origin of a web page, `https://claims.example.com`; '' for anything else (files have none that tells them apart). */
export function siteOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const { protocol, origin } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? origin : '';
}

/**
 * The page within its site, `/plans/claims/*?step=2#/patient`: what looks like a number of a case, a token or a name of
 * hers is `*`. '' when it is no web page.
 */
export function pagePath(url: string, own: OwnWords = NOBODY): string {
  if (siteOf(url) === '') return '';
  const { pathname, searchParams, hash } = new URL(url);
  const steps = [...searchParams]
    .filter(([key]) => STEP.test(key))
    .map(([key, value]) => `${key}=${plain(value, own)}`);
  const route = /^#!?\//.test(hash) ? `#${segments(hash.replace(/^#!?/, '').replace(/\?.*$/, ''), own)}` : '';
  return segments(pathname, own) + (steps.length > 0 ? `?${steps.sort().join('&')}` : '') + route;
}

const segments = (path: string, own: OwnWords): string =>
  `/${path
    .split('/')
    .filter(Boolean)
    .map((segment) => plain(segment, own))
    .join('/')}`;

function plain(segment: string, own: OwnWords): string {
  const isOpaque =
    /\d{3}|[@%*]/.test(segment) || segment.length > LONGEST_PLAIN || /[a-z][A-Z].*\d|[A-Z]{2}[a-z]+[A-Z]/.test(segment);
  if (isOpaque) return '*';
  const lower = segment.toLowerCase();
  const isHers = [...own.names].some((name) => name.length > 2 && lower.includes(name));
  const said = lower.replace(/[^a-z0-9]+/g, ' ').trim();
  return isHers || own.values.includes(said) ? '*' : lower;
}

/** Whether a page is the one a pattern names; `*` stands for one segment or one value. */
export function pathFits(pattern: string, url: string): boolean {
  const path = pagePath(url);
  if (path === '') return false;
  const escaped = pattern.toLowerCase().replace(/[.+^${}()|[\]\\?]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '[^/?#&]+')}$`).test(path.toLowerCase());
}
