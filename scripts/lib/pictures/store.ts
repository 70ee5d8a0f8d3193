import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ROOT } from '../root.ts';
import { type Shown, type Stage, settle } from './stage.ts';

/** What a store takes: Chrome's and Edge's screenshots, Chrome's two tiles, Edge's logo. Firefox takes the same screenshots. */
export const SIZES = { screen: [1280, 800], tile: [440, 280], marquee: [1400, 560], logo: [300, 300] } as const;
const CAPTION = 104; // pixels of the screenshot that are words; the rest is the extension as it is

/** The pictures of the listing in their order, with what stands above each. */
export const CAPTIONS = {
  fill: {
    en: 'Fills your insurer’s claim form and shows what to attach',
    es: 'Llena el formulario de su seguro y muestra qué adjuntar',
  },
  review: {
    en: 'You see every value before it is written',
    es: 'Usted ve cada dato antes de que se escriba',
  },
  codes: {
    en: 'The code for each date of service, and why',
    es: 'El código de cada fecha de servicio, y por qué',
  },
  checklist: {
    en: 'What to send along, and where to get it',
    es: 'Qué enviar con el reclamo, y dónde conseguirlo',
  },
  security: {
    en: 'Encrypted in your browser. Nothing is sent anywhere',
    es: 'Cifrado en su navegador. No se envía nada a ninguna parte',
  },
} as const satisfies Record<string, Record<Shown, string>>;
export type StorePicture = keyof typeof CAPTIONS;

const [WIDTH, WHOLE_HEIGHT] = SIZES.screen;
const HEIGHT = WHOLE_HEIGHT - CAPTION;

const inline = (png: Uint8Array) => `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
const ICON = readFileSync(join(ROOT, 'scripts', 'icon.svg'), 'utf8');
const FONT = 'font-family:system-ui,sans-serif;color:#fff;';

/** A tab of no address that shows what it is given, at exactly this size. */
async function drawn(stage: Stage, [width, height]: readonly [number, number], html: string): Promise<Uint8Array> {
  const page = await stage.session.newPage('about:blank');
  await page.setViewport({ width, height });
  await page.setContent(
    `<style>*{box-sizing:border-box;margin:0}body{width:${width}px;height:${height}px;overflow:hidden}</style>${html}`,
  );
  await settle(page);
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

const captioned = (caption: string, below: Uint8Array, popup?: Uint8Array): string => `
  <div style="height:${CAPTION}px;display:flex;align-items:center;gap:20px;padding:0 36px;background:#0a6475;${FONT}font-size:31px;font-weight:600">
    <span style="width:56px;height:56px;flex:none">${ICON}</span><span>${caption}</span>
  </div>
  <div style="position:relative"><img src="${inline(below)}" style="display:block;width:${WIDTH}px">
    ${popup ? `<img src="${inline(popup)}" style="position:absolute;top:14px;right:40px;border:1px solid #6d838b;border-radius:10px;box-shadow:0 10px 36px #0006">` : ''}
  </div>`;

/** Scrolls the options page so that the picture begins this many pixels above the element. */
const from = (page: Page, selector: string, above: number) =>
  page.evaluate(
    (wanted, pixels) => {
      document.querySelector(wanted)?.scrollIntoView({ block: 'start', behavior: 'instant' });
      scrollBy({ top: -pixels, behavior: 'instant' });
    },
    selector,
    above,
  );

const optionsPicture = async (stage: Stage, section: string, prepare?: (page: Page) => Promise<unknown>) => {
  const page = await stage.options(section, 'light', WIDTH, HEIGHT);
  await prepare?.(page);
  await settle(page);
  const picture = await page.screenshot();
  await page.close();
  return { below: picture };
};

const TAKE: Record<StorePicture, (stage: Stage) => Promise<{ below: Uint8Array; popup?: Uint8Array }>> = {
  async fill(stage) {
    const page = await stage.claimPage('light', WIDTH, HEIGHT);
    await stage.session.fill(page);
    const below = await page.screenshot();
    await page.close();
    return { below };
  },
  async review(stage) {
    const page = await stage.claimPage('light', WIDTH, HEIGHT);
    const open = await stage.popup(page, 'light');
    await stage.session.review(open.surface);
    await settle(open.page);
    const popup = await open.page.screenshot();
    await open.surface.close();
    const below = await page.screenshot();
    await page.close();
    return { below, popup };
  },
  codes: (stage) =>
    optionsPicture(stage, 'preview', async (page) => {
      await page.evaluate(() =>
        document.querySelector<HTMLDetailsElement>('.lines tr:nth-child(2) details')?.setAttribute('open', ''),
      );
      await from(page, '.lines', 48);
    }),
  checklist: (stage) =>
    optionsPicture(stage, 'checklist', (page) => from(page, '.checklist-group:not(#insurer-facts)', 10)),
  async security(stage) {
    const page = await stage.claimPage('light', WIDTH, HEIGHT);
    const open = await stage.popup(page, 'light');
    await stage.session.lock(open.surface);
    await settle(open.page);
    const popup = await open.page.screenshot();
    await stage.session.unlock(open.surface);
    await open.surface.close();
    const below = await page.screenshot();
    await page.close();
    return { below, popup };
  },
};

/** One picture of the listing, captioned. PNG. */
export async function storePicture(stage: Stage, name: StorePicture, language: Shown): Promise<Uint8Array> {
  const { below, popup } = await TAKE[name](stage);
  return drawn(stage, SIZES.screen, captioned(CAPTIONS[name][language], below, popup));
}

/** A tile of the Chrome Web Store, small or marquee; no words but the name, as it is shown in every language. PNG. */
export function tile(stage: Stage, size: 'tile' | 'marquee'): Promise<Uint8Array> {
  const zoom = SIZES[size][1] / SIZES.tile[1];
  return drawn(
    stage,
    SIZES[size],
    `<div style="height:100%;display:flex;flex-direction:column;gap:${14 * zoom}px;align-items:center;justify-content:center;background:linear-gradient(#0d7d91,#074c59);${FONT}">
      <span style="width:${120 * zoom}px;height:${120 * zoom}px;border-radius:${28 * zoom}px;box-shadow:0 0 0 ${3 * zoom}px #ffffff55">${ICON}</span>
      <b style="font-size:${44 * zoom}px">CoolClaim</b>
    </div>`,
  );
}

/** The icon as Edge wants it. PNG. */
export const logo = (stage: Stage): Promise<Uint8Array> => drawn(stage, SIZES.logo, ICON);
