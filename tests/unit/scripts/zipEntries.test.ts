import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { zipEntries } from '../../../scripts/lib/zipEntries';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coolclaim-zip-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** An archive with its directory at the front, as Firefox keeps it: directory, files, end. */
function archive(files: Record<string, { text: string; packed: boolean }>): Buffer {
  const entries = Object.entries(files).map(([name, { text, packed }]) => ({
    name: Buffer.from(name),
    packed,
    data: packed ? deflateRawSync(text) : Buffer.from(text),
  }));
  const size = entries.reduce((sum, { name }) => sum + 46 + name.length, 0);
  let at = size;
  const directory: Buffer[] = [];
  const locals: Buffer[] = [];
  for (const { name, packed, data } of entries) {
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(packed ? 8 : 0, 10);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    directory.push(entry, name);
    locals.push(local, name, data);
    at += 30 + name.length + data.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(0, 16);
  return Buffer.concat([...directory, ...locals, end]);
}

test('files are read by name, packed or not', () => {
  const file = join(folder, 'omni.ja');
  writeFileSync(
    file,
    archive({ 'a/first.mjs': { text: 'one', packed: false }, 'b.mjs': { text: 'two two two two', packed: true } }),
  );
  const entries = zipEntries(file);
  expect([...entries.keys()]).toEqual(['a/first.mjs', 'b.mjs']);
  expect(entries.get('a/first.mjs')!().toString()).toBe('one');
  expect(entries.get('b.mjs')!().toString()).toBe('two two two two');
});

test('another file is refused', () => {
  const file = join(folder, 'text.txt');
  writeFileSync(file, 'This is not an archive at all, only some text.');
  expect(() => zipEntries(file)).toThrow('is not a ZIP archive');
});
