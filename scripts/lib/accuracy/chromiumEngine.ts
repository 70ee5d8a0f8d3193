import type { Page } from 'puppeteer-core';

/** Makes Chromium write what its own form filler takes each control for into the page, without asking any server. */
export const CHROMIUM_ENGINE_FLAGS = [
  '--enable-features=AutofillShowTypePredictions',
  '--disable-features=AutofillServerCommunication',
];

/** What Chromium's own form filler takes a control for. */
export interface ChromiumType {
  type: string; // NAME_FIRST ..., '' when it has no opinion
  /** Controls of one section are filled by one click. */
  section: string;
}

const LONGEST_WAIT = 4000; // milliseconds; it usually takes 50

/**
 * Chromium's answer for every native control of the page in document order. Adds a small form of its own to the page,
 * whose answer tells that all the others are there too, and takes it away again.
 */
export async function chromiumTypes(page: Page): Promise<ChromiumType[]> {
  await page.evaluate(() => {
    const form = document.createElement('form');
    form.id = 'asked-last';
    form.innerHTML = '<input type="email" name="email" autocomplete="email">';
    document.body.append(form);
  });
  await page.waitForSelector('#asked-last [autofill-information]', { timeout: LONGEST_WAIT }).catch(() => {});
  return page.evaluate(() => {
    document.querySelector('#asked-last')?.remove();
    return [...document.querySelectorAll('input,select,textarea')].map((control) => ({
      type: control.getAttribute('autofill-prediction') ?? '',
      section: /^section: (.*)$/m.exec(control.getAttribute('autofill-information') ?? '')?.[1] ?? '',
    }));
  });
}
