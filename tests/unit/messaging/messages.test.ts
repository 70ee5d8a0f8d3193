import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { UserError } from '../../../lib/errors';
import type { Settings } from '../../../lib/messages';
import { ask } from '../../../lib/messaging/ask';
import { type AskHandlers, handleAsk } from '../../../lib/messaging/handleAsk';
import { handlePage } from '../../../lib/messaging/handlePage';
import { handlePanel, type PanelHandlers } from '../../../lib/messaging/handlePanel';
import { WRITER_REQUESTS } from '../../../lib/messaging/pageSchemas';
import { tellFrame } from '../../../lib/messaging/tellFrame';

const settings: Settings = { autoLockMinutes: 15, language: 'es', panelSide: 'left' };
const answerAsks = (handlers: Partial<AskHandlers>) => handleAsk(handlers as AskHandlers);
const answerPanel = (handlers: Partial<PanelHandlers>, admit = async () => {}) =>
  handlePanel(handlers as PanelHandlers, admit);

const popup = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/popup.html' };
const inTab = { id: 'test-extension-id', url: 'https://insurer.example/claim', frameId: 0, tab: { id: 7 } };
/** A message as the browser delivers it, from any sender. */
const sendAs = (sender: object, message: unknown): Promise<unknown> =>
  (fakeBrowser.runtime.sendMessage as (message: unknown, sender: object) => Promise<unknown>)(message, sender);
const errorOf = (work: Promise<unknown>): Promise<UserError> =>
  work.then(
    () => {
      throw new Error('it was answered');
    },
    (error) => error,
  );

describe('ask', () => {
  it('brings the request to its handler and the answer back', async () => {
    const get = vi.fn(async ({ id }: { id: string }) => ({ json: `{"id":"${id}"}` }));
    answerAsks({ 'profile.get': get });
    expect(await ask('profile.get', { id: 'p1' })).toEqual({ json: '{"id":"p1"}' });
    expect(get).toHaveBeenCalledWith({ id: 'p1' }, undefined);
  });

  it('throws the error of the other side again, with its code and details', async () => {
    answerAsks({
      'profile.save': async () => {
        throw new UserError('profile-invalid', 'Two fields need mending.', ['a: x', 'b: y']);
      },
    });
    const error = await errorOf(ask('profile.save', { json: '{}' }));
    expect(error).toBeInstanceOf(UserError);
    expect([error.code, error.message, error.details]).toEqual([
      'profile-invalid',
      'Two fields need mending.',
      ['a: x', 'b: y'],
    ]);
  });

  it('tells nothing about the inside when a handler breaks', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    answerAsks({
      'settings.get': async () => {
        throw new Error('secret XEH883204517');
      },
    });
    const error = await errorOf(ask('settings.get', {}));
    expect(error.code).toBe('internal');
    expect(JSON.stringify([error.message, error.details])).not.toContain('XEH');
    expect(log).toHaveBeenCalled();
  });

  it('refuses a request of the wrong shape before it is sent', async () => {
    const save = vi.fn(async () => settings);
    answerAsks({ 'settings.save': save });
    const error = await errorOf(ask('settings.save', { ...settings, language: 'fr' as 'en' }));
    expect(error.code).toBe('bad-message');
    expect(error.details.join()).toContain('settings.save.language');
    expect(save).not.toHaveBeenCalled();
  });

  it.each([
    ['a missing field', { coolclaim: 'ask', type: 'profile.get', body: {} }],
    ['a wrong kind', { coolclaim: 'ask', type: 'profile.get', body: { id: 7 } }],
    ['no body', { coolclaim: 'ask', type: 'profile.get' }],
    ['a message that does not exist', { coolclaim: 'ask', type: 'profile.steal', body: {} }],
    ['a name every object has', { coolclaim: 'ask', type: 'constructor', body: {} }],
    ['a message of the panel', { coolclaim: 'ask', type: 'panel.undo', body: {} }],
  ])('refuses on the other side: %s', async (_, message) => {
    const get = vi.fn(async () => ({ json: '' }));
    answerAsks({ 'profile.get': get });
    const reply = await sendAs(popup, message);
    expect(reply).toMatchObject({ ok: false, error: { code: 'bad-message' } });
    expect(get).not.toHaveBeenCalled();
  });

  it('drops what the schema does not name', async () => {
    const get = vi.fn(async () => ({ json: '', passphrase: 'must not cross' }));
    answerAsks({ 'profile.get': get });
    const reply = await sendAs(popup, { coolclaim: 'ask', type: 'profile.get', body: { id: 'p1', extra: 1 } });
    expect(get).toHaveBeenCalledWith({ id: 'p1' }, undefined);
    expect(reply).toEqual({ ok: true, answer: { json: '' } });
  });

  it('refuses an answer of the wrong shape on the side that gives it', async () => {
    answerAsks({ 'settings.get': async () => ({ ...settings, autoLockMinutes: 'ten' as unknown as number }) });
    expect((await errorOf(ask('settings.get', {}))).code).toBe('bad-message');
  });

  it.each([[{ ok: true, answer: { json: 7 } }], [{ ok: 'maybe' }], ['text'], [{ ok: false, error: 'text' }]])(
    'refuses an answer of the wrong shape on the side that gets it: %j',
    async (reply) => {
      fakeBrowser.runtime.onMessage.addListener((_message, _sender, sendResponse) => {
        sendResponse(reply);
        return true;
      });
      expect((await errorOf(ask('profile.get', { id: 'p1' }))).code).toBe('bad-message');
    },
  );

  it('says so when nobody answers', async () => {
    fakeBrowser.runtime.onMessage.addListener(() => {});
    expect((await errorOf(ask('settings.get', {}))).code).toBe('no-answer');
  });

  it('is refused to a script in a page', async () => {
    const get = vi.fn(async () => ({ json: 'all of it' }));
    answerAsks({ 'profile.get': get });
    const reply = await sendAs(inTab, { coolclaim: 'ask', type: 'profile.get', body: { id: 'p1' } });
    expect(reply).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
    expect(get).not.toHaveBeenCalled();
  });
});

