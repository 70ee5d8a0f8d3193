import { expect, test } from 'vitest';
import { fillAsOnePerson } from '../../../../scripts/lib/accuracy/otherEngines';

const seen = (label: string, answer: 'firstName' | 'phone' | '', section: string, page = 'p') => ({
  page,
  label,
  answer,
  section,
});

test('one click fills the section of her first field, whoever its fields are about', () => {
  const fill = fillAsOnePerson([
    seen('seller.phone', 'phone', 'b'),
    seen('subscriber.name.first', 'firstName', 'a'),
    seen('physician.phone', 'phone', 'a'),
    seen('coverage.memberId', 'phone', 'b'),
    seen('patient.name.first', 'firstName', 'b'),
  ]);
  expect(fill.oneClick.get('p')).toBe(1);
  expect(fill.wholeForm.get('p')).toBe(4);
  expect(fill).toMatchObject({ personal: 4, known: 4, claimFields: 1 });
});

test('on a page where it knows no field of hers she cannot click', () => {
  const fill = fillAsOnePerson([seen('seller.phone', 'phone', 'a'), seen('patient.phone', '', '')]);
  expect(fill.oneClick.get('p')).toBe(0);
  expect(fill.wholeForm.get('p')).toBe(0);
});
