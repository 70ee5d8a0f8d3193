import type * as z from 'zod/mini';
import type { PAGE } from '../messages';
import { fits, type Shape } from './fits';
import { type PageListener, pageRuntime } from './pageRuntime';
import type { Envelope, Reply } from './wire';

type FrameMessage = keyof typeof PAGE;
type Answer<K extends FrameMessage> = z.input<(typeof PAGE)[K]['answer']>;

/** One function for each message; it gets the checked body, and the background checks what it answers. */
export type PageHandlers<Handled extends FrameMessage = FrameMessage> = {
  [K in Handled]: (body: z.output<(typeof PAGE)[K]['request']>) => Promise<Answer<K>> | Answer<K>;
};

/** An error of a script in a page that the person can be told: the background has the sentence of the code. */
export const pageError = (code: 'bad-message' | 'no-such-field' | 'no-panel'): Error =>
  Object.assign(new Error(code), { code });

/**
 * Answers, in one frame, the messages of the background that `handlers` names; others are left to the other scripts of
 * ours in the frame. Returns a function that stops listening.
 * @param shapes of the messages it handles, from `pageSchemas.ts`
 */
export function handlePage<K extends FrameMessage>(shapes: Record<K, Shape>, handlers: PageHandlers<K>): () => void {
  const runtime = pageRuntime();

  const answer = async (type: K, body: unknown): Promise<Reply> => {
    try {
      if (!fits(shapes[type], body)) throw pageError('bad-message');
      return { ok: true, answer: await handlers[type](body as never) };
    } catch (error) {
      let { code } = error as { code?: unknown }; // the browser's own errors have numbers
      if (typeof code !== 'string') {
        console.error('CoolClaim:', error);
        code = 'internal';
      }
      return { ok: false, error: { code: code as string, message: '', details: [] } };
    }
  };
  const listener: PageListener = (raw, sender, sendResponse) => {
    const envelope = raw as Partial<Envelope> | null | undefined;
    if (envelope?.coolclaim !== 'page' || !Object.hasOwn(handlers, String(envelope.type))) return;
    // A content script of ours in some tab is not the background; `tab` tells them apart.
    if (sender.id !== runtime.id || sender.tab !== undefined) return;
    answer(envelope.type as K, envelope.body).then(sendResponse);
    return true;
  };
  runtime.onMessage.addListener(listener);
  return () => runtime.onMessage.removeListener(listener);
}
