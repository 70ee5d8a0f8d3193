import type { Page } from 'puppeteer-core';
import { panel } from '../../../lib/i18n/en/panel.ts';
import type { ClaimPage } from '../../../tests/e2e/support/claimPages.ts';
import { readLibraryState, readStep, type Truth } from '../../../tests/e2e/support/readTruth.ts';
import type { ExpectedControl } from '../../../tests/support/expectedPage.ts';
import type { Session } from '../driver/session.ts';
import { textOf } from '../driver/surface.ts';
import { settledStep } from '../fill/pageState.ts';
import { pressButton } from '../fill/pressButton.ts';

/** What an undo left in the library's model, by the controls' names. */
export interface Undone {
  /** How many controls the fill had changed. */
  filled: number;
  /** Holds what was filled, or a part of it: what the library gives no way to empty. */
  stays: string[];
  /** Holds something that neither she nor the fill put there. */
  spoiled: string[];
  /** Whether she was told that some fields still hold what was filled. */
  isTold: boolean;
}

const nameOf = (control: ExpectedControl) => control.state ?? control.at ?? '';
/** What a model tells of one control, in its parts: those of a date may come back one by one. */
const partsOf = (value: string) => value.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** Compares the model after an undo with what it held before the fill and after it. */
export function judgeUndo(before: Truth, filled: Truth, after: Truth, isTold: boolean): Undone {
  const changed = [...after].filter(([control, value]) => value !== (before.get(control) ?? ''));
  const isLeft = ([control, value]: [ExpectedControl, string]) => {
    const known = new Set([before, filled].flatMap((truth) => partsOf(truth.get(control) ?? '')));
    return partsOf(value).every((part) => known.has(part));
  };
  return {
    filled: [...filled].filter(([control, value]) => value !== (before.get(control) ?? '')).length,
    stays: changed.filter(isLeft).map(([control]) => nameOf(control)),
    spoiled: changed.filter((one) => !isLeft(one)).map(([control, value]) => `${nameOf(control)}: ${value}`),
    isTold,
  };
}

/** Fills a page of controls, takes it back, and reads what its library then holds beside what it held before. */
export async function undoPage(session: Session, url: string, { expected }: ClaimPage, filled: Truth): Promise<Undone> {
  const model = async (page: Page): Promise<Truth> => {
    await pressButton(page, expected.next);
    await settledStep(page);
    const { controls } = expected;
    return new Map([...(await readStep(page, controls)), ...(await readLibraryState(page, controls))]);
  };
  const fresh = await session.newPage(url);
  await settledStep(fresh);
  const before = await model(fresh);
  await fresh.close();

  const page = await session.newPage(url);
  await settledStep(page);
  await session.fill(page);
  const popup = await session.clickToolbar(page);
  await session.undo(popup);
  const isTold = (await popup.evaluate<string>(textOf('#result'))) === panel['undo.partly'];
  await popup.close();
  const after = await model(page);
  await page.close();
  return judgeUndo(before, filled, after, isTold);
}
