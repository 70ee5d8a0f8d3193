import { expect, test } from 'vitest';
import { manyControls } from '../../bench/manyControls';

test.each([100, 316, 1000])(
  'the page of %i controls has as many, each with a name of its own or in a radio pair',
  (count) => {
    const tags = manyControls(count).match(/<(?:input|select|textarea)\b[^>]*>/g) ?? [];
    expect(tags).toHaveLength(count);
    const names = tags.map((tag) => /name="([^"]+)"/.exec(tag)?.[1]);
    expect(names).not.toContain(undefined);
    const radios = tags.filter((tag) => tag.includes('type="radio"')).length;
    expect(new Set(names).size).toBe(count - radios / 2);
  },
);
