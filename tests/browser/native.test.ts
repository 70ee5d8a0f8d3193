import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from '../../lib/pipeline';
import { check, choose, date, type } from './harness/actions';
import { type Session, startSession, type Tab } from './harness/browser';
import type { Order } from './harness/inject';
import { BROWSERS } from './harness/sharedBrowser';

const ORDERS: Order[] = [
  { at: '#memberId', control: 'text', action: type('XEH883204517') },
  { at: '#firstName', control: 'text', action: type('JORDAN') },
  { at: '#middleName', control: 'text', action: type('Avery') },
  { at: '#phone', control: 'text', action: type('6085550142') },
  { at: '#email', control: 'text', action: type('jordan.okafor@example.com') },
  { at: '#charge', control: 'text', action: type('2300.00') },
  { at: '#group', control: 'text', action: type('0071538') },
  { at: '#why', control: 'textarea', action: type('Two lines\nof reasons') },
  { at: '#note', control: 'contenteditable', action: type('Paid by card') },
  { at: '#service', control: 'date', action: date('2026-01-14') },
  { at: '#birth', control: 'date', action: date('1978-04-09') },
  { at: '#month', control: 'month', action: date('2025-12-08') },
  { at: '#state', control: 'select', action: choose('WI', '', ['Wisconsin']) },
  { at: '#sex', control: 'select', action: choose('female', '2') },
  { at: '#plan', control: 'select', action: choose('PPO') },
  { at: '#country', control: 'select', action: choose('United States', 'US') },
  { at: '[name=relationship]', control: 'radio-group', action: choose('Spouse', 'spouse') },
  { at: '[name=accident]', control: 'radio-group', action: choose('No') },
  { at: '#paid', control: 'checkbox', action: check(true) },
  { at: '#other', control: 'checkbox', action: check(false) },
  { at: '#employment', control: 'checkbox', action: check(false) },
  { at: '#password', control: 'password', action: type('secret') },
];

