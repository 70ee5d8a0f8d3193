import { writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { UserError } from '../../../lib/errors.ts';
import type { Profile } from '../../../lib/profile/schema.ts';
import { goTo } from '../driver/goTo.ts';
import { open, Refused, type Session } from '../driver/session.ts';
import { sentence } from '../fail.ts';
import { serveFolder } from '../staticServer.ts';
import { fillPage } from './fillPage.ts';
import { fillPdf } from './fillPdf.ts';
import type { FillOptions } from './options.ts';
import { type FillReport, failedReport, joinSteps } from './report.ts';
import type { Target } from './targets.ts';

/** Only opens the throw-away vault of this run, in the browser's throw-away profile. */
const PASSPHRASE = 'a vault for this run only';

/** FILE.png for the first target, FILE-2.png for the second; earlier steps get a suffix of their own. */
function pictureName(file: string, target: number, step?: number): string {
  const suffix = (target === 0 ? '' : `-${target + 1}`) + (step === undefined ? '' : `-step${step + 1}`);
  return /\.png$/i.test(file) ? file.replace(/\.png$/i, `${suffix}.png`) : `${file}${suffix}`;
}

async function visit(session: Session, url: string) {
  const page = await session.driver.newPage();
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {})); // an alert would stop the page for ever
  const answer = await goTo(page, url).catch((error: Error) => {
    const reason = /ERR_[A-Z_]+|NS_ERROR_[A-Z_]+|imeout/.exec(error.message)?.[0] ?? error.message.split('\n')[0];
    throw new UserError('page-unreachable', `The page ${url} could not be opened (${reason}).`);
  });
  const status = answer?.status() ?? 200;
  if (status >= 400)
    throw new UserError('page-unreachable', `The page ${url} could not be opened: it answers ${status}.`);
  return page;
}

async function fillWebPage(session: Session, target: Target, index: number, options: FillOptions): Promise<FillReport> {
  const about = { page: target.name, browser: options.browser, profile: options.profile };
  const server = target.kind === 'html' ? await serveFolder(dirname(target.file)) : undefined;
  try {
    const url = target.kind === 'url' ? target.url : `${server!.base}${encodeURIComponent(basename(target.file))}`;
    const page = await visit(session, url);
    try {
      let picture: Uint8Array | undefined;
      const { steps, stopped } = await fillPage(session, page, options.next, async (step) => {
        if (!options.screenshot) return;
        if (picture) writeFileSync(pictureName(options.screenshot, index, step - 1), picture);
        picture = await page.screenshot({ fullPage: true });
      });
      if (picture) writeFileSync(pictureName(options.screenshot, index), picture);
      return joinSteps(about, steps, stopped);
    } finally {
      await page.close().catch(() => {});
    }
  } finally {
    await server?.close();
  }
}

export interface TargetResult {
  report: FillReport;
  /** The sentence when this target could not be worked; '' when it was. */
  failure: string;
}

/** An error as the one sentence about this target. What nobody foresaw is cut to its first line, unless DEBUG is set. */
function failureOf(target: Target, error: unknown): string {
  const isTold = error instanceof UserError || error instanceof Refused;
  if (isTold || process.env.DEBUG) return sentence(error);
  const message = error instanceof Error ? error.message : String(error);
  return `${target.name} could not be filled: ${message.split('\n')[0]}`;
}

/** Fills the targets one after the other in one browser, which starts only when a page needs it. */
export async function fillTargets(
  targets: Target[],
  profile: Profile,
  options: FillOptions,
  onResult: (result: TargetResult) => void,
): Promise<void> {
  let session: Session | undefined;
  const started = async (): Promise<Session> => {
    if (session) return session;
    session = await open(options.browser, { headed: options.headed });
    await session.setUpVault(JSON.stringify(profile), PASSPHRASE);
    return session;
  };
  try {
    for (const [index, target] of targets.entries()) {
      const browser = target.kind === 'pdf' ? 'none' : options.browser;
      try {
        if (target.kind === 'pdf') onResult(await fillPdf(target, profile, options));
        else onResult({ report: await fillWebPage(await started(), target, index, options), failure: '' });
      } catch (error) {
        const failure = failureOf(target, error);
        onResult({ report: failedReport({ page: target.name, browser, profile: options.profile }, failure), failure });
        if (error instanceof UserError || error instanceof Refused) continue;
        await session?.close().catch(() => {}); // the next page gets a sound browser
        session = undefined;
      }
    }
  } finally {
    await session?.close();
  }
}
