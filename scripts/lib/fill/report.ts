import { popup } from '../../../lib/i18n/en/popup.ts';
import type { TabReport } from '../../../lib/messages.ts';
import { wholeName } from '../../../lib/plan/fieldNames.ts';

/** What `--report` writes for one target: the command line's contract. */
export interface FillReport {
  page: string;
  browser: string;
  profile: string;
  fields: {
    frame: number;
    at: string;
    label: string;
    concept: string;
    status: string;
    value: string;
    confidence: number;
    why: string;
    /** 0-based step of a wizard; only there when the page had several. */
    step?: number;
  }[];
  checklist: { id: string; title: string; required: string; status: string; why: string }[];
  problems: { id: string; severity: string; concept: string; message: string; action: string }[];
  timings: { scan: number; recognize: number; plan: number; write: number }; // milliseconds, summed over the steps
}

const note = (id: string, message: string) => ({ id, severity: 'info', concept: '', message, action: '' });

function problemsOf(report: TabReport): FillReport['problems'] {
  return [
    ...report.problems,
    ...(report.risk ? [note('page-unsafe', popup[`risk.${report.risk}`])] : []),
    ...report.notes.map((message) => note('note', message)),
    ...report.closedFrames.map((origin) =>
      note('closed-frame', `A part of the page comes from ${origin} and was not read.`),
    ),
  ];
}

const sum = (numbers: number[]) => Math.round(numbers.reduce((total, value) => total + value, 0) * 100) / 100;

/** The steps of one target as one report. A review that never became a write has no 'ready' rows in it. */
export function joinSteps(
  about: { page: string; browser: string; profile: string },
  steps: TabReport[],
  stopped = '',
): FillReport {
  const fields = steps.flatMap((report, step) =>
    report.fields.map(({ frame, at, label, meaning, concept, status, value, confidence, why }) => ({
      frame,
      at,
      label: wholeName({ label, meaning }),
      concept,
      status: status === 'ready' ? 'needs-you' : status,
      value,
      confidence,
      why,
      ...(steps.length > 1 && { step }),
    })),
  );
  const problems = [...steps.flatMap(problemsOf), ...(stopped ? [note('stopped', stopped)] : [])];
  const timing = (key: keyof FillReport['timings']) => sum(steps.map((report) => report.timings[key]));
  const checklist = steps.findLast((report) => report.checklist.length > 0)?.checklist ?? [];
  return {
    ...about,
    fields,
    checklist: checklist.map(({ id, title, required, state, why }) => ({ id, title, required, status: state, why })),
    problems: problems.filter((one, index) => problems.findIndex((other) => other.message === one.message) === index),
    timings: { scan: timing('scan'), recognize: timing('recognize'), plan: timing('plan'), write: timing('write') },
  };
}

/** A target that could not be worked: the sentence, and no fields. */
export function failedReport(about: { page: string; browser: string; profile: string }, message: string): FillReport {
  const problem = { id: 'not-filled', severity: 'error', concept: '', message, action: '' };
  return { ...joinSteps(about, []), problems: [problem] };
}
