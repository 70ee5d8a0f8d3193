import { describe, expect, test } from 'vitest';
import { countTests, type VitestReport } from '../../../scripts/lib/vitestReport.ts';

const report = (some: Partial<VitestReport>): VitestReport => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
  ...some,
});
const one = (fullName: string, status: string, ...failureMessages: string[]) => ({ fullName, status, failureMessages });

describe('what vitest reports', () => {
  test('is counted, and what failed or passed late is named with its first line', () => {
    const assertionResults = [
      one('fills', 'passed'),
      one('undoes', 'failed', 'Error: not undone\n    at undo.ts:1'),
      one('opens', 'passed', 'Error: Waited 15 s for the popup.\n    at surface.ts:1'),
    ];
    const counts = countTests(
      report({
        numPassedTests: 2,
        numFailedTests: 1,
        numPendingTests: 3,
        numTodoTests: 1,
        testResults: [{ name: '/any/a.test.ts', message: '', assertionResults }],
      }),
      1,
    );
    expect(counts).toEqual({
      passed: 2,
      failed: 1,
      skipped: 4,
      remarks: [
        'failed: undoes: Error: not undone',
        'passed at the second try: opens: Error: Waited 15 s for the popup.',
      ],
    });
  });

  test('a run that failed without a failing test counts as one, and says which file', () => {
    const testResults = [{ name: '/any/b.test.ts', message: 'Cannot find x\nat', assertionResults: [] }];
    expect(countTests(report({ numPassedTests: 5, testResults }), 1)).toMatchObject({
      passed: 5,
      failed: 1,
      remarks: ['failed: b.test.ts: Cannot find x'],
    });
    expect(countTests(report({ numPassedTests: 5 }), 0)).toMatchObject({ passed: 5, failed: 0, remarks: [] });
  });

  test('an error outside of any test is said', () => {
    expect(countTests(report({ numPassedTests: 5 }), 1, ['Error: the worker is gone\n at'])).toEqual({
      passed: 5,
      failed: 1,
      skipped: 0,
      remarks: ['failed: outside of any test: Error: the worker is gone'],
    });
  });
});
