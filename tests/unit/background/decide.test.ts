import { beforeEach, describe, expect, it } from 'vitest';
import { decide } from '../../../lib/background/decide';
import { fillTab } from '../../../lib/background/fill';
import { reviewTab } from '../../../lib/background/review';
import type { WriteOrder } from '../../../lib/pipeline';
import { fakeFlow, frame, TAB } from './fakeFlow';

const CLAIM = 'https://badger.example/claim';

describe('a field that holds something else than her claim', () => {
  let fake: Awaited<ReturnType<typeof fakeFlow>>;
  const row = async (key: string) => (await fake.flow.records.get(TAB))!.report.fields.find((one) => one.key === key);
  const ordersFor = (fieldId: string) =>
    fake.page.told
      .filter(({ type }) => type === 'page.write')
      .flatMap(({ body }) => (body as { orders: WriteOrder[] }).orders)
      .filter((order) => order.fieldId === fieldId);

  beforeEach(async () => {
    fake = await fakeFlow([frame(0, CLAIM, ['member', 'city'])]);
    fake.page.frames[0]!.values.set('f1', 'Verona');
    await reviewTab(fake.flow, TAB);
    await fillTab(fake.flow, TAB, ['0:f0', '0:f1']);
  });

  it('waits for her with both values, in the report and in the panel', async () => {
    expect(await row('0:f1')).toMatchObject({ status: 'needs-you', held: 'Verona', value: 'secret-city' });
    expect(fake.page.panel!.fields).toMatchObject([{ key: '0:f0' }, { held: 'Verona', value: 'secret-city' }]);
    expect(fake.page.panel!.fields[0]).not.toHaveProperty('value');
    expect(fake.page.badge).toBe(1);
  });

  it('is written over when she wants hers, and says what she saw there', async () => {
    await decide(fake.flow, TAB, '0:f1', true);
    expect(ordersFor('f1').map(({ over }) => over)).toEqual([undefined, 'Verona']);
    expect(await row('0:f1')).toMatchObject({ status: 'filled', value: 'secret-city' });
    expect(await row('0:f1')).not.toHaveProperty('held');
    expect(fake.page.badge).toBe(0);
  });

  it('is asked about again when it holds yet another value by then', async () => {
    fake.page.frames[0]!.values.set('f1', 'Madison');
    await decide(fake.flow, TAB, '0:f1', true);
    expect(await row('0:f1')).toMatchObject({ status: 'needs-you', held: 'Madison' });
  });

  it('stays as the page has it when she says so, and nothing is written', async () => {
    await decide(fake.flow, TAB, '0:f1', false);
    expect(ordersFor('f1')).toHaveLength(1);
    expect(await row('0:f1')).toMatchObject({ status: 'kept', value: 'Verona' });
    expect(fake.page.badge).toBe(0);
  });

  it('is the only kind of field that can be decided on', async () => {
    for (const key of ['0:f0', '0:f9', '']) {
      await expect(decide(fake.flow, TAB, key, true)).rejects.toMatchObject({ code: 'no-such-field' });
    }
    await expect(decide(fake.flow, 99, '0:f1', true)).rejects.toMatchObject({ code: 'no-such-field' });
    await decide(fake.flow, TAB, '0:f1', true);
    await expect(decide(fake.flow, TAB, '0:f1', true)).rejects.toMatchObject({ code: 'no-such-field' });
    await fake.flow.vault.lock();
    await expect(decide(fake.flow, TAB, '0:f1', true)).rejects.toMatchObject({ code: 'locked' });
  });
});
