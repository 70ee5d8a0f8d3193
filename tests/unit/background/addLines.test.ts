import { describe, expect, it } from 'vitest';
import { fillTab } from '../../../lib/background/fill';
import { reviewTab } from '../../../lib/background/review';
import { undoTab } from '../../../lib/background/undo';
import { buildClaim } from '../../../lib/claim/build';
import type { TabReport } from '../../../lib/messages';
import type { Field } from '../../../lib/pipeline';
import { makePlan } from '../../../lib/plan/plan';
import { recognize } from '../../../lib/recognize/recognize';
import { type FakeFrame, fakeFlow, field, frame, TAB } from './fakeFlow';

const COLUMNS = ['Date of service', 'Procedure code', 'Charge'];
const BUTTON = '0:b1';

/** A box that stands where its number says. */
const box = (id: string, label: string, at: number, more: Partial<Field> = {}): Field => ({
  ...field(id, ''),
  labels: [{ text: label, from: 'label' }],
  rect: { x: 20, y: 40 * at, width: 200, height: 24 },
  order: at * 10,
  ...more,
});
const row = (number: number): Field[] =>
  COLUMNS.map((label, column) => ({
    ...box(`r${number}${'abc'[column]}`, label, 10 + number),
    rect: { x: 20 + 220 * column, y: 400 + 40 * number, width: 200, height: 24 },
    grid: { grid: 'g', row: number, column },
  }));

/** A page with a member ID, a table of service lines, a total and a button; `press` is what the button does. */
async function start(
  rows: number,
  press: (form: FakeFrame, presses: number) => ReturnType<NonNullable<FakeFrame['press']>>,
) {
  const form = frame(0, 'https://badger.example/claim', []);
  const lay = (count: number) => [
    box('m', 'Member ID', 1),
    ...Array.from({ length: count }, (_, at) => row(at)).flat(),
    box('t', 'Total charge', 60),
  ];
  form.fields = lay(rows);
  const button = () => [{ id: 'b1', words: 'Add another service', after: form.fields.length - 1, submits: '' }];
  form.adders = button();
  let presses = 0;
  form.press = ({ fields }) => {
    if (fields.length > 0) return { why: 'none' };
    const answer = press(form, ++presses);
    form.adders = button();
    return answer;
  };
  const made = await fakeFlow([form]);
  Object.assign(made.flow.engine, { buildClaim, recognize, makePlan });
  await reviewTab(made.flow, TAB);
  const review = (await made.flow.records.get(TAB))!.report;
  const fill = (without: string[] = []) =>
    fillTab(
      made.flow,
      TAB,
      review.fields.filter(({ status, key }) => status === 'ready' && !without.includes(key)).map(({ key }) => key),
    );
  return { ...made, form, review, fill, lay, pressed: () => presses };
}
const oneMore =
  (most = 99) =>
  (form: FakeFrame, presses: number) => {
    if (presses >= most) return { why: 'locked' };
    const rows = form.fields.filter(({ grid }) => grid).length / COLUMNS.length;
    form.fields = [...form.fields.slice(0, -1), ...row(rows), form.fields.at(-1)!];
    return {};
  };
const button = (report: TabReport) => report.fields.find(({ key }) => key === BUTTON)!;
const charges = (form: FakeFrame) => [0, 1, 2, 3, 4, 5, 6, 7].map((at) => form.values.get(`r${at}c`) ?? '');

