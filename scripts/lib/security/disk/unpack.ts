/** The containers in which browsers keep compressed text: only what is needed to read them, after their published formats. */

class Cut extends Error {}

/** One byte after the other; throws Cut at the end. */
function reader(bytes: Buffer) {
  let at = 0;
  const byte = (): number => {
    if (at >= bytes.length) throw new Cut();
    return bytes[at++]!;
  };
  const slice = (length: number): Buffer => {
    if (at + length > bytes.length) throw new Cut();
    at += length;
    return bytes.subarray(at - length, at);
  };
  const varint = (): number => {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const part = byte();
      value += (part & 127) * 2 ** shift;
      if (part < 128) return value;
    }
    throw new Cut();
  };
  return { byte, slice, varint, isEnd: () => at >= bytes.length };
}

/** Copies `length` bytes from `distance` back, one by one: both ends may overlap. */
function repeat(out: Buffer, end: number, distance: number, length: number): number {
  if (distance === 0 || distance > end || end + length > out.length) throw new Cut();
  for (let done = 0; done < length; done++) out[end + done] = out[end + done - distance]!;
  return end + length;
}

const MOST = 64 * 1024 * 1024;

const orNothing = (work: () => Buffer): Buffer | undefined => {
  try {
    return work();
  } catch (error) {
    if (error instanceof Cut) return undefined;
    throw error;
  }
};

/** A block of snappy; undefined when it is none. */
export const unsnappy = (bytes: Buffer): Buffer | undefined =>
  orNothing(() => {
    const from = reader(bytes);
    const size = from.varint();
    if (size > MOST) throw new Cut();
    const out = Buffer.alloc(size);
    let end = 0;
    while (!from.isEnd()) {
      const tag = from.byte();
      if ((tag & 3) === 0) {
        let length = tag >> 2;
        if (length >= 60) length = from.slice(length - 59).reduce((sum, part, place) => sum + part * 256 ** place, 0);
        end += from.slice(length + 1).copy(out, end);
      } else if ((tag & 3) === 1) end = repeat(out, end, ((tag >> 5) << 8) + from.byte(), ((tag >> 2) & 7) + 4);
      else {
        const distance = (tag & 3) === 2 ? from.slice(2).readUInt16LE() : from.slice(4).readUInt32LE();
        end = repeat(out, end, distance, (tag >> 2) + 1);
      }
    }
    if (end !== size) throw new Cut();
    return out;
  });

const MOZ_LZ4 = Buffer.from('mozLz40\0');

/** What Firefox writes as .jsonlz4 and .mozlz4: a head, the size, one block of LZ4. Undefined when it is none. */
export const unmozLz4 = (bytes: Buffer): Buffer | undefined =>
  orNothing(() => {
    if (!bytes.subarray(0, 8).equals(MOZ_LZ4)) throw new Cut();
    const from = reader(bytes.subarray(8));
    const size = from.slice(4).readUInt32LE();
    if (size > MOST) throw new Cut();
    const out = Buffer.alloc(size);
    const more = (start: number): number => {
      let length = start;
      for (let part = start === 15 ? 255 : 0; part === 255; length += part) part = from.byte();
      return length;
    };
    let end = 0;
    for (;;) {
      const token = from.byte();
      end += from.slice(more(token >> 4)).copy(out, end);
      if (from.isEnd()) return out.subarray(0, end);
      const distance = from.slice(2).readUInt16LE();
      end = repeat(out, end, distance, more(token & 15) + 4);
    }
  });

const LDB_MAGIC = Buffer.from('57fb808b247547db', 'hex');
const TRAILER = 5; // compression and checksum after each block

function block(file: Buffer, offset: number, size: number): Buffer | undefined {
  if (offset + size + TRAILER > file.length) return undefined;
  const bytes = file.subarray(offset, offset + size);
  return file[offset + size] === 1 ? unsnappy(bytes) : bytes;
}

/** Where the blocks of a table are, from its index: entries of shared and own key bytes and a value of offset and size. */
function* handles(index: Buffer): Generator<[number, number]> {
  const from = reader(index.subarray(0, index.length - 4 - 4 * index.readUInt32LE(index.length - 4)));
  while (!from.isEnd()) {
    from.varint();
    const [own, length] = [from.varint(), from.varint()];
    from.slice(own);
    const value = reader(from.slice(length));
    yield [value.varint(), value.varint()];
  }
}

/** All entries of a LevelDB table (.ldb), unpacked; undefined when it is none. */
export const unLevelDb = (file: Buffer): Buffer | undefined =>
  orNothing(() => {
    const footer = file.subarray(-48);
    if (footer.length < 48 || !footer.subarray(40).equals(LDB_MAGIC)) throw new Cut();
    const from = reader(footer);
    from.varint();
    from.varint();
    const index = block(file, from.varint(), from.varint());
    if (!index) throw new Cut();
    const blocks = [...handles(index)].map(([offset, size]) => block(file, offset, size));
    return Buffer.concat(blocks.flatMap((one) => one ?? []));
  });

const LOG_BLOCK = 32_768;
const LOG_HEAD = 7; // checksum, length, type

/** The records of a LevelDB log with the heads between their pieces taken out. */
export function unLevelDbLog(file: Buffer): Buffer {
  const pieces: Buffer[] = [];
  for (let start = 0; start < file.length; start += LOG_BLOCK) {
    const end = Math.min(start + LOG_BLOCK, file.length);
    for (let at = start; at + LOG_HEAD <= end; ) {
      const length = file.readUInt16LE(at + 4);
      pieces.push(file.subarray(at + LOG_HEAD, Math.min(at + LOG_HEAD + length, end)));
      at += LOG_HEAD + length;
    }
  }
  return Buffer.concat(pieces);
}
