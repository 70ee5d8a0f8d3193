import type { BrowserName } from '../../../scripts/lib/findBrowser.mjs';

/** The folder that `npm run security` wants the outcomes in; undefined in `npm test`. */
export const outcomesFolder: string | undefined = process.env.COOLCLAIM_SECURITY_OUT;

/**
 * Whether this run tries the case at this place of a list: `npm run security` tries all, `npm test` one in `share`, another
 * one in each browser, so that it stays short.
 */
export const isInShare = (browser: BrowserName, at: number, share: number): boolean =>
  outcomesFolder !== undefined || at % share === (browser === 'chromium' ? 0 : Math.floor(share / 2));
