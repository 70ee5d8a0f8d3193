import type { BrowserName } from '../../../scripts/lib/findBrowser.mjs';

/**
 * Claim pages that are not yet filled far enough, with what is missing. Nothing wrong may be written on them either; a page
 * that has become good enough must leave this list, so that it cannot fall back unseen.
 */
export const KNOWN_GAPS: Readonly<Record<string, { browsers: readonly BrowserName[]; missing: string }>> = {
  'va-family-care': {
    browsers: ['chromium', 'firefox'],
    missing: 'the boxes about the other insurance that appear only after “Yes” is chosen need a second click on Fill',
  },
  'midway-step': {
    browsers: ['chromium', 'firefox'],
    missing: 'boxes the page lists in another order than it shows them, under headings that are not known as such',
  },
  'tpa-terse': {
    browsers: ['chromium', 'firefox'],
    missing: 'the column headed only “Svc”, which could be a code or words',
  },
  'receipt-first-app': {
    browsers: ['chromium', 'firefox'],
    missing: 'the captions over lines of help: only the line of help right above a box is read',
  },
};
