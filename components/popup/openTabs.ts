import { browser } from 'wxt/browser';

/** Opens the options page, or the tab that already shows it. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
  window.close();
}

/** Opens the welcome tab, which takes her through the first steps, or goes on where she stopped. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  window.close();
}
