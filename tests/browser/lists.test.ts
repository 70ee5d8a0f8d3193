import { describe, expect, it } from 'vitest';
import type { WriteAction } from '../../lib/pipeline';
import { choose, type } from './harness/actions';
import type { Tab } from './harness/browser';
import { freshTab } from './harness/freshTab';
import type { Order } from './harness/inject';
import { BROWSERS } from './harness/sharedBrowser';

const combobox = (id: string, action: WriteAction): Order => ({ at: `#${id}`, control: 'combobox', action });
const free = (text: string): WriteAction => ({ ...choose(text), free: true }) as WriteAction;
const day = (id: string, text: string, iso: string, other?: string[]): Order => ({
  at: `#${id}`,
  control: 'text',
  action: { do: 'type', text, day: iso, ...(other ? { other } : {}) },
});

describe.each(BROWSERS)('lists and calendars that open over the page, in %s', (browser) => {
  let tab: Tab;
  freshTab(browser, 'lists.html', async (fresh) => {
    tab = fresh;
  });

  const model = () => tab.truth<Record<string, string>>('model()');
  const popups = () => tab.truth<number>('document.querySelectorAll(".popup").length');

  it('an option that comes late and describes the code it starts with', async () => {
    const order = combobox('asked', choose('C50.412', '', ['C50.412', 'C50412']));
    expect(await tab.write([order])).toMatchObject([{ status: 'filled' }]);
    expect(await model()).toEqual({ asked: 'C50.412 - Breast, upper outer, left' });
    expect(await tab.truth('log()')).toEqual(['asked pressed']);
    expect(await tab.write([order])).toMatchObject([{ status: 'kept' }]);
  });

  it('text of her own where a list only suggests, or takes it as an option', async () => {
    const outcomes = await tab.write([
      combobox('free', free('Lakeshore Robotics')),
      combobox('created', free('Badger Mutual')),
    ]);
    expect(outcomes).toMatchObject([{ status: 'filled' }, { status: 'filled', readBack: 'Badger Mutual' }]);
    expect(await model()).toEqual({ free: 'Lakeshore Robotics', created: 'Badger Mutual' });
  });

  it('a list that takes nothing else is left empty and closed', async () => {
    const outcomes = await tab.write([
      combobox('closed', free('Bronze')),
      combobox('created', choose('Spouse', '', ['Husband or wife'])),
    ]);
    expect(outcomes).toMatchObject([
      { status: 'failed', readBack: '' },
      { status: 'failed', readBack: '' },
    ]);
    expect(await model()).toEqual({});
    expect(await popups()).toBe(0);
  });

  it('rows drawn beside a list for screen readers, further down than the list shows', async () => {
    const order = combobox('drawn', choose('WI', '', ['Wisconsin']));
    expect(await tab.write([order])).toMatchObject([{ status: 'filled', readBack: 'Wisconsin' }]);
    expect(await model()).toEqual({ drawn: 'Wisconsin' });
    expect(await popups()).toBe(0);
  });

  it('a list input that is only there for the focus is seen by its box', async () => {
    const hiddenBy = async () => (await tab.scan()).fields.find((field) => field.at === '#drawn')?.hiddenBy;
    expect(await hiddenBy()).toBe('');
    await tab.truth('document.querySelector(".box").style.opacity = 0');
    expect(await hiddenBy()).toBe('opacity');
  });

  it('an option is pressed once, and signs for the eye are not read', async () => {
    const button: Order = { at: '#once', control: 'listbox-button', action: choose('F', '', ['Female']) };
    expect((await tab.kinds()).includes('#once listbox-button')).toBe(true);
    expect(await tab.write([button])).toMatchObject([{ status: 'filled', readBack: 'Female' }]);
    expect(await tab.truth('log()')).toEqual(['once pressed']);
  });

  it('calendars are closed behind us, and a dialog around them stays', async () => {
    const outcomes = await tab.write([
      day('seen', '01/14/2026', '2026-01-14'),
      day('born', '04/09/1978', '1978-04-09'),
      day('inside', '04/29/2026', '2026-04-29'),
    ]);
    expect(outcomes.map((outcome) => outcome.status)).toEqual(['filled', 'filled', 'filled']);
    expect(await model()).toEqual({ seen: '01/14/2026', born: '04/09/1978', inside: '04/29/2026' });
    expect(await popups()).toBe(0);
    expect(await tab.truth('document.getElementById("dialog") !== null')).toBe(true);
  });

  it('a choice from a list the page says nothing of, when it takes no other text', async () => {
    const order: Order = { at: '#suggested', control: 'text', action: { do: 'type', text: 'VA', other: ['Virginia'] } };
    expect(await tab.write([order])).toMatchObject([{ status: 'filled', readBack: 'Virginia' }]);
    expect(await model()).toEqual({ suggested: 'Virginia' });
    expect(await popups()).toBe(0);
  });

  it('a day in another spelling where the page refuses the first', async () => {
    const refused = await tab.write([{ at: '#iso', control: 'text', action: type('01/14/2026') }]);
    expect(refused).toMatchObject([{ status: 'failed' }]);
    const taken = await tab.write([day('iso', '01/14/2026', '2026-01-14', ['1/14/2026', '2026-01-14'])]);
    expect(taken).toMatchObject([{ status: 'filled', readBack: '2026-01-14' }]);
    expect(await model()).toEqual({ iso: '2026-01-14' });
  });
});
