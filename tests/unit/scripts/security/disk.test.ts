import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { searchFolder, textNeedles } from '../../../../scripts/lib/security/disk/search';
import { unLevelDb, unmozLz4, unsnappy } from '../../../../scripts/lib/security/disk/unpack';

const FACT = 'XEH883204517';

/** "XEH883 and XEH883204517" in snappy: the second time its beginning is only pointed at, so that no raw search sees it. */
const SNAPPY = Buffer.concat([
  Buffer.from([23]), // bytes in all
  Buffer.from([(11 - 1) << 2]), // a literal of 11
  Buffer.from('XEH883 and '),
  Buffer.from([((6 - 4) << 2) | 1, 11]), // 6 bytes from 11 back
  Buffer.from([(6 - 1) << 2]),
  Buffer.from('204517'),
]);

/** The same in one block of LZ4 as Firefox writes it. */
const MOZ_LZ4 = Buffer.concat([
  Buffer.from('mozLz40\0'),
  Buffer.from([23, 0, 0, 0]),
  Buffer.from([(11 << 4) | (6 - 4)]),
  Buffer.from('XEH883 and '),
  Buffer.from([11, 0]),
  Buffer.from([6 << 4]),
  Buffer.from('204517'),
]);

/** A LevelDB table of one packed block and its index. */
function levelDb(): Buffer {
  const trailer = (compression: number) => Buffer.from([compression, 0, 0, 0, 0]);
  const entry = (key: string, value: Buffer) =>
    Buffer.concat([Buffer.from([0, key.length, value.length]), Buffer.from(key), value]);
  const restarts = Buffer.from([0, 0, 0, 0, 1, 0, 0, 0]);
  const index = Buffer.concat([entry('k', Buffer.from([0, SNAPPY.length])), restarts]);
  const indexAt = SNAPPY.length + 5;
  const footer = Buffer.alloc(48);
  Buffer.from([0, 0, indexAt, index.length]).copy(footer);
  Buffer.from('57fb808b247547db', 'hex').copy(footer, 40);
  return Buffer.concat([SNAPPY, trailer(1), index, trailer(0), footer]);
}

/** A LevelDB log in which the fact is cut by the border of two blocks, with a head in between. */
function levelDbLog(): Buffer {
  const head = (length: number) => Buffer.from([0, 0, 0, 0, length & 255, length >> 8, 2]);
  const first = Buffer.from(FACT.slice(0, 5).padStart(32_768 - 7, ' '));
  const rest = Buffer.from(FACT.slice(5));
  return Buffer.concat([head(first.length), first, head(rest.length), rest]);
}

describe('the search of a profile folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'coolclaim-search-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const found = () => searchFolder(folder, textNeedles('fact', FACT)).hits;

  it.each<[string, string, () => Buffer]>([
    ['plain text', 'Preferences', () => Buffer.from(`{"id":"${FACT}"}`)],
    ['snappy', 'value', () => SNAPPY],
    ["Firefox's LZ4", 'recovery.jsonlz4', () => MOZ_LZ4],
    ['a LevelDB table', '000005.ldb', levelDb],
    ['a LevelDB log, over the border of two blocks', '000003.log', levelDbLog],
  ])('finds it in %s', (_, name, bytes) => {
    mkdirSync(join(folder, 'deep'));
    writeFileSync(join(folder, 'deep', name), bytes());
    expect(found()).toEqual([{ file: join('deep', name), name: 'fact' }]);
  });

  it('finds it in UTF-16', () => {
    writeFileSync(join(folder, 'Session_1'), Buffer.from(`a ${FACT}`, 'utf16le'));
    expect(found()).toEqual([{ file: 'Session_1', name: 'fact (UTF-16)' }]);
  });

  it('finds it packed in a value of a database, and leaves the database as it is', () => {
    const path = join(folder, 'data.sqlite');
    const database = new DatabaseSync(path);
    database.exec('create table object_data (key text, data blob)');
    database.prepare('insert into object_data values (?, ?)').run('k', SNAPPY);
    database.close();
    expect(found()).toEqual([{ file: 'data.sqlite', name: 'fact' }]);
  });

  it('finds nothing where nothing is', () => {
    writeFileSync(join(folder, 'Preferences'), 'XEH88320451');
    expect(found()).toEqual([]);
  });
});

describe('what is packed', () => {
  it('is unpacked', () => {
    for (const unpacked of [unsnappy(SNAPPY), unmozLz4(MOZ_LZ4), unLevelDb(levelDb())]) {
      expect(unpacked?.toString()).toBe(`XEH883 and ${FACT}`.slice(0, 23));
    }
  });

  it('is passed over when it is cut off or something else', () => {
    for (const bytes of [SNAPPY.subarray(0, 9), MOZ_LZ4.subarray(0, 20), Buffer.from('no'), Buffer.alloc(0)]) {
      expect([unsnappy(bytes), unmozLz4(bytes), unLevelDb(bytes)]).toEqual([undefined, undefined, undefined]);
    }
  });
});
