import type { Browser } from 'puppeteer-core';
import type { ClaimPage } from '../../../tests/e2e/support/claimPages.ts';
import { builtPart } from './builtPart.ts';
import { claimsPart } from './claimsPart.ts';
import { corpusPart } from './corpusPart.ts';
import type { AccuracyOptions, Part } from './options.ts';
import { vaPart } from './vaPart.ts';

/** What every part of the measuring works with. */
export interface Run {
  options: AccuracyOptions;
  /** A browser that also tells what its own engine thinks. */
  browser: Browser;
  probe: string;
  /** Firefox's own rules as a script for a page; undefined where it is not installed. */
  firefox: string | undefined;
  base: string; // where tests/forms is served
  pages: readonly ClaimPage[];
  /** What is missed on claim pages and was not when the known misses were recorded. */
  worse: string[];
}

/** Measures one part and reports it in Markdown; undefined, with one line said, where its pages are not there. */
type Measure = (run: Run) => Promise<string | undefined>;

const ALL: readonly { part: Part; measure: Measure }[] = [
  { part: 'claims', measure: claimsPart },
  { part: 'built', measure: builtPart },
  { part: 'va', measure: vaPart },
  { part: 'corpus', measure: corpusPart },
];

export const partsToRun = ({ only }: AccuracyOptions) => ALL.filter(({ part }) => only === '' || part === only);
