import type { Page } from 'puppeteer-core';
import { Refused, type Session } from '../../../scripts/lib/driver/session.ts';
import { settledStep } from '../../../scripts/lib/fill/pageState.ts';
import { pressButton } from '../../../scripts/lib/fill/pressButton.ts';
import type { ClaimPage } from './claimPages.ts';
import { readLibraryState, readStep, type Truth } from './readTruth.ts';

/** Runs in the page: what it complains about, open shadow roots included. */
function complaints(): string {
  const said = new Set<string>();
  const visit = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) visit(element.shadowRoot);
      const complains = element.matches('[role=alert], .Mui-error.MuiFormHelperText-root, [aria-invalid=true]');
      if (complains && element.checkVisibility())
        said.add(element.innerText.trim() || `${element.id || element.localName} is invalid`);
    }
  };
  visit(document);
  return [...said].filter((text) => text !== '').join(' | ');
}

/** A step may show nothing to fill, only text or files to attach: then a person just goes on. */
async function fillIfThereIsAForm(session: Session, page: Page): Promise<void> {
  await session.fill(page).catch((error) => {
    if (!(error instanceof Refused && /no claim form/.test(error.message))) throw error;
  });
}

export interface Walk {
  truth: Truth;
  /** Which step the page did not let go of, and what it complains about; '' when all steps were reached. */
  stuck: string;
}

/** Fills every step of a claim page as a person does, and reads what the page itself then holds. */
export async function walkPage(session: Session, url: string, { expected }: ClaimPage): Promise<Walk> {
  const page: Page = await session.newPage(url);
  const truth: Truth = new Map();
  const add = (more: Truth) => {
    for (const [control, value] of more) truth.set(control, value);
  };
  try {
    let shown = await settledStep(page);
    for (const [step, name] of expected.steps.entries()) {
      const controls = expected.controls.filter((control) => control.step === step);
      await fillIfThereIsAForm(session, page);
      add(await readStep(page, controls));
      const isLast = step === expected.steps.length - 1;
      const pressed = expected.next !== '' && (await pressButton(page, expected.next));
      if (pressed) {
        const now = await settledStep(page);
        if (now === shown && !isLast)
          return { truth, stuck: `Step “${name}” stays: ${await page.evaluate(complaints)}` };
        shown = now;
      } else if (!isLast) {
        return { truth, stuck: `Step “${name}” has no button “${expected.next}”.` };
      }
      add(await readLibraryState(page, controls));
    }
    return { truth, stuck: '' };
  } finally {
    await page.close();
  }
}
