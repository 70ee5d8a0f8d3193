import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moved, turned } from '../../../components/options/documents/photoOrder';
import { fitted } from '../../../lib/documents/images';
import { withoutExif } from '../../../lib/documents/jpeg';
import { copiesOf, firstThatFits, originalsOf, STEPS, smallerName } from '../../../lib/documents/smaller';

describe('how far a picture is brought down', () => {
  const make = (sizes: readonly number[]) => async (_: unknown, at: number) => new Uint8Array(sizes[at]!);

  it('by the first step that fits, so that it loses as little as that allows', async () => {
    expect(await firstThatFits(50, make([90, 60, 40, 20]), STEPS.slice(0, 4))).toHaveLength(40);
    expect(await firstThatFits(90, make([90, 60]), STEPS.slice(0, 2))).toHaveLength(90);
  });

  it('not at all when even the smallest that can be read is too large', async () => {
    expect(await firstThatFits(10, make([90, 60]), STEPS.slice(0, 2))).toBeUndefined();
  });

  it('every step is smaller than the one before, and the last can still be read at 120 pixels to the inch', () => {
    for (const [at, step] of STEPS.slice(1).entries()) {
      expect(step.longest).toBeLessThan(STEPS[at]!.longest);
      expect(step.quality).toBeLessThan(STEPS[at]!.quality);
    }
    expect(STEPS.at(-1)!.longest / 11).toBeGreaterThan(115);
  });

  it('keeps its shape, and a small one its size', () => {
    expect(fitted(4000, 3000, 2000)).toEqual({ width: 2000, height: 1500 });
    expect(fitted(300, 4000, 2000)).toEqual({ width: 150, height: 2000 });
    expect(fitted(640, 480, 2000)).toEqual({ width: 640, height: 480 });
    expect(fitted(10_000, 1, 2000)).toEqual({ width: 2000, height: 1 });
  });

  it('is called after the original', () => {
    expect(smallerName('Bill.PDF', 'application/pdf')).toBe('Bill (smaller).pdf');
    expect(smallerName('Dr. Ode’s scan.png', 'image/jpeg')).toBe('Dr. Ode’s scan (smaller).jpg');
    expect(smallerName('no ending', 'image/jpeg')).toBe('no ending (smaller).jpg');
  });
});

it('a copy belongs to its original as long as that is here', () => {
  const [bill, copy, orphan] = [{ id: 'a' }, { id: 'b', smallerOf: 'a' }, { id: 'c', smallerOf: 'gone' }];
  expect(originalsOf([bill, copy, orphan])).toEqual([bill, orphan]);
  expect(copiesOf([bill, copy, orphan], bill)).toEqual([copy]);
});

describe('a JPEG without its EXIF', () => {
  const segment = (marker: number, body: number[]) => [0xff, marker, 0, body.length + 2, ...body];
  const head = [0xff, 0xd8];
  const rest = [...segment(0xdb, [7, 7, 7]), ...segment(0xda, [1, 2]), 9, 9, 0xff, 0xe1, 0, 4, 8, 8, 0xff, 0xd9];

  it('loses every APP1 before its picture data and nothing else', () => {
    const jpeg = [...head, ...segment(0xe0, [1]), ...segment(0xe1, [4, 5, 6]), ...segment(0xe1, [3]), ...rest];
    expect([...withoutExif(Uint8Array.from(jpeg))]).toEqual([...head, ...segment(0xe0, [1]), ...rest]);
  });

  it('one without any, or no JPEG at all, stays as it is', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        if (bytes[2] === 0xff) return;
        expect([...withoutExif(bytes)]).toEqual([...bytes]);
      }),
    );
    expect([...withoutExif(Uint8Array.from([...head, ...rest]))]).toEqual([...head, ...rest]);
  });

  it('one whose lengths are wrong is not cut beyond them', () => {
    const jpeg = [...head, 0xff, 0xe1, 0xff, 0xff, 1, 2];
    expect([...withoutExif(Uint8Array.from(jpeg))]).toEqual(jpeg);
  });
});

describe('the order of photos', () => {
  it('any place to any other, and none is lost', () => {
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 8 }), fc.integer(), fc.integer(), (list, from, to) => {
        expect(moved(list, from, to).sort()).toEqual([...list].sort());
      }),
    );
  });

  it('four turns are none', () => {
    expect(turned(turned(turned(turned(0))))).toBe(0);
    expect(turned(0)).toBe(90);
  });
});
