import { browser } from 'wxt/browser';
import { type AnswerOf, ASK, type RequestOf } from '../messages';
import { makeRequest, readReply } from './exchange';

/**
 * Asks the background from an extension page (popup, options). Rejects with the UserError the background answered,
 * with 'no-answer' when nobody did, or with 'bad-message' when request or answer does not fit its schema.
 */
export async function ask<K extends keyof typeof ASK>(
  type: K,
  body: RequestOf<typeof ASK, K>,
): Promise<AnswerOf<typeof ASK, K>> {
  const request = makeRequest('ask', ASK, type, body);
  // a background that is not there, or goes away before it answers, is a rejection
  return readReply(ASK, type, await browser.runtime.sendMessage(request).catch(() => undefined));
}
