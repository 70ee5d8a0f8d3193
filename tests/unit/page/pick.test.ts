import { describe, expect, it } from 'vitest';
import { type Choice, findChoice, findOwnWords, isAccepted, meantAmong } from '../../../lib/page/pick';
import type { WriteAction } from '../../../lib/pipeline';

type ChooseAction = Extract<WriteAction, { do: 'choose' }>;
const choices = (...texts: string[]): Choice[] =>
  texts.map((text, index) => ({ value: String(index), text, disabled: false }));
const choose = (text: string, accept: string[] = [], value = ''): ChooseAction => ({
  do: 'choose',
  text,
  accept,
  value,
});

describe('a choice that gives a code and what it stands for', () => {
  const icd = choose('C50.412', ['C50.412', 'C50412']);
  const state = choose('Wisconsin', ['Wisconsin', 'WI', 'Wisconsin (WI)']);
  const spouse = choose('Spouse', ['spouse', '01', 'sp']);

  it.each([
    ['C50.412 - Breast, upper outer, left', icd],
    ['C50.412: Malignant neoplasm', icd],
    ['C50412 Malignant neoplasm', icd],
    ['[C50.412] Malignant neoplasm', icd],
    ['Malignant neoplasm (C50.412)', icd],
    ['WI - Wisconsin', state],
    ['(WI) Wisconsin', state],
    ['Wisconsin [WI]', state],
    ['01 - Spouse', spouse],
    ['2 - Spouse', spouse],
  ])('%s', (text, action) => {
    expect(findChoice(choices('Other', text), action)).toBe(1);
    expect(isAccepted(text, action)).toBe(true);
  });

  it.each([
    ['C50.4129 - Breast', icd],
    ['C50.411 - Breast, not C50.412', icd],
    ['01 - Self', spouse],
    ['Spouse - divorced', spouse],
    ['Not spouse', spouse],
    ['West Virginia', choose('Virginia', ['Virginia', 'VA'])],
  ])('%s is something else', (text, action) => {
    expect(findChoice(choices(text), action)).toBe(-1);
  });

  it('is none when two begin with the code', () => {
    expect(() => findChoice(choices('C50.412 - left', 'C50.412 - left, upper'), icd)).toThrow('twins C50.412');
  });
});

describe('findOwnWords', () => {
  it.each(['Create "Acme"', 'Use "Acme"', 'Add new option: Acme', 'Agregar “Acme”', 'Not listed: Acme'])(
    '%s takes it',
    (text) => {
      expect(findOwnWords(choices('Acme Foods', text), 'Acme')).toBe(1);
    },
  );
  it.each(['No results for "Acme"', 'Create "Acme Foods"', 'Acme', 'Did you mean "Acme"?'])('%s does not', (text) => {
    expect(findOwnWords(choices(text), 'Acme')).toBe(-1);
  });
});

describe('meantAmong', () => {
  const none: ChooseAction = { ...choose('No'), like: '^no\\b' };
  const spouse: ChooseAction = { ...choose('Spouse'), like: '\\bhusband\\b.*\\bwife\\b', unlike: '\\bformer\\b' };

  it('takes the only choice that says it in a longer text', () => {
    expect(meantAmong(choices('Yes, at work', 'No, nothing like that'), none)?.text).toBe('No, nothing like that');
    expect(meantAmong(choices('The member’s child', 'The member’s husband / wife'), spouse)?.value).toBe('1');
  });

  it('takes none of several, none that says what rules it out, and none where no words are given', () => {
    expect(meantAmong(choices('No accident', 'No, but an illness'), none)).toBeUndefined();
    expect(meantAmong(choices('Former husband or wife'), spouse)).toBeUndefined();
    expect(meantAmong(choices('No'), choose('No'))).toBeUndefined();
  });
});

describe('findChoice', () => {
  it('goes by the value when it is known', () => {
    expect(findChoice(choices('Self', 'Spouse', 'Child'), choose('Self', [], '1'))).toBe(1);
  });

  it('goes by the text when the value is not among the choices', () => {
    expect(findChoice(choices('Self', 'Spouse'), choose('Spouse', [], '01'))).toBe(1);
  });

  it('compares texts by letters and digits only', () => {
    expect(findChoice(choices('— select —', 'SPOUSE / PARTNER'), choose('Spouse/partner'))).toBe(1);
  });

  it('tries what means the same in the given order', () => {
    expect(findChoice(choices('Partner', 'Spouse'), choose('Husband', ['Spouse', 'Partner']))).toBe(1);
  });

  it('takes no part of a text for the whole', () => {
    expect(findChoice(choices('West Virginia', 'Virginia Beach'), choose('Virginia'))).toBe(-1);
    expect(findChoice(choices('Female'), choose('Male'))).toBe(-1);
  });

  it('never takes a number for a value it was not given as', () => {
    expect(findChoice(choices('January', 'February'), choose('1', ['Feb']))).toBe(-1);
  });

  it('leaves out what cannot be chosen', () => {
    expect(findChoice([{ value: 'x', text: 'Spouse', disabled: true }], choose('Spouse', [], 'x'))).toBe(-1);
  });

  it('refuses to guess between two that read the same and differ', () => {
    expect(() => findChoice(choices('PPO', 'P.P.O.'), choose('PPO'))).toThrow(/^twins PPO$/);
  });

  it('goes by the text where several share a value', () => {
    const buttons = ['Yes', 'No'].map((text) => ({ value: 'on', text, disabled: false }));
    expect(findChoice(buttons, choose('No', [], 'on'))).toBe(1);
    expect(findChoice(buttons, choose('Maybe', [], 'on'))).toBe(-1);
  });

  it('takes the first of two that are the same in every way', () => {
    const same = { value: 'US', text: 'United States', disabled: false };
    expect(findChoice([same, { value: 'CA', text: 'Canada', disabled: false }, same], choose('United States'))).toBe(0);
  });
});

it('isAccepted knows every text that means the same, and no empty one', () => {
  expect(isAccepted('wisconsin', choose('WI', ['Wisconsin']))).toBe(true);
  expect(isAccepted('', choose('WI', ['']))).toBe(false);
});
