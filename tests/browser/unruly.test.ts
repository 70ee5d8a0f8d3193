import { describe, expect, it } from 'vitest';
import { check, choose, date, type } from './harness/actions';
import type { Session, Tab } from './harness/browser';
import { freshTab } from './harness/freshTab';
import type { Order } from './harness/inject';
import { BROWSERS } from './harness/sharedBrowser';

const text = (name: string, value: string): Order => ({ at: `#${name}`, control: 'text', action: type(value) });

describe.each(BROWSERS)('pages that do not make it easy, in %s', (browser) => {
  let session: Session;
  let tab: Tab;
  freshTab(browser, 'unruly.html', async (fresh, its) => {
    session = its;
    tab = fresh;
  });

  const value = (name: string) => tab.truth<string>(`document.getElementById(${JSON.stringify(name)}).value`);
  const model = () => tab.truth<Record<string, string>>('model()');

  it('masks, late commits and trusted-only listeners have the value in their own model', async () => {
    const outcomes = await tab.write([
      text('phone', '6085550142'),
      text('guided', '6085550142'),
      text('birth', '04/09/1978'),
      text('blurred', 'Madison'),
      text('focusout', 'Madison'),
      text('changed', 'Madison'),
      text('trusted', 'XEH883204517'),
      text('keys', '0071538'),
      text('money', '2300.00'),
      text('shouted', 'Okafor'),
      text('usDate', '01/04/2026'),
    ]);
    expect(outcomes.filter((outcome) => outcome.status !== 'filled')).toEqual([]);
    expect(await model()).toEqual({
      phone: '6085550142',
      guided: '6085550142',
      birth: '04091978',
      blurred: 'Madison',
      focusout: 'Madison',
      changed: 'Madison',
      trusted: 'XEH883204517',
      keys: '0071538',
      money: '$2,300.00',
      shouted: 'OKAFOR',
      usDate: '1/4/2026',
    });
    expect(outcomes.map((outcome) => outcome.readBack)).toEqual(
      expect.arrayContaining(['(608) 555-0142', '$2,300.00', 'OKAFOR']),
    );
  });

  it('a choice drawn as buttons is made by the button that is meant, and taken back by an undo', async () => {
    const orders: Order[] = [
      { at: '.toggle', control: 'radio-group', action: choose('No', 'N') },
      { at: '.plain', control: 'radio-group', action: choose('Home') },
    ];
    expect(await tab.write(orders)).toMatchObject([
      { status: 'filled', readBack: 'No' },
      { status: 'filled', readBack: 'Home' },
    ]);
    expect(await model()).toEqual({ toggle: 'N', plain: 'H' });
    expect(await tab.write(orders)).toMatchObject([{ status: 'kept' }, { status: 'kept' }]);
    expect(await tab.undo()).toBe(2);
    expect(await model()).toEqual({ toggle: '', plain: '' });
  });

  it('models committed on blur are committed when another window has the focus', async () => {
    const front = await session.open('native.html');
    await front.page.bringToFront();
    expect(await tab.truth('document.hasFocus()')).toBe(false);
    const outcomes = await tab.write([
      text('blurred', 'Madison'),
      text('focusout', 'Madison'),
      text('changed', 'Madison'),
      text('money', '2300.00'),
    ]);
    expect(outcomes.map((outcome) => outcome.status)).toEqual(['filled', 'filled', 'filled', 'filled']);
    expect(await model()).toEqual({ blurred: 'Madison', focusout: 'Madison', changed: 'Madison', money: '$2,300.00' });
    await front.close();
  });

  it('a field the page clears is written once more, and fails when it is cleared again', async () => {
    const outcomes = await tab.write([text('clearsOnce', 'A'), text('clearsLate', 'B'), text('clearsAlways', 'C')]);
    expect(outcomes.map((outcome) => [outcome.status, outcome.why])).toEqual([
      ['filled', ''],
      ['filled', ''],
      ['failed', 'The page cleared "C".'],
    ]);
    expect(await model()).toEqual({ clearsOnce: 'A', clearsLate: 'B', clearsAlways: '' });
  });

  it('a value the page turns into another is taken out again, and both are named', async () => {
    const outcomes = await tab.write([
      text('cut', '1420 Juniper Hollow Road'),
      text('other', '1420 Juniper Hollow Road'),
      text('cents', '300.00'),
      text('stubborn', '300.00'),
    ]);
    expect(outcomes.map((outcome) => [outcome.status, outcome.why])).toEqual([
      ['failed', 'The page turned "1420 Juniper Hollow Road" into "1420", so it was taken out again.'],
      ['failed', 'The page turned "1420 Juniper Hollow Road" into "PO Box 1", so it was taken out again.'],
      ['failed', 'The page turned "300.00" into "30000", so it was taken out again.'],
      ['failed', 'The page turned "300.00" into "0.00"; please check it.'],
    ]);
    expect([await value('cut'), await value('other'), await value('cents')]).toEqual(['', '', '']);
  });

  it('answers that redraw the form: what came is filled, what went fails with a sentence', async () => {
    const outcomes = await tab.write([
      { at: '#country', control: 'select', action: choose('United States', 'US') },
      { at: '#state', control: 'select', action: choose('Wisconsin', 'WI') },
      text('redraws', 'x'),
      text('replaced', 'Jordan'),
      { at: '[name=drawnAgain]', control: 'radio-group', action: choose('Spouse') },
      text('gone', 'Avery'),
      text('hidden', 'Okafor'),
      text('disabled', '53711'),
      text('late', 'Lakeview'),
    ]);
    expect(outcomes.map((outcome) => [outcome.status, outcome.why])).toEqual([
      ['filled', ''],
      ['filled', ''],
      ['filled', ''],
      ['filled', ''],
      ['filled', ''],
      ['failed', 'This field is no longer on the page.'],
      ['failed', 'This field is no longer shown on the page.'],
      ['failed', 'The page does not let this field be changed.'],
      ['failed', 'The page removed this field after it was filled.'],
    ]);
    expect(await value('state')).toBe('WI');
    expect((await model()).replaced).toBe('Jordan');
    expect(await tab.truth('document.querySelector("[name=drawnAgain]:checked").value')).toBe('Spouse');
    expect(await tab.undo()).toBe(5);
    expect(await value('replaced')).toBe('');
    expect([await value('hidden'), await value('disabled')]).toEqual(['', '']);
  });

  it('a field that is no longer the one that was read is not written', async () => {
    const [outcome] = await tab.write([{ ...text('phone', '6085550142'), signature: 'ffffffff' }]);
    expect(outcome).toMatchObject({
      status: 'failed',
      why: expect.stringContaining('changed since the page was read'),
    });
    expect(await value('phone')).toBe('');
  });

  it('presses controls the page draws itself, each in the way it listens to', async () => {
    const outcomes = await tab.write([
      { at: '[role=radio]', control: 'radio-group', action: choose('Female') },
      { at: '#switch', control: 'checkbox', action: check(true) },
      { at: '#labelled', control: 'checkbox', action: check(true) },
      { at: '#pointer', control: 'checkbox', action: check(true) },
      { at: '#list-button', control: 'listbox-button', action: choose('WI', '', ['Wisconsin (WI)']) },
    ]);
    expect(outcomes.filter((outcome) => outcome.status !== 'filled')).toEqual([]);
    expect(await model()).toEqual({ sex: 'F', switch: 'true', pointer: 'true', list: 'WI' });
    expect(await tab.truth('document.getElementById("labelled").checked')).toBe(true);
  });

  it('a combobox that shows its choice beside the emptied input', async () => {
    const order: Order = { at: '#beside', control: 'combobox', action: choose('VA', '', ['Virginia']) };
    expect(await tab.write([order])).toMatchObject([{ status: 'filled', readBack: 'Virginia' }]);
    expect((await model()).beside).toBe('Virginia');
    expect(await tab.write([order])).toMatchObject([{ status: 'kept' }]);
    expect(await tab.write([{ ...order, action: choose('Wisconsin') }])).toMatchObject([{ status: 'needs-you' }]);
  });

  it('date parts that are written on beforeinput, and taken back a digit at a time', async () => {
    const outcomes = await tab.write([{ at: '#spins', control: 'segmented-date', action: date('2026-01-14') }]);
    expect(outcomes).toMatchObject([{ status: 'filled', readBack: '2026-01-14' }]);
    expect(await model()).toEqual({ year: '2026', month: '01', day: '14' });
    expect(await tab.undo()).toBe(1);
    expect(await model()).toEqual({ year: '', month: '', day: '' });
  });

  it('an action of the wrong kind writes nothing', async () => {
    const outcomes = await tab.write([
      { at: '#phone', control: 'text', action: check(true) },
      { at: '#country', control: 'select', action: type('US') },
      { at: '#labelled', control: 'checkbox', action: date('2026-01-14') },
    ]);
    expect(outcomes.map((outcome) => outcome.status)).toEqual(['failed', 'failed', 'failed']);
    expect(await model()).toEqual({});
  });

  it('lets the page have its turn while many fields are written', async () => {
    await tab.truth('addMany(60, 8)');
    const before = await tab.truth<number>('turns');
    await tab.write(
      Array.from({ length: 60 }, (_, index) => text(`many${index}`, 'x')),
      { settle: [0] },
    );
    // 60 fields of 8 ms each, and no task of ours may last over 50 ms
    expect((await tab.truth<number>('turns')) - before).toBeGreaterThan((60 * 8) / 50);
  });

  it('stops between two fields when it is told to, and can still undo what was written', async () => {
    await tab.truth('addMany(100, 15)');
    const outcomes = await tab.write(
      Array.from({ length: 100 }, (_, index) => text(`many${index}`, 'x')),
      { abortAfter: 400 },
    );
    const filled = outcomes.filter((outcome) => outcome.status === 'filled').length;
    expect(filled).toBeGreaterThan(0);
    expect(filled).toBeLessThan(100);
    expect(outcomes.at(-1)).toMatchObject({ status: 'failed', why: 'Filling was stopped before this field.' });
    expect(await value('many99')).toBe('');
    expect(await tab.undo()).toBe(filled);
    expect(await value('many0')).toBe('');
  });

  it('the page does not scroll while fields far down are written', async () => {
    await tab.truth('addMany(300, 0)');
    await tab.truth(
      'document.querySelectorAll("label, #form div input").forEach((e) => { e.style.display = "block"; })',
    );
    await tab.write([text('many299', 'x')], { settle: [0] });
    expect(await value('many299')).toBe('x');
    expect(await tab.truth('scrollY')).toBe(0);
  });
});
