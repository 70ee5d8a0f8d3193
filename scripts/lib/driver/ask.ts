import type { AnswerOf, ASK, RequestOf } from '../../../lib/messages.ts';
import type { Surface } from './surface.ts';

/**
 * Asks the extension's background from one of its own pages, in the wire format of lib/messaging. Only for reading
 * state that a person sees elsewhere too, and for what a test begins with; what she does, the driver does by clicking.
 */
export async function askFrom<K extends keyof typeof ASK>(
  surface: Surface,
  type: K,
  body: RequestOf<typeof ASK, K>,
): Promise<AnswerOf<typeof ASK, K>> {
  const envelope = JSON.stringify({ coolclaim: 'ask', type, body });
  const reply = await surface.evaluate<{ ok: boolean; answer?: unknown; error?: { message: string } }>(
    `new Promise((resolve) => chrome.runtime.sendMessage(${envelope}, resolve))`,
  );
  if (!reply?.ok) throw new Error(reply?.error?.message ?? `The background did not answer ${type}.`);
  return reply.answer as AnswerOf<typeof ASK, K>;
}
