import { describe, expect, it } from 'vitest';
import { scanPdf } from '../../../lib/pdf/scan';
import { built } from './forms';
import { scanned } from './printing';

/** Boxes side by side, 30 points wide with gaps of 6, with these field names; what shares a cluster is joined by "+". */
async function joined(names: string[], maxLength = 2, gap = 6): Promise<string> {
  const bytes = await built((document) => {
    names.forEach((name, index) => {
      const field = document.getForm().createTextField(name);
      field.setMaxLength(maxLength);
      field.addToPage(document.getPage(0), { x: 40 + index * (30 + gap), y: 600, width: 30, height: 18 });
    });
  });
  const { fields } = (await scanPdf(bytes)).scan;
  return fields
    .map((field, at) => (at > 0 && !field.cluster?.index ? ` ${field.at}` : `${at ? '+' : ''}${field.at}`))
    .join('');
}

describe('boxes of one value', () => {
  it.each([
    [['dob_mm', 'dob_dd', 'dob_yyyy']],
    [['f1_01', 'f1_02', 'f1_03']],
    [['PatientPhoneArea', 'PatientPhonePrefix', 'PatientPhoneLine']],
    [['ssnPart1', 'ssnPart2', 'ssnPart3']],
  ])('%j are joined', async (names) => expect(await joined(names)).toBe(names.join('+')));

  it.each([
    [['patient_mi', 'patient_sex']],
    [['dob_mm', 'sex']],
    [['f1_01', 'f1_02', 'f1_03', 'f1_04', 'f1_05', 'f1_06']], // from and to: nothing says where one ends
  ])('%j are not', async (names) => expect(await joined(names)).toBe(names.join(' ')));

  it('are joined by one question over short ones, whatever they are called', async () => {
    const phone = async (max: number) => {
      const fields = await scanned((paper) => {
        paper.print('What telephone number can we call?', 40, 88);
        ['Area', 'Tel', 'Tel2'].forEach((name, at) => {
          const field = paper.document.getForm().createTextField(name);
          field.setMaxLength(max);
          field.addToPage(paper.page, { x: 40 + at * 42, y: 676, width: 34, height: 14 });
        });
      });
      return fields.map(({ cluster }) => cluster?.size);
    };
    expect(await phone(4)).toEqual([3, 3, 3]);
    expect((await phone(9))[0]).toBeUndefined();
  });

  it('are parted by captions of their own under them', async () => {
    const line = async (words: readonly string[]) => {
      const fields = await scanned((paper) => {
        paper.print('Home address', 40, 103);
        words.forEach((said, at) => {
          paper.text(110 + at * 48, 100, 36);
          paper.print(said, 110 + at * 48, 116, 5);
        });
      });
      return fields.map(({ cluster }) => cluster?.size);
    };
    expect(await line(['State', 'Zone'])).toEqual([undefined, undefined]);
    expect(await line(['MM', 'DD'])).toEqual([2, 2]);
  });

  it('numbers alone do not join longer boxes, and distance parts them', async () => {
    expect(await joined(['code 1', 'code 2'], 8)).toBe('code 1 code 2');
    expect(await joined(['dob_mm', 'dob_dd'], 2, 40)).toBe('dob_mm dob_dd');
  });
});
