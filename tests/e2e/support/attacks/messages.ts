import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { ASK, PAGE, PANEL } from '../../../../lib/messages.ts';
import { SAMPLES } from '../../../../lib/profile/samples.ts';
import { askFrom } from '../../../../scripts/lib/driver/ask.ts';
import { buildFolder, geckoIdOf } from '../../../../scripts/lib/extensionBuild.ts';
import { DEFAULT_SAMPLE, PASSPHRASE } from '../withBrowser.ts';
import { PRIVATE } from './hers.ts';
import { expectHonest, expectNothingTaken } from './observe.ts';
import { panelIn } from './panelHand.ts';
import type { Attack, Scene } from './types.ts';

const ID = SAMPLES[DEFAULT_SAMPLE].id;

/** Bodies that the extension's own parts could send, for every message that takes one; others take nothing. */
const BODIES: Record<string, unknown> = {
  'vault.unlock': { passphrase: PASSPHRASE },
  'vault.create': { passphrase: 'a passphrase of the page' },
  'vault.changePassphrase': { current: PASSPHRASE, next: 'a passphrase of the page' },
  'backup.preview': { text: '{}', passphrase: PASSPHRASE },
  'backup.restore': { text: '{}', passphrase: PASSPHRASE, mode: 'replace' },
  'profile.get': { id: ID },
  'profile.save': { json: '{}' },
  'profile.remove': { id: ID },
  'profile.import': { json: '{}' },
  'profile.activate': { id: ID, course: SAMPLES[DEFAULT_SAMPLE].courses[0]!.id },
  'settings.save': { autoLockMinutes: 0, language: 'es', panelSide: 'left' },
  'sites.forget': { origin: '', id: '' },
  'sites.export': { origin: 'http://127.0.0.1' },
  'sites.import': { json: '{}' },
  'access.allow': { tabId: 1, frame: '' },
  'access.forget': { site: '', frame: '' },
  'letters.list': { profile: ID, course: SAMPLES[DEFAULT_SAMPLE].courses[0]!.id },
  'letters.save': {
    profile: ID,
    course: SAMPLES[DEFAULT_SAMPLE].courses[0]!.id,
    draft: 'appeal',
    text: 'from the page',
    base: '',
    made: '2026-06-01',
    over: '',
  },
  'guide.get': { profile: ID },
  'guide.save': { profile: ID, place: 'end', skipped: [], loose: [{ path: 'patient.phone', value: 'from the page' }] },
  'practice.bring': { files: ['/page.js', '/writer.js'] },
  'letters.remove': { profile: ID, course: SAMPLES[DEFAULT_SAMPLE].courses[0]!.id, draft: 'appeal' },
  'checklist.set': { itemId: 'receipt', state: 'have' },
  'page.write': {
    orders: [
      { fieldId: '0', signature: '', action: { do: 'type', text: 'from the page' } },
      { fieldId: 'memberId', signature: '', action: { do: 'type', text: 'from the page' } },
    ],
  },
  'panel.dock': { side: 'left' },
  'panel.tick': { itemId: 'receipt', state: 'have' },
};

const envelopes = (channel: string, protocol: object) =>
  Object.keys(protocol).map((type) => ({
    coolclaim: channel,
    type,
    body: BODIES[type] ?? (type.startsWith('tab.') ? { tabId: 1, approved: [], key: '0:0', mine: true } : {}),
  }));

interface Kept {
  origin: string; // of the extension
  status: unknown;
  json: string; // her profile
  settings: unknown;
}

/** What is kept for her, which no page may change. */
async function keptNow({ session }: Scene, page: Page): Promise<Kept> {
  const popup = await session.clickToolbar(page);
  try {
    return {
      origin: await popup.evaluate<string>('location.origin'),
      status: await askFrom(popup, 'vault.status', {}),
      json: (await askFrom(popup, 'profile.get', { id: ID })).json,
      settings: await askFrom(popup, 'settings.get', {}),
    };
  } finally {
    await popup.close();
  }
}

type Forger = typeof globalThis & {
  attack(what: unknown, ids?: string[]): Promise<string[]>;
  traces(): string[];
};

