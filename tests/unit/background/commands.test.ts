import { beforeEach, describe, expect, it } from 'vitest';
import { commandGiven } from '../../../lib/background/commands';
import { fillTab } from '../../../lib/background/fill';
import { reviewTab } from '../../../lib/background/review';
import { tabHandlers } from '../../../lib/background/tabHandlers';
import { undoTab } from '../../../lib/background/undo';
import { fakeFlow, field, frame, TAB } from './fakeFlow';

const CLAIM = 'https://badger.example/claim';

describe('the key that fills', () => {
  let fake: Awaited<ReturnType<typeof fakeFlow>>;
  const press = () => commandGiven(fake.flow, 'fill', TAB);
  const held = () => fake.page.frames[0]!.values;
  const asks = () => tabHandlers(fake.flow);
  const tell = <T>(work: unknown) => work as Promise<T>;
  const opened = async () => tell<{ left: string[] | null }>(asks()['tab.report']({ tabId: TAB }, undefined));
  const reviewing = (left: string[] | null) => asks()['tab.reviewing']({ tabId: TAB, left }, undefined);

  beforeEach(async () => {
    fake = await fakeFlow([frame(0, CLAIM, ['name', 'ask', 'city'])]);
  });

  it('writes nothing that was not shown to her: it opens the popup at the review', async () => {
    await press();
    expect(fake.page.popups).toBe(1);
    expect((await opened()).left).toEqual([]);
    expect((await opened()).left).toBeNull(); // the next time the popup opens as always
    await reviewTab(fake.flow, TAB);
    await press();
    expect(fake.page.popups).toBe(2);
    expect(held().size).toBe(0);
  });

  it('fills what stands in the review, without the rows she left out', async () => {
    await reviewTab(fake.flow, TAB);
    await reviewing(['0:f2']);
    expect((await opened()).left).toEqual(['0:f2']);
    await press();
    expect(fake.page.popups).toBe(0);
    expect([...held()]).toEqual([['f0', 'secret-name']]);
    expect(fake.page.panel!.fields.find(({ key }) => key === '0:f2')).toMatchObject({ status: 'needs-you' });
  });

  it('the review is over once it is filled, also where the page lets no panel in', async () => {
    fake.page.panelRefused = true;
    await reviewTab(fake.flow, TAB);
    await reviewing([]);
    await fillTab(fake.flow, TAB, ['0:f0']);
    expect((await opened()).left).toBeNull();
  });

  it('fills nothing when she went back from the review, changed her profile, or locked', async () => {
    await reviewTab(fake.flow, TAB);
    await reviewing([]);
    await reviewing(null);
    await press();
    await reviewing([]);
    await fake.flow.records.makeStale();
    await press();
    await reviewTab(fake.flow, TAB);
    await reviewing([]);
    await commandGiven(fake.flow, 'lock', undefined);
    expect(await fake.flow.vault.state()).toBe('locked');
    await press();
    expect(fake.page.popups).toBe(3);
    expect(held().size).toBe(0);
  });

  it('opens the popup where the page is another one by now', async () => {
    await reviewTab(fake.flow, TAB);
    await reviewing([]);
    fake.page.frames[0]!.mark = 'another';
    await press();
    expect(fake.page.popups).toBe(1);
    expect(held().size).toBe(0);
  });

  it('presses for her what the panel offers, and first shows what came up since', async () => {
    await reviewTab(fake.flow, TAB);
    await fillTab(fake.flow, TAB, ['0:f0', '0:f2']);
    await undoTab(fake.flow, TAB);
    await press();
    expect(held().size).toBe(2);
    fake.page.frames[0]!.fields.push(field('f3', 'zip'));
    fake.page.panel = undefined;
    await press();
    expect(held().has('f3')).toBe(false);
    expect(fake.page.panel!.fields.find(({ key }) => key === '0:f3')).toMatchObject({ status: 'ready' });
    await press();
    expect(held().get('f3')).toBe('secret-zip');
    expect(fake.page.popups).toBe(0);
  });

  it('does nothing while a fill goes on', async () => {
    fake.flow.fillRuns.begin(TAB);
    await press();
    expect(fake.page.popups).toBe(0);
  });
});
