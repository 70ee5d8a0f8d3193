import { PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { buildClaim } from '../../../lib/claim/build';
import { fillForm } from '../../../lib/pdf/fillForm';
import { type FieldScript, shownBy, spelledFor } from '../../../lib/plan/fieldScript';
import { SAMPLES } from '../../../lib/profile/samples';
import type { Profile } from '../../../lib/profile/schema';
import { heldIn } from '../../support/pdfHeld';
import { shownWords } from '../../support/pdfPages';

/** A field by its tooltip, with the script of its format, or of its keystrokes. */
type Made = [tooltip: string, script: string, key?: 'F' | 'K'];

async function form(fields: readonly Made[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const page = document.addPage([612, 792]);
  fields.forEach(([tooltip, script, key = 'F'], at) => {
    const field = document.getForm().createTextField(`Text${at}`);
    const { dict } = field.acroField;
    dict.set(PDFName.of('TU'), PDFHexString.fromText(tooltip));
    const action = dict.context.obj({ S: 'JavaScript', JS: PDFHexString.fromText(script) });
    if (script) dict.set(PDFName.of('AA'), dict.context.obj({ [key]: action }));
    field.addToPage(page, { x: 40, y: 740 - at * 24, width: 250, height: 18 });
  });
  return document.save({ updateFieldAppearances: false });
}

/** What each field holds and shows after filling, in order; a reason in brackets where it stays blank. */
async function filled(fields: readonly Made[], change: (profile: Profile) => void = () => {}) {
  const profile = structuredClone(SAMPLES['paxman-hub-2026']);
  change(profile);
  const blank = await form([['Member ID', ''], ...fields]);
  const [copy] = await fillForm(blank, buildClaim(profile, profile.courses[0]!.id, '2026-05-11'));
  const held = await heldIn(copy!.bytes);
  const shown = await shownWords(copy!.bytes);
  return fields.map((_, at) => {
    const name = `Text${at + 1}`;
    const row = copy!.rows.find((one) => one.at === name)!;
    if (row.status !== 'filled') return `[${row.why}]`;
    const y = 740 - (at + 1) * 24;
    const words = shown.filter(({ rect }) => rect.bottom >= y - 1 && rect.top <= y + 19).map(({ text }) => text);
    return [held[name], words.join(' ')];
  });
}
const BIRTH = 'Patient date of birth';
const TOTAL = 'Total charge';

describe('a field whose script formats what is typed', () => {
  it.each([
    ['AFDate_FormatEx("mm/dd/yyyy");', '04/09/1978'],
    ['AFDate_FormatEx("m/d/yy");', '4/9/78'],
    ['AFDate_FormatEx("mmm d, yyyy");', 'Apr 9, 1978'],
    ['AFDate_FormatEx("mmmm d, yyyy")', 'April 9, 1978'],
    ['AFDate_FormatEx("dd-mmm-yyyy");', '09-Apr-1978'],
    ["AFDate_FormatEx('yyyy-mm-dd')", '1978-04-09'],
    ['AFDate_FormatEx("dd/mm/yyyy");', '09/04/1978'],
    ['AFDate_FormatEx("mmddyyyy");', '04091978'],
    ['AFDate_FormatEx("mm.dd.yy");', '04.09.78'],
    ['AFDate_Format(1);', '4/9/78'],
    ['AFDate_Format(10)', 'Apr 9, 1978'],
  ])('holds and shows a day as %s does', async (script, day) => {
    expect(await filled([[BIRTH, script]])).toEqual([[day, day]]);
    expect(await filled([[BIRTH, script.replace('Format', 'Keystroke'), 'K']])).toEqual([[day, day]]);
  });

  it('is written as usual where the script asks for the time too, or in capitals, which mean another thing there', async () => {
    const [timed] = await filled([[BIRTH, 'AFDate_FormatEx("m/d/yy h:MM tt");']]);
    expect(timed).toEqual(['04/09/1978', '04/09/1978']);
    expect(await filled([[BIRTH, 'AFDate_FormatEx("MM/DD/YYYY");']])).toEqual([['04/09/1978', '04/09/1978']]);
  });

  it.each([
    ['AFNumber_Format(2, 0, 0, 0, "$", true);', '$2,300.00'],
    ['AFNumber_Format(2, 0, 0, 0, "\\u0024", true);', '$2,300.00'],
    ['AFNumber_Format(2, 1, 0, 0, "", false);', '2300.00'],
    ['AFNumber_Format(2, 2, 0, 0, " USD", false);', '2.300,00 USD'],
    ['AFNumber_Format(0, 0, 0, 0, "", true);', '2,300'],
    ["AFNumber_Format(2, 4, 0, 0, '', true);", "2'300.00"],
  ])('keeps a sum bare, for the script to read, and shows it as %s does', async (script, shown) => {
    expect(await filled([[TOTAL, script]])).toEqual([['2300.00', shown]]);
  });

  it('gets no sum that it would round', async () => {
    const odd = (profile: Profile) => {
      profile.courses[0]!.items[0]!.chargeCents += 50;
    };
    const [whole, exact] = await filled(
      [
        [TOTAL, 'AFNumber_Format(0, 0, 0, 0, "", true);'],
        ['Amount paid', 'AFNumber_Format(2, 0, 0, 0, "", true);'],
      ],
      odd,
    );
    expect(whole).toBe('["2300.50" does not fit what this box takes.]');
    expect(exact).toEqual(['2300.00', '2,300.00']);
  });

  it('gets no identifier that it would turn into a number', async () => {
    const [group, invoice] = await filled(
      [
        ['Group number', 'AFNumber_Format(0, 0, 0, 0, "", true);'],
        ['Patient account number', 'AFNumber_Format(0, 1, 0, 0, "", true);'],
      ],
      (profile) => {
        profile.courses[0]!.invoiceNumber = '204817';
      },
    );
    expect(group).toBe('["0071538" does not fit what this box takes.]');
    expect(invoice).toEqual(['204817', '204817']);
  });

  it('takes ZIP codes, phones and numbers of persons in Acrobat’s own spelling, or none', async () => {
    const long = (profile: Profile) => {
      profile.patient.address.zip = '53711-1234';
    };
    const zips: Made[] = [
      ['Patient ZIP code', 'AFSpecial_Format(0);'],
      ['Patient phone number', 'AFSpecial_Format(2);'],
      ['Tax ID number of the provider', 'AFSpecial_Format(3);'],
    ];
    expect(await filled(zips, long)).toEqual([
      ['53711', '53711'],
      ['(608) 555-0142', '(608) 555-0142'],
      '["84-5550199" does not fit what this box takes.]',
    ]);
    expect(await filled([['Patient ZIP code', 'AFSpecial_Format(1);']], long)).toEqual([['53711-1234', '53711-1234']]);
    expect(await filled([['Patient ZIP code', 'AFSpecial_Format(1);']])).toEqual([
      '["53711" does not fit what this box takes.]',
    ]);
  });
});

describe('the spellings a script lets through', () => {
  const date = (format: string): FieldScript => ({ is: 'date', format });
  const birth = { kind: 'date', iso: '1978-04-09' } as const;

  it('of one part of a day: that part alone', () => {
    expect(spelledFor(date('mm'), birth, 'month', ['04', '4'])).toEqual(['04']);
    expect(spelledFor(date('m'), birth, 'month', ['04', '4'])).toEqual(['4']);
    expect(spelledFor(date('yy'), birth, 'year', ['1978'])).toEqual(['78']);
    expect(spelledFor(date('mm/dd/yyyy'), birth, 'month', ['04'])).toEqual([]);
    expect(spelledFor(date('mm/dd/yyyy'), { kind: 'text', text: 'x' }, '', ['x'])).toEqual([]);
  });

  it('are shown in whole thousands', () => {
    const number: FieldScript = { is: 'number', decimals: 2, separators: 0, currency: '', isBefore: true };
    expect(['5', '999.5', '1000', '1234567.8'].map((text) => shownBy(number, text))).toEqual([
      '5.00',
      '999.50',
      '1,000.00',
      '1,234,567.80',
    ]);
    expect(shownBy(number, 'W-12')).toBeUndefined();
  });
});
