import process from 'node:process';

/** Shows how far a long part has come: one live line on a terminal, a plain line every hundred elsewhere. */
export function progress(what: string, total: number): (done: number) => void {
  const started = Date.now();
  const live = process.stderr.isTTY;
  return (done) => {
    const line = `  ${what}: ${done} of ${total} (${Math.round((Date.now() - started) / 1000)} s)`;
    if (live) process.stderr.write(`\r\x1b[K${line}${done === total ? '\n' : ''}`);
    else if (done % 100 === 0 || done === total) process.stderr.write(`${line}\n`);
  };
}
