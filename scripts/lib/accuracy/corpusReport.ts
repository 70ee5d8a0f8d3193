import { audited } from './audited.ts';
import type { Correction } from './corpusAudit.ts';
import type { CorpusPage } from './corpusPages.ts';
import {
  type IdentityScore,
  isNegative,
  isRight,
  type Judged,
  precisionOf,
  recallOf,
  scoreIdentity,
} from './identityScore.ts';
import { type Answer, IDENTITY_TYPES, isIdentity } from './identityTypes.ts';
import type { CorpusControl, MeasuredForm } from './measureCorpus.ts';
import type { EngineAnswers } from './storedAnswers.ts';
import { harmonic, percent, table } from './table.ts';

type Half = CorpusPage['half'];
const HEAD = ['engine', 'recall', 'precision', 'F1', 'right', 'false positives', 'of negatives'];

const figures = (name: string, score: IdentityScore): (string | number)[] => {
  const recall = recallOf(score);
  const precision = precisionOf(score);
  return [
    name,
    percent(score.right, score.wanted),
    percent(score.right, score.right + score.confused + score.falsePositives),
    harmonic(recall, precision).toFixed(3),
    `${score.right} of ${score.wanted}`,
    `${percent(score.falsePositives, score.negatives)} (${score.falsePositives})`,
    score.negatives,
  ];
};

const judgedBy = (answer: (control: CorpusControl) => Answer | undefined) => (form: MeasuredForm) =>
  form.controls.map((control): Judged & { half: Half } => ({
    gold: control.gold,
    type: control.type,
    answer: answer(control) ?? '',
    half: form.page.half,
  }));

/** Our engine and those measured in this run. */
function measuredEngines(forms: readonly MeasuredForm[]): EngineAnswers[] {
  const engines: EngineAnswers[] = [
    { name: 'CoolClaim', controls: forms.flatMap(judgedBy(({ ours }) => ours)) },
    { name: 'Chromium, this run', controls: forms.flatMap(judgedBy(({ chromium }) => chromium)) },
  ];
  if (forms.some(({ controls }) => controls.some(({ firefox }) => firefox !== undefined)))
    engines.push({ name: 'Firefox, this run', controls: forms.flatMap(judgedBy(({ firefox }) => firefox)) });
  return engines;
}

/** The tuning half once more, with what we hold to be wrong in its labels corrected. */
export function auditedFigures(forms: readonly MeasuredForm[], corrections: readonly Correction[]): string {
  const rows = measuredEngines(audited(forms, corrections)).map(({ name, controls }) =>
    figures(name, scoreIdentity(controls)),
  );
  const given = corrections.filter(({ is }) => is !== '').length;
  return [
    'The tuning half as audited by us',
    `The audit is ours, not the corpus’: we read every control of the tuning half and corrected ${corrections.length} labels, each with its reason in ` +
      `scripts/lib/accuracy/corpusAudit.ts. ${given} of these fields ask for personal data and have no label of it, ${corrections.length - given} are labelled as ` +
      'personal data they do not ask for. What may be read in two ways stays as it is labelled. Nobody read the test half.',
    table(HEAD, rows),
  ].join('\n\n');
}

/** Our engine, those measured in this run and those whose answers are stored, over the halves and over all. */
export function corpusFigures(forms: readonly MeasuredForm[], stored: readonly EngineAnswers[]): string {
  const engines = [...measuredEngines(forms), ...stored];
  const sections = (['all', 'tuning', 'test'] as const).map((half) => {
    const count = forms.filter(({ page }) => half === 'all' || page.half === half).length;
    const rows = engines.map(({ name, controls }) =>
      figures(name, scoreIdentity(controls.filter((control) => half === 'all' || control.half === half))),
    );
    return `${half === 'all' ? 'All' : `The ${half} half:`} ${count} forms\n\n${table(HEAD, rows)}`;
  });
  return [...sections, perType(engines), birthDates(engines), unlabelled(forms), readAlike(forms)].join('\n\n');
}

const BIRTH = ['birthdayDay', 'birthdayMonth', 'birthdayYear', 'birthday'] as const;

