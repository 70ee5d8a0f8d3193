import { describe, expect, it } from 'vitest';
import { captions, type Paper, scanned } from './printing';

/** A line of boxes 14 points high with a small caption right under each. */
const captionedUnder = (paper: Paper, top: number, line: readonly (readonly [string, number, number])[]) => {
  for (const [words, x, width] of line) {
    paper.text(x, top, width);
    paper.print(words, x, top + 16, 5);
  }
};

describe('captions under their lines', () => {
  it('are those of the boxes over them, also of one alone on the line before', async () => {
    const fields = await scanned((paper) => {
      paper.print('Where do you live?', 40, 86);
      captionedUnder(paper, 100, [['street and apartment', 40, 300]]);
      captionedUnder(paper, 128, [
        ['town', 40, 150],
        ['county', 210, 60],
        ['parish', 290, 60],
      ]);
      captionedUnder(paper, 156, [
        ['country', 40, 150],
        ['continent', 210, 100],
      ]);
    });
    expect(fields.map(captions)).toEqual([
      ['below: street and apartment', 'above: Where do you live?'],
      ['below: town'],
      ['below: county'],
      ['below: parish'],
      ['below: country'],
      ['below: continent'],
    ]);
  });

  it('go on to a box close behind', async () => {
    const fields = await scanned((paper) => {
      captionedUnder(paper, 100, [
        ['county', 40, 60],
        ['postal code', 120, 50],
      ]);
      paper.text(180, 100, 40);
    });
    expect(captions(fields[2]!)).toEqual(['below: postal code']);
  });

  it('are not seen where each box has one over it', async () => {
    const fields = await scanned((paper) => {
      for (const row of [0, 1, 2])
        for (const column of [0, 1]) {
          paper.print(`word ${'abc'[row]}${'de'[column]}`, 40 + column * 150, 92 + row * 26, 5);
          paper.text(40 + column * 150, 101 + row * 26, 100);
        }
    });
    expect(fields.map((field) => captions(field)[0])).toEqual([
      'above: word ad',
      'above: word ae',
      'above: word bd',
      'above: word be',
      'above: word cd',
      'above: word ce',
    ]);
  });

  it('are not seen where the last of several rows has none', async () => {
    const fields = await scanned((paper) => {
      for (const row of [0, 1, 2])
        for (const column of [0, 1]) {
          const x = 40 + column * 150 + (row === 0 && column === 1 ? 30 : 0);
          paper.print(`word ${'abc'[row]}${'de'[column]}`, x, 92 + row * 26, 5);
          paper.text(40 + column * 150, 101 + row * 26, 100);
        }
    });
    expect(fields.map((field) => captions(field)[0])).toEqual(
      ['ad', 'ae', 'bd', 'be', 'cd', 'ce'].map((word) => `above: word ${word}`),
    );
  });

  it('are not those of a box beyond a ruled line', async () => {
    const fields = await scanned((paper) => {
      for (const top of [80, 118, 156]) paper.line(30, top, 400, top);
      captionedUnder(paper, 102, [
        ['first words', 40, 100],
        ['other words', 180, 100],
      ]);
      for (const x of [40, 180]) paper.text(x, 138, 100);
      paper.print('own words', 40, 92, 5);
    });
    expect(captions(fields[0]!)).toEqual(['above: own words']);
  });

  it('are the heads of a table that has the same ones in every row, whatever letter its rows have', async () => {
    const fields = await scanned((paper) => {
      paper.print('Copy each charge from the bill. Use another form for more.', 40, 80);
      'ABCD'.split('').forEach((letter, row) => {
        const top = 100 + row * 27;
        paper.print(letter, 28, top + 3);
        [
          ['what you bought', 40, 150, 'What'],
          ['code', 210, 60, 'Code'],
          ['dollars / dólares', 290, 60, 'Dollars'],
          ['cents', 360, 30, 'Cents'],
        ].forEach(([words, x, width, tip]) => {
          paper.text(x as number, top, width as number, undefined, `16${letter}. ${tip}`);
          paper.print(words as string, x as number, top + 16, 5);
        });
      });
    });
    expect(fields.map(({ grid }) => `${grid?.row}.${grid?.column}`)).toEqual(
      [0, 1, 2, 3].flatMap((row) => [0, 1, 2, 3].map((column) => `${row}.${column}`)),
    );
    for (const row of [0, 3])
      expect(fields.slice(row * 4, row * 4 + 4).map((field) => captions(field).slice(1))).toEqual([
        ['column-header: what you bought'],
        ['column-header: code'],
        ['column-header: Copy each charge from the bill', 'above: dollars / dólares'],
        ['column-header: Copy each charge from the bill', 'above: cents'],
      ]);
  });
});
