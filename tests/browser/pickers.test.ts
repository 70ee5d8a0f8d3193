import { describe, expect, it } from 'vitest';
import type { WriteAction } from '../../lib/pipeline';
import { choose, type } from './harness/actions';
import type { Tab } from './harness/browser';
import { freshTab } from './harness/freshTab';
import type { Order } from './harness/inject';
import { BROWSERS } from './harness/sharedBrowser';

const day = (id: string, text: string, iso: string): Order => ({
  at: `#${id}`,
  control: 'text',
  action: { do: 'type', text, day: iso },
});
const select = (id: string, action: WriteAction): Order => ({ at: `#${id}`, control: 'select', action });
const all = (...codes: string[]): WriteAction => {
  const [first = '', ...also] = codes;
  return { do: 'choose', value: '', text: first, accept: [], also: also.map((text) => ({ value: '', text })) };
};

describe.each(BROWSERS)('calendars and widgets in the place of an input, in %s', (browser) => {
  let tab: Tab;
  freshTab(browser, 'pickers.html', async (fresh) => {
    tab = fresh;
  });

  const model = () => tab.truth<Record<string, string>>('model()');
  const popups = () => tab.truth<number>('document.querySelectorAll(".popup").length');
  const field = async (at: string) => (await tab.scan()).fields.find((one) => one.at === at);

  it('a day forty-eight years back in a dialog with a grid that has to be confirmed', async () => {
    const outcomes = await tab.write([day('born', '04/09/1978', '1978-04-09')]);
    expect(outcomes).toMatchObject([{ status: 'filled', readBack: '9/4/1978' }]);
    expect(await model()).toEqual({ born: '1978-04-09' });
    expect(await popups()).toBe(0);
  });

  it('a day among numbers under one heading, and not the same number of the month before', async () => {
    const outcomes = await tab.write([day('seen', '01/30/2026', '2026-01-30')]);
    expect(outcomes).toMatchObject([{ status: 'filled', readBack: '2026-01-30' }]);
    expect(await model()).toEqual({ seen: '2026-01-30' });
    expect(await tab.undoAll()).toEqual({ restored: 1, left: 0, stays: [] });
    expect(await model()).toEqual({ seen: '' });
  });

  it('a day that cannot be taken out again is told of', async () => {
    await tab.write([day('born', '04/09/1978', '1978-04-09')]);
    expect(await tab.undoAll()).toEqual({ restored: 0, left: 0, stays: ['#born'] });
    expect(await model()).toEqual({ born: '1978-04-09' });
  });

  it('an input that takes no typing and opens nothing stays as it is; only a day would have opened it', async () => {
    const words: Order = { at: '#fixed', control: 'text', action: type('Badger') };
    const outcomes = await tab.write([day('fixed', '01/14/2026', '2026-01-14'), words]);
    const why = 'The page does not let this field be changed.';
    expect(outcomes).toMatchObject([
      { status: 'failed', why },
      { status: 'failed', why },
    ]);
    expect(await field('#fixed')).toMatchObject({ readOnly: true, typeless: true, empty: true });
    expect(await field('#typed')).toMatchObject({ readOnly: false, typeless: false });
  });

  it('calendars that come only when the page has its turn are closed too, and no key is given that takes a text back', async () => {
    const orders = [day('typed', '01/14/2026', '2026-01-14'), day('soon', '04/29/2026', '2026-04-29')];
    const outcomes = await tab.write([...orders, day('later', '05/04/2026', '2026-05-04')]);
    expect(outcomes.map(({ status }) => status)).toEqual(['filled', 'filled', 'filled']);
    expect(await popups()).toBe(0);
    expect(await model()).toEqual({ typed: '01/14/2026', soon: '04/29/2026', later: '05/04/2026' });
  });

  it('a list out of sight and the widget behind it are one field', async () => {
    const { fields } = await tab.scan();
    const states = fields.filter(({ labels }) => labels[0]?.text === 'State');
    expect(states).toMatchObject([{ at: '#state', control: 'select', hiddenBy: '', drawn: true, empty: true }]);
    expect(states[0]!.options.map(({ text }) => text)).toEqual(['Choose a state', 'Virginia', 'Wisconsin']);
    expect(fields.some(({ at }) => at.includes('shown'))).toBe(false);
  });

  it('a widget that follows its list, and one that does not', async () => {
    const orders = [select('state', choose('Wisconsin', 'WI')), select('plan', choose('Gold', 'g'))];
    expect(await tab.write(orders)).toMatchObject([{ status: 'filled' }, { status: 'filled' }]);
    expect(await model()).toEqual({ state: 'WI', plan: 'g' });
    const shown = (id: string) => tab.truth<string>(`document.getElementById('${id}-shown').textContent`);
    expect([await shown('state'), await shown('plan')]).toEqual(['Wisconsin', 'Gold']);
    expect(await tab.undoAll()).toEqual({ restored: 2, left: 0, stays: [] });
    expect(await model()).toEqual({ state: '', plan: '' });
    expect([await shown('state'), await shown('plan')]).toEqual(['Choose a state', 'Choose']);
  });

  it('several choices of one list: all of them or none', async () => {
    expect(await field('#codes')).toMatchObject({ inputType: 'select-multiple' });
    expect(await tab.write([select('codes', all('C50.412', 'Z51.12'))])).toMatchObject([{ status: 'failed' }]);
    expect(await model()).toEqual({});
    const order = select('codes', all('Z51.11', 'C50.412'));
    expect(await tab.write([order])).toMatchObject([{ status: 'filled', readBack: 'C50.412, Z51.11' }]);
    expect(await model()).toEqual({ codes: '1,3' });
    expect(await tab.write([order])).toMatchObject([{ status: 'kept' }]);
    expect(await tab.write([select('codes', choose('C50.412'))])).toMatchObject([{ status: 'needs-you' }]);
    expect(await tab.undoAll()).toEqual({ restored: 1, left: 0, stays: [] });
    expect(await model()).toEqual({ codes: '' });
  });

  it('an amount that begins with zero is empty, one that she has typed is hers', async () => {
    await tab.page.type('#paid', '0.00');
    await tab.page.keyboard.press('Tab');
    expect([(await field('#charge'))?.empty, (await field('#paid'))?.empty]).toEqual([true, false]);
    const money = (id: string): Order => ({ at: `#${id}`, control: 'text', action: type('2300.00') });
    expect(await tab.write([money('charge'), money('paid')])).toMatchObject([
      { status: 'filled' },
      { status: 'needs-you', readBack: '0.00' },
    ]);
    expect(await model()).toEqual({ charge: '2300.00', paid: '0.00' });
    expect(await tab.undoAll()).toEqual({ restored: 1, left: 0, stays: [] });
    expect(await model()).toEqual({ charge: '0.00', paid: '0.00' });
  });

  it('a text is cleared by the button beside it, and never by one for the form', async () => {
    await tab.write([{ at: '#kept', control: 'text', action: type('Badger Mutual') }]);
    expect(await model()).toEqual({ kept: 'Badger Mutual' });
    expect(await tab.undoAll()).toEqual({ restored: 1, left: 0, stays: [] });
    expect(await model()).toEqual({ kept: '' });
  });

  it('options that are components of their own, in a list that opens only in sight; the page stays where it was', async () => {
    const order: Order = {
      at: '#drawn >>> [role=combobox]',
      control: 'listbox-button',
      action: choose('F', '', ['Female']),
    };
    expect(await tab.write([order])).toMatchObject([{ status: 'filled', readBack: 'Female' }]);
    expect(await model()).toEqual({ drawn: 'Female' });
    expect(await tab.truth('scrollY')).toBe(0);
  });
});
