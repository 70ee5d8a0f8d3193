import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { SAMPLES } from '../../../lib/profile/samples.ts';
import { onDisk, SAMPLE_FILES, type SampleFile } from '../../../tests/support/sampleFiles.ts';
import { IS_PANEL } from '../demo/walkThrough.ts';
import { askFrom } from '../driver/ask.ts';
import { type ClosedRoot, findClosedRoot } from '../driver/closedRoot.ts';
import { open, type Session } from '../driver/session.ts';
import { isUsable, pageSurface, type Surface, waitIn } from '../driver/surface.ts';
import { ROOT } from '../root.ts';
import { type StaticServer, serveFolder } from '../staticServer.ts';
import { PAGES } from './pages.ts';

export type Scheme = 'light' | 'dark';
export type Shown = 'en' | 'es';

export const PASSPHRASE = 'a vault for pictures only';
/** Where the fictional insurer's claim form is, below the server's address. */
export const CLAIM_PAGE = 'cms-1500/';

/** The built extension in real Chromium with the fictional sample patient in its vault, ready to have its picture taken. */
export class Stage {
  readonly session: Session;
  readonly #server: StaticServer;
  readonly #browser: Browser;

  private constructor(session: Session, server: StaticServer, browser: Browser) {
    this.session = session;
    this.#server = server;
    this.#browser = browser;
  }

  /**
   * @param filled false: as it is right after the installation, without a vault
   * @param files what she has stored
   */
  static async open(filled = true, files: readonly SampleFile[] = SAMPLE_FILES): Promise<Stage> {
    const server = await serveFolder(join(ROOT, 'tests', 'forms'), PAGES);
    const session = await open('chromium');
    const page = await session.newPage('about:blank');
    const stage = new Stage(session, server, page.browser());
    if (!filled) return stage;
    await session.setUpVault(JSON.stringify(SAMPLES['paxman-hub-2026']), PASSPHRASE);
    for (const file of files) await onDisk([file], (paths) => session.addDocuments(file.kind, paths));
    return stage;
  }

  async close(): Promise<void> {
    await this.session.close();
    await this.#server.close();
  }

  /** Makes popup, options page and panel speak it. */
  async speak(language: Shown): Promise<void> {
    const options = await this.session.driver.openExtensionPage('options.html');
    const settings = await askFrom(options, 'settings.get', {});
    await askFrom(options, 'settings.save', { ...settings, language });
    await options.close();
  }

  /** The tab, or popup, of the extension whose address has this part. */
  async pageOf(part: string): Promise<Page> {
    const target = await this.#browser.waitForTarget((each) => each.url().includes(part), { timeout: 15_000 });
    return target.asPage();
  }

  /** The options page at a section, as wide as given; in CSS pixels. */
  async options(section: string, scheme: Scheme, width: number, height: number): Promise<Page> {
    await this.session.driver.openExtensionPage(`options.html#${section}`);
    const page = await this.pageOf('options.html');
    await look(page, scheme);
    await page.setViewport({ width, height });
    const surface = pageSurface(page);
    const either = `${isUsable('#passphrase')} ? 'locked' : document.querySelector('main .card') ? 'open' : ''`;
    if ((await waitIn<string>(surface, either, 'the options page')) === 'locked') {
      await surface.type('#passphrase', PASSPHRASE);
      await surface.click('#unlock');
      await waitIn(surface, `!!document.querySelector('main .card')`, 'the options page');
    }
    await settle(page);
    return page;
  }

  /** Any page of the extension, as wide as given. */
  async ownPage(name: string, scheme: Scheme, width: number, height: number): Promise<Page> {
    await this.session.driver.openExtensionPage(name);
    const page = await this.pageOf(name);
    await look(page, scheme);
    await page.setViewport({ width, height });
    await settle(page);
    return page;
  }

  /** A claim page of the fictional insurer in a new tab. */
  async claimPage(scheme: Scheme, width: number, height: number, path = CLAIM_PAGE): Promise<Page> {
    const page = await this.session.newPage(`${this.#server.base}${path}`);
    await page.setViewport({ width, height });
    await look(page, scheme);
    return page;
  }

  /** The popup over a page, unlocked or as it is. */
  async popup(page: Page, scheme: Scheme, unlocked = true): Promise<{ surface: Surface; page: Page }> {
    const surface = await this.session.clickToolbar(page);
    const popup = await this.pageOf('popup.html');
    await look(popup, scheme);
    if (unlocked) {
      await this.session.unlock(surface, PASSPHRASE);
      await waitIn(
        surface,
        `document.querySelector('#found, #result') && ${isUsable('#fill')}`,
        'the page to be read',
        60_000,
      );
    }
    await settle(popup);
    return { surface, page: popup };
  }

  async panel(page: Page): Promise<ClosedRoot> {
    const root = await findClosedRoot(this.session.driver, page, IS_PANEL);
    if (!root) throw new Error('There is no panel in the page.');
    return root;
  }
}

const look = (page: Page, scheme: Scheme) =>
  page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);

/** Until fonts are there and nothing has grown for a moment: a popup is sized by its content. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate('document.fonts.ready.then(() => true)');
  let last = '';
  for (let round = 0; round < 20; round++) {
    await sleep(200);
    const now = await page.evaluate<[], () => string>(
      () =>
        `${document.documentElement.scrollWidth}x${document.documentElement.scrollHeight} ${document.body.innerText.length}`,
    );
    if (now === last) return;
    last = now;
  }
}
