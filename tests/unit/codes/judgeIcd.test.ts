import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allCodes, lookup } from '../../../lib/codes/icd10cm';
import { judgeIcd } from '../../../lib/codes/judgeIcd';

describe('judging a diagnosis code over the dates of service', () => {
  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['left breast', 'not-a-code'],
    ['🦀', 'not-a-code'],
    ['C50.412', 'billable'],
    ['c50412', 'billable'],
    ['C50.41', 'header'],
    ['C50', 'header'],
    ['C50.999', 'unknown'],
    ['J06.9', 'outside-the-tables'],
  ])('“%s” is %s', (text, kind) => {
    expect(judgeIcd(text, ['2026-01-14']).kind).toBe(kind);
  });

  test('takes no supply code of this field for a diagnosis, though it has the shape of one', () => {
    for (const supply of ['A9273', 'e1399', 'A9282']) expect(judgeIcd(supply, ['2026-01-14']).kind).toBe('not-a-code');
    expect(judgeIcd('E13.9', ['2026-01-14']).kind).toBe('outside-the-tables');
  });

  test('says how a broken spelling was read, and keeps quiet about a sound one', () => {
    expect(judgeIcd('Z51-11', ['2026-01-14'])).toMatchObject({ code: 'Z51.11', repaired: true, kind: 'billable' });
    expect(judgeIcd('C5O.4l2', ['2026-01-14'])).toMatchObject({ code: 'C50.412', repaired: true, kind: 'billable' });
    expect(judgeIcd(' c50412 ', ['2026-01-14'])).toMatchObject({ code: 'C50.412', repaired: false });
  });

  test('finds the one date on which a code was split, and names what to choose from', () => {
    const dates = ['2024-09-02', '2024-09-30', '2024-10-01', '2024-10-22'];
    expect(judgeIcd('C83.39', dates)).toMatchObject({
      kind: 'header',
      date: '2024-10-01',
      edition: 'FY2025',
      billableUntil: '2024-09-30',
      choices: ['C83.390', 'C83.398'],
    });
    expect(judgeIcd('C83.39', dates.slice(0, 2)).kind).toBe('billable');
  });

  test('finds the one date on which a code was not there yet', () => {
    expect(judgeIcd('C50.A1', ['2025-09-30', '2025-10-01'])).toMatchObject({
      kind: 'not-yet-valid',
      date: '2025-09-30',
      validFrom: '2025-10-01',
    });
    expect(judgeIcd('C50.A1', ['2025-10-01']).kind).toBe('billable');
  });

  test('a header leads step by step to codes a claim may carry', () => {
    expect(judgeIcd('C50.4', ['2026-01-14'])).toMatchObject({ choices: ['C50.41', 'C50.42'], billableUntil: '' });
    expect(judgeIcd('C50.41', ['2026-01-14'])).toMatchObject({ choices: ['C50.411', 'C50.412', 'C50.419'] });
    for (const code of allCodes('2026-10-01')) {
      const verdict = judgeIcd(code, ['2026-10-01']);
      if (verdict.kind !== 'header') continue;
      expect(verdict.choices.length).toBeGreaterThan(0);
      for (const choice of verdict.choices) expect(lookup(choice, '2026-10-01').found).toBe(true);
    }
  });

  test('only warns about what our table may lack', () => {
    expect(judgeIcd('C50.B1', ['2026-09-30'])).toMatchObject({ kind: 'unknown', certain: true });
    expect(judgeIcd('C50.B1', ['2026-10-01'])).toMatchObject({ kind: 'unknown', certain: false });
    expect(judgeIcd('C50.412', ['2028-02-01'])).toMatchObject({ kind: 'billable', certain: false, edition: 'FY2028' });
  });

  test('takes any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[CZ]\d{2}\.?[0-9A-Z]{0,4}$/)), (text) => {
        const verdict = judgeIcd(text, ['2024-09-30', '2024-10-01']);
        if (verdict.kind === 'billable') expect(lookup(verdict.code, '2024-09-30')).toMatchObject({ billable: true });
      }),
    );
  });
});
