import type { Page } from 'puppeteer-core';

type Names = { firefoxFieldNames: () => string[] };

/** Firefox's name for every native control of the document in order; '' for none. Changes the page's own globals. */
export async function firefoxNames(page: Page, engine: string): Promise<string[]> {
  await page.evaluate(engine);
  return page.evaluate(() => (globalThis as unknown as Names).firefoxFieldNames());
}

/** The same for the control at each selector; '' for one inside a shadow root or a frame, where it was not asked. */
export async function firefoxNamesAt(page: Page, engine: string, selectors: string[]): Promise<string[]> {
  await page.evaluate(engine);
  return page.evaluate((all) => {
    const names = (globalThis as unknown as Names).firefoxFieldNames();
    const controls = [...document.querySelectorAll('input,select,textarea')];
    return all.map((selector) => {
      const control = selector.includes('>>>') ? null : document.querySelector(selector);
      return (control && names[controls.indexOf(control)]) ?? '';
    });
  }, selectors);
}
