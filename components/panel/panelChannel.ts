import type { PANEL, PanelState, RequestOf } from '../../lib/messages';
import { type PageListener, pageRuntime } from '../../lib/messaging/pageRuntime';
import type { Envelope, Reply } from '../../lib/messaging/wire';
import { isPanelState } from './panelState';

/**
 * The panel's end of `lib/messaging`, without the schema library. Envelope and reply are those of
 * `lib/messaging/wire.ts`; anything else is refused.
 */

/** Asks the background. Rejects with an Error that has a `code`; 'no-answer' also when the extension was reloaded under the page. */
export async function askBackground<K extends keyof typeof PANEL>(
  type: K,
  body: RequestOf<typeof PANEL, K>,
): Promise<unknown> {
  const runtime = pageRuntime();
  const request: Envelope = { coolclaim: 'panel', type, body };
  const reply = runtime?.id ? ((await runtime.sendMessage(request)) as Reply | undefined) : undefined;
  if (reply?.ok === true) return reply.answer;
  const { code, message } = reply?.ok === false ? reply.error : { code: 'no-answer', message: '' };
  throw Object.assign(new Error(String(message)), { code: String(code) });
}

/** Answers 'panel.show' and 'panel.hide'; other messages of the channel belong to the other script in the frame. */
export function listenForPanel(on: { show: (state: PanelState) => void; hide: () => void }): () => void {
  const runtime = pageRuntime();
  const listener: PageListener = (raw, sender, sendResponse) => {
    const envelope = raw as Partial<Envelope> | null;
    if (envelope?.coolclaim !== 'page' || sender.id !== runtime.id || sender.tab !== undefined) return;
    let reply: Reply = { ok: true, answer: {} };
    if (envelope.type === 'panel.hide') on.hide();
    else if (envelope.type !== 'panel.show') return;
    else if (isPanelState(envelope.body)) on.show(envelope.body);
    else reply = { ok: false, error: { code: 'bad-message', message: '', details: [] } };
    sendResponse(reply);
    return;
  };
  runtime.onMessage.addListener(listener);
  return () => runtime.onMessage.removeListener(listener);
}
