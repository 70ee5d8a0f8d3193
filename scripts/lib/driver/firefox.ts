import puppeteer, { type Browser } from 'puppeteer-core';
import { geckoIdOf } from '../extensionBuild.ts';
import { bidiOf, contextSurface, evaluateIn } from './bidi.ts';
import { closeTabs } from './closeTabs.ts';
import { killBrowser } from './kill.ts';
import { orClose } from './orClose.ts';
import { type OwnTab, waitIn } from './surface.ts';
import type { InstalledDriver, LaunchOptions, Started } from './types.ts';
import { untilTruthy } from './untilTruthy.ts';

const UUID = '0c001c1a-0000-4000-8000-0c001c1a0000'; // any UUID will do
const ADDRESSES = 'extensions.webextensions.uuids';
const PROMPTS = 'extensions.webextOptionalPermissionPrompts';

/** Firefox's own start-up traffic off, popups stay open, and the extension's address known beforehand. */
const preferences = (extensionId: string, { proxy, keepsTabs, profile }: LaunchOptions) => ({
  [ADDRESSES]: JSON.stringify({ [extensionId]: UUID }),
  // a temporary add-on is gone after a restart, and what it stored would go with it
  ...(profile && { 'extensions.webextensions.keepStorageOnUninstall': true }),
  ...(keepsTabs && { 'browser.sessionstore.resume_from_crash': true }),
  'ui.popup.disable_autohide': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'app.normandy.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'browser.topsites.contile.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  ...(proxy && {
    'network.proxy.type': 1,
    'network.proxy.http': proxy.split(':')[0],
    'network.proxy.http_port': Number(proxy.split(':')[1]),
    'network.proxy.ssl': proxy.split(':')[0],
    'network.proxy.ssl_port': Number(proxy.split(':')[1]),
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': '',
  }),
});

/**
 * The popup lives in a panel of the browser window, not in a tab, and Firefox's remote agent only knows tabs. With
 * system access we give the popup's <browser> a key and let the agent find it, so that it is driven like any page.
 */
const ADOPT_POPUP = (popupUrl: string) => `(() => {
  // Firefox loads the popup in a spare browser first and swaps it into the panel that it then shows.
  const popup = [...document.querySelectorAll('panel browser:not(.webextension-preload-browser)')].find((browser) =>
    browser.currentURI?.spec.startsWith(${JSON.stringify(popupUrl)}));
  if (popup?.closest('panel').state !== 'open') return '';
  const { NavigableManager: manager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  popup.permanentKey ??= {};
  const id = manager.getIdForBrowser(popup);
  const find = Object.getPrototypeOf(manager).getBrowserById;
  manager.getBrowserById = function (wanted) { return wanted === id ? popup : find.call(this, wanted); };
  return id;
})()`;

/** Hides every panel that shows a document; true once none of their documents is left. */
const CLOSE_PANELS = `(() => {
  const open = [...document.querySelectorAll('panel')].filter((panel) => panel.querySelector('browser'));
  open.forEach((panel) => panel.hidePopup());
  return open.length === 0;
})()`;

/** As under a hand: opens one after the other the menus that an entry stands in, and then takes it, which closes them all. */
const CHOOSE_ENTRY = (menu: string, item: string) => `(() => {
  const popups = [];
  for (let one = ${item}.parentElement; one && one !== ${menu}; one = one.parentElement)
    if (one.localName === 'menupopup') popups.unshift(one);
  const shut = popups.find(({ state }) => state !== 'open');
  if (shut?.state === 'closed') shut.parentElement.openMenu(true);
  if (!shut) ${item}.parentElement.activateItem(${item});
  return !shut;
})()`;

/** Starts Firefox, which takes the extension as a temporary add-on with its button in the toolbar. */
export async function startFirefox(options: LaunchOptions): Promise<Started> {
  const extensionId = geckoIdOf(options.extension);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable,
    headless: !options.headed,
    defaultViewport: null,
    ...(options.profile ? { userDataDir: options.profile } : {}),
    args: ['--remote-allow-system-access', '--width=1360', '--height=1000'],
    // Without it a released Firefox ignores the preference that turns its remote settings off.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: preferences(extensionId, options),
  });
  // each installation has an address of its own, so that what an earlier one stored is not there for the next
  let installations = 0;
  return {
    install: (extension) => {
      const uuid = UUID.slice(0, -4) + String(installations++).padStart(4, '0');
      return orClose(browser, drive(browser, extension, extensionId, uuid));
    },
  };
}

