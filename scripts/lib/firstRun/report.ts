import { table } from '../bench/stats.ts';
import type { Effort, FirstRun } from './walk.ts';

const sum = (...efforts: Effort[]): Effort => ({
  keys: efforts.reduce((all, { keys }) => all + keys, 0),
  clicks: efforts.reduce((all, { clicks }) => all + clicks, 0),
});

/** Keys and clicks from the installation to the first filled form, beside the same boxes filled by hand. */
export function effortTable(
  run: Pick<FirstRun, 'passphrase' | 'profile' | 'fill' | 'filled'> & { byHand: Effort },
): string {
  const row = (name: string, { keys, clicks }: Effort) => [name, String(keys), String(clicks)];
  const once = sum(run.passphrase, run.profile);
  return table([
    ['', 'keys', 'clicks'],
    row('passphrase, twice', run.passphrase),
    row('profile, six steps', run.profile),
    row(`filling ${Object.keys(run.filled).length} boxes`, run.fill),
    row('from installation to first filled form', sum(once, run.fill)),
    row('every further form', run.fill),
    row('the same boxes by hand, each time', run.byHand),
  ]);
}
