import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from '../../lib/pipeline';
import { check, choose, type } from './harness/actions';
import { type Session, startSession, type Tab } from './harness/browser';
import type { Order } from './harness/inject';
import { BROWSERS } from './harness/sharedBrowser';

const input = (name: string) => `va-text-input[name=${name}] >>> input`;
const part = (date: string, name: string, tag = 'input') =>
  `va-memorable-date[name=${date}] >>> [class*=form-group--${name}-] >>> ${tag}`;

const ORDERS: Order[] = [
  { at: input('first'), control: 'text', action: type('Jordan') },
  { at: input('phone'), control: 'text', action: type('6085550142') },
  { at: input('amount'), control: 'text', action: type('2300.00') },
  { at: input('kept'), control: 'text', action: type('Okafor') },
  { at: 'va-textarea >>> textarea', control: 'textarea', action: type('Cold caps worked') },
  { at: 'va-select[name=state] >>> select', control: 'select', action: choose('WI', '', ['Wisconsin']) },
  { at: 'va-combo-box >>> input', control: 'combobox', action: choose('WI', '', ['Wisconsin']) },
  { at: part('birth', 'month', 'select'), control: 'select', action: choose('4', '4', ['April']) },
  { at: part('birth', 'day'), control: 'text', action: type('09') },
  { at: part('birth', 'year'), control: 'text', action: type('1978') },
  { at: part('service', 'month'), control: 'text', action: type('01') },
  { at: part('service', 'day'), control: 'text', action: type('14') },
  { at: part('service', 'year'), control: 'text', action: type('2026') },
  { at: 'va-radio input', control: 'radio-group', action: choose('Spouse', 'spouse') },
  { at: 'va-checkbox >>> input', control: 'checkbox', action: check(true) },
];

describe.each(BROWSERS)("the VA's web components in %s", (browser) => {
  let session: Session;
  let tab: Tab;
  let outcomes: Outcome[];
  beforeAll(async () => {
    session = await startSession(browser);
    tab = await session.open('va.js');
    await session.lookAway(); // as when our popup is open
    outcomes = await tab.write(ORDERS);
  });
  afterAll(() => session?.close());

  it('reads every field back as filled, and keeps what was there', () => {
    expect(outcomes.filter((outcome) => outcome.status !== 'filled')).toMatchObject([
      { fieldId: input('kept'), status: 'kept' },
    ]);
  });

  it('the components hold the values as their own', async () => {
    expect(await tab.truth('properties()')).toEqual({
      first: 'Jordan',
      phone: '6085550142',
      amount: '2300.00',
      kept: 'Okafor',
      why: 'Cold caps worked',
      state: 'WI',
      home: 'WI',
      birth: '1978-04-09',
      service: '2026-01-14',
      relation: 'spouse',
      paid: true,
    });
  });

  it('a form listening to their events has heard the same', async () => {
    expect(await tab.truth('model()')).toEqual({
      first: 'Jordan',
      phone: '6085550142',
      amount: '2300.00',
      why: 'Cold caps worked',
      state: 'WI',
      home: 'WI',
      birth: '1978-04-09',
      service: '2026-01-14',
      relation: 'spouse',
      paid: true,
    });
  });

  it('a date is left once, when its last part is, and no component complains', async () => {
    const events = await tab.truth<string[]>('events');
    expect(events.filter((event) => event.startsWith('dateBlur'))).toEqual(['dateBlur birth', 'dateBlur service']);
    expect(events.filter((event) => event.startsWith('vaChange'))).toEqual(['vaChange paid']);
    expect(await tab.truth('errors()')).toEqual([]);
  });

  it('undo empties them; a radio component keeps its choice and is not counted', async () => {
    expect(await tab.undo()).toBe(outcomes.filter((outcome) => outcome.status === 'filled').length - 1);
    expect(await tab.truth('model()')).toEqual({
      first: '',
      phone: '',
      amount: '',
      why: '',
      state: '',
      home: '',
      birth: '',
      service: '',
      relation: 'spouse',
      paid: false,
    });
    expect(await tab.truth('document.querySelector("va-radio input[value=spouse]").checked')).toBe(true);
  });
});
