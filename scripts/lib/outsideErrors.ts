import { writeFileSync } from 'node:fs';
import type { Reporter, SerializedError } from 'vitest/node';

/** Where the reporter writes to; vitest gives its reporters no options from the command line. */
export const OUTSIDE_ERRORS_FILE = 'COOLCLAIM_OUTSIDE_ERRORS';

/**
 * A reporter of vitest: writes what went wrong outside of any test, one message each, as a JSON array to the file that the
 * environment names. Such an error fails the run, and the report as JSON says nothing of it.
 */
export default class OutsideErrors implements Reporter {
  onTestRunEnd(_modules: unknown, errors: readonly SerializedError[]): void {
    const file = process.env[OUTSIDE_ERRORS_FILE];
    if (file) writeFileSync(file, JSON.stringify(errors.map(({ name, message }) => `${name}: ${message}`)));
  }
}
