import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { UserError } from '../../../lib/errors';
import { readCsv } from '../../../lib/imports/csv/read';
import { diffAgainst, withRows } from '../../../lib/imports/diff';
import { readFhir } from '../../../lib/imports/fhir/read';
import { withLines } from '../../../lib/imports/lines';
import type { Reading } from '../../../lib/imports/types';
import { emptyProfile } from '../../../lib/profile/empty';
import { profileProblems } from '../../../lib/profile/problems';
import { FIXTURES, TODAY, withFirst } from './support';

/** Whatever was read, all of it taken into an empty profile makes a profile that its own rules accept. */
function holds(read: () => Reading): void {
  let reading: Reading;
  try {
    reading = read();
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return;
  }
  for (const found of reading.people) {
    const empty = emptyProfile('fuzz');
    const { groups } = diffAgainst(empty, 0, withFirst(found).slice(0, 200));
    const rows = groups.flatMap((group) => group.rows).slice(0, 60);
    const lists = rows.filter(({ path }) => path === 'diagnoses').slice(12);
    const profile = withLines(
      withRows(
        empty,
        rows.filter((row) => !lists.includes(row)),
      ),
      0,
      found.lines,
    );
    expect(profileProblems(profile)).toEqual([]);
  }
}

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Replaces the n-th value of a tree, counted in the order of its text. */
function replaced(tree: Json, n: number, by: Json): Json {
  let at = 0;
  const walk = (node: Json): Json => {
    if (at++ === n) return by;
    if (Array.isArray(node)) return node.map(walk);
    if (typeof node === 'object' && node) return Object.fromEntries(Object.entries(node).map(([k, v]) => [k, walk(v)]));
    return node;
  };
  return walk(tree);
}

it.each(['insurer-bundle', 'medicare-blue-button', 'two-people'])(
  '%s with any values exchanged',
  (name) => {
    const bundle = JSON.parse(readFileSync(join(FIXTURES, 'fhir', `${name}.json`), 'utf8')) as Json;
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
      fc.constantFrom<Json>(
        '',
        '2026-02-30',
        '__proto__',
        'x'.repeat(500),
        -1,
        1e300,
        '#',
        'Patient/p-beltran',
        '\u0000',
      ),
    );
    const change = fc.tuple(fc.nat(1_200), value);
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const hostile = changes.reduce((tree, [n, by]) => replaced(tree, n, by), bundle);
        holds(() => readFhir([hostile], TODAY));
      }),
      { numRuns: 150 },
    );
  },
  60_000,
);

it('a table of any cells', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.constantFrom('1/2/2026', '$10.00', '97039', 'Session', '-5', '999999999999', '0', '"', '2026-01-02'),
  );
  const headings = fc.constantFrom(
    'Date',
    'Description',
    'CPT',
    'Qty',
    'Charge',
    'Paid',
    'POS',
    'Modifier',
    'Date paid',
    '?',
  );
  fc.assert(
    fc.property(
      fc.array(headings, { maxLength: 8 }),
      fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 8 }),
      (head, rows) => {
        holds(() => readCsv([['Date', 'Amount', ...head], ...rows].map((row) => row.join(',')).join('\n')));
      },
    ),
    { numRuns: 300 },
  );
});
