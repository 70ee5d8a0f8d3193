import { parseConcept } from '../../../lib/concepts.ts';
import type { Recognition } from '../../../lib/pipeline.ts';
import { SAMPLES } from '../../../lib/profile/samples.ts';
import type { ClaimPage } from '../../../tests/e2e/support/claimPages.ts';
import { type ExpectedControl, judge } from '../../../tests/support/expectedPage.ts';
import { settledStep } from '../fill/pageState.ts';
import { pressButton } from '../fill/pressButton.ts';
import { claimFor, fieldsAt, openPage, type ReadPage, readPage } from './claimPage.ts';
import type { ControlResult } from './claimResult.ts';
import { fillerOf, type Holder, holderOf, type Owners, type State, stateOf } from './fillBuilt.ts';
import { asOnePerson, judgeMeaning } from './meaning.ts';
import type { MeasuredPage, Setting } from './measureClaims.ts';
import { resultFor, wantsValue } from './resultFor.ts';

/**
 * Walks a page through its steps, filling each as the product does. Where a UI library draws it, labels name keys of the
 * library's own state: which control holds which key is seen from what changes when one is written, or from its name.
 */
export async function walkBuilt(setting: Setting, { path, expected }: ClaimPage): Promise<MeasuredPage> {
  // in a window of its own: a tab behind another hears no mouse, and lets its dialogs and timers wait
  const window = await setting.browser.createBrowserContext();
  const page = await openPage(window, `${setting.base}${path}/`);
  await page.emulateFocusedPage(true);
  const claim = claimFor(expected.profile);
  const fill = await fillerOf(page, setting.probe, SAMPLES[expected.profile]);
  const results: ControlResult[] = [];
  const notes: string[] = [];
  let last: ReadPage | undefined;
  try {
    let shown = await settledStep(page);
    for (const [step, name] of expected.steps.entries()) {
      const controls = expected.controls.filter((control) => control.step === step);
      const owners = await fill();
      const read = await readPage(page, setting.probe, claim);
      last = read;
      const state = await stateOf(page);
      for (const control of controls) {
        const result = await judgeControl(path, control, read, owners, state);
        if (result) results.push(result);
        else notes.push(`${control.state}: it could not be told which control holds it`);
      }
      if (step === expected.steps.length - 1) break;
      await pressButton(page, expected.next);
      const now = await settledStep(page);
      if (now === shown) {
        notes.push(`the page does not go on from step “${name}”`);
        for (const control of expected.controls)
          if (control.step > step) results.push(judged(path, control, '', undefined));
        break;
      }
      shown = now;
    }
    return { page: path, results, notes, read: last! };
  } finally {
    await window.close();
  }
}

async function judgeControl(
  path: string,
  control: ExpectedControl,
  read: ReadPage,
  owners: Owners,
  state: State,
): Promise<ControlResult | undefined> {
  if (control.at !== undefined) return resultFor(path, control, read, (await fieldsAt(read, [control.at]))[0]!);
  const key = control.state!;
  const owner = holderOf(owners.get(key) ?? []) ?? (await holderByName(read, key));
  const held = state[key] ?? '';
  // a wanted value nobody wrote is a miss; of what stays as it was nothing can be said without knowing the control
  if (!owner && (!wantsValue(control) || judge(control, held) === 'right')) return undefined;
  return judged(path, control, held, owner);
}

/** What became of a control in which this is `held` now; one that nothing was seen to hold is not recognized. */
function judged(path: string, control: ExpectedControl, held: string, owner: Holder | undefined): ControlResult {
  const recognition = owner && asWhole(owner, control.concept);
  const value = judge(control, held);
  const written = owner?.item.decision === 'fill';
  return {
    page: path,
    step: control.step,
    at: control.state ?? control.at!,
    label: control.concept,
    meaning: asOnePerson(control.concept, judgeMeaning(control.concept, recognition), written && value === 'right'),
    value,
    wantsValue: wantsValue(control),
    written,
    told: `want ${JSON.stringify(control.want)}, holds ${JSON.stringify(held)} (${recognition?.concept || '-'} ${recognition?.confidence.toFixed(2) ?? 'no field'}) ${owner?.item.why ?? ''}`,
  };
}

/** What the control as a whole was taken for, where its boxes were told one by one and its label names the whole. */
function asWhole({ recognition, inParts }: Holder, label: string): Recognition {
  const whole = inParts && !parseConcept(label)?.part ? parseConcept(recognition.concept) : undefined;
  return whole ? { ...recognition, concept: whole.base } : recognition;
}

/**
 * Libraries mostly name a control, or the element they draw it in, as its key; dots may have become underscores or dashes.
 */
async function holderByName(read: ReadPage, key: string): Promise<Holder | undefined> {
  const under = key.replaceAll('.', '_');
  const named = [key, `root_${under}`, under, key.replaceAll('.', '-')].map(
    (name) => `[name=${JSON.stringify(name)}], [id=${JSON.stringify(name)}]`,
  );
  const found = await fieldsAt(
    read,
    named.flatMap((selector) => [selector, `:is(${selector}) *`, `${selector} >>> *`]),
  );
  const at = found.find((fields) => fields.length === 1)?.[0];
  return at === undefined ? undefined : { recognition: read.recognitions[at]!, item: read.items[at]!, inParts: false };
}
