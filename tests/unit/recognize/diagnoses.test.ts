import { describe, expect, it } from 'vitest';
import { box, together, under } from '../../support/fieldBuilder';
import { readings } from './readings';

describe('a diagnosis in words', () => {
  it('beside boxes for codes is the illness in words', () => {
    expect(readings(box('Diagnosis or nature of illness'), box('ICD-10 code'))).toEqual([
      'condition.description',
      'diagnosis[0].code',
    ]);
    expect(readings(box('ICD-10 code'), box('Second code'), box('Diagnosis or nature of illness'))).toEqual([
      'diagnosis[0].code',
      'diagnosis[1].code',
      'condition.description',
    ]);
  });

  it('alone is box 21 of the paper form', () => {
    expect(readings(box('Diagnosis or nature of illness or injury'))).toEqual(['diagnosis[0].code']);
  });

  it('a box that asks for codes is no box for words', () => {
    expect(readings(box('Diagnosis or nature of illness: ICD-10 code'), box('ICD-10 code'))).toEqual([
      'diagnosis[0].code',
      'diagnosis[1].code',
    ]);
  });

  it('a box of eight is for a code, whatever stands over it', () => {
    const boxes = [0, 1].map(() => box('Diagnosis or nature of illness', { maxLength: 8 }));
    expect(readings(boxes)).toEqual(['diagnosis[0].code', 'diagnosis[1].code']);
  });
});

describe('an ordinal alone', () => {
  it.each([[['Second', 'Third', 'Fourth']], [['2nd', '3rd', '4th']], [['Second code', 'Third code', 'Fourth code']]])(
    'goes on with the diagnosis before it: %j',
    (ordinals) => {
      expect(readings(box('ICD-10 code, main'), ...ordinals.map((label) => box(label)))).toEqual([
        'diagnosis[0].code',
        'diagnosis[1].code',
        'diagnosis[2].code',
        'diagnosis[3].code',
      ]);
    },
  );

  it('with words goes on with the words', () => {
    expect(readings(box('Diagnosis in words, first'), box('Second'))).toEqual([
      'diagnosis[0].description',
      'diagnosis[1].description',
    ]);
  });

  it.each<[string, string[]]>([
    ['after something else', readings(box("Patient's town"), box('Second'))],
    ['under another heading', readings(under('Illness', box('ICD-10 code, main')), under('Guests', box('Second')))],
    ['with something between', readings(box('ICD-10 code, main'), box("Patient's town"), box('Second'))],
    ['as a hint', readings(box('ICD-10 code, main'), box({ hint: 'Second' }))],
  ])('%s says nothing', (_, read) => {
    expect(read.at(-1)).toBe('');
  });
});

describe('boxes that only their letters name', () => {
  const lettered = (letters: string, maxLength = 7) =>
    [...letters].map((letter) => box({ left: `${letter}.` }, { maxLength }));
  const indicator = box('ICD Ind.', { maxLength: 1 });

  it('are the diagnoses beside the box for the edition of the ICD', () => {
    const codes = [0, 1, 2, 3].map((at) => `diagnosis[${at}].code`);
    expect(readings(indicator, lettered('ABCD')).slice(1)).toEqual(codes);
    expect(readings(lettered('ABCD'), indicator).slice(0, 4)).toEqual(codes);
  });

  it('may be anything elsewhere, and when they are few', () => {
    expect(readings(lettered('ABCD'))).toEqual(['', '', '', '']);
    expect(readings(indicator, box('Comments'), lettered('ABCD')).slice(2)).toEqual(['', '', '', '']);
    expect(readings(indicator, lettered('ABC')).slice(1)).toEqual(['', '', '']);
  });
});

describe('a code in two boxes', () => {
  it('is one diagnosis, and the next one is the second', () => {
    const code = (says: string) =>
      together(box({ below: says }, { maxLength: 3 }), box({ below: says }, { maxLength: 4 }));
    expect(readings(code('Main diagnosis, ICD-10'), code('Second diagnosis, ICD-10'))).toEqual(
      [0, 1].flatMap((at) => ['category', 'subcategory'].map((part) => `diagnosis[${at}].code.${part}`)),
    );
  });
});
