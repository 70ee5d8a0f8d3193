import { styleText } from 'node:util';
import { shownText } from '../../../lib/shownText.ts';
import type { FillReport } from './report.ts';

const STATUS = {
  filled: { mark: '✔', words: 'filled', style: 'green' },
  kept: { mark: '=', words: 'kept as it was', style: 'cyan' },
  'needs-you': { mark: '!', words: 'needs you', style: 'yellow' },
  failed: { mark: '✘', words: 'failed', style: 'red' },
  unrecognized: { mark: '?', words: 'not recognized', style: 'gray' },
  ignored: { mark: '·', words: 'left alone', style: 'gray' },
} as const;

const cut = (given: string, width: number) => {
  const text = shownText(given);
  const line = text.replace(/\s+/g, ' ').trim();
  return (line.length > width ? `${line.slice(0, width - 1)}…` : line).padEnd(width);
};

function fieldRow(field: FillReport['fields'][number], widths: { label: number; rest: number }): string {
  const { mark, words, style } = STATUS[field.status as keyof typeof STATUS] ?? STATUS.failed;
  const said = field.status === 'filled' || field.status === 'kept' ? field.value : field.why;
  const status = styleText(style, `${mark} ${words.padEnd(14)}`);
  return `  ${status}  ${cut(field.label || field.at, widths.label)}  ${cut(said, widths.rest).trimEnd()}`;
}

const CHECK = { missing: '☐', have: '☑', 'not-needed': '–' } as Record<string, string>;

/** The end of the table: how many fields went which way, what to attach, what to check. */
export function reportSummary(report: FillReport): string {
  const lines: string[] = [];
  const counts = Object.entries(STATUS).map(([status, { words }]) => ({
    words,
    count: report.fields.filter((field) => field.status === status).length,
  }));
  const said = counts.filter(({ count }) => count > 0).map(({ words, count }) => `${count} ${words}`);
  const { scan, recognize, plan, write } = report.timings;
  const milliseconds = Math.round(scan + recognize + plan + write);
  if (report.fields.length > 0) {
    lines.push(`  ${report.fields.length} fields: ${said.join(', ')} (${milliseconds} ms)`);
  }
  for (const item of report.checklist) {
    if (item.required === 'not-needed') continue; // the report says why
    lines.push(`  ${CHECK[item.status] ?? '☐'} ${item.title} (${item.required})`);
  }
  for (const problem of report.problems) lines.push(`  ${problem.message} ${problem.action}`.trimEnd());
  return lines.join('\n');
}

/** The report as a person reads it in a terminal of `columns` characters. */
export function reportTable(report: FillReport, columns = process.stdout.columns ?? 120): string {
  const room = Math.max(60, Math.min(columns, 160)) - 22;
  const widths = { label: Math.floor(room * 0.45), rest: Math.floor(room * 0.55) };
  const lines = [`${styleText('bold', report.page)}  (${report.profile}, ${report.browser})`];
  let step = -1;
  for (const field of report.fields) {
    if (field.step !== undefined && field.step !== step) {
      step = field.step;
      lines.push(`  ${report.browser === 'none' ? 'Form' : 'Step'} ${step + 1}`);
    }
    lines.push(fieldRow(field, widths));
  }
  return [...lines, reportSummary(report)].join('\n');
}
