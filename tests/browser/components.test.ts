import { describe, expect, it } from 'vitest';
import { choose } from './harness/actions';
import type { Tab } from './harness/browser';
import { freshTab } from './harness/freshTab';
import type { Order } from './harness/inject';
import { BROWSERS } from './harness/sharedBrowser';

const SEX: Order = { at: 'x-radio', control: 'radio-group', action: choose('F', '', ['Female']) };
const PAID: Order = { at: '#paid', control: 'checkbox', action: { do: 'check', on: true } };
const STATE: Order = {
  at: '#state >>> button',
  control: 'listbox-button',
  action: choose('Wisconsin', '', ['WI']),
};
const day = (id: string, iso: string): Order => ({
  at: `#${id} >>> button`,
  control: 'date-button',
  action: { do: 'date', iso },
});
const today = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

describe.each(BROWSERS)('components that tell what they are to the browser alone, in %s', (browser) => {
  let tab: Tab;
  freshTab(browser, 'components.html', async (fresh) => {
    tab = fresh;
  });

  const model = () => tab.truth<Record<string, unknown>>('model()');
  const popups = () => tab.truth<number>('document.querySelectorAll(".popup").length');

  it('are found with their kinds, labels and choices, and what is no control is not', async () => {
    const { fields } = await tab.scan();
    expect(fields.map((field) => [field.control, field.labels[0]?.text, field.hiddenBy, field.empty])).toEqual([
      ['radio-group', 'Sex', '', true],
      ['checkbox', 'Paid in full', '', true],
      ['listbox-button', 'State', '', true],
      ['date-button', 'First date of service', '', true],
      ['date-button', 'Date of birth', '', true],
    ]);
    expect(fields[0]!.options).toEqual([
      { value: 'F', text: 'Female' },
      { value: 'M', text: 'Male' },
    ]);
    expect(new Set(fields.map((field) => field.form)).size).toBe(1);
  });

  it('radio buttons and boxes are pressed and read back by what they show of their state', async () => {
    expect(await tab.write([SEX, PAID])).toMatchObject([
      { status: 'filled', readBack: 'Female' },
      { status: 'filled' },
    ]);
    expect(await model()).toEqual({ sex: 'F', paid: true });
    expect((await tab.scan()).fields.slice(0, 2).map((field) => field.empty)).toEqual([false, false]);
    expect(await tab.write([SEX, PAID])).toMatchObject([{ status: 'kept' }, { status: 'kept' }]);
    expect(await model()).toEqual({ sex: 'F', paid: true });
  });

  it('a choice in a dialog of radio buttons that comes and goes slowly and wants an OK', async () => {
    expect(await tab.write([STATE])).toMatchObject([{ status: 'filled', readBack: 'Wisconsin' }]);
    expect(await model()).toEqual({ state: 'Wisconsin' });
    expect(await popups()).toBe(0);
    expect(await tab.write([STATE])).toMatchObject([{ status: 'kept' }]);
  });

  it('a day near and a day long ago are found in the calendar of a button, and taken', async () => {
    const outcomes = await tab.write([day('served', today()), day('born', '1978-04-09')]);
    expect(outcomes).toMatchObject([
      { status: 'filled', readBack: today() },
      { status: 'filled', readBack: '1978-04-09' },
    ]);
    expect(await model()).toEqual({ served: today(), born: '1978-04-09' });
    expect(await popups()).toBe(0);
  });

  it('a day that the calendar does not come to is left, and the calendar closed', async () => {
    expect(await tab.write([day('born', '1878-04-09')])).toMatchObject([{ status: 'failed', readBack: '' }]);
    expect(await model()).toEqual({});
    expect(await popups()).toBe(0);
  });

  it('a button that shows another day than today is hers', async () => {
    await tab.truth('document.getElementById("born").button.textContent = "Mar 3, 1980"');
    expect(await tab.write([day('born', '1978-04-09')])).toMatchObject([
      { status: 'needs-you', readBack: '1980-03-03' },
    ]);
    expect(await model()).toEqual({});
  });
});
