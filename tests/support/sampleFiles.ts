import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DocumentKind } from '../../lib/documents/kinds.ts';

/** A made-up file of the sample claims. */
export interface SampleFile {
  name: string;
  kind: DocumentKind;
  bytes: Buffer;
}

/** Bytes that look like nothing and are always the same. */
function filler(length: number, seed: number): Buffer {
  const bytes = Buffer.alloc(length);
  let state = seed;
  for (let at = 0; at < length; at++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    bytes[at] = state >>> 24;
  }
  return bytes;
}

const PDF = Buffer.from('%PDF-1.4\n% a made-up file\n');
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const of = (head: Buffer, size: number, seed: number) => Buffer.concat([head, filler(size - head.length, seed)]);

/** What the patient of the default sample has stored; the first one crosses in several parts. */
export const SAMPLE_FILES: readonly SampleFile[] = [
  { name: 'Hub receipt.pdf', kind: 'itemized-receipt', bytes: of(PDF, 600_123, 1) },
  { name: 'Card statement.png', kind: 'proof-of-payment', bytes: of(PNG, 40_321, 2) },
  { name: 'Necessity letter.pdf', kind: 'letter-of-medical-necessity', bytes: of(PDF, 5_432, 3) },
  { name: 'Progress notes.pdf', kind: 'progress-notes', bytes: of(PDF, 2_109, 4) },
];

/** As pages of controls tell of a file they hold: name, size and the beginning of its SHA-256. */
export const fileText = ({ name, bytes }: Pick<SampleFile, 'name' | 'bytes'>): string =>
  `${name} ${bytes.length} ${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}`;

/** Writes files into a folder of their own while `work` runs, and gives it their paths. */
export async function onDisk<T>(files: readonly SampleFile[], work: (paths: string[]) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'coolclaim-files-'));
  try {
    const paths = files.map(({ name, bytes }) => {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      return path;
    });
    return await work(paths);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
