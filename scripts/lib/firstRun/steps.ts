import { getIn } from '../../../lib/profile/paths.ts';
import type { Profile } from '../../../lib/profile/schema.ts';
import { waitIn } from '../driver/surface.ts';
import type { Hands } from './hands.ts';

/** Rows of tables are made first, and what the official title says need not be typed. */
const BY_ITSELF = /\.(items|payments)\[|^diagnoses\[\d+\]\.description$|^condition\.description$/;

interface Control {
  name: string;
  type: string;
  value: string;
}

const CONTROLS = `[...document.querySelectorAll('form.guide [name]')].filter((e) => e.checkVisibility()).map((e) => (
  { name: e.name, type: e.type, value: e.type === 'checkbox' ? String(e.checked) : e.value }))`;

const named = (name: string) => `form.guide [name="${name}"]`;

/** As she types what is stored: cents as dollars, no digit more than it takes. */
const typed = (name: string, stored: unknown): string =>
  name.endsWith('Cents') && typeof stored === 'number' ? dollars(stored) : String(stored ?? '');

const dollars = (cents: number): string => (cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2));

/** Fills in every box of the step that is open with what the profile has for it, also those that an answer brings up. */
async function fillBoxes(hands: Hands, profile: Profile): Promise<void> {
  const done = new Set<string>();
  for (;;) {
    const controls = await hands.surface.evaluate<Control[]>(CONTROLS);
    const next = controls.find(({ name }) => !done.has(name) && !BY_ITSELF.test(name));
    if (!next) return;
    done.add(next.name);
    const wanted = typed(next.name, getIn(profile, next.name));
    if (wanted === '' || wanted === next.value) continue;
    if (next.type === 'select-one') await hands.choose(named(next.name), wanted);
    else if (next.type === 'checkbox') {
      await hands.reach(named(next.name));
      await hands.press(' ');
    } else await hands.write(named(next.name), wanted);
  }
}

/** Presses a button that adds a row, in whose first box the cursor then stands. */
async function addRow(hands: Hands, button: string, first: string): Promise<void> {
  await hands.click(button);
  await waitIn(hands.surface, `document.activeElement.name === '${first}'`, `the cursor in ${first}`);
}

async function addDiagnoses(hands: Hands, { diagnoses }: Profile): Promise<void> {
  for (const [at, { code }] of diagnoses.entries()) {
    await addRow(hands, '#add-diagnosis', `diagnoses[${at}].code`);
    await hands.write(named(`diagnoses[${at}].code`), code);
    await hands.press('Escape'); // the list of proposals lies over what comes next
  }
}

/** The cap on its own, then "every 3 weeks, 6 times" as the page proposes it. */
async function addCharges(hands: Hands, { courses }: Profile): Promise<void> {
  const [cap, first] = courses[0]!.items;
  const row = (key: string) => named(`courses[0].items[0].${key}`);
  await addRow(hands, '#add-charge', 'courses[0].items[0].date');
  await hands.write(row('date'), cap!.date);
  await hands.choose(row('kind'), cap!.kind);
  await hands.write(row('chargeCents'), dollars(cap!.chargeCents));
  await hands.write('#repeat-first', first!.date);
  await hands.write('#repeat-amount', dollars(first!.chargeCents));
  await hands.reach('#repeat-charge');
  await hands.press('Enter');
}

async function addPayment(hands: Hands, { courses }: Profile): Promise<void> {
  const [payment] = courses[0]!.payments;
  const row = (key: string) => named(`courses[0].payments[0].${key}`);
  await addRow(hands, '#add-payment', 'courses[0].payments[0].date');
  await hands.write(row('amountCents'), dollars(payment!.amountCents));
  await hands.write(row('method'), payment!.method);
}

/**
 * Goes through the six steps with the facts of a profile whose charges are one thing and then sessions three weeks apart.
 * Ends on the page after the last step.
 */
export async function takeSteps(hands: Hands, profile: Profile): Promise<void> {
  for (let step = 1; step <= 6; step++) {
    await waitIn(
      hands.surface,
      `document.querySelector('#guide-progress')?.textContent.includes('${step} ')`,
      `step ${step}`,
    );
    if (step === 1) await hands.click('form.guide > details summary'); // the sample has what is folded away, too
    await fillBoxes(hands, profile);
    if (step === 5) await addDiagnoses(hands, profile);
    if (step === 6) {
      await addCharges(hands, profile);
      await addPayment(hands, profile);
    }
    await hands.click('#guide-next');
  }
  await waitIn(hands.surface, `document.querySelector('#guide-end')`, 'the end of the steps');
}