/** Fields of dates of birth, which the other engines leave out. */
function birthDates(engines: readonly EngineAnswers[]): string {
  const counts = engines.map(({ name, controls }) => {
    const { byType } = scoreIdentity(controls);
    const sum = (of: 'right' | 'wanted') => BIRTH.reduce((total, type) => total + byType[type][of], 0);
    return `${name} ${sum('right')} of ${sum('wanted')}`;
  });
  return `Dates of birth: ${counts.join('; ')}.`;
}

/** The corpus leaves whole pages without a label; what is rightly recognized there counts as false too. */
function unlabelled(forms: readonly MeasuredForm[]): string {
  const bare = forms.filter(({ controls }) => controls.every(({ gold }) => gold === ''));
  const { falsePositives } = scoreIdentity(bare.flatMap(judgedBy(({ ours }) => ours)));
  return `Of CoolClaim's false positives ${falsePositives} are on the ${bare.length} pages on which nothing at all is labelled.`;
}

/**
 * How many of our false positives are fields the labels may have left out: others read them alike, or know no birthdays.
 * And how many the extension would leave alone, as it would not know whose they are or as they are nobody's to fill.
 */
function readAlike(forms: readonly MeasuredForm[]): string {
  const rows = (['tuning', 'test'] as const).map((half) => {
    const mistaken = forms
      .filter(({ page }) => page.half === half)
      .flatMap(({ controls }) => controls.filter((control) => faultOf(control) === 'false positive'));
    const alike = mistaken.filter(({ ours, chromium, firefox }) => ours === chromium || ours === firefox);
    const rest = mistaken.filter((control) => !alike.includes(control));
    const births = rest.filter(({ ours }) => (BIRTH as readonly string[]).includes(ours));
    const leftAlone = mistaken.filter(({ recognition }) => recognition?.attribute !== undefined);
    return [half, mistaken.length, alike.length, births.length, rest.length - births.length, leftAlone.length];
  });
  const head = ['half', 'false positives', 'read alike', 'else of a date of birth', 'ours alone', 'never written'];
  return (
    "CoolClaim's false positives: those that Chromium or Firefox takes for the same in this run, those else of a date of birth, " +
    `which the two do not look for, and of all those that the extension would leave alone\n\n${table(head, rows)}`
  );
}

function perType(engines: readonly EngineAnswers[]): string {
  const scores = engines.map(({ controls }) => scoreIdentity(controls).byType);
  const rows = IDENTITY_TYPES.map((type) => [
    type,
    scores[0]![type].wanted,
    ...scores.map((score) => score[type].right),
  ]);
  return `Right per kind\n\n${table(['kind', 'wanted', ...engines.map(({ name }) => name)], rows)}`;
}

/** What our engine missed or took for something it is not, with the evidence; grouped by its own reason. */
export function corpusDetails(forms: readonly MeasuredForm[], half: Half): string {
  const lines: string[] = [];
  for (const { page, controls } of forms) {
    if (page.half !== half) continue;
    for (const control of controls) {
      const kind = faultOf(control);
      if (kind) lines.push(`${kind} ${page.html} ${describe(control)}`);
    }
  }
  return lines.sort().join('\n');
}

function faultOf(control: CorpusControl): string {
  const judged = { gold: control.gold, type: control.type, answer: control.ours };
  if (isIdentity(control.gold)) {
    if (isRight(judged)) return '';
    return isIdentity(control.ours) ? 'confused' : 'missed';
  }
  return isNegative(judged) && isIdentity(control.ours) ? 'false positive' : '';
}

function describe({ gold, type, name, ours, recognition }: CorpusControl): string {
  const field = recognition?.field;
  const labels = field?.labels.slice(0, 4).map((label) => `${label.from}: ${label.text.slice(0, 60)}`) ?? [];
  const meant = recognition ? `${recognition.concept || '-'} ${recognition.confidence.toFixed(2)}` : 'no field';
  return [
    `${gold || 'unlabelled'} as ${ours || 'nothing'}`,
    `${type} ${name}`,
    meant,
    JSON.stringify(labels),
    field?.sections.at(-1)?.slice(0, 60) ?? '',
    recognition?.why ?? '',
  ].join(' | ');
}
