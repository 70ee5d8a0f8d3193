import { browser } from 'wxt/browser';
import { UserError } from '../errors';
import { PANEL } from '../messages';
import { answerRequest, type Handlers } from './exchange';
import { panelTab, type Sender } from './senders';
import { openEnvelope, refusal } from './wire';

export type PanelHandlers = Handlers<typeof PANEL, { tabId: number }>;

/**
 * Answers the messages of the panel in a page. Call it synchronously when the background starts. The tab comes from
 * the sender; a message from anything but our script in a tab's top frame is refused.
 * @param admit rejects with a UserError when this document of the tab may ask for nothing
 */
export function handlePanel(handlers: PanelHandlers, admit: (tabId: number, sender: Sender) => Promise<void>): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Sender, sendResponse: (reply: unknown) => void) => {
    const envelope = openEnvelope(raw, 'panel');
    if (!envelope) return;
    const tabId = panelTab(sender, browser.runtime.id, browser.runtime.getURL('/'));
    if (tabId === undefined) {
      sendResponse(refusal(new UserError('not-allowed', 'Only the CoolClaim panel may ask for this.')));
    } else {
      admit(tabId, sender)
        .then(() => answerRequest(PANEL, handlers, envelope, { tabId }), refusal)
        .then(sendResponse);
    }
    return true;
  });
}