describe('adding the lines that do not fit', () => {
  it('is a row of the review, and hers to leave out', async () => {
    const it = await start(2, oneMore());
    expect(button(it.review)).toMatchObject({
      status: 'ready',
      label: 'Add another service',
      adds: 5,
      value: '5 more lines',
    });
    expect(button(it.review).why).toMatch(/shows 2 of your 7 service lines.*never presses Submit/);
    const report = await it.fill([BUTTON]);
    expect(it.pressed()).toBe(0);
    expect(button(report)).toMatchObject({ status: 'needs-you', why: 'You left this one out.' });
    expect(charges(it.form).filter(Boolean)).toHaveLength(2);
  });

  it('presses once for each line, fills it, and writes the sums when all are in', async () => {
    const it = await start(2, oneMore());
    const report = await it.fill();
    expect(it.pressed()).toBe(5);
    expect(charges(it.form)).toEqual(['500.00', ...Array(6).fill('300.00'), '']);
    expect(it.form.values.get('t')).toBe('2300.00');
    expect(button(report)).toMatchObject({ status: 'filled', why: '“Add another service” was pressed 5 times.' });
    const order = it.page.told.filter(({ type }) => type === 'page.write').map(({ body }) => JSON.stringify(body));
    expect(order.at(-1)).toContain('2300.00');
    expect(report.notes).toEqual([]);
    expect(new Set(report.fields.map(({ key }) => key)).size).toBe(report.fields.length);
  });

  it('ends where the page takes no more, with the sum of the lines that are in', async () => {
    const it = await start(5, oneMore(2));
    const report = await it.fill();
    expect(charges(it.form).filter(Boolean)).toHaveLength(6);
    expect(it.form.values.get('t')).toBe('2000.00');
    expect(button(report)).toMatchObject({ status: 'needs-you' });
    expect(button(report).why).toMatch(/no more than 6 lines/);
    expect(report.notes.join(' ')).toMatch(/6 of your 7 service lines.*line 7 on a second form/);
  });

  it('writes nothing into what is no service line', async () => {
    const it = await start(2, (form) => {
      form.fields = [
        ...form.fields,
        box('x', 'Name of the other insurance company', 70),
        box('y', 'Policy number', 71),
      ];
      return {};
    });
    const report = await it.fill();
    expect(it.pressed()).toBe(1);
    expect([it.form.values.has('x'), it.form.values.has('y')]).toEqual([false, false]);
    expect(button(report).why).toMatch(/no service line like the others/);
  }, 15_000);

  it('ends where pressing led to another page', async () => {
    const it = await start(2, (form) => {
      form.url = 'https://badger.example/elsewhere';
      return oneMore()(form, 1);
    });
    const report = await it.fill();
    expect(charges(it.form).filter(Boolean)).toHaveLength(2);
    expect(button(report).why).toMatch(/leads to another page/);
  });

  it('writes lines once more that a press has emptied', async () => {
    const it = await start(2, (form, presses) => {
      form.values.delete('r0c');
      return oneMore()(form, presses);
    });
    await it.fill();
    expect(charges(it.form)).toEqual(['500.00', ...Array(6).fill('300.00'), '']);
  });

  it('ends where the page does not keep them', async () => {
    const it = await start(2, (form, presses) => {
      form.values.delete('r0c');
      form.refuses = new Set(['r0c']);
      return oneMore()(form, presses);
    });
    const report = await it.fill();
    expect(it.pressed()).toBe(1);
    expect(button(report).why).toMatch(/emptied lines that were filled before/);
  });

  it('ends where a line is on the page already', async () => {
    const it = await start(1, () => ({ why: 'listed' }));
    expect(button(await it.fill()).why).toMatch(/seems to hold line 1 already/);
  });

  it('ends when she stops it', async () => {
    const it = await start(2, (form, presses) => {
      if (presses === 2) it.flow.fillRuns.stop(TAB);
      return oneMore()(form, presses);
    });
    const report = await it.fill();
    expect(it.pressed()).toBe(2);
    expect(button(report).why).toMatch(/You stopped it before line/);
    expect(report.fields.find(({ concept }) => concept === 'claim.totalCharge')).toMatchObject({ status: 'ready' });
    expect(it.form.values.has('t')).toBe(false);
  });

  it('undone, the rows of added lines are gone and the button waits for her again', async () => {
    const it = await start(2, oneMore());
    await it.fill();
    const report = await undoTab(it.flow, TAB);
    expect(report.fields.map(({ key }) => key).sort()).toEqual(it.review.fields.map(({ key }) => key).sort());
    expect(button(report)).toEqual(button(it.review));
  });
});

describe('one set of boxes, and a button that puts what stands in them into a list', () => {
  const commit = (shown: boolean) => (form: FakeFrame) => {
    if (shown) for (const id of ['r0a', 'r0b', 'r0c']) form.values.delete(id);
    return { shown };
  };

  it('is filled and pressed for every line, the last one too', async () => {
    const it = await start(1, commit(true));
    const report = await it.fill();
    expect(it.pressed()).toBe(7);
    expect(charges(it.form)[0]).toBe('');
    const lines = report.fields.filter(({ concept }) => concept.endsWith('.charge'));
    expect(lines.map(({ concept, status }) => `${concept} ${status}`)).toEqual(
      [0, 1, 2, 3, 4, 5, 6].map((at) => `line[${at}].charge filled`),
    );
    expect(it.form.values.get('t')).toBe('2300.00');
  });

  it('looked at once more, the page is not filled with the same lines again', async () => {
    const it = await start(1, commit(true));
    await it.fill();
    const again = (await reviewTab(it.flow, TAB)).report;
    expect(again.fields.some(({ adds }) => adds !== undefined)).toBe(false);
    const lines = again.fields.filter(({ concept }) => concept.startsWith('line['));
    expect(new Set(lines.map(({ status, why }) => `${status}: ${why}`))).toEqual(
      new Set(['ignored: Your lines are in the page’s list already.']),
    );
  });

  it('goes no further where the list does not show the line', async () => {
    const it = await start(1, (form) => ({ ...commit(true)(form), shown: false }));
    const report = await it.fill();
    expect(it.pressed()).toBe(1);
    expect(button(report).why).toMatch(/list does not show line 1/);
    expect(it.form.values.has('t')).toBe(false);
  });
});
