import { UserError } from '../../lib/errors';
import type { PANEL, PanelState, RequestOf } from '../../lib/messages';
import { type PageListener, pageRuntime } from '../../lib/messaging/pageRuntime';
import type { Envelope, Reply } from '../../lib/messaging/wire';
import { isPanelState } from './panelState';

/**
 * The panel's end of `lib/messaging`, without the schema library. Envelope and reply are those of
 * `lib/messaging/wire.ts`; anything else is refused.
 */

const noAnswer = () => new UserError('no-answer', '');

/** Asks the background. Rejects with a UserError; 'no-answer' also when the extension was reloaded under the page. */
export async function askBackground<K extends keyof typeof PANEL>(
  type: K,
  body: RequestOf<typeof PANEL, K>,
): Promise<unknown> {
  const runtime = pageRuntime();
  if (!runtime?.id) throw noAnswer();
  const request: Envelope = { coolclaim: 'panel', type, body };
  const reply = (await runtime.sendMessage(request)) as Reply | undefined;
  if (reply?.ok === true) return reply.answer;
  if (reply?.ok === false) {
    throw new UserError(String(reply.error.code), String(reply.error.message), []);
  }
  throw noAnswer();
}

/** Answers 'panel.show' and 'panel.hide'; other messages of the channel belong to the other script in the frame. */
export function listenForPanel(on: { show: (state: PanelState) => void; hide: () => void }): () => void {
  const runtime = pageRuntime();
  const listener: PageListener = (raw, sender, sendResponse) => {
    const envelope = raw as Partial<Envelope> | null;
    if (envelope?.coolclaim !== 'page' || sender.id !== runtime.id || sender.tab !== undefined) return;
    if (envelope.type !== 'panel.show' && envelope.type !== 'panel.hide') return;
    if (envelope.type === 'panel.hide') on.hide();
    else if (isPanelState(envelope.body)) on.show(envelope.body);
    else {
      const error = { code: 'bad-message', message: 'The panel did not understand what it should show.', details: [] };
      sendResponse({ ok: false, error } satisfies Reply);
      return;
    }
    sendResponse({ ok: true, answer: {} } satisfies Reply);
    return;
  };
  runtime.onMessage.addListener(listener);
  return () => runtime.onMessage.removeListener(listener);
}
