import type { Page } from 'puppeteer-core';

/** Tabs that are used again: opening one costs as much as reading a page in it. */
export class Tabs {
  private readonly idle: Page[] = [];
  private readonly open: () => Promise<Page>;

  constructor(open: () => Promise<Page>) {
    this.open = open;
  }

  /** Lends a tab to `work`; one in which something went wrong is not used again. */
  async lend<Result>(work: (page: Page) => Promise<Result>): Promise<Result> {
    const page = this.idle.pop() ?? (await this.open());
    try {
      const result = await work(page);
      this.idle.push(page);
      return result;
    } catch (error) {
      await page.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    for (const page of this.idle.splice(0)) await page.close();
  }
}
