import { expect, it } from 'vitest';
import { wantsBlackAndWhite } from '../../../lib/documents/blackAndWhite';

it('a payer that asks for scans in black and white is known by the name on her card', () => {
  expect(wantsBlackAndWhite('UnitedHealthcare', 'itemized-receipt')).toBe(true);
  expect(wantsBlackAndWhite('Cigna', 'itemized-receipt')).toBe(false);
  expect(wantsBlackAndWhite('', 'itemized-receipt')).toBe(false);
});
