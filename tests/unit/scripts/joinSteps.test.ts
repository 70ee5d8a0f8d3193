import { expect, test } from 'vitest';
import type { TabReport } from '../../../lib/messages';
import { failedReport, joinSteps } from '../../../scripts/lib/fill/report';

const ABOUT = { page: 'form.html', browser: 'chromium', profile: 'paxman-hub-2026' };

const step = (label: string, more: Partial<TabReport> = {}): TabReport => ({
  page: 'http://127.0.0.1/form',
  title: 'Form',
  portal: '',
  profileLabel: 'Sample',
  filled: true,
  fields: [
    {
      key: '0:f1',
      frame: 0,
      fieldId: 'f1',
      at: '#a',
      label,
      concept: 'coverage.memberId',
      status: 'filled',
      value: 'XEH883204517',
      confidence: 0.9,
      why: 'Labelled so.',
    },
  ],
  checklist: [],
  problems: [],
  notes: [],
  closedFrames: [],
  timings: { scan: 1, recognize: 2, plan: 3, write: 4 },
  ...more,
});

test('one step gives a report without step numbers', () => {
  const report = joinSteps(ABOUT, [step('Member ID')]);
  expect(Object.keys(report)).toEqual(['page', 'browser', 'profile', 'fields', 'checklist', 'problems', 'timings']);
  expect(report.fields[0]).not.toHaveProperty('step');
});

test('several steps number their fields, add up their times, and say each problem once', () => {
  const twice = { notes: ['Six lines fit.'] };
  const report = joinSteps(ABOUT, [step('A', twice), step('B', twice)], 'Nothing changed.');
  expect(report.fields.map((field) => [field.label, field.step])).toEqual([
    ['A', 0],
    ['B', 1],
  ]);
  expect(report.timings).toEqual({ scan: 2, recognize: 4, plan: 6, write: 8 });
  expect(report.problems.map((problem) => problem.message)).toEqual(['Six lines fit.', 'Nothing changed.']);
});

test('a row that still waits for approval counts as one that needs her', () => {
  const waiting = step('A');
  waiting.fields[0]!.status = 'ready';
  expect(joinSteps(ABOUT, [waiting]).fields[0]!.status).toBe('needs-you');
});

test('a target that could not be worked has its sentence and no fields', () => {
  const report = failedReport(ABOUT, 'There is no form here.');
  expect(report.fields).toEqual([]);
  expect(report.problems.map(({ id, message }) => [id, message])).toEqual([['not-filled', 'There is no form here.']]);
});
