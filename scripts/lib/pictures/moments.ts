import type { Page } from 'puppeteer-core';
import { IS_PANEL, UNFOLD_PANEL } from '../demo/walkThrough.ts';
import { findClosedRoot } from '../driver/closedRoot.ts';
import { isUsable, textOf, waitIn } from '../driver/surface.ts';
import { untilTruthy } from '../driver/untilTruthy.ts';
import { type Scheme, type Stage, settle } from './stage.ts';
import { HEIGHT, NARROW, type Take, WIDTH, whole } from './take.ts';

type Keep = Parameters<Take>[2];

/** A page that takes its time over every value, as some that ask a server. */
const slow = () => {
  const work = () => {
    const end = performance.now() + 120;
    while (performance.now() < end);
  };
  document.addEventListener('input', work, true);
};

/** Popup and panel in what comes up beside an ordinary fill. */
export const moments: Take = async (stage, scheme, keep) => {
  await popups(stage, scheme, keep);
  await whileFilling(stage, scheme, keep);
  await decisions(stage, scheme, keep);
  await practice(stage, scheme, keep);
};

/** The popup where there is no form, where part of the page is of another site, and on a page that is not safe. */
async function popups(stage: Stage, scheme: Scheme, keep: Keep): Promise<void> {
  const over = async (path: string, name: string, ready: string, more?: string) => {
    const page = await stage.claimPage(scheme, WIDTH, HEIGHT, path);
    const open = await stage.popup(page, scheme, false);
    await stage.session.unlock(open.surface);
    await waitIn(open.surface, ready, name, 60_000);
    if (more) await open.surface.click(more);
    await settle(open.page);
    keep(`moment-${name}`, await open.page.screenshot());
    await open.surface.close();
    await page.close();
  };
  await over('no-form', 'popup-no-form', `document.querySelector('.notice.bad, #error')`);
  await over('two-sites', 'popup-two-sites', `document.querySelector('.origins') && ${isUsable('#found')}`);
  await over('hides-itself', 'popup-unsafe', isUsable('#fill'), '#fill');
}

/** How far a fill is, in popup and panel. */
async function whileFilling(stage: Stage, scheme: Scheme, keep: Keep): Promise<void> {
  const page = await stage.claimPage(scheme, WIDTH, HEIGHT);
  await page.evaluate(slow);
  const open = await stage.popup(page, scheme);
  await stage.session.review(open.surface);
  await open.surface.click('#confirm');
  await waitIn(open.surface, `document.querySelector('progress')?.value > 5`, 'the popup to say how far it is');
  keep('moment-popup-filling', await open.page.screenshot());
  await untilTruthy(async () => (await panelIn(stage, page))?.evaluate(`!!root.querySelector('.progress')`), 15_000);
  keep('moment-panel-filling', await page.screenshot());
  await open.surface.click('.stop');
  await waitIn(open.surface, isUsable('#undo'), 'the fill to end');
  await open.surface.close();
  await settle(page);
  keep('moment-panel-stopped', await page.screenshot());
  await page.close();
}

const panelIn = (stage: Stage, page: Page) => findClosedRoot(stage.session.driver, page, IS_PANEL);

/** A box that held something else, and one that she is saying the meaning of. */
async function decisions(stage: Stage, scheme: Scheme, keep: Keep): Promise<void> {
  const page = await stage.claimPage(scheme, WIDTH, HEIGHT, 'teach');
  await page.type('input', 'XEH000');
  await stage.session.fill(page);
  const panel = await stage.panel(page);
  await panel.evaluate(UNFOLD_PANEL);
  await panel.evaluate(`root.querySelector('.conflict').scrollIntoView({ block: 'center' })`);
  await settle(page);
  keep('moment-panel-conflict', await page.screenshot());
  const ask = `[...root.querySelectorAll('.ask')].find((one) => one.closest('li').textContent.includes('Zq reference'))`;
  await panel.click(`[id="${await panel.evaluate<string>(`${ask}.id`)}"]`);
  await untilTruthy(() => panel.evaluate(`!!root.querySelector('.picker input')`), 10_000);
  await page.keyboard.type('member');
  await settle(page);
  keep('moment-panel-teach', await page.screenshot());
  await page.close();
}

/** The practice form, as it comes and filled with the fictional patient's claim. */
async function practice(stage: Stage, scheme: Scheme, keep: Keep): Promise<void> {
  const page = await stage.ownPage('practice.html?sample', scheme, WIDTH, HEIGHT);
  await page.waitForSelector('#practice-form');
  await settle(page);
  keep('moment-practice', await whole(page));
  await page.setViewport({ width: NARROW, height: HEIGHT });
  await settle(page);
  keep('narrow-practice', await page.screenshot());
  await page.setViewport({ width: WIDTH, height: HEIGHT });
  const popup = await stage.popup(page, scheme);
  await waitIn(popup.surface, textOf('#sample'), 'the label');
  await stage.session.review(popup.surface);
  await stage.session.confirm(popup.surface);
  await popup.surface.close();
  await settle(page);
  keep('moment-practice-filled', await page.screenshot());
  await page.close();
}
