import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { worded } from '../../../lib/messaging/outcomeText';
import type { FrameScan, Outcome } from '../../../lib/pipeline';
import { bundleInside, bundlePage } from './bundle';
import type { Inside, Order } from './inject';
import { type BrowserName, sharedBrowser } from './sharedBrowser';

const PAGES = fileURLToPath(new URL('../pages', import.meta.url));

/** A page under test, and our code in an isolated world of it, where an extension's script runs. */
export interface Tab {
  page: Page;
  write(orders: Order[], options?: Parameters<Inside['write']>[1]): Promise<Outcome[]>;
  /** How many fields hold again what they held before. */
  undo(): Promise<number>;
  undoAll(): ReturnType<Inside['undoAll']>;
  addedRow(at: string[]): Promise<void>;
  press: Inside['press'];
  scan(): Promise<FrameScan>;
  remember(): Promise<FrameScan>;
  scanBothWays(): Promise<{ again: FrameScan; anew: FrameScan }>;
  /** Replaces the page's body; `<template shadowrootmode>` makes shadow roots. */
  show(html: string): Promise<void>;
  unseen: Inside['unseen'];
  kinds(): Promise<string[]>;
  /** Evaluates in the page's own world: the truth of its libraries. */
  truth<T>(expression: string): Promise<T>;
  close(): Promise<void>;
}

export interface Session {
  /** Opens pages/NAME: HTML as it is, a script in an otherwise empty page. */
  open(name: string): Promise<Tab>;
  /** Takes the focus to another window; the page stays in sight. (Headless Chromium lets every window have the focus.) */
  lookAway(): Promise<void>;
  close(): Promise<void>;
}

/** A browser and a server of the test pages. */
export async function startSession(name: BrowserName): Promise<Session> {
  const server = createServer(answer);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const browser = await sharedBrowser(name);
  const opened: Page[] = [];
  let lookedAway = false;
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    async open(file) {
      const page = await tabOf(browser);
      opened.push(page);
      const tab = await openTab(page, `${origin}/${file}`);
      // one that lost the focus to another window is not used again
      return { ...tab, close: () => (lookedAway ? page.close() : leave(browser, page)) };
    },
    async lookAway() {
      lookedAway = true;
      const other = await browser.newPage({ type: 'window' });
      opened.push(other);
      await other.bringToFront();
    },
    async close() {
      const kept = idle.get(browser) ?? [];
      for (const page of opened) if (!page.isClosed() && !kept.includes(page)) await page.close();
      await closeServer(server);
    },
  };
}

/** Tabs nobody uses any more, for the next test: opening one takes as long as many a test. */
const idle = new Map<Browser, Page[]>();

async function tabOf(browser: Browser): Promise<Page> {
  const page = idle.get(browser)?.pop();
  await page?.bringToFront();
  return page ?? browser.newPage();
}

async function leave(browser: Browser, page: Page): Promise<void> {
  await page.goto('about:blank');
  idle.set(browser, [...(idle.get(browser) ?? []), page]);
}

async function openTab(page: Page, url: string): Promise<Omit<Tab, 'close'>> {
  let fail = (_: unknown) => {};
  const broken = new Promise<never>((_, reject) => {
    fail = reject;
  });
  broken.catch(() => {}); // a page may fail later too, and tests look at what it then holds
  page.once('pageerror', fail);
  await page.goto(url);
  await Promise.race([page.waitForFunction('window.ready === true'), broken]);
  page.off('pageerror', fail);
  // the realm puppeteer keeps for itself is an isolated world in Chromium and a sandbox in Firefox, as content scripts have
  const world = (page.mainFrame() as Frame & { isolatedRealm(): Pick<Frame, 'evaluate'> }).isolatedRealm();
  await world.evaluate(await bundleInside());
  const call = <T>(method: keyof Inside, ...values: unknown[]) =>
    world.evaluate(
      (name, given) => {
        const { coolclaim } = globalThis as unknown as { coolclaim: Record<string, (...a: unknown[]) => unknown> };
        return coolclaim[name]!(...given) as never;
      },
      method,
      values,
    ) as Promise<T>;
  return {
    page,
    write: async (orders, options = {}) => {
      const outcomes = await call<Outcome[]>('write', orders, options);
      return outcomes.map((outcome, at) => worded(outcome, orders[at]!));
    },
    undo: () => call('undo'),
    undoAll: () => call('undoAll'),
    addedRow: (at) => call('addedRow', at),
    press: (button, order) => call('press', button, order ?? {}),
    scan: () => call('scan'),
    remember: () => call('remember'),
    scanBothWays: () => call('scanBothWays'),
    show: (html) =>
      page.evaluate((given) => {
        document.body.setHTMLUnsafe(given);
      }, html),
    unseen: (at) => call('unseen', at),
    kinds: () => call('kinds'),
    truth: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
  };
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  const name = (request.url ?? '').slice(1);
  const send = (type: string, body: string) => {
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` });
    response.end(body);
  };
  if (name.endsWith('.html')) {
    send('text/html', readFileSync(join(PAGES, name), 'utf8'));
  } else if (request.headers['sec-fetch-dest'] !== 'script') {
    send('text/html', emptyPage(name));
  } else {
    bundlePage(name).then(
      (code) => send('text/javascript', code),
      (error) => send('text/javascript', `throw new Error(${JSON.stringify(String(error))})`),
    );
  }
}

const emptyPage = (script: string): string =>
  `<!doctype html><html lang="en"><title>${script}</title><body><div id="root"></div><script src="/${script}"></script>`;

const closeServer = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