describe.each(BROWSERS)('native controls in %s', (browser) => {
  let session: Session;
  let tab: Tab;
  let outcomes: Map<string, Outcome>;
  beforeAll(async () => {
    session = await startSession(browser);
    tab = await session.open('native.html');
    outcomes = new Map((await tab.write(ORDERS)).map((outcome) => [outcome.fieldId, outcome]));
  });
  afterAll(() => session?.close());

  const value = async (name: string) => (await tab.truth<Record<string, string>>('values()'))[name];
  const eventsOf = (id: string) => tab.truth<string[]>(`eventsOf(${JSON.stringify(id)})`);
  const statusOf = (at: string) => outcomes.get(at)?.status;

  it.each([
    ['memberId', 'XEH883204517'],
    ['phone', '6085550142'],
    ['email', 'jordan.okafor@example.com'],
    ['charge', '2300.00'],
    ['note', 'Paid by card'],
    ['service', '2026-01-14'],
    ['month', '2025-12'],
    ['state', 'WI'],
    ['sex', '2'],
  ])('%s holds %s and says it is filled', async (name, wanted) => {
    expect(await value(name)).toBe(wanted);
    expect(outcomes.get(`#${name}`)).toMatchObject({ status: 'filled', why: '' });
  });

  it('a textarea keeps its lines', async () => {
    expect((await value('why'))?.replaceAll('\r', '')).toBe('Two lines\nof reasons');
    expect(statusOf('#why')).toBe('filled');
  });

  it('presses the radio button that is meant, by its value or by the words beside it', async () => {
    expect(await value('relationship')).toBe('spouse');
    expect(await tab.truth('document.querySelectorAll("[name=accident]")[1].checked')).toBe(true);
    expect(outcomes.get('[name=relationship]')?.readBack).toBe('Spouse');
  });

  it('ticks a box, and leaves one alone that already stands as wanted', async () => {
    expect(await value('paid')).toBe('on');
    expect(statusOf('#paid')).toBe('filled');
    expect(await value('employment')).toBeUndefined();
    expect(statusOf('#employment')).toBe('kept');
    expect(await eventsOf('employment')).toEqual([]);
  });

  it('sends focus, input, change and blur in this order, each once', async () => {
    expect(await eventsOf('memberId')).toEqual(['focus', 'input', 'change', 'blur']);
    expect(await eventsOf('state')).toEqual(['focus', 'input', 'change', 'blur']);
    expect(await eventsOf('service')).toEqual(['focus', 'input', 'change', 'blur']);
  });

  it('keeps an equal value without any event', async () => {
    expect(statusOf('#firstName')).toBe('kept');
    expect(await value('firstName')).toBe('Jordan');
    expect(await eventsOf('firstName')).toEqual([]);
  });

  it.each([
    ['#middleName', 'Someone', 'Avery'],
    ['#country', 'Canada', 'United States'],
    ['#other', 'on', 'not ticked'],
  ])('leaves %s with its other value untouched and names both', async (at, held, wanted) => {
    expect(outcomes.get(at)).toMatchObject({ status: 'needs-you', readBack: held });
    expect(outcomes.get(at)?.why).toContain(held);
    expect(outcomes.get(at)?.why).toContain(wanted);
    expect(await eventsOf(at.slice(1))).toEqual([]);
  });

  it.each([
    ['#group', 'group', '', /takes 5 characters and "0071538" has 7/],
    ['#birth', 'birth', '', /takes dates from Jan 1, 1900 to Dec 31, 1970/],
    ['#plan', 'plan', '', /More than one choice here reads "PPO"/],
  ])('writes nothing into %s when it does not fit', async (at, name, left, why) => {
    expect(outcomes.get(at)).toMatchObject({ status: 'failed', why: expect.stringMatching(why) });
    expect(await value(name)).toBe(left);
    expect(await eventsOf(name)).toEqual([]);
  });

  it('never writes passwords', async () => {
    expect(statusOf('#password')).toBe('needs-you');
    expect(await value('password')).toBe('');
    expect(await eventsOf('password')).toEqual([]);
  });

  it('never submits the form', async () => {
    expect(await tab.truth('log.filter(([type]) => type === "submit").length')).toBe(0);
  });

  it('writes over what she was shown and wants replaced, and nothing else, and puts it back', async () => {
    const fresh = await session.open('native.html');
    const before = await fresh.truth<Record<string, string>>('values()');
    const [middle, country, other, sure] = [
      { at: '#middleName', control: 'text', action: type('Avery'), over: 'Someone' },
      { at: '#country', control: 'select', action: choose('United States', 'US'), over: 'Canada' },
      { at: '#other', control: 'checkbox', action: check(false), over: 'on' },
      { at: '#firstName', control: 'text', action: type('Avery'), over: 'Jo' },
    ] satisfies Order[];
    const found = await fresh.write([middle!, country!, other!, sure!]);
    expect(found.map(({ status }) => status)).toEqual(['filled', 'filled', 'filled', 'needs-you']);
    const after = await fresh.truth<Record<string, string>>('values()');
    expect(after).toMatchObject({ middleName: 'Avery', country: 'US', firstName: 'Jordan' });
    expect(after.other).toBeUndefined();

    await fresh.write([{ at: '[name=accident]', control: 'radio-group', action: choose('No') }]);
    const held = await fresh.write([
      { at: '[name=accident]', control: 'radio-group', action: choose('Yes'), over: 'No' },
    ]);
    expect(held[0]).toMatchObject({ status: 'filled', readBack: 'Yes' });
    await fresh.undo();
    expect(await fresh.truth('document.querySelectorAll("[name=accident]")[1].checked')).toBe(true);
    expect(await fresh.truth<Record<string, string>>('values()')).toMatchObject({ ...before, accident: 'on' });
    await fresh.close();
  });

  it('undo restores every field it wrote, the uncontrolled radio groups to none', async () => {
    const filled = [...outcomes.values()].filter((outcome) => outcome.status === 'filled').length;
    expect(await tab.undo()).toBe(filled);
    const left = await tab.truth<Record<string, string>>('values()');
    expect(left).toEqual({
      memberId: '',
      firstName: 'Jordan',
      middleName: 'Someone',
      phone: '',
      email: '',
      charge: '',
      group: '',
      why: '',
      note: '',
      service: '',
      birth: '',
      month: '',
      state: '',
      sex: '0',
      plan: '',
      country: 'CA',
      other: 'on',
      password: '',
    });
    expect(await tab.undo()).toBe(0);
  });

  it('undo leaves what she has typed since', async () => {
    await tab.write([
      { at: '#memberId', control: 'text', action: type('XEH883204517') },
      { at: '#phone', control: 'text', action: type('6085550142') },
    ]);
    await tab.page.type('#phone', '9');
    expect(await tab.undo()).toBe(1);
    expect(await value('memberId')).toBe('');
    expect(await value('phone')).toContain('9');
  });
});
