import { describe, expect, test } from 'vitest';
import { isRight, type Row, undoFaults } from '../../../scripts/lib/matrix/cells.ts';
import { takenBack } from '../../../scripts/lib/matrix/report.ts';
import { judgeUndo } from '../../../scripts/lib/matrix/undo.ts';
import type { Truth } from '../../e2e/support/readTruth.ts';
import type { ExpectedControl } from '../../support/expectedPage.ts';

const NAMES = ['name', 'state', 'born', 'sex'];
const CONTROLS = NAMES.map((state) => ({ state }) as ExpectedControl);
const truth = (...values: string[]): Truth => new Map(CONTROLS.map((control, at) => [control, values[at]!]));
const row = (undone: Row['undone']): Row => ({
  page: 'a',
  title: 'A',
  cells: {},
  besides: [],
  ...(undone && { undone }),
});

const BEFORE = truth('', '', '--', '');
const FILLED = truth('Jordan', 'WI', '1978-04-09', 'F');

describe('what an undo left in the model of a library', () => {
  test('nothing, where all is as before', () => {
    const undone = judgeUndo(BEFORE, FILLED, BEFORE, false);
    expect(undone).toEqual({ filled: 4, stays: [], spoiled: [], isTold: false });
    expect(isRight(row(undone))).toBe(true);
    expect(takenBack([row(undone)])).toBe('4 of 4 controls');
  });

  test('what was filled, or a part of it, is no fault where she is told', () => {
    const undone = judgeUndo(BEFORE, FILLED, truth('', 'WI', '-04-', ''), true);
    expect(undone).toMatchObject({ stays: ['state', 'born'], spoiled: [] });
    expect(undoFaults(row(undone))).toEqual([]);
    expect(undoFaults(row({ ...undone, isTold: false }))).toHaveLength(2);
    expect(takenBack([row(undone), row(undefined)])).toBe('2 of 4 controls');
  });

  test('what nobody put there is one', () => {
    const undone = judgeUndo(BEFORE, FILLED, truth('', '', '--', 'false'), true);
    expect(undone).toMatchObject({ stays: [], spoiled: ['sex: false'] });
    expect(isRight(row(undone))).toBe(false);
  });
});
