import type { Page } from 'puppeteer-core';
import type { TabReport } from '../../../lib/messages.ts';
import type { Session } from '../driver/session.ts';
import { settledStep } from './pageState.ts';
import { pressButton } from './pressButton.ts';

/** More steps than any claim wizard has; a page that always offers the button ends here. */
const MOST_STEPS = 60;

export interface FilledPage {
  /** One report for each step, in order. */
  steps: TabReport[];
  /** Why the walk through the steps ended early; '' when it did not. */
  stopped: string;
}

/**
 * Fills the step that shows, presses `next`, and goes on until the button is gone or pressing it changes nothing.
 * @param afterStep is called after each filled step, before the button is pressed
 */
export async function fillPage(
  session: Session,
  page: Page,
  next: string,
  afterStep: (step: number) => Promise<void> = async () => {},
): Promise<FilledPage> {
  const steps: TabReport[] = [];
  let shown = await settledStep(page);
  while (steps.length < MOST_STEPS) {
    steps.push(await fillStep(session, page, steps.length));
    await afterStep(steps.length - 1);
    if (next === '' || !(await pressButton(page, next))) return { steps, stopped: '' };
    const now = await settledStep(page);
    if (now === shown) {
      return {
        steps,
        stopped: `Pressing “${next}” after step ${steps.length} changed nothing; the page may ask for something only you can give.`,
      };
    }
    shown = now;
  }
  return { steps, stopped: `Stopped after ${MOST_STEPS} steps.` };
}

/** A later step may hold nothing to fill (a review, a thank-you page): the first one may not. */
async function fillStep(session: Session, page: Page, index: number): Promise<TabReport> {
  try {
    return await session.fill(page);
  } catch (error) {
    if (index === 0 || !(error instanceof Error) || error.name !== 'Refused') throw error;
    return {
      page: page.url(),
      title: await page.title(),
      portal: '',
      profileLabel: '',
      filled: false,
      fields: [],
      checklist: [],
      problems: [],
      notes: [error.message],
      closedFrames: [],
      timings: { scan: 0, recognize: 0, plan: 0, write: 0 },
    };
  }
}
