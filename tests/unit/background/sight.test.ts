import { describe, expect, it } from 'vitest';
import { fillTab } from '../../../lib/background/fill';
import { lookForMore } from '../../../lib/background/nextStep';
import { reviewTab } from '../../../lib/background/review';
import type { WriteOrder } from '../../../lib/pipeline';
import { fakeFlow, field, frame, TAB } from './fakeFlow';

const CLAIM = 'https://badger.example/claim';
const PART = 'https://badger.example/part';
const SEEN = ['member', 'group'];

const start = () => fakeFlow([frame(0, CLAIM, SEEN), frame(4, PART, ['date'])]);
const statuses = (report: { fields: { key: string; status: string }[] }) =>
  Object.fromEntries(report.fields.map(({ key, status }) => [key, status]));
const written = (page: Awaited<ReturnType<typeof start>>['page']) =>
  page.told
    .filter(({ type }) => type === 'page.write')
    .flatMap(({ frameId, body }) =>
      (body as { orders: WriteOrder[] }).orders.map((order) => `${frameId}:${order.fieldId}`),
    );

describe('fields she does not see', () => {
  it('are left alone in the review', async () => {
    const { flow, page } = await start();
    page.unseen.add('f1');
    const { report } = await reviewTab(flow, TAB);
    expect(statuses(report)).toEqual({ '0:f0': 'ready', '0:f1': 'ignored', '4:f0': 'ready' });
  });

  it('are not written when she approves them all the same', async () => {
    const { flow, page } = await start();
    page.unseen.add('f1');
    await reviewTab(flow, TAB);
    await fillTab(flow, TAB, ['0:f0', '0:f1', '4:f0']);
    expect(written(page)).toEqual(['0:f0', '4:f0']);
  });

  it('are not written when they were put out of sight after the review, and say so', async () => {
    const { flow, page } = await start();
    await reviewTab(flow, TAB);
    page.unseen.add('f1');
    const report = await fillTab(flow, TAB, ['0:f0', '0:f1', '4:f0']);
    expect(written(page)).toEqual(['0:f0', '4:f0']);
    expect(report.fields.find(({ key }) => key === '0:f1')).toMatchObject({
      status: 'failed',
      why: 'This field is no longer shown on the page.',
    });
  });

  it('keep a frame from being written into that does not say what it shows', async () => {
    const { flow, page } = await start();
    await reviewTab(flow, TAB);
    page.before = (type, frameId) => {
      if (type === 'page.sight' && frameId === 4) throw new Error('no answer');
    };
    const report = await fillTab(flow, TAB, ['0:f0', '0:f1', '4:f0']);
    expect(written(page)).toEqual(['0:f0', '0:f1']);
    expect(statuses(report)['4:f0']).toBe('failed');
  });

  it('are not offered when they come up later, until they can be seen', async () => {
    const { flow, page } = await start();
    let record = await reviewTab(flow, TAB);
    page.frames[0]!.fields.push(field('late', 'dependent'));
    page.unseen.add('late');
    record = (await lookForMore(flow, record))!;
    expect(statuses(record.report)['0:late']).toBe('ignored');
    page.unseen.clear();
    record = (await lookForMore(flow, record))!;
    expect(statuses(record.report)['0:late']).toBe('ready');
  });

  it('that all lie behind something are a form she has to uncover first', async () => {
    const { flow, page } = await start();
    for (const id of ['f0', 'f1']) page.unseen.add(id);
    await expect(reviewTab(flow, TAB)).rejects.toMatchObject({ code: 'form-covered' });
  });
});
