import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fillsAll } from '../../e2e/support/claimPages';
import { isFlat, PDF_FOLDER, pdfBytes, pdfFormNames } from '../../support/pdfExpected';
import { complaints, lookAtBlank } from '../../support/pdfLook';
import { fillAll, scoreOf, verdicts } from '../../support/pdfMeasure';

/** What each form got right when it was last recorded (npm run forms:pdf -- --record). */
const floors: Record<string, number> = JSON.parse(readFileSync(new URL('floors.json', PDF_FOLDER), 'utf8'));

const names = pdfFormNames().filter((name) => !isFlat(name));

/** To draw a page takes seconds: of each form one copy, another from form to form, and all of them in `npm run pages`. */
const drawnOf = <Copy>(copies: readonly Copy[], name: string): readonly Copy[] =>
  fillsAll() ? copies : copies.filter((_, at) => at === names.indexOf(name) % copies.length);

describe.each(names)('%s filled for every sample', async (name) => {
  const { expected, copies, extra } = await fillAll(name);
  const all = verdicts(expected, copies);

  it('holds nothing wrong', () => {
    const wrong = all.filter((one) => one.verdict === 'wrong');
    const said = wrong.map(
      ({ sample, copy, at, concept, value }) => `${sample} ${copy + 1} ${at} ${concept}: ${value}`,
    );
    expect([...said, ...extra]).toEqual([]);
  });

  it('holds no less than it did', () => {
    const { right } = scoreOf(all);
    expect(right, 'npm run forms:pdf -- --misses shows what is blank').toBeGreaterThanOrEqual(floors[name] ?? Infinity);
  });

  it('shows each value whole, inside its field, and nothing anywhere else', async () => {
    const blank = await lookAtBlank(pdfBytes(name));
    for (const { sample, copy, bytes, held, wants } of drawnOf(copies, name)) {
      expect(await complaints(blank, bytes, held, wants), `${sample}, form ${copy + 1}`).toEqual([]);
    }
  }, 40_000);
});
