import { UserError } from '../errors';
import type { FieldResult } from '../messages';
import type { Field } from '../pipeline';
import { canHold } from '../recognize/read';
import { isUntouchable, locatePin } from '../teach/applyPins';
import { markOf } from '../teach/mark';
import type { OwnWords } from '../teach/ownWords';
import { pagePath, pathFits, siteOf } from '../teach/pagePath';
import { isPinnable, LEAVE_EMPTY, type Pin } from '../teach/pin';
import { shownLabel } from '../teach/shownLabel';
import { type TaughtSite, withField, withoutField } from '../teach/taughtSites';
import { readSites, sitesChange } from '../vault/sites';
import { type Flow, keepRecord } from './flow';
import { type PageReading, planPage } from './planPage';
import { planSource, profileOf } from './planSource';
import { keyOfField, reviewRows, rowsAfterTeaching } from './report';
import type { TabRecord } from './tabRecords';
import { readOwnWords } from './taught';

/**
 * Keeps for the site of a tab what one field means, and plans the page again; meaning '' forgets it. Nothing is written.
 * Throws UserError 'locked', 'no-review', 'no-site', 'no-such-field', 'never-filled', 'bad-meaning', 'not-tellable',
 * 'sites-damaged' or 'sites-newer'.
 */
export async function teachField(flow: Flow, record: TabRecord, key: string, meaning: string): Promise<FieldResult> {
  const { page } = record;
  const field = fieldOf(record, key);
  const site = siteOf(page.frames[0]!.url);
  if (site === '') {
    throw new UserError(
      'no-site',
      'Only pages of a web site can be remembered, and this one is a file or a part of the browser.',
    );
  }
  ensureTouchable(flow, page, field);
  if (meaning !== '' && (!isPinnable(meaning) || (meaning !== LEAVE_EMPTY && !canHold(field, meaning)))) {
    throw new UserError('bad-meaning', 'This box cannot hold that.');
  }
  const source = await flow.vault.use(async (open) => {
    const own = await readOwnWords(open);
    const sites = await readSites(open);
    const instead = idsOf(sites, site, field, page, own);
    const next =
      meaning === ''
        ? instead.reduce((rest, id) => withoutField(rest, site, id), sites)
        : withField(sites, site, { id: crypto.randomUUID(), pin: pinFor(field, meaning, page, own) }, instead);
    await open.commit(sitesChange(next));
    return planSource(flow, open, await profileOf(open, record), record.courseId);
  });
  const { plan, items, problems, notes } = await planPage(flow, page, source);
  const fields = rowsAfterTeaching(record.report.fields, reviewRows(plan));
  await keepRecord(flow, {
    ...record,
    items,
    report: { ...record.report, fields, notes, problems },
  });
  await reviewOthersAnew(flow, record.tabId, site);
  return fields.find((row) => row.key === key)!;
}

/** Throws UserError 'never-filled' for a box that is left alone whatever it means. */
export function ensureTouchable(flow: Flow, page: PageReading, field: Field): void {
  const recognition = flow.engine.recognize(page.fields).find((one) => one.field === field);
  if (recognition && !isUntouchable(recognition)) return;
  throw new UserError('never-filled', 'CoolClaim never fills or ticks this box, so it stays yours.');
}

/** The field of a row as it was read. Throws UserError 'no-such-field', or 'too-many-fields' on a page too large to teach. */
export function fieldOf({ page, report }: TabRecord, key: string): Field {
  const field = page.fields.find((one) => keyOfField(one) === key);
  if (field) return field;
  if (page.fields.length === 0 && report.fields.length > 0) {
    throw new UserError('too-many-fields', 'This page has too many fields for CoolClaim to remember what they mean.');
  }
  throw new UserError('no-such-field', 'This field is not on the page any more.');
}

/** Her pins that this field is found by now. */
export function idsOf(
  sites: readonly TaughtSite[],
  site: string,
  field: Field,
  page: PageReading,
  own: OwnWords,
): string[] {
  const fields = sites.find(({ origin }) => origin === site)?.fields ?? [];
  return fields.filter(({ pin }) => isFoundBy(pin, field, page, own)).map(({ id }) => id);
}

function isFoundBy(pin: Pin, field: Field, page: PageReading, own: OwnWords): boolean {
  const found = locatePin(pin, page.fields, page.frames, own);
  return found !== undefined && 'field' in found && found.field === field;
}

function pinFor(field: Field, meaning: string, page: PageReading, own: OwnWords): Pin {
  const { url } = page.frames.find(({ frame }) => frame === field.frame)!;
  const path = pagePath(url, own);
  const alike = page.frames.filter((frame) => pathFits(path, frame.url)).map(({ frame }) => frame);
  const fields = page.fields.filter(({ frame }) => alike.includes(frame));
  const label = shownLabel(field, own) || field.name;
  const pin: Pin = { path, concept: meaning, ...(label ? { label } : {}), mark: markOf(field, fields, own) };
  if (isFoundBy(pin, field, page, own)) return pin;
  throw new UserError(
    'not-tellable',
    'Another box of this page looks just like this one, so CoolClaim could not tell them apart next time.',
  );
}

/** What other tabs of the site were planned before no longer holds. */
async function reviewOthersAnew(flow: Flow, tabId: number, site: string): Promise<void> {
  for (const other of await flow.records.all()) {
    if (other.tabId !== tabId && siteOf(other.report.page) === site) await flow.records.save({ ...other, stale: true });
  }
}
