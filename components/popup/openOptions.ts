import { browser } from 'wxt/browser';

/** Opens the options page, or the tab that already shows it. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
  window.close();
}
