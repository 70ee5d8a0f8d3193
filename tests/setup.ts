import 'fake-indexeddb/auto';
import { beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Listener = (message: unknown, sender: unknown, sendResponse: (reply: unknown) => void) => unknown;

// By name, as scripts in a page find it: a project that extends this configuration is not given the plug-in's own setup.
vi.stubGlobal('chrome', fakeBrowser);
vi.stubGlobal('browser', fakeBrowser);

const clone = (value: unknown) => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

/** Delivers a message as a browser does: copies as JSON, gives the sender, waits for a listener that returned true. */
async function deliver(message: unknown, sender: unknown): Promise<unknown> {
  const event = fakeBrowser.runtime.onMessage as unknown as {
    hasListeners(): boolean;
    trigger(...args: Parameters<Listener>): Promise<unknown[]>;
  };
  if (!event.hasListeners()) throw new Error('Could not establish connection. Receiving end does not exist.');
  let answered = false;
  let respond: (reply: unknown) => void = () => {};
  const reply = new Promise<unknown>((resolve) => {
    respond = (value) => {
      answered = true;
      resolve(clone(value));
    };
  });
  const results = await event.trigger(clone(message), sender, respond);
  return results.includes(true) || answered ? reply : undefined;
}

// The fake browser lacks these, or does them differently from a real one. A test replaces what it needs with vi.fn().
beforeEach(() => {
  fakeBrowser.reset();
  const pageOfOurs = {
    id: fakeBrowser.runtime.id,
    url: fakeBrowser.runtime.getURL('/popup.html'),
    origin: `chrome-extension://${fakeBrowser.runtime.id}`,
  };
  const alarms = new Map<string, { name: string; scheduledTime: number }>();
  Object.assign(fakeBrowser.runtime, {
    sendMessage: (message: unknown, sender: unknown = pageOfOurs) => deliver(message, sender),
    openOptionsPage: vi.fn(async () => {}),
  });
  Object.assign(fakeBrowser.storage.local, { setAccessLevel: vi.fn(async () => {}) });
  Object.assign(fakeBrowser.alarms, {
    create: async (name: string, info: { when?: number; delayInMinutes?: number }) => {
      alarms.set(name, { name, scheduledTime: info.when ?? Date.now() + (info.delayInMinutes ?? 0) * 60_000 });
    },
    get: async (name: string) => alarms.get(name),
    clear: async (name: string) => alarms.delete(name),
  });
  Object.assign(fakeBrowser, {
    scripting: { executeScript: vi.fn(async () => []) },
    permissions: {
      contains: vi.fn(async () => false),
      request: vi.fn(async () => false),
      remove: vi.fn(async () => true),
      getAll: vi.fn(async () => ({ permissions: [], origins: [] })),
      onAdded: { addListener: vi.fn() },
    },
    idle: { setDetectionInterval: vi.fn(), onStateChanged: { addListener: vi.fn() } },
    contextMenus: { create: vi.fn(), removeAll: vi.fn(async () => {}), onClicked: { addListener: vi.fn() } },
    commands: { getAll: vi.fn(async () => []), onCommand: { addListener: vi.fn() } },
    i18n: { getUILanguage: () => 'en-US', getMessage: (key: string) => key },
  });
  Object.assign(fakeBrowser.tabs, {
    sendMessage: vi.fn(async () => {
      throw new Error('Could not establish connection. Receiving end does not exist.');
    }),
  });
});
