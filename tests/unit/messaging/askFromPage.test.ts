import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askFromPage } from '../../../lib/messaging/askFromPage';

const sendMessage = vi.fn();

beforeEach(() => {
  sendMessage.mockReset();
  vi.stubGlobal('browser', { runtime: { id: 'ours', sendMessage } });
});
afterEach(() => vi.unstubAllGlobals());

describe('asking the background from a page', () => {
  it('sends the envelope of the panel and gives the answer', async () => {
    sendMessage.mockResolvedValue({ ok: true, answer: { checklist: [] } });
    expect(await askFromPage('panel.tick', { itemId: 'letter', state: 'have' })).toEqual({ checklist: [] });
    expect(sendMessage).toHaveBeenCalledWith({
      coolclaim: 'panel',
      type: 'panel.tick',
      body: { itemId: 'letter', state: 'have' },
    });
  });

  it("rejects with the background's own error", async () => {
    sendMessage.mockResolvedValue({ ok: false, error: { code: 'locked', message: 'Unlock first.', details: [] } });
    await expect(askFromPage('panel.undo', {})).rejects.toMatchObject({ code: 'locked', message: 'Unlock first.' });
  });

  it('rejects an answer that does not fit', async () => {
    sendMessage.mockResolvedValue({ ok: true, answer: { checklist: [{ id: 'letter' }] } });
    const asked = askFromPage('panel.tick', { itemId: 'letter', state: 'have' });
    await expect(asked).rejects.toMatchObject({ code: 'bad-message' });
  });

  it.each([undefined, null, {}, 'yes'])('rejects when the answer is %j', async (reply) => {
    sendMessage.mockResolvedValue(reply);
    await expect(askFromPage('panel.undo', {})).rejects.toMatchObject({ code: 'no-answer' });
  });

  it('rejects when the extension was reloaded under the page', async () => {
    vi.stubGlobal('browser', { runtime: {} });
    await expect(askFromPage('panel.undo', {})).rejects.toMatchObject({ code: 'no-answer' });
  });
});
