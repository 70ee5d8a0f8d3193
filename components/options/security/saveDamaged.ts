import { ask } from '../../../lib/messaging/ask';
import { isoToday } from '../isoToday';
import { saveBlob } from '../saveTextFile';

const FORMAT = 'coolclaim-damaged';

/**
 * Saves what does not open as one file of lines of JSON: first the stored values, then one line for each encrypted part
 * of a file. Nothing in it is readable without the passphrase. Gives the file's name, or '' when all is well.
 */
export async function saveDamaged(): Promise<{ fileName: string; names: string[] }> {
  const { names, text, files } = await ask('rescue.list', {});
  const stored = JSON.parse(text);
  if (Object.keys(stored).length === 0 && files.length === 0) return { fileName: '', names };
  const created = new Date().toISOString();
  const lines: Blob[] = [lineOf({ format: FORMAT, v: 1, created, stored, files })];
  for (const { id: file, parts } of files) {
    for (const index of parts) lines.push(lineOf({ file, index, ...(await ask('rescue.part', { file, index })) }));
  }
  const fileName = `coolclaim-damaged-${isoToday()}.jsonl`;
  saveBlob(fileName, new Blob(lines, { type: 'application/jsonl' }));
  return { fileName, names };
}

// A blob of its own, so that the browser may put it on the disk.
const lineOf = (value: unknown) => new Blob([`${JSON.stringify(value)}\n`]);