async function drive(browser: Browser, extension: string, extensionId: string, uuid: string): Promise<InstalledDriver> {
  const widget = extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
  const base = `moz-extension://${uuid}/`;
  const send = bidiOf(browser);
  const tree = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    contexts: { context: string }[];
  };
  const inWindow = <T>(expression: string) => evaluateIn<T>(send, tree.contexts[0]!.context, expression);
  const addresses = JSON.stringify(JSON.stringify({ [extensionId]: uuid }));
  await inWindow(`Services.prefs.setStringPref('${ADDRESSES}', ${addresses})`);
  await browser.installExtension(extension);
  await inWindow(`CustomizableUI.addWidgetToArea('${widget}-browser-action', CustomizableUI.AREA_NAVBAR)`);

  const untilDone = async <T>(expression: string, what: string) => {
    const value = await untilTruthy(() => inWindow<T>(expression));
    if (!value) throw new Error(`Firefox: waited 15 s for ${what}.`);
    return value;
  };

  const closePopup = async () => {
    await untilDone(CLOSE_PANELS, 'closing the popup');
  };

  const openedPopup = async () => {
    const context = await untilDone<string>(ADOPT_POPUP(`${base}popup.html`), 'the popup');
    const popup = contextSurface(send, context, closePopup);
    await waitIn(popup, 'document.readyState === "complete"', 'the popup to load');
    return popup;
  };

  const clickToolbar = async (bringToFront: () => Promise<unknown>) => {
    await closePopup();
    await bringToFront();
    const button = `document.getElementById('${widget}-BAP')`;
    await untilDone(`!!${button}`, 'the toolbar button');
    await inWindow(`${button}.click()`);
    return openedPopup();
  };

  const ownTab = (context: string): OwnTab => ({
    ...contextSurface(send, context, async () => {
      await send('browsingContext.close', { context });
    }),
    clickToolbar: () => clickToolbar(() => send('browsingContext.activate', { context })),
  });

  return {
    name: 'firefox',
    version: await browser.version(),
    pid: browser.process()?.pid,
    newPage: () => browser.newPage(),
    clickToolbar: (page) => clickToolbar(() => page.bringToFront()),
    async giveCommand(page, name) {
      await page.bringToFront();
      const extension = `WebExtensionPolicy.getByID('${extensionId}').extension`;
      // the window's keys tell their letter, and not which command they are for
      const letter = `(await ${extension}.shortcuts.commands).get('${name}').shortcut?.split('+').at(-1)`;
      const give = `(async () => {
        const key = document.querySelector('#ext-keyset-id-${widget} key[key="' + (${letter}) + '"]');
        key?.doCommand();
        return !!key;
      })()`;
      await untilDone(give, `giving ${name}`);
    },
    async chooseInMenu(page, selector, entry) {
      await page.bringToFront();
      await page.click(selector, { button: 'right' });
      const menu = `document.getElementById('contentAreaContextMenu')`;
      await untilDone(`${menu}.state === 'open'`, 'opening the menu');
      const item = `document.getElementById(${JSON.stringify(`${widget}-menuitem-_${entry}`)})`;
      await untilDone(`!!${item}`, `the entry ${entry}`);
      await untilDone(CHOOSE_ENTRY(menu, item), `choosing ${entry}`);
    },
    openedPopup,
    async openExtensionPage(path) {
      const created = await send('browsingContext.create', { type: 'tab' });
      const context = created.context as string;
      // Firefox never reports that an extension page has loaded, so nobody waits for the report.
      await send('browsingContext.navigate', { context, url: base + path, wait: 'none' });
      const surface = ownTab(context);
      await waitIn(surface, `location.href.startsWith('${base}') && document.readyState === 'complete'`, path);
      return surface;
    },
    async tabAt(part) {
      const opened = await untilTruthy(async () => {
        const { contexts } = (await send('browsingContext.getTree', {})) as {
          contexts: { context: string; url: string }[];
        };
        return contexts.find(({ url }) => url.includes(part));
      });
      if (!opened) throw new Error(`Firefox: waited 15 s for a tab at ${part}.`);
      return ownTab(opened.context);
    },
    async agreeTo() {
      await inWindow(`Services.prefs.setBoolPref('${PROMPTS}', false)`);
    },
    async untilClosed() {
      await inWindow(`Services.prefs.clearUserPref('ui.popup.disable_autohide')`); // a person uses it from here on
      await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
    },
    close: () => browser.close(),
    async stopBackground() {
      // as Firefox itself does with a background that has nothing to do, but whatever it does
      const how = '{ ignoreDevToolsAttached: true, disableResetIdleForTest: true }';
      await inWindow(`WebExtensionPolicy.getByID('${extensionId}').extension.terminateBackground(${how})`);
    },
    kill: () => killBrowser(browser),
    async uninstall() {
      await closePopup();
      await closeTabs(browser);
      await inWindow(`document.querySelectorAll('panel').forEach((panel) => panel.hidePopup())`); // that of downloads too
      await inWindow(`(async () => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID('${extensionId}')).uninstall();
      })()`);
      await inWindow(`Services.prefs.clearUserPref('${PROMPTS}')`);
    },
  };
}
