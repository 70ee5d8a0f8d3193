import { describe, expect, it } from 'vitest';
import { captions, type Paper, scanned } from './printing';

const QUESTIONS = ['Was it an accident?', 'Was it at work?', 'Is there another plan?'];

const questions = (paper: Paper, gap = 16) => {
  paper.print('YES', 496, 84, 6);
  paper.print('NO', 538, 84, 6);
  QUESTIONS.forEach((words, row) => {
    const top = 94 + row * gap;
    paper.print(words, 40, top + 2);
    paper.tick(498, top);
    paper.tick(538, top);
  });
};
const asked = (fields: Awaited<ReturnType<typeof scanned>>) =>
  fields.map((field) => [field.control, ...captions(field), ...field.options.map(({ text }) => text)].join(' | '));

describe('squares in columns under YES and NO', () => {
  const all = QUESTIONS.map((words) => `radio-group | left: ${words} | YES | NO`);

  it('answer the question at the far left of their row', async () => {
    expect(asked(await scanned(questions))).toEqual(all);
  });

  it('also in a ruled table', async () => {
    const fields = await scanned((paper) => {
      questions(paper);
      for (let row = 0; row <= 3; row++) paper.line(36, 91 + row * 16, 576, 91 + row * 16);
      for (const x of [36, 484, 522, 576]) paper.line(x, 91, x, 139);
    });
    expect(asked(fields)).toEqual(all);
  });

  it('have no head beyond other words, or far below', async () => {
    const parted = await scanned((paper) => {
      questions(paper);
      paper.print('or', 498, 105, 4);
    });
    expect(asked(parted)[1]).not.toContain('YES');
    const far = await scanned((paper) => questions(paper, 60));
    expect(asked(far)[1]).not.toContain('YES');
  });
});

it('an answer with a remark in brackets excludes the other', async () => {
  const [field] = await scanned((paper) => {
    paper.tick(40, 100);
    paper.print('Yes', 54, 101);
    paper.tick(100, 100);
    paper.print('No (then answer questions 9a to 9d)', 114, 101);
  });
  expect(field!.options.map(({ text }) => text)).toEqual(['Yes', 'No (then answer questions 9a to 9d)']);
});

it.each([
  [['Self', 'Spouse', 'Son', 'Daughter', 'Other (explain)']],
  [['husband or wife', 'son or daughter', 'someone else']],
])('%j are the answers to one question', async (answers) => {
  const fields = await scanned((paper) => {
    answers.forEach((words, at) => {
      paper.tick(40 + at * 90, 100);
      paper.print(words, 54 + at * 90, 101);
    });
  });
  expect(fields.map(({ options }) => options.map(({ text }) => text))).toEqual([answers]);
});
