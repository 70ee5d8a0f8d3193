import { table } from '../accuracy/table.ts';
import type { BrowserName } from '../findBrowser.mjs';
import type { DiskResult, Look } from './disk/walk.ts';
import type { Figures } from './figures.ts';
import type { FuzzResult } from './fuzz/fuzz.ts';
import type { Kill, Victim } from './kills/kills.ts';
import { KIND_WORDS, KINDS } from './kills/saves.ts';
import { type Compared, isAlike, MARGIN } from './timing.ts';

const NAMES: Record<BrowserName, string> = { chromium: 'Chromium', firefox: 'Firefox' };
const VICTIMS: Record<Victim, string> = { background: 'background stopped', browser: 'whole browser killed' };
const whole = (value: number) => value.toLocaleString('en-US');
const lines = (list: readonly string[]) => list.map((line) => `- ${line}`).join('\n');
const byCount = (counts: ReadonlyMap<string, number>) => [...counts].sort(([, a], [, b]) => b - a);

export function fuzzFigures({ cases, outcomes, ways, slowest, broken }: FuzzResult, seed: number): Figures {
  const text = [
    `${whole(cases)} spoiled vaults and backups (seed ${seed}), ${ways.size} ways to spoil: ${whole(broken.length)} broke a promise. The slowest took ${Math.round(slowest)} ms.`,
    table(
      ['outcome', 'cases'],
      byCount(outcomes).map(([name, count]) => [name, whole(count)]),
    ),
    table(
      ['what was done', 'times'],
      byCount(ways).map(([name, count]) => [name, whole(count)]),
    ),
    ...(broken.length > 0
      ? [
          lines(
            broken
              .slice(0, 20)
              .map(({ index, ways: how, why }) => `case ${index} (${how.join(', ')}): ${why.split('\n')[0]}`),
          ),
        ]
      : []),
  ];
  return { id: 'fuzz', title: 'Spoiled vaults and backups', text: text.join('\n\n'), held: broken.length === 0 };
}

export function timingFigures(compared: readonly Compared[], rounds: number): Figures {
  const share = (value: number) => value.toFixed(3);
  const text = [
    `Time of an unlocking in vain beside that of a wrong passphrase on a good header: ratio of the medians of ${whole(rounds)} rounds in mixed order, and the 95% bootstrap interval. The costs of the key derivation are the least the format takes, so that a difference of anything else is not drowned in it; at the shipped costs it is a far smaller share. Where head and copy name two salts two keys have to be derived; whoever can take that time can see the salts too. Held means that the whole interval lies within ${1 - MARGIN} to ${1 + MARGIN}.`,
    table(
      ['tampered with', 'ratio', '95% interval', 'held'],
      compared.map((one) => [
        one.what,
        share(one.ratio),
        `${share(one.low)} to ${share(one.high)}`,
        one.twoSalts ? 'two keys' : isAlike(one) ? 'yes' : '**NO**',
      ]),
    ),
  ];
  return {
    id: 'timing',
    title: 'Time of refusals',
    text: text.join('\n\n'),
    held: compared.every((one) => one.twoSalts || isAlike(one)),
  };
}

const hitList = (hits: Look['hits']) => lines(hits.map(({ file, name }) => `${name} in ${file}`));
const namesOf = (hits: Look['hits']) => [...new Set(hits.map(({ name }) => name))].join(', ') || 'nothing';

export function diskFigures(browser: BrowserName, result: DiskResult): Figures {
  const { version, looks, seesAddress, leftAfterErase, ciphertextAfterErase } = result;
  const leaks = looks.flatMap(({ hits }) => hits);
  const ofPage = looks.flatMap(({ keptOfPage }) => keptOfPage);
  const text = [
    `${version}, fresh profile folder. Searched in every file: member and group number, name, street, telephone, e-mail, employer, physician, diagnosis and its code, profile name, a stored file's name and content, passphrase and the unlocked data key; as UTF-8 and UTF-16, in the raw bytes and unpacked (snappy, LZ4, LevelDB, values of SQLite).`,
    table(
      ['moment', 'files', 'MB', 'facts of hers', "in the browser's copy of the open web page"],
      looks.map(({ when, files, bytes, hits, keptOfPage }) => [
        when,
        files,
        (bytes / 1e6).toFixed(1),
        namesOf(hits),
        namesOf(keptOfPage),
      ]),
    ),
    ...(leaks.length > 0 ? [hitList(leaks)] : []),
    `Facts in the browser's own copy of open tabs are those of the page she had filled, which the browser keeps as it does everything that stands in web forms: ${[...new Set(ofPage.map(({ file }) => file.replace(/\d{6,}/, '…')))].join(', ') || 'none were found'}. The search sees what the browser writes: the page's address was ${seesAddress ? 'found' : '**NOT FOUND**'}.`,
    `After "delete everything" the extension can still read ${leftAfterErase.join(', ') || 'nothing'}; files that still hold the encrypted key until the browser rewrites them: ${ciphertextAfterErase.length || 'none'}.`,
  ];
  const held = leaks.length === 0 && leftAfterErase.length === 0 && seesAddress;
  return { id: `disk-${browser}`, title: `Plaintext on the disk, ${NAMES[browser]}`, text: text.join('\n\n'), held };
}

export function killFigures(browser: BrowserName, version: string, kills: readonly Kill[], seed: number): Figures {
  const row = (name: string, these: readonly Kill[]) => {
    const open = these.filter(({ confirmed }) => !confirmed);
    return [
      name,
      these.length,
      these.length - open.length,
      open.filter(({ isOld, lost }) => isOld && !lost).length,
      open.filter(({ isOld, lost }) => !isOld && !lost).length,
      these.filter(({ halfWay }) => halfWay).length,
      these.filter(({ lost }) => lost).length,
    ];
  };
  const rows = (Object.keys(VICTIMS) as Victim[]).flatMap((victim) => {
    const its = kills.filter((kill) => kill.victim === victim);
    const kinds = KINDS.map((kind) =>
      row(
        `${VICTIMS[victim]}: ${KIND_WORDS[kind]}`,
        its.filter((kill) => kill.kind === kind),
      ),
    );
    return [...kinds.filter(([, count]) => count !== 0), row(`**${VICTIMS[victim]}**`, its)];
  });
  const lost = kills.filter((kill) => kill.lost);
  const text = [
    `${version}, seed ${seed}: ${whole(kills.length)} kills, each at a random moment from the start of a save to 1.2 times its usual length. Afterwards everything is read through the extension and compared byte for byte with what had been confirmed. Lost or damaged: **${lost.length}**.`,
    table(
      [
        'killed',
        'kills',
        'confirmed before',
        'not confirmed: old state',
        'not confirmed: new state',
        'records left half-way',
        'lost',
      ],
      rows,
    ),
    '"Left half-way": records lay there that no table of contents named, so the save was cut between two writes.',
    ...(lost.length > 0
      ? [
          lines(
            lost.slice(0, 20).map(({ kind, victim, lost: why }) => `${VICTIMS[victim]}, ${KIND_WORDS[kind]}: ${why}`),
          ),
        ]
      : []),
  ];
  return {
    id: `kills-${browser}`,
    title: `Kills in the middle of saves, ${NAMES[browser]}`,
    text: text.join('\n\n'),
    held: lost.length === 0,
  };
}
