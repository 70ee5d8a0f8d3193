import { PAGE } from '../messages';
import { answerRequest, type Handlers } from './exchange';
import { type PageListener, pageRuntime } from './pageRuntime';
import { openEnvelope } from './wire';

export type PageHandlers = Partial<Handlers<typeof PAGE, undefined>>;

/**
 * Answers, in one frame, the messages of the background that `handlers` names; others are left to the other script
 * in the frame. Returns a function that stops listening.
 */
export function handlePage(handlers: PageHandlers): () => void {
  const runtime = pageRuntime();
  const listener: PageListener = (raw, sender, sendResponse) => {
    const envelope = openEnvelope(raw, 'page');
    if (!envelope || !Object.hasOwn(handlers, envelope.type)) return;
    // A content script of ours in some tab is not the background; `tab` tells them apart.
    if (sender.id !== runtime.id || sender.tab !== undefined) return;
    answerRequest(PAGE, handlers, envelope, undefined).then(sendResponse);
    return true;
  };
  runtime.onMessage.addListener(listener);
  return () => runtime.onMessage.removeListener(listener);
}
