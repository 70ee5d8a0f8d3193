import { browser } from 'wxt/browser';

/** Opens the page of the first run after an installation, and never after an update of CoolClaim or the browser. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
