import { basename } from 'node:path';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  /** One line for each test that failed, and for each that passed only when it was tried again. */
  remarks: string[];
}

/** What we read of vitest's report as JSON. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: {
    name: string;
    /** What went wrong outside of any test, such as a file that does not load. */
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
}

/** A line names what failed and how; what it shows besides stands further up in the output. */
const MOST_CHARACTERS = 300;

/**
 * The tests of a report, counted.
 * @param code what vitest exited with. It may fail without a failing test: a file that does not load, an error outside of
 * any test, no test at all. That counts as one.
 * @param outside the errors outside of any test, as they are said
 */
export function countTests(report: VitestReport, code: number, outside: readonly string[] = []): Counts {
  const { numPassedTests: passed, numFailedTests, numPendingTests, numTodoTests } = report;
  const failed = numFailedTests + (code !== 0 && numFailedTests === 0 ? 1 : 0);
  const ofTests = report.testResults.flatMap(({ name, message, assertionResults }) => [
    ...(message ? [remark('failed', basename(name), message)] : []),
    ...assertionResults
      .filter(({ status, failureMessages }) => status === 'failed' || failureMessages.length > 0)
      .map(({ fullName, status, failureMessages }) =>
        remark(status === 'failed' ? 'failed' : 'passed at the second try', fullName, failureMessages[0] ?? ''),
      ),
  ]);
  const remarks = [...ofTests, ...outside.map((message) => remark('failed', 'outside of any test', message))];
  return { passed, failed, skipped: numPendingTests + numTodoTests, remarks };
}

const remark = (how: string, name: string, message: string) =>
  `${how}: ${name}: ${message.split('\n', 1)[0]}`.slice(0, MOST_CHARACTERS);
