import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { IS_PANEL } from '../../../../scripts/lib/demo/walkThrough.ts';
import { type ClosedRoot, findClosedRoot } from '../../../../scripts/lib/driver/closedRoot.ts';
import type { Session } from '../../../../scripts/lib/driver/session.ts';

export interface Point {
  x: number;
  y: number;
}

/** What waits for her click in the panel, once there is something: `.fill`. */
export const waits = (panel: ClosedRoot): Promise<boolean> => panel.evaluate(`!!root.querySelector('.fill')`);

/** The panel in the page. Throws when there is none. */
export async function panelIn(session: Session, page: Page): Promise<ClosedRoot> {
  const root = await findClosedRoot(session.driver, page, IS_PANEL);
  if (!root) throw new Error('There is no panel in the page.');
  return root;
}

/** Where a button of the panel is now, scrolled to inside the panel. */
export const placeOf = (panel: ClosedRoot, selector: string): Promise<Point> =>
  panel.evaluate(`(() => {
    const button = root.querySelector(${JSON.stringify(selector)});
    button.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { x, y, width, height } = button.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  })()`);

/** A real press of the mouse at a place of the window, whatever stands there; one outside the window hits nothing. */
export async function pressAt(page: Page, { x, y }: Point): Promise<void> {
  const [width, height] = await page.evaluate(() => [innerWidth, innerHeight] as const);
  if (x < 1 || y < 1 || x > width - 1 || y > height - 1) return;
  await page.mouse.click(x, y);
}

/** Real Enter on a button of the panel that has the cursor. */
export async function pressEnter(page: Page, panel: ClosedRoot, selector: string): Promise<void> {
  await panel.evaluate(`root.querySelector(${JSON.stringify(selector)})?.focus()`);
  await page.keyboard.press('Enter');
}

/** Fills the first part of a page in two, brings up the second, and waits until the panel offers it and has stood still. */
export async function offerSecondPart(session: Session, page: Page): Promise<ClosedRoot> {
  await session.fill(page);
  await page.click('#more');
  const panel = await panelIn(session, page);
  await expect.poll(() => waits(panel)).toBe(true);
  await settled();
  return panel;
}

/** Longer than the panel waits after anything was moved. */
export const settled = () => new Promise((done) => setTimeout(done, 650));
