import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SAMPLES } from '../../../lib/profile/samples.ts';
import { watchInjected } from '../../../scripts/lib/driver/injected.ts';
import { open, type Session } from '../../../scripts/lib/driver/session.ts';
import { buildFolder } from '../../../scripts/lib/extensionBuild.ts';
import type { BrowserName } from '../../../scripts/lib/findBrowser.mjs';
import { ROOT } from '../../../scripts/lib/root.ts';
import { type StaticServer, serveFolder } from '../../../scripts/lib/staticServer.ts';
import { onDisk, SAMPLE_FILES } from '../../support/sampleFiles.ts';
import { type RecordingProxy, recordingProxy } from './recordingProxy.ts';
import { DEFAULT_SAMPLE, PASSPHRASE } from './withBrowser.ts';

const html = () => document.documentElement.outerHTML;

/** Nothing leaves the browser, and nothing enters a page nobody clicked on. */
export function testPrivacy(browser: BrowserName): void {
  describe(`privacy in ${browser}`, () => {
    let proxy: RecordingProxy;
    let server: StaticServer;
    let session: Session;
    beforeAll(async () => {
      proxy = await recordingProxy();
      server = await serveFolder(join(ROOT, 'tests', 'forms'));
      session = await open(browser, { proxy: proxy.address });
    });
    afterAll(async () => {
      await session?.close();
      await server?.close();
      await proxy?.close();
    });

    test('setting up, filling and undoing asks the network for nothing', async () => {
      const page = await session.newPage(`${server.base}cms-1500/`);
      expect(proxy.requests, 'the proxy sees what the page loads').toContainEqual(`GET ${server.base}cms-1500/`);
      await sleep(1500); // the page's icon, and the browser's own first errands
      const before = proxy.requests.length;
      await session.setUpVault(JSON.stringify(SAMPLES[DEFAULT_SAMPLE]), PASSPHRASE);
      for (const file of SAMPLE_FILES) await onDisk([file], (paths) => session.addDocuments(file.kind, paths));
      const report = await session.fill(page);
      expect(report.fields.some((field) => field.status === 'filled')).toBe(true);
      await sleep(1500);
      expect(proxy.requests.slice(before)).toEqual([]);
      await page.close();
    });

    test('a page nobody clicked on stays exactly as its server sent it', async () => {
      const page = await session.driver.newPage();
      const injected = browser === 'chromium' ? await watchInjected(page) : undefined;
      await page.goto(`${server.base}portal-table/`, { waitUntil: 'load' });
      await sleep(500);
      const other = await session.driver.newPage(); // clicking on another tab must not reach this one
      await other.goto(`${server.base}cms-1500/`, { waitUntil: 'load' });
      const before = await page.evaluate(html);
      await session.fill(other);
      await page.bringToFront();
      expect(await page.evaluate(html)).toBe(before);
      if (injected) {
        expect(injected()).toEqual([]);
        await session.fill(page);
        expect(injected().length, 'the watch does see scripts once she clicks').toBeGreaterThan(0);
      }
      await page.close();
      await other.close();
    });

    test('the manifest asks for no page, shows no file to pages and allows no connection', () => {
      const manifest = JSON.parse(readFileSync(join(buildFolder(browser), 'manifest.json'), 'utf8'));
      expect(manifest.host_permissions ?? []).toEqual([]);
      expect(manifest.content_scripts ?? []).toEqual([]);
      expect(manifest.web_accessible_resources ?? []).toEqual([]);
      expect(manifest).not.toHaveProperty('externally_connectable');
      for (const name of readdirSync(buildFolder(browser), { recursive: true, encoding: 'utf8' })) {
        if (!name.endsWith('.js')) continue;
        const code = readFileSync(join(buildFolder(browser), name), 'utf8');
        // pdf.js talks to its own half over ports of its own; that it hears no page is tried where a bill is imported
        if (code.includes('WorkerMessageHandler')) continue;
        // also what libraries bring; ports of a channel of our own are nobody else's
        expect(/addEventListener\(.message|(self|window|globalThis)\.onmessage/.test(code), name).toBe(false);
      }
      expect(manifest.incognito).toBe('not_allowed'); // what is stored must never come from a private window
      expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
      expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*']);
      const menus = browser === 'firefox' ? 'menus' : 'contextMenus';
      const wanted = ['activeTab', 'alarms', 'idle', 'scripting', 'storage', menus];
      expect([...manifest.permissions].sort()).toEqual(wanted.sort());
    });
  });
}