describe('the panel', () => {
  it('is answered for the tab it stands in, whatever its message says', async () => {
    const undo = vi.fn(async () => ({}));
    answerPanel({ 'panel.undo': undo });
    const reply = await sendAs(inTab, { coolclaim: 'panel', type: 'panel.undo', body: { tabId: 99 } });
    expect(reply).toEqual({ ok: true, answer: {} });
    expect(undo).toHaveBeenCalledWith({}, { tabId: 7 });
  });

  it('is refused from a frame below the top', async () => {
    const undo = vi.fn(async () => ({}));
    answerPanel({ 'panel.undo': undo });
    const reply = await sendAs({ ...inTab, frameId: 2 }, { coolclaim: 'panel', type: 'panel.undo', body: {} });
    expect(reply).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
    expect(undo).not.toHaveBeenCalled();
  });

  it('gets nothing for a document that may not ask', async () => {
    const undo = vi.fn(async () => ({}));
    const admit = vi.fn().mockRejectedValue(new UserError('no-review', 'Look again.'));
    answerPanel({ 'panel.undo': undo }, admit);
    const reply = await sendAs(inTab, { coolclaim: 'panel', type: 'panel.undo', body: {} });
    expect(reply).toMatchObject({ ok: false, error: { code: 'no-review', message: 'Look again.' } });
    expect(admit).toHaveBeenCalledWith(7, expect.objectContaining({ url: inTab.url }));
    expect(undo).not.toHaveBeenCalled();
  });
});

describe('telling a frame', () => {
  const background = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/background.js' };
  const connectTab = () => {
    const send = vi.fn((_tab: number, message: unknown, _to: unknown) => sendAs(background, message));
    Object.assign(fakeBrowser.tabs, { sendMessage: send });
    return send;
  };

  it('reaches the script in that frame', async () => {
    const send = connectTab();
    handlePage(
      { 'page.undo': WRITER_REQUESTS['page.undo'] },
      { 'page.undo': async () => ({ restored: 3, left: 0, stays: [] }) },
    );
    expect(await tellFrame(7, 2, 'page.undo', {})).toEqual({ restored: 3, left: 0, stays: [] });
    expect(send.mock.calls[0]![0]).toBe(7);
    expect(send.mock.calls[0]![2]).toEqual({ frameId: 2 });
  });

  it('leaves a message to the script that handles it, and stops when told', async () => {
    connectTab();
    const locate = vi.fn(async () => ({}));
    const stop = handlePage(
      { 'page.undo': WRITER_REQUESTS['page.undo'] },
      { 'page.undo': async () => ({ restored: 1, left: 0, stays: [] }) },
    );
    handlePage({ 'page.locate': WRITER_REQUESTS['page.locate'] }, { 'page.locate': locate });
    expect(await tellFrame(7, 0, 'page.locate', { fieldId: 'f1' })).toEqual({});
    expect(locate).toHaveBeenCalledOnce();
    stop();
    expect((await errorOf(tellFrame(7, 0, 'page.undo', {}))).code).toBe('no-answer');
  });

  it('says so when no script of ours is there', async () => {
    expect((await errorOf(tellFrame(7, 0, 'page.undo', {}))).code).toBe('no-answer');
  });

  it('does not wait for ever', async () => {
    connectTab();
    handlePage({ 'page.undo': WRITER_REQUESTS['page.undo'] }, { 'page.undo': () => new Promise(() => {}) });
    expect((await errorOf(tellFrame(7, 0, 'page.undo', {}, 20))).code).toBe('page-silent');
  });

  it('is refused by the frame from another extension or another page', async () => {
    const undo = vi.fn(async () => ({ restored: 1, left: 0, stays: [] }));
    handlePage({ 'page.undo': WRITER_REQUESTS['page.undo'] }, { 'page.undo': undo });
    const message = { coolclaim: 'page', type: 'page.undo', body: {} };
    expect(await sendAs({ ...background, id: 'other-id' }, message)).toBeUndefined();
    expect(await sendAs(inTab, message)).toBeUndefined();
    expect(undo).not.toHaveBeenCalled();
  });

  it('refuses orders of the wrong shape on both sides', async () => {
    connectTab();
    const write = vi.fn(async () => ({ outcomes: [], milliseconds: 1 }));
    handlePage({ 'page.write': WRITER_REQUESTS['page.write'] }, { 'page.write': write });
    const orders = [{ fieldId: 'f1', signature: 's', action: { do: 'submit' } as never }];
    expect((await errorOf(tellFrame(7, 0, 'page.write', { orders }))).code).toBe('bad-message');
    const reply = await sendAs(background, { coolclaim: 'page', type: 'page.write', body: { orders } });
    expect(reply).toMatchObject({ ok: false, error: { code: 'bad-message' } });
    expect(write).not.toHaveBeenCalled();
  });

  it('refuses outcomes of the wrong shape', async () => {
    connectTab();
    const outcome = { fieldId: 'f1', status: 'perfect' as 'filled', readBack: '', why: '' };
    handlePage(
      { 'page.write': WRITER_REQUESTS['page.write'] },
      { 'page.write': async () => ({ outcomes: [outcome], milliseconds: 1 }) },
    );
    expect((await errorOf(tellFrame(7, 0, 'page.write', { orders: [] }))).code).toBe('bad-message');
  });
});
