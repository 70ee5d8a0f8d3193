import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from '../../lib/pipeline';
import { check, choose, date, type } from './harness/actions';
import { type Session, startSession, type Tab } from './harness/browser';
import type { Order } from './harness/inject';
import { BROWSERS } from './harness/sharedBrowser';

const group = (id: string) => `[role=group]:has(> #${id})`;

const PLAIN: Order[] = [
  { at: '#first', control: 'text', action: type('Jordan') },
  { at: '#upper', control: 'text', action: type('Okafor') },
  { at: '#lazy', control: 'text', action: type('Madison') },
  { at: '#keys', control: 'text', action: type('0071538') },
  { at: '[name=sex]', control: 'radio-group', action: choose('Female', 'female') },
  { at: '#native', control: 'select', action: choose('Wisconsin') },
  { at: '#paid', control: 'checkbox', action: check(true) },
  { at: '#service', control: 'date', action: date('2026-01-14') },
  { at: '#why', control: 'textarea', action: type('Cold caps\nworked') },
];

const MUI: Order[] = [
  { at: '#memberId', control: 'text', action: type('XEH883204517') },
  { at: '#relation', control: 'listbox-button', action: choose('Spouse') },
  { at: '#held', control: 'listbox-button', action: choose('Spouse') },
  { at: '#home', control: 'combobox', action: choose('WI', '', ['Wisconsin']) },
  { at: '#payer', control: 'combobox', action: choose('Badger Mutual Health Plan') },
  { at: '#slow', control: 'combobox', action: choose('Lakeshore Health') },
  { at: group('birth'), control: 'segmented-date', action: date('1978-04-09') },
  { at: group('treated'), control: 'segmented-date', action: date('2026-02-04') },
  { at: group('long'), control: 'segmented-date', action: date('2026-11-25') },
  { at: '[name=spouse]', control: 'radio-group', action: choose('Yes') },
  { at: '#agree', control: 'checkbox', action: check(true) },
  { at: '#other', control: 'checkbox', action: check(true) },
];

const HOOK_FORM: Order[] = [
  { at: '#rhf-city', control: 'text', action: type('Madison') },
  { at: '#rhf-zip', control: 'text', action: type('53711') },
  { at: '#rhf-state', control: 'select', action: choose('Wisconsin', 'WI') },
  { at: '[name=sex]:is([value=M],[value=F])', control: 'radio-group', action: choose('Female') },
  { at: '#rhf-paid', control: 'checkbox', action: check(true) },
  { at: '#rhf-plan', control: 'listbox-button', action: choose('Choice PPO 1500') },
  { at: group('rhf-seen'), control: 'segmented-date', action: date('2026-01-14') },
];

describe.each(BROWSERS)('React 19 in %s', (browser) => {
  let session: Session;
  let tab: Tab;
  let outcomes: Outcome[];
  beforeAll(async () => {
    session = await startSession(browser);
    tab = await session.open('react.jsx');
    await session.lookAway(); // as when our popup is open
    outcomes = await tab.write([...PLAIN, ...MUI, ...HOOK_FORM]);
  });
  afterAll(() => session?.close());
  const outcomeOf = (at: string) => outcomes.find((outcome) => outcome.fieldId === at);

  it('the scan gives these controls the kinds that are written here', async () => {
    const kinds = await tab.kinds();
    for (const { at, control } of [...PLAIN, ...MUI, ...HOOK_FORM]) {
      if (at.startsWith('#')) expect(kinds).toContain(`${at} ${control}`);
    }
    expect(kinds.filter((kind) => kind.endsWith(' segmented-date'))).toHaveLength(4);
    expect(kinds.filter((kind) => kind.endsWith(' contenteditable'))).toEqual([]);
  });

  it('every field it could fill reads back as filled', () => {
    expect(outcomes.filter((outcome) => outcome.status !== 'filled').map((outcome) => outcome.fieldId)).toEqual([
      '#held',
    ]);
  });

  it('plain controlled and blur-committed inputs hold it in React state', async () => {
    expect(await tab.truth('state()')).toMatchObject({
      first: 'Jordan',
      upper: 'OKAFOR',
      lazy: 'Madison',
      keys: '0071538',
      sex: 'female',
      native: 'WI',
      paid: true,
      service: '2026-01-14',
      why: 'Cold caps\nworked',
    });
  });

  it('MUI fields, selects, autocompletes, dates, radios and switches hold it in React state', async () => {
    expect(await tab.truth('state()')).toMatchObject({
      memberId: 'XEH883204517',
      relation: '01',
      home: 'WI',
      payer: 'Badger Mutual Health Plan',
      slow: 'Lakeshore Health',
      birth: '1978-04-09',
      treated: '2026-02-04',
      long: '2026-11-25',
      spouse: 'yes',
      agree: true,
      other: true,
    });
  });

  it('a MUI Select with another value keeps it', async () => {
    expect(outcomeOf('#held')).toMatchObject({ status: 'needs-you', readBack: 'Self' });
    expect(await tab.truth('state().held')).toBe('self');
  });

  it('no list is left open', async () => {
    expect(await tab.truth('document.querySelectorAll("[role=option]").length')).toBe(0);
  });

  it('react-hook-form holds it, has seen every blur and finds no error', async () => {
    expect(await tab.truth('formValues()')).toEqual({
      city: 'Madison',
      zip: '53711',
      state: 'WI',
      sex: 'F',
      paid: true,
      plan: 'ppo',
      seen: '2026-01-14',
    });
    expect(await tab.truth('touched()')).toEqual(expect.arrayContaining(['city', 'zip', 'state', 'sex', 'paid']));
    expect(await tab.truth('errors()')).toEqual([]);
  });

  it('undo empties what React lets go of, and counts only that', async () => {
    const filled = outcomes.filter((outcome) => outcome.status === 'filled').length;
    const restored = await tab.undo();
    const state = await tab.truth<Record<string, unknown>>('state()');
    expect(state).toMatchObject({
      first: '',
      upper: '',
      lazy: '',
      native: '',
      paid: false,
      service: '',
      why: '',
      memberId: '',
      home: '',
      payer: null,
      slow: null,
      birth: '',
      treated: '',
      long: '',
      agree: false,
      other: false,
      held: 'self',
      spouse: '', // its state keeps the value of what was chosen, and of nothing none
    });
    expect(await tab.truth('formValues()')).toEqual({
      city: '',
      zip: '',
      state: '',
      sex: null,
      paid: false,
      plan: '',
      seen: '',
    });
    // radio buttons that set their own word, and selects whose state knows no "none", stay chosen in React and in the page alike
    const stay = { sex: 'female', relation: '01', keys: '0071538' };
    expect(state).toMatchObject(stay);
    expect(restored).toBe(filled - Object.keys(stay).length);
  });

  it('says which choice is missing, and leaves nothing typed and no list open', async () => {
    const missing = await tab.write([
      { at: '#home', control: 'combobox', action: choose('Ohio', 'OH') },
      { at: '#payer', control: 'combobox', action: choose('Badger Mutual') },
    ]);
    expect(missing.map((outcome) => [outcome.status, outcome.why])).toEqual([
      ['failed', 'The choice "Ohio" was not found here.'],
      ['failed', 'The choice "Badger Mutual" was not found here.'],
    ]);
    expect(await tab.truth('[state().home, home.value, payer.value]')).toEqual(['', '', '']);
    expect(await tab.truth('document.querySelectorAll("[role=option]").length')).toBe(0);
  });
});
