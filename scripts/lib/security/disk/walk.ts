import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SAMPLES } from '../../../../lib/profile/samples.ts';
import { askFrom } from '../../driver/ask.ts';
import { open, type Session } from '../../driver/session.ts';
import { isUsable, type Surface, waitIn } from '../../driver/surface.ts';
import type { BrowserName } from '../../findBrowser.mjs';
import { ROOT } from '../../root.ts';
import { type StaticServer, serveFolder } from '../../staticServer.ts';
import { type Hit, type Needle, searchFolder, textNeedles } from './search.ts';

/** What was found in the profile folder at one moment. */
export interface Look {
  when: string;
  files: number;
  bytes: number;
  /** What nothing explains. */
  hits: Hit[];
  /** What the browser itself keeps of the web page she filled, to open it again. */
  keptOfPage: Hit[];
}

export interface DiskResult {
  /** Of the browser. */
  version: string;
  looks: Look[];
  /** The address of the served page was found: the search does see what the browser writes. */
  seesAddress: boolean;
  /** What is left for the extension to read after "delete everything"; empty when all is gone. */
  leftAfterErase: string[];
  /** Files in which the wrapped key, as ciphertext, still stood after "delete everything". */
  ciphertextAfterErase: string[];
}

const PASSPHRASE = 'umbrella quartz meadow lantern';
const MARKER = 'MARKER-7f31c2-of-her-receipt';
const FILE_NAME = 'quiet-marmot-receipt.pdf';
const PROFILE = SAMPLES['paxman-hub-2026'];

/** How long each browser waits at most before it writes its open tabs to the disk, milliseconds, and some. */
const UNTIL_WRITTEN: Record<BrowserName, number> = { chromium: 8_000, firefox: 20_000 };

/** Where a browser keeps the open tabs, with what stands in the fields of web pages. */
const SESSION_FILES = /(^|\/)Sessions\/|sessionstore/;

function needlesOfHers(): Needle[] {
  const { patient, subscriber, coverage, physician, diagnoses } = PROFILE;
  return [
    textNeedles('member ID', coverage.memberId),
    textNeedles('group number', coverage.groupNumber),
    textNeedles('family name', patient.name.last),
    textNeedles('street', patient.address.line1),
    textNeedles('telephone', patient.phone),
    textNeedles('e-mail', patient.email),
    textNeedles('employer', subscriber.employer),
    textNeedles('physician', physician.organization),
    textNeedles('diagnosis code', diagnoses[0]!.code),
    textNeedles('diagnosis', diagnoses[0]!.description),
    textNeedles('profile name', PROFILE.label),
    textNeedles('file name', FILE_NAME),
    textNeedles('file content', MARKER),
    textNeedles('passphrase', PASSPHRASE),
  ].flat();
}

/** The key of the unlocked vault as the browser holds it in memory, and as bytes. */
async function needlesOfKey(page: Surface): Promise<Needle[]> {
  const held = await page.evaluate<string>(`chrome.storage.session.get(null).then((all) => JSON.stringify(all))`);
  const key = /"key":"([A-Za-z0-9+/]{43}=)"/.exec(held)?.[1];
  if (!key) throw new Error('The unlocked key is not where it was: the search would miss it.');
  return [...textNeedles('data key', key), { name: 'data key (bytes)', bytes: Buffer.from(key, 'base64') }];
}

/** What the extension can still read of what it ever stored. */
const LEFT = `(async () => {
  const left = [];
  for (const area of ['local', 'session']) {
    for (const name of Object.keys(await chrome.storage[area].get(null))) left.push('storage.' + area + ': ' + name);
  }
  for (const { name } of await indexedDB.databases()) {
    const database = await new Promise((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    for (const store of database.objectStoreNames) {
      const count = await new Promise((resolve) => {
        database.transaction(store).objectStore(store).count().onsuccess = (event) => resolve(event.target.result);
      });
      if (count > 0) left.push('IndexedDB: ' + count + ' in ' + name + '/' + store);
    }
    database.close();
  }
  return left;
})()`;

/** One browser with a fresh profile folder, and all a person does with the extension, looked at from the disk's side. */
class DiskWalk {
  readonly #browser: BrowserName;
  readonly #home = mkdtempSync(join(tmpdir(), 'coolclaim-disk-'));
  readonly #looks: Look[] = [];
  #needles = needlesOfHers();
  #before = new Set<string>();
  #session!: Session;
  #server!: StaticServer;

