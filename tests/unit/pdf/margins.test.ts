import { describe, expect, it } from 'vitest';
import type { Field } from '../../../lib/pipeline';
import { captions, type Paper, scanned } from './printing';

const inner = ({ sections }: Field) => sections.at(-1);

/** A band under a rule: its number and its heading in the margin, and fields with captions right of it. */
const band = (paper: Paper, top: number, number: string, heading: string, words: readonly string[], edge = 160) => {
  paper.line(36, top, 576, top);
  paper.print(number, 36, top + 4, 15);
  paper.print(heading, 54, top + 6, 10);
  words.forEach((said, at) => {
    paper.print(said, edge + (at % 2) * 200, top + 6 + Math.floor(at / 2) * 26, 7);
    paper.text(edge + (at % 2) * 200, top + 14 + Math.floor(at / 2) * 26, 180);
  });
};
const REMARKS = (paper: Paper) => {
  for (let at = 0; at < 12; at++) paper.print(`remark ${at}`, 200, 600 + at * 10, 7);
};

describe('headings in the margin', () => {
  it('are those of all fields between two rules, and no captions', async () => {
    const fields = await scanned((paper) => {
      REMARKS(paper);
      band(paper, 100, '1', 'Enrollee', ['Family name', 'Telephone']);
      band(paper, 160, '2', 'Provider', ['Name on the bill', 'Country', 'Town', 'Street']);
      paper.line(36, 230, 576, 230);
    });
    expect(fields.map(inner)).toEqual(['Enrollee', 'Enrollee', 'Provider', 'Provider', 'Provider', 'Provider']);
    expect(fields.slice(0, 3).map(captions)).toEqual([
      ['above: Family name'],
      ['above: Telephone'],
      ['above: Name on the bill'],
    ]);
  });

  it('need a margin of one width in two bands', async () => {
    const fields = await scanned((paper) => {
      REMARKS(paper);
      band(paper, 100, '', 'Enrollee', ['Family name', 'Telephone'], 160);
      band(paper, 160, '', 'Provider', ['Name on the bill', 'Country'], 130);
      paper.line(36, 230, 576, 230);
    });
    expect(fields.map(inner)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('say with the remark under them that somebody else fills in the part', async () => {
    const fields = await scanned((paper) => {
      REMARKS(paper);
      band(paper, 100, '1', 'Claimant', ['Family name', 'Telephone']);
      band(paper, 160, '2', 'Physician', ['Name', 'License', 'Diagnosis', 'Date']);
      paper.print('To be completed by', 54, 190, 7);
      paper.print('the physician', 54, 198, 7);
      paper.line(36, 230, 576, 230);
    });
    expect(inner(fields[0]!)).toBe('Claimant');
    expect(inner(fields[5]!)).toBe('Physician (To be completed by the physician)');
  });
});

describe('headings on one line', () => {
  const first = (draw: (paper: Paper) => void) =>
    scanned((paper) => {
      REMARKS(paper);
      draw(paper);
      paper.print('Town', 40, 90, 7);
      paper.text(40, 100, 150);
      paper.print('Country', 340, 90, 7);
      paper.text(340, 100, 150);
    });

  it('smaller print beside one is a remark on it', async () => {
    const fields = await first((paper) => {
      paper.print('About the bill', 40, 60, 12);
      paper.print('Sobre la cuenta', 180, 62, 9);
    });
    expect(fields.map(inner)).toEqual(['About the bill', 'About the bill']);
  });

  it('the second name of the form is not that of its right half', async () => {
    const fields = await first((paper) => {
      paper.print('LAKE BENEFITS', 40, 30, 14);
      paper.print('EMPLOYEE CLAIM', 340, 30, 14);
      paper.print('A. Bill', 40, 108 + 20, 10);
      paper.print('Town', 40, 145, 7);
      paper.text(40, 155, 150);
      paper.print('Country', 340, 145, 7);
      paper.text(340, 155, 150);
    });
    expect(fields.slice(2).map(({ sections }) => sections)).toEqual([
      ['LAKE BENEFITS', 'A. Bill'],
      ['LAKE BENEFITS', 'A. Bill'],
    ]);
  });
});

describe('what a heading parts', () => {
  it('a numbered question above it does not go on below it', async () => {
    const numbered = (paper: Paper) => {
      for (let at = 1; at <= 6; at++) {
        paper.print(`${at}. Question ${at}`, 40, 60 + at * 20, 8);
        paper.text(300, 58 + at * 20, 100);
      }
      paper.print('Town', 40, 230, 8);
      paper.text(40, 242, 100);
    };
    const [plain, parted] = await Promise.all([
      scanned(numbered),
      scanned((paper) => {
        numbered(paper);
        paper.print('The other plan', 40, 205, 12);
      }),
    ]);
    expect(inner(plain.at(-1)!)).toBe('6. Question 6');
    expect(inner(parted.at(-1)!)).toBe('The other plan');
  });

  const table = (paper: Paper, top: number) => {
    ['Provider', 'Service', 'Charge'].forEach((words, at) => {
      paper.print(words, 40 + at * 150, top, 8);
      for (let row = 0; row < 3; row++) paper.text(40 + at * 150, top + 12 + row * 16, 140);
    });
  };

  it('the head of a column may be a heading further up', async () => {
    const fields = await scanned((paper) => {
      REMARKS(paper);
      paper.print('Provider', 40, 60, 11);
      paper.print('Town', 40, 80, 7);
      paper.text(40, 90, 150);
      table(paper, 200);
    });
    expect(inner(fields[0]!)).toBe('Provider');
  });

  it('what stands beside the title of a table is no head of its columns', async () => {
    const fields = await scanned((paper) => {
      paper.print('Expenses', 40, 180, 12);
      paper.print('One line for each charge on the bill', 180, 182, 8);
      table(paper, 200);
    });
    expect(fields.slice(0, 3).map(captions)).toEqual([
      ['column-header: Provider'],
      ['column-header: Service'],
      ['column-header: Charge'],
    ]);
  });
});
