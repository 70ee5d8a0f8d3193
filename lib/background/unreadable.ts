import { UserError } from '../errors';

const OWN_PAGES = /^(chrome|edge|brave|opera|vivaldi|devtools|chrome-search|chrome-untrusted|about|resource|jar):/;
const EXTENSION_PAGES = /^[a-z-]*extension:/;

/** Where browsers let no extension in, whatever it is allowed: their add-on stores. */
const STORES: readonly [host: string, path: string][] = [
  ['chromewebstore.google.com', '/'],
  ['chrome.google.com', '/webstore'],
  ['microsoftedge.microsoft.com', '/addons'],
  ['addons.mozilla.org', '/'],
];

const browserPage = () =>
  new UserError(
    'page-of-browser',
    'This is a page of the browser itself, which no extension may read. Open the claim page first.',
  );
const storePage = () =>
  new UserError('page-of-store', 'The browser lets no extension read its add-on store. Open the claim page first.');

/** Why no extension can read the page at this URL, as one sentence; undefined when it can be tried. */
export function unreadableUrl(url: string): UserError | undefined {
  if (url === 'about:blank')
    return new UserError('page-empty', 'This tab is empty. Open your insurer’s claim page first.');
  if (url.startsWith('view-source:')) {
    return new UserError('page-is-source', 'This is the source text of a page. Open the page itself to fill its form.');
  }
  if (OWN_PAGES.test(url)) return browserPage();
  if (EXTENSION_PAGES.test(url)) {
    return new UserError(
      'page-of-extension',
      'This is a page of an extension, not a claim form. Open the claim page first.',
    );
  }
  if (!URL.canParse(url))
    return new UserError('page-without-address', 'This page has no address that CoolClaim understands.');
  const { hostname, pathname } = new URL(url);
  if (STORES.some(([host, path]) => hostname === host && pathname.startsWith(path))) return storePage();
  if (/\.pdf$/i.test(pathname)) return pdfPage();
  return undefined;
}

export const pdfPage = (): UserError =>
  new UserError(
    'page-pdf',
    'This is a PDF in the browser’s viewer, which no extension can fill in. Save it, then open it under Options, PDF claim forms.',
  );

/**
 * What to say when the browser did not let the script in. `url` is undefined when it did not tell even that; then its
 * own words, `reason`, are all there is to go by.
 */
export function refusedPage(url: string | undefined, reason = ''): UserError {
  if (/chrome:\/\/|browser page/i.test(reason)) return browserPage();
  if (/gallery/i.test(reason)) return storePage();
  if (!url) {
    return new UserError(
      'page-unknown',
      'CoolClaim cannot read this tab: it is empty, belongs to the browser, or its toolbar button was not clicked here.',
    );
  }
  if (url.startsWith('file:')) {
    return new UserError(
      'page-is-file',
      'The browser lets CoolClaim read files only after you allow “file URLs” in the extension’s details.',
    );
  }
  return new UserError(
    'page-refused',
    'The browser does not let CoolClaim read this page. Reload it and click the toolbar button again.',
  );
}

/** Claim forms name their boxes otherwise; who names them so wants to mislead programs. */
export const barredForm = (): UserError =>
  new UserError(
    'page-barred',
    'A box in this page’s form has a name that keeps programs from reading it safely, so it was left alone.',
  );

/** There is a form, and something stands before it. */
export const coveredForm = (): UserError =>
  new UserError(
    'form-covered',
    'Something on this page covers its form, such as a message or a cookie notice. Close it, then try again.',
  );

/** No form on the page; `closedFrames` are the origins of frames that stayed closed. */
export function noForm(closedFrames: readonly string[]): UserError {
  const closed = closedFrames.length
    ? ` Part of the page comes from ${closedFrames.join(', ')} and is closed to CoolClaim.`
    : '';
  const message = `There is no claim form on this page that CoolClaim can read.${closed}`;
  return new UserError('no-form', message, [...closedFrames]);
}
