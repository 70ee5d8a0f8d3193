import type { Page } from 'puppeteer-core';
import type { Claim } from '../../../lib/claim/types.ts';
import { parseConcept } from '../../../lib/concepts.ts';
import type { Recognition } from '../../../lib/pipeline.ts';
import type { ClaimPage } from '../../../tests/e2e/support/claimPages.ts';
import { type ExpectedControl, judge } from '../../../tests/support/expectedPage.ts';
import { settledStep } from '../fill/pageState.ts';
import { pressButton } from '../fill/pressButton.ts';
import { claimFor, fieldsAt, openPage, type ReadPage, readPage } from './claimPage.ts';
import type { ControlResult } from './claimResult.ts';
import type { InPage } from './inPage.ts';
import { judgeMeaning } from './meaning.ts';
import type { MeasuredPage, Setting } from './measureClaims.ts';
import { resultFor, wantsValue } from './resultFor.ts';

/** A field of a reading; `inParts` when several fields hold one key, as the three boxes of a date do. */
interface Owner {
  read: ReadPage;
  at: number;
  inParts: boolean;
}
/** Which field belongs to a key of the form library's state. */
type Owners = Map<string, Owner>;
type State = Record<string, string>;

const PASSES = 3; // fields that an answer brings up are read again

/**
 * Walks a page drawn by a UI library through its steps, writing what is planned. Its labels name keys of the library's own
 * state: which control holds which key is seen from what changes when one control is written, or from its name.
 */
export async function walkBuilt(setting: Setting, { path, expected }: ClaimPage): Promise<MeasuredPage> {
  const page = await openPage(setting.browser, `${setting.base}${path}/`);
  const claim = claimFor(expected.profile);
  const results: ControlResult[] = [];
  const notes: string[] = [];
  let last: ReadPage | undefined;
  try {
    let shown = await settledStep(page);
    for (const [step, name] of expected.steps.entries()) {
      const controls = expected.controls.filter((control) => control.step === step);
      const { read, owners } = await writeStep(page, setting.probe, claim);
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
        break;
      }
      shown = now;
    }
    return { page: path, results, notes, read: last! };
  } finally {
    await page.close();
  }
}

const stateOf = (page: Page): Promise<State> =>
  page.evaluate(() => (window as unknown as { formState?: () => State }).formState?.() ?? {});

/** Writes one field after the other and notes whose state it changed. */
async function writeStep(page: Page, probe: string, claim: Claim): Promise<{ read: ReadPage; owners: Owners }> {
  const owners: Owners = new Map();
  const done = new Set<string>();
  let read = await readPage(page, probe, claim);
  for (let pass = 0; pass < PASSES; pass++) {
    const fresh = read.items.flatMap((item, at) =>
      item.action && item.decision === 'fill' && !done.has(item.at) ? [{ item, at }] : [],
    );
    if (fresh.length === 0) break;
    for (const { item, at } of fresh) {
      done.add(item.at);
      const before = await stateOf(page);
      const { fieldId, signature, action } = item;
      await read.frames[item.frame]!.evaluate(
        (order) => (globalThis as unknown as { accuracyProbe: InPage }).accuracyProbe.write(order),
        { fieldId, signature, action: action! },
      );
      const after = await stateOf(page);
      for (const key of Object.keys(after)) {
        if (after[key] !== before[key]) owners.set(key, { read, at, inParts: owners.has(key) });
      }
    }
    read = await readPage(page, probe, claim);
  }
  return { read, owners };
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
  const owner = owners.get(key) ?? (await ownerByName(read, key));
  const held = state[key] ?? '';
  // a wanted value nobody wrote is a miss; of what stays as it was nothing can be said without knowing the control
  if (!owner && (!wantsValue(control) || judge(control, held) === 'right')) return undefined;
  const item = owner?.read.items[owner.at];
  const recognition = owner && recognitionOf(owner);
  return {
    page: path,
    step: control.step,
    at: key,
    label: control.concept,
    meaning: judgeMeaning(control.concept, recognition),
    value: judge(control, held),
    wantsValue: wantsValue(control),
    written: item?.decision === 'fill',
    told: `want ${JSON.stringify(control.want)}, holds ${JSON.stringify(held)} (${recognition?.concept || '-'} ${recognition?.confidence.toFixed(2) ?? 'no field'}) ${item?.why ?? ''}`,
  };
}

/** What the control as a whole was taken for. */
function recognitionOf({ read, at, inParts }: Owner): Recognition {
  const recognition = read.recognitions[at]!;
  const whole = inParts ? parseConcept(recognition.concept) : undefined;
  return whole ? { ...recognition, concept: whole.base } : recognition;
}

/** Libraries mostly name a control as its key; dots may have become underscores. */
async function ownerByName(read: ReadPage, key: string): Promise<Owner | undefined> {
  const names = [key, `root_${key.replaceAll('.', '_')}`, key.replaceAll('.', '_'), key.replaceAll('.', '-')];
  const found = await fieldsAt(
    read,
    names.map((name) => `[name=${JSON.stringify(name)}], [id=${JSON.stringify(name)}]`),
  );
  const one = found.find((fields) => fields.length === 1);
  return one && { read, at: one[0]!, inParts: false };
}
