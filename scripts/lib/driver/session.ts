import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { TabReport } from '../../../lib/messages.ts';
import type { BrowserName } from '../findBrowser.mjs';
import { askFrom } from './ask.ts';
import { goTo } from './goTo.ts';
import { launch, type StartOptions } from './launch.ts';
import { isUsable, type OwnTab, type Surface, textOf, waitIn } from './surface.ts';
import type { Driver } from './types.ts';

/** Something the extension itself said in its popup or options page instead of doing what was asked. */
export class Refused extends Error {
  override name = 'Refused';
}

/** A browser with the extension, and what a person does in it, step by step. */
export class Session {
  readonly driver: Driver;
  #passphrase = '';

  constructor(driver: Driver) {
    this.driver = driver;
  }

  /** A new tab showing `url`. */
  async newPage(url: string): Promise<Page> {
    const page = await this.driver.newPage();
    await goTo(page, url);
    return page;
  }

  /** Creates the vault and imports the profile on the options page. Throws Refused with what the page said. */
  async setUpVault(profileJson: string, passphrase: string): Promise<void> {
    this.#passphrase = passphrase;
    const options = await this.driver.openExtensionPage('options.html');
    await waitIn(options, isUsable('#new-passphrase'), 'the passphrase field');
    await options.type('#new-passphrase', passphrase);
    await options.type('#repeat-passphrase', passphrase);
    await waitIn(options, isUsable('#create-vault'), 'the button that creates the vault');
    await options.click('#create-vault');
    await this.#import(options, profileJson);
    await options.close();
  }

  /**
   * The vault and the profile as `setUpVault` leaves them, asked for without the options page: for what begins where that
   * ends, many times over.
   */
  async startWithVault(profileJson: string, passphrase: string): Promise<void> {
    this.#passphrase = passphrase;
    const own = await this.driver.openExtensionPage('welcome.html');
    await askFrom(own, 'vault.create', { passphrase });
    await askFrom(own, 'profile.import', { json: profileJson });
    await own.close();
  }

