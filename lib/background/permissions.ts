import { browser } from 'wxt/browser';
import { originPattern } from '../access/originPattern';

/** What the browser lets the extension into beyond the tab she clicked in. Only a page of ours can ask for more. */
export interface Permissions {
  has(origin: string): Promise<boolean>;
  /** Gives up all but the origins still needed. */
  keepOnly(origins: readonly string[]): Promise<void>;
}

export const permissions: Permissions = {
  has: (origin) => browser.permissions.contains({ origins: [originPattern(origin)] }),
  keepOnly: async (origins) => {
    const needed = new Set(origins.map(originPattern));
    const { origins: held = [] } = await browser.permissions.getAll();
    const spare = held.filter((pattern) => !needed.has(pattern));
    if (spare.length > 0) await browser.permissions.remove({ origins: spare });
  },
};
