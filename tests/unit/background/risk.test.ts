import { describe, expect, it } from 'vitest';
import { fillTab } from '../../../lib/background/fill';
import { fillReady } from '../../../lib/background/nextStep';
import { reviewTab } from '../../../lib/background/review';
import { fakeFlow, field, frame, TAB } from './fakeFlow';

const HTTP = 'http://badger.example/claim';
const wrote = (page: Awaited<ReturnType<typeof fakeFlow>>['page']) =>
  page.told.filter(({ type }) => type === 'page.write').length;

describe('a page that is not safe', () => {
  it('says so in the review, and is written only where she says so', async () => {
    const { flow, page } = await fakeFlow([frame(0, HTTP, ['member'])]);
    expect((await reviewTab(flow, TAB)).report.risk).toBe('http');
    await expect(fillTab(flow, TAB, ['0:f0'])).rejects.toMatchObject({ code: 'page-unsafe' });
    expect(wrote(page)).toBe(0);
    await fillTab(flow, TAB, ['0:f0'], { despite: true });
    expect(wrote(page)).toBe(1);
  });

  it('is not filled from the panel before that, and is after it, as long as it is the same document', async () => {
    const { flow, page } = await fakeFlow([frame(0, HTTP, ['member'])]);
    await reviewTab(flow, TAB);
    await expect(fillReady(flow, TAB)).rejects.toMatchObject({ code: 'page-unsafe' });
    await fillTab(flow, TAB, ['0:f0'], { despite: true });
    page.frames[0]!.fields.push(field('late', 'dependent'));
    await reviewTab(flow, TAB);
    await fillReady(flow, TAB);
    expect(wrote(page)).toBe(2);
    page.frames[0]!.mark = 'another';
    page.frames[0]!.values.clear();
    await reviewTab(flow, TAB);
    await expect(fillReady(flow, TAB)).rejects.toMatchObject({ code: 'page-unsafe' });
  });

  it('may hide whose it is', async () => {
    const sandboxed = { ...frame(0, 'https://badger.example/claim', ['member']), origin: 'null' };
    const { flow } = await fakeFlow([sandboxed]);
    expect((await reviewTab(flow, TAB)).report.risk).toBe('sandboxed');
  });

  it('is not one on https', async () => {
    const { flow } = await fakeFlow([frame(0, 'https://badger.example/claim', ['member'])]);
    expect((await reviewTab(flow, TAB)).report.risk).toBeUndefined();
  });
});
