import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askBackground, listenForPanel } from '../../../components/panel/panelChannel';
import { panelExample } from './panelExample';

type Listener = (message: unknown, sender: unknown, respond: (reply: unknown) => void) => unknown;
let listeners: Listener[];
const sendMessage = vi.fn();

beforeEach(() => {
  listeners = [];
  sendMessage.mockReset();
  vi.stubGlobal('browser', {
    runtime: {
      id: 'ours',
      sendMessage,
      onMessage: {
        addListener: (listener: Listener) => listeners.push(listener),
        removeListener: (listener: Listener) => (listeners = listeners.filter((other) => other !== listener)),
      },
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

const show = { coolclaim: 'page', type: 'panel.show', body: panelExample };
function hear(message: unknown, sender: unknown = { id: 'ours' }) {
  const on = { show: vi.fn(), hide: vi.fn() };
  const respond = vi.fn();
  const stop = listenForPanel(on);
  for (const listener of listeners) listener(message, sender, respond);
  stop();
  expect(listeners).toEqual([]);
  return { ...on, respond };
}

describe('listening', () => {
  it('shows and hides when the background says so', () => {
    const { show: shown, respond } = hear(show);
    expect(shown).toHaveBeenCalledWith(panelExample);
    expect(respond).toHaveBeenCalledWith({ ok: true, answer: {} });
    expect(hear({ coolclaim: 'page', type: 'panel.hide', body: {} }).hide).toHaveBeenCalledOnce();
  });

  it.each([
    ['another extension', show, { id: 'theirs' }],
    ['a script of ours in some tab', show, { id: 'ours', tab: { id: 1 } }],
    ['a message of the other script in the frame', { ...show, type: 'page.scan' }, { id: 'ours' }],
    ['a message that is none', 'panel.show', { id: 'ours' }],
    ['nothing', null, { id: 'ours' }],
  ])('leaves %s alone', (_, message, sender) => {
    const { show: shown, hide, respond } = hear(message, sender);
    expect([shown, hide, respond].every((call) => call.mock.calls.length === 0)).toBe(true);
  });

  it('refuses a state that does not fit', () => {
    const { show: shown, respond } = hear({ ...show, body: { ...panelExample, side: 'top' } });
    expect(shown).not.toHaveBeenCalled();
    expect(respond.mock.calls[0]![0]).toMatchObject({ ok: false, error: { code: 'bad-message' } });
  });
});

describe('asking', () => {
  it('sends the envelope of the panel and gives the answer', async () => {
    sendMessage.mockResolvedValue({ ok: true, answer: { checklist: [] } });
    expect(await askBackground('panel.tick', { itemId: 'letter', state: 'have' })).toEqual({ checklist: [] });
    expect(sendMessage).toHaveBeenCalledWith({
      coolclaim: 'panel',
      type: 'panel.tick',
      body: { itemId: 'letter', state: 'have' },
    });
  });

  it("rejects with the background's own error", async () => {
    sendMessage.mockResolvedValue({ ok: false, error: { code: 'locked', message: 'Unlock first.', details: [] } });
    await expect(askBackground('panel.undo', {})).rejects.toMatchObject({ code: 'locked', message: 'Unlock first.' });
  });

  it.each([undefined, null, {}, 'yes'])('rejects when the answer is %j', async (reply) => {
    sendMessage.mockResolvedValue(reply);
    await expect(askBackground('panel.undo', {})).rejects.toMatchObject({ code: 'no-answer' });
  });

  it('rejects when the extension was reloaded under the page', async () => {
    vi.stubGlobal('browser', { runtime: {} });
    await expect(askBackground('panel.undo', {})).rejects.toMatchObject({ code: 'no-answer' });
  });
});
