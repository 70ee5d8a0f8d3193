import { describe, expect, it } from 'vitest';
import { wrap } from '../../../lib/pdf/wrap';

describe('breaking lines', () => {
  const byLength = (text: string) => text.length;
  it.each([
    ['one two three', 7, ['one two', 'three']],
    ['one\ntwo', 20, ['one', 'two']],
    ['abcdefgh', 3, ['abc', 'def', 'gh']],
    ['', 10, ['']],
  ])('%j at %i', (text, width, lines) => expect(wrap(text, width, byLength)).toEqual(lines));
});
