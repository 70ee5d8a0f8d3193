import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { PAGE, PANEL } from '../../../lib/messages';
import { fits, type Shape } from '../../../lib/messaging/fits';
import {
  LINES_REQUESTS,
  PANEL_ANSWERS,
  PANEL_REQUESTS,
  PRACTICE_REQUESTS,
  READER_REQUESTS,
  SIGHT_REQUESTS,
  WRITER_REQUESTS,
} from '../../../lib/messaging/pageSchemas';
import { panelExample } from '../components/panelExample';

const order = (action: object) => ({ fieldId: 'a', signature: 's', action });
const EXAMPLES: Record<string, unknown> = {
  'page.scan': {},
  'page.sight': { fields: ['f1', 'f2'], again: true },
  'page.undo': {},
  'page.locate': { fieldId: 'a' },
  'page.press': { id: 'b', words: 'Add line', fields: ['a'], shows: [['500.00', '500']], peek: true },
  'page.write': {
    orders: [
      order({ do: 'type', text: 'Avery' }),
      order({ do: 'date', iso: '2026-03-02' }),
      order({ do: 'choose', value: '18', text: 'Self', accept: ['self', 'me'] }),
      order({ do: 'check', on: true }),
      order({ do: 'attach', files: [{ id: '0a', name: 'bill.pdf', type: 'application/pdf', size: 3 }] }),
      { ...order({ do: 'type', text: 'Avery' }), over: 'A.' },
    ],
  },
  'page.part': { file: '0a', index: 0, data: 'AAAA' },
  'panel.show': panelExample,
  'panel.progress': { done: 3, total: 40 },
  'panel.hide': {},
  'practice.noteClicked': { mark: -1 },
  'practice.bring': { files: ['/page.js', '/panel.js'] },
  'panel.tick': { checklist: panelExample.checklist },
  'panel.meanings': {
    current: 'coverage.memberId',
    taught: true,
    groups: [{ title: 'Insurance card', meanings: [{ id: 'coverage.memberId', text: 'Member ID' }] }],
  },
  'panel.teach': { canFill: true, holds: false, why: '' },
};

const PAGE_REQUESTS = {
  ...READER_REQUESTS,
  ...SIGHT_REQUESTS,
  ...WRITER_REQUESTS,
  ...LINES_REQUESTS,
  ...PANEL_REQUESTS,
  ...PRACTICE_REQUESTS,
};

/** Every message the scripts in a page check, with the schema library's schema and the shape made from it. */
const CHECKED = [
  ...Object.entries(PAGE).map(([type, { request }]) => [type, request, PAGE_REQUESTS[type as never]] as const),
  ...Object.entries(PANEL).map(([type, { answer }]) => [type, answer, PANEL_ANSWERS[type as never]] as const),
] as readonly (readonly [string, z.core.$ZodType, Shape])[];

const ODD = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, 0, 7, '', 'left', 'es', 'kept', 'have', true, [], {}, ['x'], [null]),
  fc.constantFrom<unknown>({ do: 'type' }, { do: 'check', on: false }, '__proto__', 'submit'),
  fc.string(),
);

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

/** Messages cross as JSON, so what `undefined` stood for is missing. */
const crossed = (value: unknown) => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

describe.each(CHECKED)('the check of %s in a page', (type, schema, plain) => {
  const example = type in EXAMPLES ? EXAMPLES[type] : {};

  it('takes what the schema takes', () => {
    expect(z.safeParse(schema, example).success).toBe(true);
    expect(fits(plain, example)).toBe(true);
  });

  it('refuses exactly what the schema refuses', () => {
    const agrees = (body: unknown): void => {
      expect(fits(plain, body), JSON.stringify(body)).toBe(z.safeParse(schema, body).success);
    };
    fc.assert(
      fc.property(fc.nat(), ODD, (pick, odd) => agrees(crossed(spoil(example, pick, odd)))),
      { numRuns: 1500 },
    );
    fc.assert(fc.property(fc.jsonValue(), agrees), { numRuns: 300 });
    for (const value of [null, 1, 'x', [], undefined]) agrees(value);
    expect(fits(plain, null)).toBe(false);
  });
});
