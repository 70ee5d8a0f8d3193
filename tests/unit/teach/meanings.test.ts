import { describe, expect, it } from 'vitest';
import { CONCEPTS, PARTS } from '../../../lib/concepts';
import { meanings as en } from '../../../lib/i18n/en/meanings';
import { meanings as es } from '../../../lib/i18n/es/meanings';
import { groupText, meaningText, wholeMeaningText } from '../../../lib/i18n/meaningText';
import { meaningGroups } from '../../../lib/teach/meaningGroups';
import { isPinnable } from '../../../lib/teach/pin';
import { box, list, tick, together } from '../../support/fieldBuilder';

const ROWS = { lines: 7, diagnoses: 4 };
const groupsOf = (field = box('Zq')) => meaningGroups(field, ROWS);
const allOf = (field = box('Zq')) => groupsOf(field).flatMap(({ meanings }) => meanings);

describe('the meanings to choose from', () => {
  it('begin with leaving it empty, and all can be kept', () => {
    expect(allOf()[0]).toBe('none');
    for (const meaning of allOf(together(box(''), box(''))[0])) expect(isPinnable(meaning), meaning).toBe(true);
    expect(new Set(allOf()).size).toBe(allOf().length);
  });

  it('hold every line and diagnosis, and nothing that is left alone on purpose', () => {
    expect(groupsOf().map(({ id }) => id)).toEqual(expect.arrayContaining(['line[0]', 'line[6]', 'diagnosis']));
    expect(allOf()).toEqual(expect.arrayContaining(['line[6].charge', 'diagnosis[3].code', 'line[0].modifier[3]']));
    expect(allOf().filter((meaning) => /signature|consent|ssn|fax|payee|attachment/.test(meaning))).toEqual([]);
  });

  it('are those that the control can hold', () => {
    expect(allOf(box('', { control: 'date' }))).toContain('patient.birthDate');
    expect(allOf(box('', { control: 'date' }))).not.toContain('patient.name.first');
    expect(allOf(tick(''))).not.toContain('coverage.memberId');
  });

  it('come in parts only where a box holds a part', () => {
    expect(allOf(box(''))).not.toContain('patient.birthDate.month');
    expect(allOf(box('', { maxLength: 2 }))).toContain('patient.birthDate.month');
    expect(
      allOf(
        list(
          '',
          Array.from({ length: 12 }, (_, at) => `M${at}`),
        ),
      ),
    ).toContain('patient.birthDate.month');
  });
});

describe('their words', () => {
  const everything = meaningGroups(together(box(''), box(''))[0]!, ROWS);

  it.each(['en', 'es'] as const)('are there for every one of them, each told from the others, in %s', (language) => {
    for (const { id, meanings } of everything) {
      const texts = meanings.map((meaning) => meaningText(meaning, language));
      expect(groupText(id, language)).not.toMatch(/[.{[]|^group/);
      for (const text of texts) expect(text).not.toMatch(/\{|\[n|^[a-z]+\.[a-z]/i);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  it('are translated, and none is left over', () => {
    const same = Object.keys(en).filter((key) => en[key as keyof typeof en] === es[key as keyof typeof en]);
    expect(same).toEqual([]);
    const keys = new Set(CONCEPTS.flatMap(({ id }) => [id, id.replace(/^.*?\.(?:policyholder\.)?/, '')]));
    const parts = Object.values(PARTS).flat();
    const odd = Object.keys(en).filter((key) => !/^(?:none|group\.|part\.)/.test(key) && !keys.has(key));
    expect(odd).toEqual([]);
    const oddParts = Object.keys(en)
      .filter((key) => key.startsWith('part.') && key !== 'part.letter')
      .filter((key) => !parts.includes(key.slice(5)));
    expect(oddParts).toEqual([]);
  });

  it('say whose it is where they stand alone', () => {
    expect(wholeMeaningText('patient.birthDate.month', 'en')).toBe('Patient: Date of birth, month');
    expect(wholeMeaningText('line[2].charge', 'en')).toBe('Service line 3: Charge');
    expect(wholeMeaningText('line[2].pointer.B', 'en')).toBe('Service line 3: Diagnosis pointer, letter B');
    expect(wholeMeaningText('line[0].modifier[1]', 'es')).toBe('Línea de servicio 1: Modificador 2');
    expect(wholeMeaningText('none', 'en')).toBe('Leave this empty');
  });
});
