import { expect, it } from 'vitest';
import { PORTALS } from '../../../lib/portals/registry';
import { ruleSchema } from '../../../lib/portals/rules';
import { uploadGuard } from '../../../lib/portals/uploadGuard';
import { checkAgainst } from '../../../lib/profile/problems';

it('is 10 MB and PDF, JPEG or PNG where a site says nothing, and owns up to being a guess', () => {
  const { bytes, types } = uploadGuard();
  expect(bytes).toMatchObject({ value: 10_000_000, confidence: 'low' });
  expect(types.value).toEqual(['application/pdf', 'image/jpeg', 'image/png']);
  expect(uploadGuard({ rules: [] })).toEqual({ bytes, types });
});

it('is what the site’s own rules say where they do', () => {
  const about = { items: 'all', source: 'Example Health, upload help, example.com', confidence: 'high' } as const;
  const rules = [
    { kind: 'max-bytes', value: 5_000_000, ...about },
    { kind: 'file-types', value: ['application/pdf'], ...about },
  ] as const;
  for (const rule of rules) expect(checkAgainst(ruleSchema, rule).problems).toEqual([]);
  const { bytes, types } = uploadGuard({ rules });
  expect(bytes).toEqual({ value: 5_000_000, source: about.source, confidence: 'high' });
  expect(types.value).toEqual(['application/pdf']);
  const international = PORTALS.find(({ id }) => id === 'aetna-international')!;
  expect(uploadGuard(international).bytes).toMatchObject({ value: 10_000_000, confidence: 'medium' });
});

it.each([
  { kind: 'max-bytes', value: '5 MB', items: 'all' },
  { kind: 'max-bytes', items: 'all' },
  { kind: 'black-and-white', items: [] },
  { kind: 'black-and-white', items: ['no-such-row'] },
  { kind: 'in-triplicate', items: 'all' },
])('a rule that is none is refused: %j', (rule) => {
  const about = { source: 'Example Health, example.com', confidence: 'high' };
  expect(checkAgainst(ruleSchema, { ...rule, ...about }).problems).not.toEqual([]);
});
