import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LetterBody, Paragraph } from '../../../lib/documents/draft';
import { DRAFTS, letterFacts } from '../../../lib/documents/drafts';
import { draftText, gapsOf, newLines, parseDraft } from '../../../lib/documents/draftText';
import { SAMPLES } from '../../../lib/profile/samples';

/** One line of anything, with the signs that mean something at the start of a line or in a cell more often than by chance. */
const words = fc
  .array(
    fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom('#', '- ', '|', '\\', ' ', '•', '---', '[gap]', 'ü', '##')),
    {
      maxLength: 6,
    },
  )
  .map((parts) =>
    parts
      .join('')
      .replace(/[\r\n\u2028\u2029]/g, '')
      .trim(),
  );
const some = words.filter((line) => line !== '');

const table = fc.integer({ min: 1, max: 4 }).chain((columns) => {
  // a last cell without words cannot be told from the end of a row
  const row = fc.tuple(...Array(columns - 1).fill(words), some).map((cells) => cells as string[]);
  return fc
    .tuple(row, fc.array(row, { maxLength: 4 }), fc.subarray([...Array(columns).keys()]))
    .map(([head, rows, numeric]): Paragraph => ({ kind: 'table', head, rows, numeric }));
});
const paragraph: fc.Arbitrary<Paragraph> = fc.oneof(
  some.map((text): Paragraph => ({ kind: 'text', text })),
  some.map((text): Paragraph => ({ kind: 'heading', text })),
  fc.array(some, { minLength: 2, maxLength: 4 }).map((lines): Paragraph => ({ kind: 'lines', lines })),
  fc.array(some, { minLength: 1, maxLength: 4 }).map((items): Paragraph => ({ kind: 'list', items })),
  table,
);
const letter: fc.Arbitrary<LetterBody> = fc.record({ title: words, paragraphs: fc.array(paragraph, { maxLength: 8 }) });

describe('a letter as text', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(letter, (body) => {
        expect(parseDraft(draftText(body))).toEqual(body);
      }),
      { numRuns: 2000 },
    );
  });

  it('of whatever she types is a letter, and stays it', () => {
    const typed = fc.oneof(
      fc.string({ maxLength: 200 }),
      fc.array(words, { maxLength: 12 }).map((all) => all.join('\n')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const body = parseDraft(text);
        expect(parseDraft(draftText(body))).toEqual(body);
      }),
      { numRuns: 2000 },
    );
  });

  it('loses no letter or digit of what she types', () => {
    const only = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'grapheme' }), (text) => {
        expect(only(draftText(parseDraft(text)))).toBe(only(text));
      }),
      { numRuns: 2000 },
    );
  });

  it.each(Object.keys(SAMPLES) as (keyof typeof SAMPLES)[])('comes back for every letter of %s', (name) => {
    const profile = SAMPLES[name];
    for (const { id, build } of DRAFTS) {
      const draft = build(letterFacts(profile, profile.courses[0]!.id, [], '2026-05-11'));
      if (typeof draft === 'string') continue;
      const text = draftText(draft);
      const body = parseDraft(text);
      expect(body.title, id).toBe(draft.title);
      expect(body.paragraphs.map(({ kind }) => (kind === 'text' ? 'lines' : kind))).toEqual(
        draft.paragraphs.map(({ kind }) => (kind === 'text' ? 'lines' : kind)),
      );
      expect(draftText(body)).toBe(text);
    }
  });

  it('reads as a person writes it', () => {
    const text =
      '# Title\r\n\r\n## Head\n- one\n• two\nplain\nmore\n| A | B |\n| --- | --: |\n| a \\| b | 1 |\n\\- no item';
    expect(parseDraft(text)).toEqual({
      title: 'Title',
      paragraphs: [
        { kind: 'heading', text: 'Head' },
        { kind: 'list', items: ['one', 'two'] },
        { kind: 'lines', lines: ['plain', 'more'] },
        { kind: 'table', head: ['A', 'B'], rows: [['a | b', '1']], numeric: [1] },
        { kind: 'text', text: '- no item' },
      ],
    });
  });

  it('is empty when she deletes everything', () => {
    expect(parseDraft(' \n\n ')).toEqual({ title: '', paragraphs: [] });
    expect(draftText({ title: '', paragraphs: [] })).toBe('');
  });
});

describe('the gaps', () => {
  it('are found with their places', () => {
    const text = 'ID: [your member ID], [], [two\nlines] and [one more]';
    expect(gapsOf(text).map(({ from, to, what }) => [text.slice(from, to), what])).toEqual([
      ['[your member ID]', 'your member ID'],
      ['[one more]', 'one more'],
    ]);
  });
});

describe('what changed', () => {
  it('is the lines that were not there', () => {
    expect(newLines('a\n\nb\nc', 'a\n\nc\nB')).toEqual(['B']);
    expect(newLines('a', 'a')).toEqual([]);
  });
});
