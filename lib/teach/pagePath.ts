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
export const pagePath = (url: string, own: OwnWords = NOBODY): string =>
  pathOf(url, (segment) => (isOpaque(segment) || isHers(segment, own) ? '*' : segment.toLowerCase()));

function pathOf(url: string, shown: (segment: string) => string): string {
  if (siteOf(url) === '') return '';
  const { pathname, searchParams, hash } = new URL(url);
  const segments = (path: string) => `/${path.split('/').filter(Boolean).map(shown).join('/')}`;
  const steps = [...searchParams].filter(([key]) => STEP.test(key)).map(([key, value]) => `${key}=${shown(value)}`);
  const route = /^#!?\//.test(hash) ? `#${segments(hash.replace(/^#!?/, '').replace(/\?.*$/, ''))}` : '';
  return segments(pathname) + (steps.length > 0 ? `?${steps.sort().join('&')}` : '') + route;
}

const isOpaque = (segment: string): boolean =>
  /\d{3}|[@%*]/.test(segment) || segment.length > LONGEST_PLAIN || /[a-z][A-Z].*\d|[A-Z]{2}[a-z]+[A-Z]/.test(segment);

function isHers(segment: string, own: OwnWords): boolean {
  const lower = segment.toLowerCase();
  const isNamed = [...own.names].some((name) => name.length > 2 && lower.includes(name));
  return isNamed || own.values.includes(lower.replace(/[^a-z0-9]+/g, ' ').trim());
}

/** Whether a page is the one a pattern names; `*` stands for one segment or one value. */
export function pathFits(pattern: string, url: string): boolean {
  const path = pathOf(url, (segment) => encodeURIComponent(segment).toLowerCase());
  if (path === '') return false;
  const escaped = pattern.toLowerCase().replace(/[.+^${}()|[\]\\?]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '[^/?#&]+')}$`).test(path);
}
