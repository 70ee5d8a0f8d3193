import { SAMPLES } from '../../../lib/profile/samples.ts';
import type { Profile } from '../../../lib/profile/schema.ts';
import { ROOT } from '../root.ts';
import type { Files } from './zips.ts';

/** What may lie in an extension's archive at all; a kind of file that is new has to be thought about once. */
const SHIPPED = [
  /^manifest\.json$/,
  /^_locales\/[a-z]{2}\/messages\.json$/,
  /^licenses\.txt$/,
  /^icon\/\d+\.png$/,
  /^[a-z-]+\.html$/,
  /^[a-z]+\.js$/,
  /^chunks\/[\w.-]+\.m?js$/,
  /^assets\/[\w.-]+\.(css|js|mjs)$/,
];

/**
 * Code from elsewhere, or made of text at run time, which both stores refuse. Script elements and WebAssembly are not looked for:
 * the policy, which the manifest's check holds to, lets them load and run nothing from outside the archive.
 */
const REMOTE: [RegExp, string][] = [
  [/\bimport\s*\(\s*["'`](https?:|\/\/|data:)/, 'imports code from the network'],
  [/\bfrom\s*["'`](https?:|\/\/)/, 'imports code from the network'],
  [/\bimportScripts\s*\(/, 'calls importScripts'],
  [/(?<![\w.$])eval\s*\(/, 'calls eval'],
  [/(?<![\w.$])new\s+Function\b|(?<![\w.$])Function\s*\(\s*["'`]/, 'makes a function of text'],
  [/\bset(Timeout|Interval)\s*\(\s*["'`]/, 'gives a timer text to run'],
  [/<script[^>]+src\s*=\s*["']?(https?:|\/\/)/i, 'loads a script from the network'],
];

/** Left over from the work on it. */
const LEFT_OVER: [RegExp, string][] = [
  [/[#@]\s*sourceMappingURL=/, 'points to a source map'],
  [/(?<![\w/])\/(home|root|Users|tmp)\/[\w.-]+\//, 'names a folder of the machine it was built on'],
  [/\bdebugger\b\s*;/, 'stops in a debugger'],
];

/** The sample whose patient the practice page is about, which ships. */
const PRACTICE: keyof typeof SAMPLES = 'paxman-hub-2026';

/** What only the fictional people of the samples have: member IDs, e-mail addresses, names in full. */
export function marksOf({ patient, subscriber, coverage }: Profile): string[] {
  const names = [patient, subscriber].map(({ name }) => [name.first, name.last].filter(Boolean).join(' '));
  return [...names, coverage.memberId, patient.email, patient.address.line1].filter((mark) => mark.length > 5);
}

/**
 * Whether an archive for a store holds only what is to ship, one sentence for each thing that is not: of the fictional
 * people only the one of the practice page.
 */
export function contentProblems(files: Files): string[] {
  const others = Object.entries(SAMPLES).filter(([sample]) => sample !== PRACTICE);
  const marks = others.flatMap(([sample, profile]) => marksOf(profile).map((mark) => [sample, mark]));
  return [...files].flatMap(([name, bytes]) => {
    if (!SHIPPED.some((shape) => shape.test(name))) return [`${name} is none of the files that are to ship.`];
    if (name.endsWith('.png')) return [];
    const text = bytes.toString('utf8');
    const problems = [...REMOTE, ...LEFT_OVER].flatMap(([mark, what]) => (mark.test(text) ? [`${name} ${what}.`] : []));
    if (text.includes(ROOT)) problems.push(`${name} names the folder it was built in.`);
    const held = new Set(marks.flatMap(([sample, mark]) => (text.includes(mark!) ? [sample] : [])));
    return [...problems, ...[...held].map((sample) => `${name} holds data of the sample ${sample}.`)];
  });
}

/** Files that reviewers of the sources need not be given, or must not be. */
const NO_SOURCE =
  /(^|\/)(node_modules|demo-output|\.[^/]+)(\/|$)|^tests\/(?!forms\/cms-1500\/)|\.(zip|pem|key|crx|xpi)$/;

/**
 * Whether the archive of sources holds the project and nothing beside it.
 * @param tracked what git knows of, where there is a git
 */
export function sourceProblems(files: Files, tracked: readonly string[] | undefined): string[] {
  const needed = ['README.md', 'LICENSE', 'package.json', 'package-lock.json', 'wxt.config.ts', 'scripts/setup.mjs'];
  const known = tracked && new Set(tracked);
  return [
    ...needed.filter((name) => !files.has(name)).map((name) => `The sources lack ${name}.`),
    ...[...files.keys()].flatMap((name) => {
      if (NO_SOURCE.test(name)) return [`${name} does not belong into the sources.`];
      return known && !known.has(name) ? [`${name} is in the sources, but git does not know it.`] : [];
    }),
  ];
}
