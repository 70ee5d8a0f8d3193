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
const FRAMES_WAIT = 400; // frames answer on their own, a little later

/** Adds a small form of its own to the page, waits for the answer about it, which tells that all others are there too. */
async function waitForAnswers(page: Page): Promise<void> {
  await page.evaluate(() => {
    const form = document.createElement('form');
    form.id = 'asked-last';
    form.innerHTML = '<input type="email" name="email" autocomplete="email">';
    document.body.append(form);
  });
  await page.waitForSelector('#asked-last [autofill-information]', { timeout: LONGEST_WAIT }).catch(() => {});
  await page.evaluate(() => document.querySelector('#asked-last')?.remove());
  if (page.frames().length > 1) await new Promise((resolve) => setTimeout(resolve, FRAMES_WAIT));
}

/** Chromium's answer for every native control of the page in document order. */
export async function chromiumTypes(page: Page): Promise<ChromiumType[]> {
  await waitForAnswers(page);
  return page.evaluate(() =>
    [...document.querySelectorAll('input,select,textarea')].map((control) => ({
      type: control.getAttribute('autofill-prediction') ?? '',
      section: /^section: (.*)$/m.exec(control.getAttribute('autofill-information') ?? '')?.[1] ?? '',
    })),
  );
}

/** Chromium's answer for the control at each selector; `a >>> b` reaches into shadow roots and frames. */
export async function chromiumTypesAt(page: Page, selectors: string[]): Promise<ChromiumType[]> {
  await waitForAnswers(page);
  return page.evaluate((all) => {
    const inside = (element: Element) => element.shadowRoot ?? (element as HTMLIFrameElement).contentDocument ?? [];
    return all.map((selector) => {
      let roots: (Document | ShadowRoot)[] = [document];
      let found: Element[] = [];
      for (const step of selector.split('>>>')) {
        found = roots.flatMap((root) => [...root.querySelectorAll(step.trim())]);
        roots = found.flatMap(inside);
      }
      const information = found[0]?.getAttribute('autofill-information') ?? '';
      return {
        type: found[0]?.getAttribute('autofill-prediction') ?? '',
        section: /^section: (.*)$/m.exec(information)?.[1] ?? '',
      };
    });
  }, selectors);
}
