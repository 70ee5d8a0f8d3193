import { describe, expect, it } from 'vitest';
import { shownText } from '../../lib/shownText';

describe('text of a page as it is shown', () => {
  it.each([
    ['First name', 'First name'],
    ['Número de póliza / 保單號碼 / رقم الوثيقة', 'Número de póliza / 保單號碼 / رقم الوثيقة'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['Amount\u202etnuoma eurt\u202c', 'Amounttnuoma eurt'],
    ['\u2066a\u2067b\u2068c\u2069d\u200ee\u200ff\u061cg', 'abcdefg'],
    ['so\u00adft\u200b\u2060\ufeff hy\u{e0041}phen', 'soft hyphen'],
    ['two\nlines\u2028three\ttabs\u001b[31m', 'two lines three tabs [31m'],
    ['half \ud83d a pair, whole 😀', 'half  a pair, whole 😀'],
    ['', ''],
  ])('%j reads %j', (text, shown) => {
    expect(shownText(text)).toBe(shown);
  });

  it('is cut to what a person reads, however much there is', () => {
    const shown = shownText('long '.repeat(250_000));
    expect(shown.length).toBeLessThanOrEqual(200);
    expect(shown).toMatch(/^long long .*…$/);
    expect(shownText('\u202e'.repeat(1_000_000))).toBe('');
  });
});
