import type { AnswerOf, PANEL, RequestOf } from '../messages';
import { fits } from '../page/readerParts';
import { pageRuntime } from './pageRuntime';
import { PANEL_ANSWERS } from './pageSchemas';
import type { Envelope, Reply } from './wire';

/**
 * Asks the background from the panel in a page; the background checks the request. Rejects with an Error that has a
 * `code`: the background's own, 'no-answer' also when the extension was reloaded under the page, 'bad-message' when
 * the answer does not fit.
 */
export async function askFromPage<K extends keyof typeof PANEL>(
  type: K,
  body: RequestOf<typeof PANEL, K>,
): Promise<AnswerOf<typeof PANEL, K>> {
  const runtime = pageRuntime();
  const request: Envelope = { coolclaim: 'panel', type, body };
  const reply = runtime?.id ? ((await runtime.sendMessage(request)) as Reply | undefined) : undefined;
  if (reply?.ok === true && fits(PANEL_ANSWERS[type], reply.answer)) return reply.answer as AnswerOf<typeof PANEL, K>;
  const { code, message } =
    reply?.ok === false ? reply.error : { code: reply?.ok ? 'bad-message' : 'no-answer', message: '' };
  throw Object.assign(new Error(String(message)), { code: String(code) });
}
