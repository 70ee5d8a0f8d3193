import process from 'node:process';

const QUIET = 10_000; // milliseconds between lines where there is no terminal

/** Shows how far a long part has come: one live line on a terminal, a plain line now and then elsewhere. */
export function progress(what: string, total: number): (done: number) => void {
  const started = Date.now();
  const live = process.stderr.isTTY;
  let last = started;
  return (done) => {
    const line = `  ${what}: ${done} of ${total} (${Math.round((Date.now() - started) / 1000)} s)`;
    if (live) process.stderr.write(`\r\x1b[K${line}${done === total ? '\n' : ''}`);
    else if (done === total || Date.now() - last >= QUIET) {
      last = Date.now();
      process.stderr.write(`${line}\n`);
    }
  };
}
