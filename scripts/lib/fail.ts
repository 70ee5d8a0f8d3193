import { UserError } from '../../lib/errors.ts';

/** What went wrong as one sentence, with the details a line each below it. Anything unexpected keeps its stack. */
export function sentence(error: unknown): string {
  if (error instanceof UserError) return [error.message, ...error.details.map((line) => `  ${line}`)].join('\n');
  if (error instanceof Error && error.name === 'Refused') return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Runs a script's main function; on failure prints the sentence and exits with 1. */
export async function runMain(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    process.stderr.write(`${sentence(error)}\n`);
    process.exitCode = 1;
  }
}
