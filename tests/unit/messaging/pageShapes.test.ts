import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { PAGE } from '../../../lib/messages';
import { PAGE_SHAPES } from '../../../lib/messaging/pageShapes';

const action = fc.oneof(
  fc.record({ do: fc.constant('type'), text: fc.string() }),
  fc.record({ do: fc.constant('date'), iso: fc.string() }),
  fc.record({ do: fc.constant('choose'), value: fc.string(), text: fc.string(), accept: fc.array(fc.string()) }),
  fc.record({ do: fc.constant('check'), on: fc.boolean() }),
);
const VALID: Record<keyof typeof PAGE_SHAPES, fc.Arbitrary<unknown>> = {
  'page.scan': fc.constant({}),
  'page.undo': fc.constant({}),
  'page.locate': fc.record({ fieldId: fc.string() }),
  'page.write': fc.record({
    orders: fc.array(fc.record({ fieldId: fc.string(), signature: fc.string(), action }), { maxLength: 4 }),
  }),
};
const ODD = fc.constantFrom(undefined, null, 0, 7, '', 'submit', true, [], {}, ['x'], { do: 'type' }, '__proto__');

/** The value with one place in it, chosen by `pick`, replaced by something else. */
function spoil(value: unknown, pick: number, odd: unknown): unknown {
  if (typeof value !== 'object' || value === null) return odd;
  const keys = Object.keys(value);
  const at = pick % (keys.length + 1);
  if (at === keys.length) return odd;
  const key = keys[at]!;
  const changed = spoil((value as Record<string, unknown>)[key], Math.floor(pick / (keys.length + 1)), odd);
  return Array.isArray(value) ? value.with(at, changed) : { ...value, [key]: changed };
}

describe.each(Object.keys(PAGE_SHAPES) as (keyof typeof PAGE_SHAPES)[])('the check of %s in the page', (type) => {
  const agrees = (body: unknown) => PAGE_SHAPES[type](body) === z.safeParse(PAGE[type].request, body).success;

  it('takes what the schema takes', () => {
    fc.assert(fc.property(VALID[type], (body) => PAGE_SHAPES[type](body)));
  });

  it('agrees with the schema about everything else', () => {
    fc.assert(
      fc.property(VALID[type], fc.nat(), ODD, (body, pick, odd) => agrees(spoil(body, pick, odd))),
      { numRuns: 1000 },
    );
    fc.assert(fc.property(fc.anything(), agrees), { numRuns: 500 });
  });
});

it('every message to a frame is checked, the panel’s own by the panel', () => {
  const toFrames = Object.keys(PAGE).filter((type) => type.startsWith('page.'));
  expect(Object.keys(PAGE_SHAPES).sort()).toEqual(toFrames.sort());
});