  /** Imports one more profile, or another version of one, through the options page; it becomes the active one. */
  async importProfile(profileJson: string): Promise<void> {
    const options = await this.driver.openExtensionPage('options.html');
    const either = `${isUsable('#passphrase')} ? 'locked' : document.querySelector('#import-files') ? 'open' : ''`;
    if ((await waitIn<string>(options, either, 'the options page')) === 'locked') {
      await options.type('#passphrase', this.#passphrase);
      await options.click('#unlock');
    }
    await this.#import(options, profileJson);
    await options.close();
  }

  /** Stores files of one kind for the active claim through the options page. Throws Refused with what the page said. */
  async addDocuments(kind: string, paths: readonly string[]): Promise<void> {
    const options = await this.driver.openExtensionPage('options.html#documents');
    const either = `${isUsable('#passphrase')} ? 'locked' : document.querySelector('#add-documents') ? 'open' : ''`;
    if ((await waitIn<string>(options, either, 'the documents')) === 'locked') {
      await options.type('#passphrase', this.#passphrase);
      await options.click('#unlock');
      await waitIn(options, `!!document.querySelector('#add-documents')`, 'the documents');
    }
    await options.evaluate(
      `(() => { const select = document.querySelector('#document-kind'); select.value = ${JSON.stringify(kind)}; select.dispatchEvent(new Event('change', { bubbles: true })); })()`,
    );
    for (const [at, path] of paths.entries()) {
      await options.setFile('#add-documents', path);
      const nth = `#documents-adding li.notice`;
      const said = `(() => { const row = document.querySelector('${nth}'); return row && !document.querySelector('#documents-adding progress') ? [row.className, row.textContent] : ''; })()`;
      const [look, text] = await waitIn<[string, string]>(options, said, `file ${at + 1} to be stored`, 120_000);
      if (!look.includes('good')) throw new Refused(text);
    }
    await options.close();
  }

  async #import(options: Surface, profileJson: string): Promise<void> {
    const folder = mkdtempSync(join(tmpdir(), 'coolclaim-profile-'));
    try {
      const file = join(folder, 'profile.json');
      writeFileSync(file, profileJson);
      await waitIn(options, `!!document.querySelector('#import-files')`, 'the import of a profile file');
      await options.evaluate(`(location.hash = 'imports')`);
      await waitIn(options, `document.querySelector('#import-files-drop').checkVisibility()`, 'the import');
      await options.setFile('#import-files', file);
      const looked = `${isUsable('#import-take')} ? 'ready' : ${textOf('#import-error')}`;
      const said = await waitIn<string>(options, looked, 'the file to be read');
      if (said !== 'ready') throw new Refused(said);
      await options.click('#import-take');
      const done = `document.querySelector('#import-status.good') ? 'done' : ${textOf('#import-error')}`;
      const outcome = await waitIn<string>(options, done, 'the import to finish');
      if (outcome !== 'done') throw new Refused(outcome);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  /** A real click on the toolbar button while `page` is in front. */
  clickToolbar(page: Page): Promise<Surface> {
    return this.driver.clickToolbar(page);
  }

  /** Presses the lock button when the vault is open. */
  async lock(popup: Surface): Promise<void> {
    const either = `${isUsable('#passphrase')} ? 'locked' : ${isUsable('#lock')} ? 'open' : ''`;
    if ((await waitIn<string>(popup, either, 'the popup')) === 'locked') return;
    await popup.click('#lock');
    await waitIn(popup, isUsable('#passphrase'), 'the popup to lock');
  }

  /** Unlocks when the popup asks for it. */
  async unlock(popup: Surface, passphrase = this.#passphrase): Promise<void> {
    const either = `${isUsable('#passphrase')} ? 'locked' : ${isUsable('#lock')} ? 'open' : ''`;
    if ((await waitIn<string>(popup, either, 'the popup')) === 'open') return;
    await popup.type('#passphrase', passphrase);
    await popup.click('#unlock');
    const done = `${isUsable('#lock')} ? 'open' : ${textOf('#error')}`;
    const outcome = await waitIn<string>(popup, done, 'the vault to open');
    if (outcome !== 'open') throw new Refused(outcome);
  }

  /** Presses "Fill this claim" and waits for the review. False when it holds no row that could be written. */
  async review(popup: Surface): Promise<boolean> {
    // Until the page is read the popup still grows, and a click would land beside the button.
    const isRead = `document.querySelector('#found, #result') && ${isUsable('#fill')}`;
    const ready = `${isRead} ? 'ready' : ${textOf('#error')}`;
    const state = await waitIn<string>(popup, ready, 'the page to be read', 60_000);
    if (state !== 'ready') throw new Refused(state);
    await popup.click('#fill');
    const nothing = `document.querySelector('#back') && !document.querySelector('.review .ready')`;
    const isRisky = `document.querySelector('#risk-taken:not(:checked)')`;
    const reviewed = `${isRisky} ? 'risky' : ${isUsable('#confirm')} ? 'ready' : ${nothing} ? 'nothing' : ${textOf('#error')}`;
    let outcome = await waitIn<string>(popup, reviewed, 'the review', 60_000);
    if (outcome === 'risky') {
      // who names a page on the command line has decided
      await popup.click('#risk-taken');
      outcome = await waitIn<string>(popup, reviewed, 'the review of a page that is not safe', 60_000);
    }
    if (outcome !== 'ready' && outcome !== 'nothing') throw new Refused(outcome);
    return outcome === 'ready';
  }

  /** Confirms the review and waits for the result line, which it returns. */
  async confirm(popup: Surface): Promise<string> {
    await popup.click('#confirm');
    const outcome = `${textOf('#result')} ? { result: ${textOf('#result')} } : ${textOf('#error')} ? { error: ${textOf('#error')} } : null`;
    const said = await waitIn<{ result?: string; error?: string }>(popup, outcome, 'the result', 120_000);
    if (!said.result) throw new Refused(said.error);
    return said.result;
  }

  /** Presses the undo button of a finished fill and waits until the page is as it was, as far as it lets go. */
  async undo(popup: Surface): Promise<void> {
    await waitIn(popup, isUsable('#undo'), 'the undo button');
    await popup.click('#undo');
    await waitIn(popup, `!document.querySelector('#undo')`, 'the page to be as before', 60_000);
  }

  /** The extension's own report about the tab in front. */
  async report(popup: Surface): Promise<TabReport> {
    const tabId = await popup.evaluate<number>(
      `new Promise((resolve) => chrome.tabs.query({ active: true, currentWindow: true }, ([tab]) => resolve(tab.id)))`,
    );
    const { report } = await askFrom(popup, 'tab.report', { tabId });
    if (!report) throw new Error('The extension has no report about this tab.');
    return report;
  }

  /** Toolbar click, unlock, review, confirm: everything she does to fill the page in front of her. */
  async fill(page: Page | OwnTab): Promise<TabReport> {
    const popup = await ('clickToolbar' in page ? page.clickToolbar() : this.clickToolbar(page));
    try {
      await this.unlock(popup);
      if (await this.review(popup)) await this.confirm(popup);
      return await this.report(popup);
    } finally {
      await popup.close();
    }
  }

  close(): Promise<void> {
    return this.driver.close();
  }
}

/** Builds the extension when needed and starts the browser with it. */
export async function open(browser: BrowserName, options: StartOptions = {}): Promise<Session> {
  return new Session(await launch(browser, options));
}
