import type { Profile } from '../../../lib/profile/schema.ts';
import { askFrom } from '../driver/ask.ts';
import type { Session } from '../driver/session.ts';
import { isUsable, type OwnTab, waitIn } from '../driver/surface.ts';
import { Hands } from './hands.ts';
import { takeSteps } from './steps.ts';

/** Keys and clicks of one part of the way. */
export interface Effort {
  keys: number;
  clicks: number;
}

/** What the boxes of the practice form hold, by name; radio buttons by the one that is chosen, without empty ones. */
export type FormState = Record<string, string>;

export interface FirstRun {
  passphrase: Effort;
  profile: Effort;
  fill: Effort;
  /** The profile that came of it. */
  stored: Profile;
  /** What the practice form held after the fill. */
  filled: FormState;
}

const effortOf = ({ keys, clicks }: Hands): Effort => ({ keys, clicks });

const STATE = `Object.fromEntries([...document.querySelectorAll('#practice-form [name]')]
  .filter((e) => e.value !== '' && (e.type !== 'radio' && e.type !== 'checkbox' || e.checked)).map((e) => [e.name, e.value]))`;

export const formState = (tab: OwnTab): Promise<FormState> => tab.evaluate<FormState>(STATE);

/** The toolbar button, "Fill this claim", "Fill 84 fields": what every further form takes. */
export async function fillByToolbar(session: Session, tab: OwnTab): Promise<Effort> {
  const popup = await tab.clickToolbar();
  const hands = new Hands(popup);
  hands.clicks += 1;
  try {
    // as `Session.review` and `confirm` do, each with one click
    if (!(await session.review(popup))) throw new Error('The practice form holds nothing to fill.');
    await session.confirm(popup);
    hands.clicks += 2;
  } finally {
    await popup.close();
  }
  return effortOf(hands);
}

/**
 * From the welcome tab of a fresh installation to the filled practice form, with every key and click really made.
 * @param session a browser whose welcome tab was left open
 */
export async function walkFirstRun(session: Session, sample: Profile, passphrase: string): Promise<FirstRun> {
  const tab = await session.driver.tabAt('/welcome.html');
  await waitIn(tab, isUsable('#new-passphrase'), 'the welcome');
  const choosing = new Hands(tab);
  await choosing.click('#new-passphrase');
  await choosing.type(passphrase);
  await choosing.reach('#repeat-passphrase');
  await choosing.type(passphrase);
  await choosing.press('Enter');

  const telling = new Hands(tab);
  await waitIn(tab, `document.querySelector('#guide-progress')`, 'the first step');
  await takeSteps(telling, sample);
  await waitIn(tab, `!document.querySelector('#guide-missing, #guide-loose')`, 'nothing to be missing');
  await waitIn(tab, `!document.querySelector('#guide-saved').textContent.endsWith('…')`, 'everything to be saved');
  const { activeProfile } = await askFrom(tab, 'vault.status', {});
  const { json } = await askFrom(tab, 'profile.get', { id: activeProfile });
  await telling.click('#guide-try');

  const practice = await session.driver.tabAt('/practice.html');
  await waitIn(practice, `document.querySelector('#practice-form')`, 'the practice form');
  const fill = await fillByToolbar(session, practice);
  return {
    passphrase: effortOf(choosing),
    profile: effortOf(telling),
    fill,
    stored: JSON.parse(json) as Profile,
    filled: await formState(practice),
  };
}
