import { expect, test } from 'vitest';
import { thousandControls } from '../../bench/thousandControls';

test('the benchmark page has a thousand controls, each with a name or id of its own or in a radio pair', () => {
  const tags = thousandControls().match(/<(?:input|select|textarea)\b[^>]*>/g) ?? [];
  expect(tags).toHaveLength(1000);
  const names = tags.map((tag) => /name="([^"]+)"/.exec(tag)?.[1]);
  expect(names).not.toContain(undefined);
  const radios = tags.filter((tag) => tag.includes('type="radio"')).length;
  expect(new Set(names).size).toBe(1000 - radios / 2);
});
