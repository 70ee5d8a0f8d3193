import { SAMPLES } from '../../../lib/profile/samples.ts';
import { isUsable, pageSurface, textOf, waitIn } from '../driver/surface.ts';
import { Hands } from '../firstRun/hands.ts';
import { takeSteps } from '../firstRun/steps.ts';
import { PASSPHRASE, Stage, settle } from './stage.ts';
import { HEIGHT, NARROW, type Take, WIDTH, whole } from './take.ts';

const STEPS = ['patient', 'coverage', 'policyholder', 'providers', 'diagnoses', 'treatment'] as const;

/** The first run: welcome, a passphrase that is refused, the six steps filled in, their end, and the practice form. */
export const welcome: Take = async (_, scheme, keep, language) => {
  const stage = await Stage.open(false);
  try {
    await stage.speak(language);
    const page = await stage.ownPage('welcome.html', scheme, WIDTH, HEIGHT);
    const tab = pageSurface(page);
    await waitIn(tab, isUsable('#new-passphrase'), 'the welcome');
    await tab.type('#new-passphrase', 'short');
    await tab.click('#create-vault');
    await waitIn(tab, `document.querySelector('#new-passphrase-error')`, 'the refusal');
    await settle(page);
    keep('welcome-refused', await whole(page));
    await tab.evaluate(`document.querySelector('#new-passphrase').select()`);
    await tab.type('#new-passphrase', PASSPHRASE);
    await tab.type('#repeat-passphrase', PASSPHRASE);
    await settle(page);
    keep('welcome-passphrase', await whole(page));
    await tab.press('Enter');
    await takeSteps(new Hands(tab), SAMPLES['paxman-hub-2026']);
    await waitIn(tab, `!${textOf('#guide-saved')}.endsWith('…')`, 'everything to be saved');
    await settle(page);
    keep('welcome-end', await whole(page));
    for (const [at, name] of STEPS.entries()) {
      await tab.evaluate(`document.querySelector('.trail li:nth-child(${at + 1}) button').click()`);
      await waitIn(tab, `${textOf('#guide-progress')}.includes('${at + 1} ')`, name);
      await page.evaluate('scrollTo(0, 0)');
      await settle(page);
      keep(`welcome-${at + 1}-${name}`, await whole(page));
    }
    await page.setViewport({ width: NARROW, height: HEIGHT });
    await settle(page);
    keep('narrow-welcome', await whole(page));
    await page.close();
  } finally {
    await stage.close();
  }
};
