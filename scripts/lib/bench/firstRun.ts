import { SAMPLES } from '../../../lib/profile/samples.ts';
import { open } from '../driver/session.ts';
import { waitIn } from '../driver/surface.ts';
import { fillByHand } from '../firstRun/byHand.ts';
import { effortTable } from '../firstRun/report.ts';
import { walkFirstRun } from '../firstRun/walk.ts';

/** Goes from the welcome tab to the filled practice form with the default sample, then fills that by hand; prints both. */
export async function benchFirstRun(): Promise<void> {
  const session = await open('chromium', { welcome: true });
  try {
    const run = await walkFirstRun(session, SAMPLES['paxman-hub-2026'], 'correct horse battery staple');
    const tab = await session.driver.openExtensionPage('practice.html?sample');
    await waitIn(tab, `document.querySelector('#practice-form')`, 'the practice form');
    console.log(`\n${effortTable({ ...run, byHand: await fillByHand(tab, run.filled) })}`);
  } finally {
    await session.close();
  }
}
