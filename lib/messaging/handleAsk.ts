import { browser } from 'wxt/browser';
import { UserError } from '../errors';
import { ASK } from '../messages';
import { answerRequest, type Handlers } from './exchange';
import { isExtensionPage, type Sender } from './senders';
import { openEnvelope, refusal } from './wire';

export type AskHandlers = Handlers<typeof ASK, undefined>;

/**
 * Answers the messages of popup and options page. Call it synchronously when the background starts, or a message that
 * wakes it is lost. Anything that is not sent by a page of ours is refused.
 */
export function handleAsk(handlers: AskHandlers): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Sender, sendResponse: (reply: unknown) => void) => {
    const envelope = openEnvelope(raw, 'ask');
    if (!envelope) return;
    if (!isExtensionPage(sender, browser.runtime.id, browser.runtime.getURL('/'))) {
      sendResponse(refusal(new UserError('not-allowed', 'Only CoolClaim itself may ask for this.')));
    } else {
      answerRequest(ASK, handlers, envelope, undefined).then(sendResponse);
    }
    return true;
  });
}
