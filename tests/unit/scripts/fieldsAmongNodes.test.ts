import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { fieldsAmongNodes } from '../../bench/fieldsAmongNodes';

test.each([149, 5000])('the form of 54 fields stands in a page of exactly %i elements', (elements) => {
  const { document } = new Window();
  document.write(fieldsAmongNodes(elements));
  expect(document.querySelectorAll('input, select, textarea')).toHaveLength(54);
  expect(document.querySelectorAll('*')).toHaveLength(elements);
});
