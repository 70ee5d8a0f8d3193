import { practiceWith } from '../practice/page';

/** What the browser says about who sent a message; never taken from the message itself. */
export interface Sender {
  id?: string;
  url?: string;
  origin?: string;
  frameId?: number;
  /** New for every document; only some browsers tell. */
  documentId?: string;
  tab?: { id?: number };
}

/** True when a page of ours (popup, options) sent it. `base` is `runtime.getURL('/')`. */
export function isExtensionPage(sender: Sender, ownId: string, base: string): boolean {
  if (sender.id !== ownId || !sender.url?.startsWith(base)) return false;
  if (sender.origin !== undefined && `${sender.origin}/` !== base) return false;
  // The options page lives in a tab and so has one; a frame inside some page never is one of ours.
  return sender.tab === undefined || (sender.frameId ?? 0) === 0;
}

/**
 * The tab of the panel that sent it, or undefined when it was not our script in the top frame of a web page or of the
 * practice form, the one page of ours that has a panel.
 */
export function panelTab(sender: Sender, ownId: string, base: string): number | undefined {
  if (sender.id !== ownId || sender.frameId !== 0) return undefined;
  if (sender.url?.startsWith(base) && !practiceWith(sender.url, base)) return undefined;
  return sender.tab?.id;
}
