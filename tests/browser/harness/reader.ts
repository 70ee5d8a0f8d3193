import type { Field, FrameScan } from '../../../lib/pipeline';
import { startSession, type Tab } from './browser';
import type { BrowserName } from './sharedBrowser';

/** Reads pieces of pages with the scan, in one tab of a real browser. */
export interface Reader {
  tab: Tab;
  scan(html: string): Promise<FrameScan>;
  /** The field at a selector of its report (`a >>> b` for shadow roots); fails when there is none. */
  field(html: string, at?: string): Promise<Field>;
  close(): Promise<void>;
}

export async function startReader(browser: BrowserName): Promise<Reader> {
  const session = await startSession(browser);
  const tab = await session.open('scan.html');
  const scan = async (html: string) => {
    await tab.show(html);
    return tab.scan();
  };
  return {
    tab,
    scan,
    async field(html, at = '#x') {
      const { fields } = await scan(html);
      const found = fields.find((field) => field.at === at);
      if (!found) throw new Error(`No field at ${at}, only at ${fields.map((field) => field.at).join(', ')}`);
      return found;
    },
    close: () => session.close(),
  };
}

/** Labels as "where: text", strongest first. */
export const said = (field: Field): string[] => field.labels.map((label) => `${label.from}: ${label.text}`);
