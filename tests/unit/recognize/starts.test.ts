import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { RULES } from '../../../lib/recognize/attribute';
import { ENTITY_RULES } from '../../../lib/recognize/rules/entities';
import { NEVER_RULES } from '../../../lib/recognize/rules/never';
import { byStart, startsOf } from '../../../lib/recognize/starts';

describe('how the matches of a pattern begin', () => {
  it.each<[RegExp, string[] | undefined]>([
    [/\b(?:member|group) id\b/, ['mem', 'gro']],
    [/\b(?:primary )?(?:diagnos[ei]s|dx)\b/, ['pri', 'dia', 'dx']],
    [/^(?:id|to be)$/, ['id', 'to ']],
    [/\bpatients?\b(?! account)/, ['pat']],
    [/\ba{1,3}b/, ['a']],
    [/\b[di]d\b/, ['dd', 'id']],
    [/\bn(?:pi)?\b/, ['npi', 'n']],
    [/\bh\w*d\b/, ['h', 'hd']],
    [/qual/, undefined],
    [/\b(?:\w+ )?card\b/, undefined],
    [/\bcard|number\b/, undefined],
    [/\bCARD\b/i, undefined],
  ])('%s', (pattern, starts) => {
    expect(startsOf(pattern) && [...startsOf(pattern)!].sort()).toEqual(starts?.sort());
  });
});

const PATTERNS = [...RULES, ...ENTITY_RULES, ...NEVER_RULES].map((rule) => rule.words);

test('no pattern that matches is left out, whatever the words', () => {
  const told = byStart(PATTERNS);
  const vocabulary = [...new Set(PATTERNS.flatMap(({ source }) => source.match(/[a-z]{1,12}/g) ?? [])), '1', '2', 'x'];
  const phrase = fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(phrase, (words) => {
      const text = words.join(' ');
      const places = new Set(told(text));
      PATTERNS.forEach((pattern, place) => {
        if (new RegExp(pattern.source).test(text)) expect(places).toContain(place);
      });
    }),
    { numRuns: 300 },
  );
});

test('few patterns are left to try for a label', () => {
  const told = byStart(PATTERNS);
  for (const label of ['first name', 'date of birth', 'member id', 'charge']) {
    expect(told(label).length).toBeLessThan(PATTERNS.length / 4);
  }
});
