import { expect, test } from 'vitest';
import { type ExpectedControl, judge } from '../../support/expectedPage';

const control = (more: Partial<ExpectedControl>): ExpectedControl => ({
  step: 0,
  at: '#x',
  concept: 'patient.name.full',
  want: 'Okafor, Jordan',
  ...more,
});

test('case and runs of spaces do not count, anything else does', () => {
  expect(judge(control({}), ' OKAFOR,  jordan ')).toBe('right');
  expect(judge(control({}), 'Okafor Jordan')).toBe('wrong');
});

test('every listed spelling is right', () => {
  expect(judge(control({ want: ['WI', 'Wisconsin'] }), 'wisconsin')).toBe('right');
  expect(judge(control({ want: ['WI', 'Wisconsin'] }), 'TX')).toBe('wrong');
});

test('a wanted field left alone is empty, also when the page had put something there', () => {
  expect(judge(control({}), '')).toBe('empty');
  expect(judge(control({ want: 'spouse', initial: 'self' }), 'self')).toBe('empty');
});

test('an optional field may be left alone, but not be wrong', () => {
  expect(judge(control({ optional: true }), '')).toBe('right');
  expect(judge(control({ optional: true }), 'Samuel')).toBe('wrong');
});

test('what had to stay as it was must not change, nor be emptied', () => {
  expect(judge(control({ want: '' }), '')).toBe('right');
  expect(judge(control({ want: '' }), 'Jordan')).toBe('wrong');
  expect(judge(control({ want: '', initial: 'kept' }), 'kept')).toBe('right');
  expect(judge(control({ want: '', initial: 'kept' }), '')).toBe('wrong');
});

test('free text is right when it holds the pattern', () => {
  expect(judge(control({ want: 'Scalp cooling', matches: 'cool' }), 'Two COOLING cycles')).toBe('right');
  expect(judge(control({ want: 'Scalp cooling', matches: 'cool' }), 'Chemotherapy')).toBe('wrong');
});
