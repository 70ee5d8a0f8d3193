import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import { closeTabs } from './closeTabs.ts';
import { killBrowser } from './kill.ts';
import { orClose } from './orClose.ts';
import { type OwnTab, pageSurface } from './surface.ts';
import type { InstalledDriver, LaunchOptions, Started } from './types.ts';

/** Besides puppeteer's own: nothing that calls home, so that every request seen is one of page or extension. */
const FLAGS = [
  '--disable-quic',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--no-default-browser-check',
  '--gaia-url=http://127.0.0.1:9', // the browser asks at start-up who is signed in
  '--disable-features=AutofillServerCommunication,DialMediaRouteProvider,NetworkTimeServiceQuerying',
];

/** Starts Chromium, which loads the extension over the debugging pipe, the only way that needs no start-up flag of its own. */
export async function startChromium(options: LaunchOptions): Promise<Started> {
  const browser = await puppeteer.launch({
    executablePath: options.executable,
    headless: !options.headed,
    pipe: true,
    enableExtensions: true,
    ...(options.profile ? { userDataDir: options.profile } : {}),
    defaultViewport: options.headed ? null : { width: 1280, height: 900 },
    args: [
      ...FLAGS,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // Chromium's sandbox refuses to run as root
      ...(options.proxy ? [`--proxy-server=http://${options.proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
      '--window-size=1360,1000',
      '--screen-info={1600x1200}', // of its own accord a headless one has 800x600, where a popup is cut off
    ],
  });
  return { install: (extension) => orClose(browser, drive(browser, extension)) };
}

type DeveloperPrivate = typeof globalThis & {
  chrome: { developerPrivate: { addHostPermission(id: string, host: string): Promise<void> } };
};

async function drive(browser: Browser, extension: string): Promise<InstalledDriver> {
  const id = await browser.installExtension(extension);
  const popupUrl = `chrome-extension://${id}/popup.html`;
  const popups = () => browser.targets().filter((target) => target.url().startsWith(popupUrl));

  const commands = browser.target().createCDPSession();

  const closePopups = async () => {
    for (const target of popups()) await (await target.asPage()).close().catch(() => {});
    const deadline = Date.now() + 3000;
    while (popups().length > 0 && Date.now() < deadline) await sleep(20);
  };

  const openedPopup = async () => {
    const isPopup = (candidate: Target) => candidate.url().startsWith(popupUrl);
    const popup = await (await browser.waitForTarget(isPopup, { timeout: 15_000 })).asPage();
    await popup.waitForFunction('document.readyState === "complete"');
    return { ...pageSurface(popup), close: closePopups };
  };

  const clickToolbar = async (page: Page) => {
    await closePopups(); // a second click on the button would only close an open popup
    await page.bringToFront();
    const extension = (await browser.extensions()).get(id);
    if (!extension) throw new Error('Chromium did not load the extension.');
    await page.triggerExtensionAction(extension);
    return openedPopup();
  };
  const ownTab = (page: Page): OwnTab => ({ ...pageSurface(page), clickToolbar: () => clickToolbar(page) });

  /** Evaluates an expression in the service worker, which has to be awake. */
  const inBackground = async (expression: string) => {
    const isOurs = (target: Target) => target.type() === 'service_worker' && target.url().includes(id);
    const worker = await (await browser.waitForTarget(isOurs, { timeout: 15_000 })).worker();
    if (!worker) throw new Error('Chromium has no background of the extension.');
    await worker.evaluate(expression);
  };

  return {
    name: 'chromium',
    version: await browser.version(),
    pid: browser.process()?.pid,
    newPage: () => browser.newPage(),
    clickToolbar,
    async giveCommand(page, name) {
      await page.bringToFront();
      await inBackground(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
        chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab))`);
    },
    async chooseInMenu(page, selector, entry) {
      await page.bringToFront();
      await page.click(selector, { button: 'right' });
      const info = JSON.stringify({ menuItemId: entry, editable: true, frameId: 0 });
      await inBackground(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
        chrome.contextMenus.onClicked.dispatch(${info}, tab))`);
    },
    openedPopup,
    async openExtensionPage(path) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return ownTab(page);
    },
    async tabAt(part) {
      const isIt = (target: Target) => target.type() === 'page' && target.url().includes(part);
      return ownTab(await (await browser.waitForTarget(isIt, { timeout: 15_000 })).asPage());
    },
    async agreeTo(patterns) {
      // headless Chromium has nobody to ask; what its own extensions page has granted is given without a question
      const page = await browser.newPage();
      await page.goto('chrome://extensions');
      for (const pattern of patterns) {
        await page.evaluate(
          (own, host) => (globalThis as DeveloperPrivate).chrome.developerPrivate.addHostPermission(own, host),
          id,
          pattern,
        );
      }
      await page.close();
    },
    untilClosed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
    async stopBackground() {
      const isOurs = (target: Target) => target.type() === 'service_worker' && target.url().includes(id);
      const worker = browser.targets().find(isOurs);
      if (!worker) return;
      const gone = new Promise<void>((resolve) => {
        const onGone = (target: Target) => {
          if (target !== worker) return;
          browser.off('targetdestroyed', onGone);
          resolve();
        };
        browser.on('targetdestroyed', onGone);
      });
      const { _targetId: targetId } = worker as unknown as { _targetId: string };
      await (await commands).send('Target.closeTarget', { targetId });
      await gone;
    },
    kill: () => killBrowser(browser),
    async uninstall() {
      await closeTabs(browser);
      await browser.uninstallExtension(id);
    },
  };
}
