import { describe, expect, it } from 'vitest';
import { isPart } from '../../../lib/pdf/parts';
import { captions, scanned } from './printing';

describe('a question over its translation', () => {
  const asked = (upper: string, lower: string, indent = 0) =>
    scanned((paper) => {
      for (let at = 0; at < 12; at++) paper.print(`remark ${at}`, 400, 300 + at * 10, 6);
      paper.print(upper, 40, 80, 9);
      paper.print(lower, 40 + indent, 93, 7);
      paper.text(40, 104, 200);
      paper.print('Town', 40, 130, 7);
      paper.text(40, 140, 200);
    });

  it('is one caption in two languages, and no heading over what follows', async () => {
    const fields = await asked('When was the patient born?', '¿Cuándo nació el paciente?');
    expect(captions(fields[0]!)).toEqual(['above: When was the patient born? / ¿Cuándo nació el paciente?']);
    expect(fields.flatMap(({ sections }) => sections)).toEqual([]);
  });

  it('stands for both where nothing but its marks tells that the other is Spanish', async () => {
    const [field] = await asked('Where does that person work?', '¿Dónde trabaja esa persona?');
    expect(captions(field!)).toEqual(['above: Where does that person work?']);
  });

  it.each([
    ['another language it is not', 'About the patient', 'Family name', 0],
    ['it begins elsewhere', 'When was the patient born?', '¿Cuándo nació el paciente?', 60],
  ])('is none where %s', async (_, upper, lower, indent) => {
    const [field] = await asked(upper, lower, indent);
    expect(captions(field!)).toEqual([`above: ${lower}`]);
  });
});

it.each([
  ['thin', 'Whose card is it?', []],
  ['with a remark', 'Whose card is it? (see back)', []],
  ['no question', 'Whose card it is', ['Whose card it is']],
])('large print over a box, %s: “%s”', async (_, words, sections) => {
  const fields = await scanned((paper) => {
    paper.print('Request for payment', 40, 30, 16);
    for (let at = 0; at < 12; at++) paper.print(`remark ${at}`, 400, 300 + at * 10, 6);
    paper.print(words, 40, 88, 9);
    paper.text(40, 100, 200);
    paper.print('see the card', 250, 103, 6);
    paper.print('Town', 40, 130, 6);
    paper.text(40, 140, 200);
  });
  expect(captions(fields[0]!).includes(`above: ${words}`)).toBe(sections.length === 0);
  expect(fields[1]!.sections.slice(1)).toEqual(sections);
});

it.each(['month / mes', 'MM / DD / YYYY', 'dollars / dólares', 'año', 'M'])('“%s” names a part', (text) => {
  expect(isPart(text)).toBe(true);
});

it.each(['city / ciudad', 'day of birth', 'Male / hombre'])('“%s” names none', (text) => {
  expect(isPart(text)).toBe(false);
});
