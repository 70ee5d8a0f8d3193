import { describe, expect, it } from 'vitest';
import type { Field } from '../../../lib/pipeline';
import { withSharedQuestions } from '../../../lib/recognize/sharedQuestions';
import { box, page, type Says, tick } from '../../support/fieldBuilder';
import { readings } from './readings';

const onLine = (y: number, x: number, says: Says, traits: Partial<Field> = {}): Field =>
  tick(says, { rect: { x, y, width: 16, height: 16 }, ...traits });

const QUESTION = 'Was the illness caused by your job?';
const yes = () => onLine(100, 300, { left: QUESTION, right: 'Yes' });
const asked = (second: Field, first = yes()) =>
  withSharedQuestions(page(first, second))[1]!.labels.some(({ text }) => text === QUESTION);

describe('boxes to tick in one row', () => {
  it('answer the question before the first of them', () => {
    expect(asked(onLine(100, 360, { right: 'No' }))).toBe(true);
    expect(readings(yes(), onLine(100, 360, { right: 'No' }))).toEqual(Array(2).fill('condition.employment'));
  });

  it('however many they are', () => {
    const row = page(yes(), onLine(100, 360, { right: 'No' }), onLine(100, 420, { right: 'Not sure' }));
    const questions = withSharedQuestions(row).map(({ labels }) => labels.some(({ text }) => text === QUESTION));
    expect(questions).toEqual([true, true, true]);
  });

  it.each<[string, Field]>([
    ['a box on another line', onLine(180, 300, { right: 'No' })],
    ['a box with a question of its own', onLine(100, 360, { left: 'Are you well?', right: 'No' })],
    ['a box under another heading', onLine(100, 360, { right: 'No' }, { sections: ['Elsewhere'] })],
    ['a box of another frame', onLine(100, 360, { right: 'No' }, { frame: 2 })],
    ['a box to type in', box({ right: 'No' }, { rect: { x: 360, y: 100, width: 80, height: 20 } })],
  ])('%s does not answer it', (_, second) => {
    expect(asked(second)).toBe(false);
  });

  it('a box to type in hands its question on to none', () => {
    expect(asked(onLine(100, 360, { right: 'No' }), { ...yes(), control: 'text' })).toBe(false);
  });
});
