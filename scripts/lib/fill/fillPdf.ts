import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isThere } from '../../../lib/background/report.ts';
import { buildChecklist } from '../../../lib/checklist/build.ts';
import { buildClaim } from '../../../lib/claim/build.ts';
import { UserError } from '../../../lib/errors.ts';
import type { TabReport } from '../../../lib/messages.ts';
import { type FilledForm, planForm, writeForm } from '../../../lib/pdf/fillForm.ts';
import type { Course, Profile } from '../../../lib/profile/schema.ts';
import { type FillOptions, fromHere } from './options.ts';
import { type FillReport, joinSteps } from './report.ts';
import type { Target } from './targets.ts';

/** Local calendar day, ISO. */
const today = () => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

const withoutEnding = (file: string) => file.replace(/\.pdf$/i, '');

/**
 * Where the filled copies of a form go: the file or folder that was named, else where she stands, never over the empty
 * form. FILE.pdf for the first, FILE-2.pdf for the second.
 */
export function outFiles(target: Target & { kind: 'pdf' }, out: string, copies: number): string[] {
  const own = `${withoutEnding(target.within ?? basename(target.file)).replace(/[\\/]/g, '-')}-filled.pdf`;
  const first = out === '' ? fromHere(join('.', own)) : isFolder(out) ? join(out, own) : out;
  return Array.from({ length: copies }, (_, at) => (at === 0 ? first : `${withoutEnding(first)}-${at + 1}.pdf`));
}

export const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

/** The course `--course` names by its number, its id or its label; the first one when it names none. Throws UserError. */
export function courseFor({ courses }: Profile, wanted: string): Course {
  const named = courses.find(({ id, label }) => id === wanted || label === wanted) ?? courses[Number(wanted || 1) - 1];
  if (named) return named;
  const known = courses.map(({ label }, at) => `${at + 1} (${label})`).join(', ');
  throw new UserError('usage', `There is no course ${wanted} in this profile; choose ${known}.`);
}

/**
 * Fills a PDF form through the same recognize and plan as a page, as many copies of it as the lines take. `failure` says
 * so when nothing could be filled; then no file is written. Throws a UserError for a file that is no form.
 */
export async function fillPdf(
  target: Target & { kind: 'pdf' },
  profile: Profile,
  options: FillOptions,
): Promise<{ report: FillReport; failure: string }> {
  const bytes = new Uint8Array(readFileSync(target.file));
  const course = courseFor(profile, options.course);
  const claim = buildClaim(profile, course.id, today());
  const planned = await planForm(bytes, claim);
  const filled: FilledForm[] = [];
  for (const copy of planned.copies) filled.push(await writeForm(bytes, copy));

  const isFilled = filled.some(({ rows }) => rows.some(({ status }) => status === 'filled'));
  const isWhole = filled.some(({ rows }) => rows.some(isThere));
  const files = isFilled ? outFiles(target, options.out, filled.length) : [];
  files.forEach((file, at) => {
    writeFileSync(file, filled[at]!.bytes);
  });
  const said = files.length > 1 ? `Your claim takes ${files.length} of these forms: ${files.join(', ')}` : files[0];
  const note = files.length > 1 ? said! : `The filled form is ${said}`;
  const steps = filled.map(
    ({ rows, notes, took }, at): TabReport => ({
      page: target.file,
      title: planned.title,
      portal: '',
      profileLabel: profile.label,
      filled: true,
      fields: rows,
      checklist: buildChecklist(profile, course.id),
      problems: claim.problems,
      notes: isFilled ? [...notes, note] : notes,
      closedFrames: [],
      timings: { ...(at === 0 ? planned.timings : { scan: 0, recognize: 0, plan: 0 }), write: took },
    }),
  );
  const report = joinSteps({ page: target.name, browser: 'none', profile: options.profile }, steps);
  return { report, failure: isFilled ? '' : nothingFilled(target.name, isWhole) };
}

const nothingFilled = (name: string, isWhole: boolean): string =>
  isWhole
    ? `${name} already holds everything your claim says to it, so no file was written.`
    : `Nothing could be filled into ${name}, so no file was written: see what each field needs.`;
