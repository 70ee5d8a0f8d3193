import { beforeEach, describe, expect, it } from 'vitest';
import { fillTab } from '../../../lib/background/fill';
import { fillField } from '../../../lib/background/fillField';
import { reviewTab } from '../../../lib/background/review';
import { undoTab } from '../../../lib/background/undo';
import type { Recognition } from '../../../lib/pipeline';
import { fakeFlow, field, frame, TAB } from './fakeFlow';

const CLAIM = 'https://badger.example/claim';
const OWN = 'https://badger.example/part';

describe('filling the one field she opened the menu on', () => {
  let fake: Awaited<ReturnType<typeof fakeFlow>>;
  let planned: Recognition[];
  const fill = (meaning: string, fieldId = 'f0', frameId = 0) => {
    fake.page.clicked = fieldId;
    return fillField(fake.flow, { tabId: TAB, frameId }, meaning);
  };
  const held = (at = 0) => Object.fromEntries(fake.page.frames[at]!.values);

  beforeEach(async () => {
    fake = await fakeFlow([frame(0, CLAIM, ['name', 'city', 'ask']), frame(4, OWN, ['name'])]);
    const { makePlan } = fake.flow.engine;
    fake.flow.engine.makePlan = (recognitions, ...rest) => {
      planned = recognitions;
      return makePlan(recognitions, ...rest);
    };
  });

  it('writes into that field of that frame alone, and the panel and undo know of it', async () => {
    await fill('', 'f0', 4);
    expect([held(0), held(1)]).toEqual([{}, { f0: 'secret-name' }]);
    expect(fake.page.panel!.fields.find(({ key }) => key === '4:f0')).toMatchObject({ status: 'filled' });
    expect(fake.page.panel!.fields.find(({ key }) => key === '0:f0')).toMatchObject({ status: 'ready' });
    await undoTab(fake.flow, TAB);
    expect(held(1)).toEqual({});
  });

  it('takes the field for what she chose, this once', async () => {
    await fill('patient.name.last');
    expect(planned.find(({ field: { id, frame: of } }) => id === 'f0' && of === 0)).toMatchObject({
      concept: 'patient.name.last',
      confidence: 1,
    });
    expect(held()).toEqual({ f0: 'secret-name' });
    await reviewTab(fake.flow, TAB);
    expect(planned.map(({ concept }) => concept)).not.toContain('patient.name.last');
  });

  it('keeps the results of a fill, and finds a field that came since', async () => {
    await reviewTab(fake.flow, TAB);
    await fillTab(fake.flow, TAB, ['0:f0']);
    fake.page.frames[0]!.fields.push(field('f9', 'zip'));
    await fill('', 'f9');
    expect(held()).toEqual({ f0: 'secret-name', f9: 'secret-zip' });
    const rows = Object.fromEntries(fake.page.panel!.fields.map(({ key, status }) => [key, status]));
    expect(rows).toMatchObject({ '0:f0': 'filled', '0:f1': 'needs-you', '0:f9': 'filled' });
  });

  it('asks before it writes over something', async () => {
    fake.page.frames[0]!.values.set('f0', 'mine');
    await fill('patient.name.last');
    expect(held()).toEqual({ f0: 'mine' });
    expect(fake.page.panel!.fields[0]).toMatchObject({ status: 'needs-you', held: 'mine' });
  });

  it('shows what needs her instead of filling it', async () => {
    await fill('', 'f2');
    expect(held()).toEqual({});
    expect(fake.page.panel!.fields.find(({ key }) => key === '0:f2')).toMatchObject({ status: 'needs-you' });
  });

  it('says in the panel what cannot be, and writes nothing', async () => {
    fake.page.frames[0]!.fields[0]!.control = 'checkbox';
    fake.page.frames[0]!.fields[1]!.hiddenBy = 'covered';
    await fill('patient.birthDate');
    expect(fake.page.panel!.notes[0]).toBe('This box cannot hold that.');
    await fill('patient.birthDate', 'f1');
    expect(fake.page.panel!.notes[0]).toMatch(/never fills or ticks this box/);
    expect(held()).toEqual({});
  });

  it('opens the popup where it is locked, where no field was clicked, or on a page it cannot read', async () => {
    await fill('', '');
    expect(fake.page.popups).toBe(1);
    await fake.flow.vault.lock();
    await fill('');
    expect(fake.page.popups).toBe(2);
    expect(fake.page.told.filter(({ type }) => type === 'page.write')).toEqual([]);
    const refused = await fakeFlow([frame(0, CLAIM, ['name'])], { refuse: 'no' });
    await fillField(refused.flow, { tabId: TAB, frameId: 0 }, '');
    expect(refused.page.popups).toBe(1);
  });

  it('notes what was clicked before anything else', async () => {
    await fake.flow.vault.lock();
    await fill('');
    expect(fake.page.noted).toBe(1);
  });
});
