import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { isChecklistAnswer, isPanelState } from '../../../components/panel/panelState';
import { PANEL, panelStateSchema } from '../../../lib/messages';
import { panelExample } from './panelExample';

const bySchema = (value: unknown) => z.safeParse(panelStateSchema, value).success;

/** Every path of a JSON value, the value itself included. */
function pathsOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}
const DELETE = Symbol('delete');
function changed(value: unknown, [step, ...rest]: (string | number)[], to: unknown): unknown {
  if (step === undefined) return to;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string | number, unknown>;
  if (rest.length === 0 && to === DELETE) delete copy[step];
  else copy[step] = changed(copy[step], rest, to);
  return copy;
}

it('accepts what the schema accepts', () => {
  expect(bySchema(panelExample)).toBe(true);
  expect(isPanelState(panelExample)).toBe(true);
});

it('refuses exactly what the schema refuses, whatever is changed wherever', () => {
  const paths = pathsOf(panelExample).filter((path) => path.length > 0);
  const values = fc.oneof(
    fc.constant(DELETE),
    fc.constantFrom<unknown>(null, undefined, '', 'left', 'es', 'kept', 'info', 'have', 0, true, [], {}, [''], [null]),
    fc.string(),
  );
  let refused = 0;
  fc.assert(
    fc.property(fc.constantFrom(...paths), values, (path, to) => {
      const value = JSON.parse(JSON.stringify(changed(panelExample, path, to)));
      if (!bySchema(value)) refused++;
      expect(isPanelState(value)).toBe(bySchema(value));
    }),
    { numRuns: 2000 },
  );
  expect(refused).toBeGreaterThan(500);
});

it.each([null, 1, 'x', [], undefined])('refuses %j', (value) => {
  expect(isPanelState(value)).toBe(false);
  expect(isChecklistAnswer(value)).toBe(false);
});

it('knows the answer to a tick as the schema does', () => {
  const answer = { checklist: panelExample.checklist };
  expect(isChecklistAnswer(answer)).toBe(z.safeParse(PANEL['panel.tick'].answer, answer).success);
  expect(isChecklistAnswer({ checklist: [{ id: 'x' }] })).toBe(false);
});
