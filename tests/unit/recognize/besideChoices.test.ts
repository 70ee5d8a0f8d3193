import { describe, expect, it } from 'vitest';
import type { Field } from '../../../lib/pipeline';
import { besideChoices } from '../../../lib/recognize/besideChoices';
import { box, page, radios, type Says } from '../../support/fieldBuilder';
import { readings } from './readings';

const LINE = { y: 100, height: 20 };
const question = (asked: string, ...choices: string[]): Field =>
  radios({ above: asked, right: choices[0]! }, choices, { rect: { x: 20, width: 13, ...LINE } });
const behind = (says: Says = {}, traits: Partial<Field> = {}): Field =>
  box(says, { maxLength: 2, rect: { x: 200, width: 30, ...LINE }, ...traits });

describe('a box behind the choices of a question', () => {
  it('goes on with the question, and its caption is no part of the last choice', () => {
    const fields = besideChoices(page(question('b. Auto accident?', 'YES', 'NO STATE'), behind()));
    expect(fields[0]!.options.map(({ text }) => text)).toEqual(['YES', 'NO']);
    expect(fields[1]!.labels).toEqual([{ text: 'STATE', from: 'left' }]);
    expect(fields[1]!.sections).toEqual(['b. Auto accident?']);
  });

  it('is read so', () => {
    const at = [question('10b. Auto accident?', 'Yes', 'No  Place (state)'), behind({ above: 'Employment?' })];
    expect(readings(...at)).toEqual(['condition.autoAccident', 'condition.autoAccidentState']);
    const lab = [question('20. Outside lab?', 'Yes', 'No $ charges'), behind({}, { maxLength: -1 })];
    expect(readings(...lab)[1]).toBe('claim.outsideLab');
  });

  it('also where all of that is read left of the box', () => {
    const fields = besideChoices(page(question('Auto accident?', 'Yes', 'No State'), behind({ left: 'No State' })));
    expect(fields[1]!.labels).toEqual([{ text: 'State', from: 'left' }]);
  });

  it.each<[string, Field[]]>([
    ['an answer in more words', [question('Whose?', 'Mine', 'Not mine, but my spouse’s'), behind()]],
    ['a box with a caption of its own', [question('Work?', 'Yes', 'No STATE'), behind({ left: 'Town' })]],
    [
      'a box on the next line',
      [question('Work?', 'Yes', 'No STATE'), behind({}, { rect: { x: 200, y: 130, width: 30, height: 20 } })],
    ],
    [
      'a cell of a table',
      [question('Work?', 'Yes', 'No STATE'), behind({}, { grid: { grid: 'g', row: 0, column: 1 } })],
    ],
  ])('%s is left as it is', (_, fields) => {
    const given = page(fields);
    expect(besideChoices(given)).toEqual(given);
  });
});