/** Asks from the extension's own world in the page, as a page could that has broken out of its own: Chromium only. */
async function fromContentWorld(page: Page, expression: string): Promise<unknown> {
  const session = await page.createCDPSession();
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const world = worlds.find(({ origin }) => origin.startsWith('chrome-extension://'));
  if (!world) throw new Error('The extension has no world in this page.');
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `(async () => JSON.stringify(await (${expression})))()`,
    contextId: world.id,
    awaitPromise: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'The script failed.');
  return JSON.parse(result.value as string);
}

/** A page that speaks as if it were a part of the extension. */
export const MESSAGES: readonly Attack[] = [
  {
    id: 'forged-messages',
    family: 'forged messages',
    promise: 'Nothing a page says through any channel it has is taken for a message, or answered.',
    page: 'forged-messages',
    async run(scene, page) {
      await scene.session.fill(page);
      const panel = await panelIn(scene.session, page);
      const before = await panel.evaluate('root.innerHTML');
      const kept = await keptNow(scene, page);
      const ids = [new URL(kept.origin).host, geckoIdOf(buildFolder('firefox'))];
      const all = [...envelopes('page', PAGE), ...envelopes('panel', PANEL), ...envelopes('ask', ASK)];
      const answers = await page.evaluate(
        (what, whom) => (globalThis as unknown as Forger).attack(what, whom),
        all,
        ids,
      );
      expect(answers, `the page was answered ${answers.join(', ')}`).toEqual([]);
      expect(await keptNow(scene, page)).toEqual(kept);
      await expectHonest(page);
      await expectNothingTaken(page);
      expect(await panel.evaluate('root.innerHTML'), 'the panel is as it was').toBe(before);
    },
  },
  {
    id: 'forged-resources',
    family: 'forged messages',
    promise: 'A page can load no file of the extension, nor tell by one that it is installed.',
    page: 'forged-resources',
    async run(scene, page) {
      await scene.session.fill(page);
      const { origin } = await keptNow(scene, page);
      const files = readdirSync(buildFolder(scene.browser), { recursive: true, encoding: 'utf8' });
      const wanted = files.filter((name) => /\.(js|html|png|css|json)$/.test(name) && !name.includes('chunks'));
      expect(wanted).toContain('page.js');
      const loaded = await page.evaluate(
        (urls) => (globalThis as unknown as Forger).attack(urls),
        wanted.map((name) => `${origin}/${name}`),
      );
      expect(loaded, `the page could load ${loaded.join(', ')}`).toEqual([]);
      const traces = await page.evaluate(() => (globalThis as unknown as Forger).traces());
      expect(traces.filter((name) => !/^https?:/.test(name) && !name.startsWith(origin))).toEqual([]);
    },
  },
  {
    id: 'forged-asks',
    family: 'forged messages',
    promise: 'Even from the extension’s own world in a page nothing of the vault can be asked for or read.',
    page: 'forged-asks',
    skip: { firefox: 'The remote protocol of Firefox runs no code in the world of an extension’s script in a page.' },
    async run(scene, page) {
      await scene.session.fill(page);
      const kept = await keptNow(scene, page);
      const asks = envelopes('ask', ASK).sort((a, b) => danger(a.type) - danger(b.type));
      for (const ask of asks) {
        const said = await fromContentWorld(
          page,
          `Promise.race([chrome.runtime.sendMessage(${JSON.stringify(ask)}), new Promise((done) => setTimeout(done, 1000, null))])
            .catch((error) => null)`,
        );
        expect((said as { ok?: boolean } | null)?.ok ?? false, `${ask.type} was answered`).toBe(false);
        for (const text of PRIVATE) expect(JSON.stringify(said)).not.toContain(text);
      }
      const stored = await fromContentWorld(
        page,
        `Promise.all(['local', 'session'].map((area) => chrome.storage[area].get().then((all) => Object.keys(all), () => [])))`,
      );
      expect(stored, 'what a script in a page can read of the storage').toEqual([[], []]);
      expect(await keptNow(scene, page)).toEqual(kept);
    },
  },
];

/** What would lose something comes last, and is never sent when anything before it was answered. */
const danger = (type: string) => Number(/erase|remove|forget|lock|restore|create|change/.test(type));
