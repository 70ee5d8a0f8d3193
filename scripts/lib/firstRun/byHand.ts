import type { OwnTab } from '../driver/surface.ts';
import { Hands } from './hands.ts';
import { type Effort, type FormState, formState } from './walk.ts';

/**
 * Writes into the practice form by hand what CoolClaim wrote into it, box after box, and counts it. What a person reads
 * off her papers meanwhile, and the codes she would have to look up, cost no key here.
 * @throws Error when the form then holds something else
 */
export async function fillByHand(tab: OwnTab, wanted: FormState): Promise<Effort> {
  const hands = new Hands(tab);
  const controls = await tab.evaluate<{ name: string; type: string }[]>(
    `[...document.querySelectorAll('#practice-form [name]')].map((e) => ({ name: e.name, type: e.type }))`,
  );
  const names = [...new Map(controls.map((control) => [control.name, control])).values()];
  for (const { name, type } of names) {
    const value = wanted[name];
    if (value === undefined) continue;
    const selector = `#practice-form [name="${name}"]`;
    if (type === 'radio') await hands.click(`${selector}[value="${value}"]`);
    else if (type === 'select-one') await hands.choose(selector, value);
    else await hands.write(selector, value);
  }
  const held = await formState(tab);
  const wrong = Object.keys({ ...wanted, ...held }).filter((name) => held[name] !== wanted[name]);
  if (wrong.length > 0) throw new Error(`By hand other than filled: ${wrong.map((name) => `${name} “${held[name]}”`)}`);
  return { keys: hands.keys, clicks: hands.clicks };
}
