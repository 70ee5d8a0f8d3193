import { describe, expect, it } from 'vitest';
import { recognizeForm } from '../../../lib/pdf/recognizeForm';
import { type Paper, scanned } from './printing';

const meaning = async (draw: (paper: Paper) => void) =>
  recognizeForm(await scanned(draw)).map(({ kind, concept }) => `${kind} ${concept}`.trim());

const asked = (paper: Paper, top: number, print: string, tip?: string) => {
  paper.print(print, 40, top, 7);
  paper.text(40, top + 10, 200, undefined, tip);
};

describe('a help text that two fields have', () => {
  const first = 'Patient’s date of birth';

  it('is that of the one it says the same as: the other is what its print says', async () => {
    const both = await meaning((paper) => {
      asked(paper, 80, first, first);
      asked(paper, 120, 'Member ID', first);
    });
    expect(both).toEqual(['claim patient.birthDate', 'claim coverage.memberId']);
  });

  it('is neither’s where it says something else than both', async () => {
    const both = await meaning((paper) => {
      asked(paper, 80, 'Member ID', first);
      asked(paper, 120, 'Group number', first);
    });
    expect(both).toEqual(['unknown', 'unknown']);
  });
});

it('a help text is compared with a caption under the line too', async () => {
  const [under] = await meaning((paper) => {
    paper.text(40, 100, 200, undefined, 'Patient’s date of birth');
    paper.print('Member ID', 40, 116, 5);
  });
  expect(under).toBe('unknown');
});

it.each([
  ['Agent and home office only', 'never'],
  ['Plan staff only', 'never'],
  ['For plan staff', 'never'],
  ['For the claim of an illness', 'claim diagnosis[0].code'],
  ['To be completed and signed by the physician', 'never'],
  ['Illness, if seen only at the office', 'claim diagnosis[0].code'],
])('under “%s” a field is %s', async (heading, kind) => {
  const [field] = await meaning((paper) => {
    paper.print(heading, 40, 60, 12);
    asked(paper, 90, 'Diagnosis code');
    for (let at = 0; at < 8; at++) paper.print(`remark ${at}`, 40, 300 + at * 10, 7);
  });
  expect(field).toBe(kind);
});
