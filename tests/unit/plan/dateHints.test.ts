import { describe, expect, it } from 'vitest';
import type { LabelText } from '../../../lib/pipeline';
import { spelledAsShown } from '../../../lib/plan/dateHints';
import { box } from '../../support/fieldBuilder';

const BORN = '1978-04-09';
const spelled = (text: string, from: LabelText['from'] = 'placeholder') => spelledAsShown(BORN, box({ [from]: text }));

describe('a day as the field shows it wants days', () => {
  it.each([
    ['e.g. Dec 31, 2026', 'Apr 9, 1978'],
    ['MMM d, y', 'Apr 9, 1978'],
    ['MMM DD, YYYY', 'Apr 09, 1978'],
    ['December 31, 2026', 'April 9, 1978'],
    ['MMMM d, yyyy', 'April 9, 1978'],
    ['31 Dec 2026', '9 Apr 1978'],
    ['dd-MMM-yyyy', '09-Apr-1978'],
    ['12/31/2026', '04/09/1978'],
    ['1/14/2026', '4/9/1978'],
    ['31.12.2026', '09.04.1978'],
    ['2026-12-31', '1978-04-09'],
    ['12/31/26', '04/09/78'],
  ])('%s', (shown, wanted) => expect(spelled(shown)).toBe(wanted));

  it.each(['01/02/2026', 'Select date', '555-0142', '12/31'])('%s can be read in two ways, or is no day', (shown) =>
    expect(spelled(shown)).toBeUndefined(),
  );

  it('a hint counts where it announces an example, and not where it tells of a day', () => {
    expect(spelled('Format: Dec 31, 2024', 'hint')).toBe('Apr 9, 1978');
    expect(spelled('Your coverage began on Jan 14, 2026', 'hint')).toBeUndefined();
  });
});
