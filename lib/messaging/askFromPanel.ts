import { UserError } from '../errors';
import { type AnswerOf, PANEL, type RequestOf } from '../messages';
import { makeRequest, readReply } from './exchange';
import { pageRuntime } from './pageRuntime';

/**
 * Asks the background from the panel in a page. Rejects with the UserError the background answered; with 'no-answer'
 * when the extension was reloaded or removed since the panel opened.
 */
export async function askFromPanel<K extends keyof typeof PANEL>(
  type: K,
  body: RequestOf<typeof PANEL, K>,
): Promise<AnswerOf<typeof PANEL, K>> {
  const request = makeRequest('panel', PANEL, type, body);
  const runtime = pageRuntime();
  if (!runtime?.id) throw new UserError('no-answer', 'CoolClaim was updated. Reload this page to go on.');
  return readReply(PANEL, type, await runtime.sendMessage(request));
}
