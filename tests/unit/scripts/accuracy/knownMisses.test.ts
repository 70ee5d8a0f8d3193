import { expect, test } from 'vitest';
import type { ControlResult } from '../../../../scripts/lib/accuracy/claimResult';
import { driftFrom, missesOf } from '../../../../scripts/lib/accuracy/knownMisses';

const result = (more: Partial<ControlResult>): ControlResult => ({
  page: 'claims/some',
  step: 0,
  at: '#x',
  label: 'patient.email',
  meaning: { wanted: true, said: true, right: true, taken: 'patient.email' },
  value: 'right',
  wantsValue: true,
  written: true,
  told: '',
  ...more,
});
const missed = { wanted: true, said: false, right: false, taken: '' };
const KEY = '0 #x (patient.email)';

test('only what is wrong is listed, by page and control', () => {
  expect(missesOf([result({})])).toEqual({});
  expect(missesOf([result({ meaning: missed, value: 'empty', written: false })])).toEqual({
    'claims/some': { [KEY]: 'left empty, not recognized' },
  });
});

test("somebody else's value is named as such", () => {
  const meaning = { wanted: true, said: true, right: false, taken: 'seller.email' };
  expect(missesOf([result({ meaning, value: 'wrong' })])['claims/some']![KEY]).toBe(
    "written with somebody else's value, wrong value, taken for seller.email",
  );
});

test('a new miss, another miss and a listed one that is gone all differ from the list', () => {
  const known = { 'claims/some': { [KEY]: 'not recognized', '0 #y (patient.sex)': 'left empty' } };
  expect(driftFrom(known, known)).toEqual({ worse: [], better: [] });
  const now = { 'claims/some': { [KEY]: 'wrong value' }, 'claims/new': { '0 #z (payee)': 'not recognized' } };
  const { worse, better } = driftFrom(known, now);
  expect(worse).toHaveLength(2);
  expect(worse[0]).toContain('(known: not recognized)');
  expect(better).toEqual(['claims/some: 0 #y (patient.sex): no longer left empty']);
});