  constructor(browser: BrowserName) {
    this.#browser = browser;
  }

  #search(needles: readonly Needle[]) {
    return searchFolder(join(this.#home, 'profile'), needles);
  }

  async #look(when: string, isPageFilled: boolean): Promise<void> {
    await sleep(UNTIL_WRITTEN[this.#browser]);
    const { hits, files, bytes } = this.#search(this.#needles);
    // the extension's own tables of codes are no facts of hers: they stood there before she came
    const hers = hits.filter(({ name }) => !this.#before.has(name));
    const isOfPage = ({ file, name }: Hit) =>
      isPageFilled && SESSION_FILES.test(file) && !/key|passphrase|file|profile name/.test(name);
    const look = { when, files, bytes, hits: hers.filter((hit) => !isOfPage(hit)), keptOfPage: hers.filter(isOfPage) };
    this.#looks.push(look);
  }

  async #documentOnDisk<T>(work: (path: string) => Promise<T>): Promise<T> {
    const folder = join(this.#home, 'hers');
    mkdirSync(folder);
    writeFileSync(join(folder, FILE_NAME), `%PDF-1.4\n${MARKER}\n`.padEnd(600_000, `${MARKER}\n`));
    try {
      return await work(join(folder, FILE_NAME));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  async run(): Promise<DiskResult> {
    try {
      this.#server = await serveFolder(join(ROOT, 'tests', 'forms'));
      this.#session = await open(this.#browser, { home: this.#home, keepsTabs: true });
      const session = this.#session;
      const first = await session.driver.openExtensionPage('options.html');
      await waitIn(first, isUsable('#new-passphrase'), 'the options page');
      await sleep(3000);
      this.#before = new Set(this.#search(this.#needles).hits.map(({ name }) => name));
      await first.close();

      await session.setUpVault(JSON.stringify(PROFILE), PASSPHRASE);
      await this.#documentOnDisk((path) => session.addDocuments('itemized-receipt', [path]));
      const editor = await session.driver.openExtensionPage('options.html#coverage');
      this.#needles = [...this.#needles, ...(await needlesOfKey(editor))];
      const shows = `[...document.querySelectorAll('input')].some((input) => input.value === '${PROFILE.coverage.memberId}')`;
      await waitIn(editor, shows, 'her member ID in the options page');
      await this.#look('her profile open in the options page', false);

      const page = await session.newPage(`${this.#server.base}portal-table/`);
      await session.fill(page);
      await this.#look('a page filled, the vault open', true);
      const popup = await session.clickToolbar(page);
      await session.undo(popup);
      await session.lock(popup);
      await popup.close();
      await editor.close();

      const locked = await session.driver.openExtensionPage('options.html');
      await waitIn(locked, isUsable('#passphrase'), 'the passphrase field');
      await locked.type('#passphrase', PASSPHRASE);
      await locked.click('button[aria-controls="passphrase"]');
      await this.#look('undone and locked, the passphrase typed and shown', true);
      const stored = await locked.evaluate<{ vault: { wrappedKey: { data: string } } }>(
        `chrome.storage.local.get('vault')`,
      );
      await locked.close();
      await session.close();
      await this.#look('the browser closed', true);
      const seesAddress = this.#search(textNeedles('address', `${this.#server.base}portal-table/`)).hits.length > 0;

      this.#session = await open(this.#browser, { home: this.#home });
      const last = await this.#session.driver.openExtensionPage('options.html');
      await askFrom(last, 'vault.erase', {});
      const leftAfterErase = await last.evaluate<string[]>(LEFT);
      await this.#session.close();
      const wrapped = textNeedles('wrapped key', stored.vault.wrappedKey.data);
      const ciphertextAfterErase = this.#search(wrapped).hits.map(({ file }) => file);
      const { version } = session.driver;
      return { version, looks: this.#looks, seesAddress, leftAfterErase, ciphertextAfterErase };
    } finally {
      await this.#session?.close().catch(() => {});
      await this.#server?.close();
      rmSync(this.#home, { recursive: true, force: true, maxRetries: 5 });
    }
  }
}

export const walkDisk = (browser: BrowserName): Promise<DiskResult> => new DiskWalk(browser).run();
