import { describe, expect, it } from 'vitest';
import { fillTab } from '../../../lib/background/fill';
import { reviewTab } from '../../../lib/background/review';
import { undoTab } from '../../../lib/background/undo';
import type { WriteOrder } from '../../../lib/pipeline';
import { fakeFlow, field, frame, TAB } from './fakeFlow';

const CLAIM = 'https://badger.example/claim';
const PART = 'https://badger.example/part';
const errorOf = (work: Promise<unknown>) =>
  work.then(
    () => ({ code: 'none', message: '' }),
    (error) => error,
  );

async function reviewed() {
  const made = await fakeFlow([
    frame(0, CLAIM, ['member', 'ask', 'group', 'search']),
    frame(4, PART, ['date', 'code']),
  ]);
  await reviewTab(made.flow, TAB);
  made.page.told.length = 0;
  return made;
}
const writes = (page: Awaited<ReturnType<typeof reviewed>>['page']) =>
  page.told
    .filter(({ type }) => type === 'page.write')
    .map(({ frameId, body }) => [frameId, (body as { orders: WriteOrder[] }).orders.map(({ fieldId }) => fieldId)]);
const statuses = (report: { fields: { key: string; status: string }[] }) =>
  Object.fromEntries(report.fields.map(({ key, status }) => [key, status]));

describe('filling a tab', () => {
  it('sends each frame its own approved orders and nothing else', async () => {
    const { flow, page } = await reviewed();
    const report = await fillTab(flow, TAB, ['0:f0', '0:f2', '4:f1']);
    expect(page.told.filter(({ type }) => type === 'page.write')).toEqual([
      {
        frameId: 0,
        type: 'page.write',
        body: {
          orders: [
            { fieldId: 'f0', signature: 'sig-f0', action: { do: 'type', text: 'secret-member' } },
            { fieldId: 'f2', signature: 'sig-f2', action: { do: 'type', text: 'secret-group' } },
          ],
        },
      },
      {
        frameId: 4,
        type: 'page.write',
        body: { orders: [{ fieldId: 'f1', signature: 'sig-f1', action: { do: 'type', text: 'secret-code' } }] },
      },
    ]);
    expect(report.filled).toBe(true);
    expect(report.timings.write).toBe(10);
    expect(statuses(report)).toEqual({
      '0:f0': 'filled',
      '0:f1': 'needs-you',
      '0:f2': 'filled',
      '0:f3': 'ignored',
      '4:f0': 'needs-you',
      '4:f1': 'filled',
    });
    expect(report.fields.find(({ key }) => key === '4:f0')!.why).toBe('You left this one out.');
    expect(page.badge).toBe(2);
  });

  it('writes nothing that the review did not offer, whatever is asked for', async () => {
    const { flow, page } = await reviewed();
    await fillTab(flow, TAB, ['0:f1', '0:f3', '0:f9', '9:f0', '4:f0', '', '__proto__']);
    expect(writes(page)).toEqual([[4, ['f0']]]);
    expect(page.frames[0]!.hasWriter).toBe(false);
  });

  it('puts no writer into the page when nothing was approved', async () => {
    const { flow, page } = await reviewed();
    const report = await fillTab(flow, TAB, []);
    expect(page.told).toEqual([]);
    expect(page.frames.some(({ hasWriter }) => hasWriter)).toBe(false);
    expect(report.fields.some(({ status }) => status === 'filled')).toBe(false);
  });

  it('shows the panel, without a single value in it', async () => {
    const { flow, page } = await reviewed();
    await fillTab(flow, TAB, ['0:f0', '0:f2']);
    expect(page.panel).toMatchObject({ side: 'left', language: 'en', title: 'Badger Mutual', canUndo: true });
    expect(page.panel!.fields).toContainEqual({ key: '0:f0', label: 'member', status: 'filled', why: 'because' });
    expect(page.panel!.words['checklist.title']).toBe('To attach');
    expect(JSON.stringify(page.panel)).not.toContain('secret-');
  });

  it('keeps its result when the panel cannot be shown, and says so', async () => {
    const { flow, page } = await reviewed();
    page.panelRefused = true;
    const report = await fillTab(flow, TAB, ['0:f0']);
    expect(statuses(report)['0:f0']).toBe('filled');
    expect(report.notes.join()).toMatch(/could not be shown/);
  });

  it('reports what the page shows, not what was sent', async () => {
    const { flow, page } = await reviewed();
    page.frames[0]!.values.set('f0', 'SECRET-MEMBER');
    const report = await fillTab(flow, TAB, ['0:f0']);
    expect(report.fields[0]).toMatchObject({ status: 'kept', value: 'SECRET-MEMBER' });
  });

  it('needs a review first, and a fresh one after her data changed', async () => {
    const { flow, page } = await fakeFlow([frame(0, CLAIM, ['member'])]);
    expect((await errorOf(fillTab(flow, TAB, ['0:f0']))).code).toBe('no-review');
    await reviewTab(flow, TAB);
    await flow.records.makeStale();
    expect((await errorOf(fillTab(flow, TAB, ['0:f0']))).code).toBe('no-review');
    await reviewTab(flow, TAB);
    await fillTab(flow, TAB, ['0:f0']);
    expect(writes(page)).toHaveLength(1);
  });

  it('writes nothing once the vault is locked, by hand or by time', async () => {
    for (const how of ['hand', 'time'] as const) {
      const { flow, page, clock, session } = await reviewed();
      if (how === 'hand') await flow.vault.lock();
      else clock.now += 15 * 60_000;
      expect((await errorOf(fillTab(flow, TAB, ['0:f0']))).code).toBe('locked');
      expect(page.told).toEqual([]);
      expect(JSON.stringify(session.dump())).not.toContain('secret-');
    }
  });

  it('leaves no values in memory when the vault is locked while it writes', async () => {
    const { flow, page, session } = await reviewed();
    page.before = (type) => {
      if (type === 'page.write') void flow.vault.lock();
    };
    await fillTab(flow, TAB, ['0:f0']);
    await flow.vault.state();
    expect(JSON.stringify(session.dump())).not.toContain('secret-');
  });

  it('does not send a row again that is already filled', async () => {
    const { flow, page } = await reviewed();
    await fillTab(flow, TAB, ['0:f0']);
    const report = await fillTab(flow, TAB, ['0:f0', '0:f2']);
    expect(writes(page)).toEqual([
      [0, ['f0']],
      [0, ['f2']],
    ]);
    expect(statuses(report)).toMatchObject({ '0:f0': 'filled', '0:f2': 'filled' });
  });
});

describe('what answers bring up', () => {
  type Page = Awaited<ReturnType<typeof reviewed>>['page'];
  /** Once these fields are written, the page shows more. */
  const reveals = (page: Page, after: string, show: (top: Page['frames'][0]) => void) => {
    const known = new Set<string>();
    page.before = (type) => {
      const top = page.frames[0]!;
      if (type === 'page.scan' && top.values.has(after) && !known.has(after)) {
        known.add(after);
        show(top);
      }
    };
  };

  it('is filled by the same click, and what that brings up too', async () => {
    const { flow, page } = await reviewed();
    reveals(page, 'f0', (top) => {
      top.fields.push(field('f8', 'policyholder'), field('f9', 'ask'));
      reveals(page, 'f8', () => top.fields.push(field('f10', 'employer')));
    });
    const report = await fillTab(flow, TAB, ['0:f0']);
    expect(writes(page)).toEqual([
      [0, ['f0']],
      [0, ['f8']],
      [0, ['f10']],
    ]);
    expect(statuses(report)).toMatchObject({ '0:f8': 'filled', '0:f9': 'needs-you', '0:f10': 'filled' });
    expect(report.notes).toContain('2 more fields came up after the first answers and went through too.');
    await undoTab(flow, TAB);
    expect(page.frames[0]!.values.size).toBe(0);
  });

  it('is also what was hidden or locked before, but never what she left out', async () => {
    const made = await fakeFlow([frame(0, CLAIM, ['member', 'group', 'state'])]);
    const { flow, page } = made;
    page.frames[0]!.fields[2]!.hiddenBy = 'display';
    await reviewTab(flow, TAB);
    page.told.length = 0;
    reveals(page, 'f0', (top) => Object.assign(top.fields[2]!, { hiddenBy: '' }));
    const report = await fillTab(flow, TAB, ['0:f0']);
    expect(writes(page)).toEqual([
      [0, ['f0']],
      [0, ['f2']],
    ]);
    expect(statuses(report)).toEqual({ '0:f0': 'filled', '0:f1': 'needs-you', '0:f2': 'filled' });
  });

  it('keeps what was written in a control that was drawn anew, and is not written twice', async () => {
    const { flow, page } = await reviewed();
    reveals(page, 'f0', (top) => {
      top.fields[0] = { ...field('f7', 'member'), at: '#f0' };
      top.fields.push(field('f8', 'employer'));
    });
    const report = await fillTab(flow, TAB, ['0:f0']);
    expect(report.fields.filter(({ label }) => label === 'member')).toMatchObject([{ key: '0:f7', status: 'filled' }]);
    expect(writes(page)).toEqual([
      [0, ['f0']],
      [0, ['f8']],
    ]);
  });

  it('is filled under a name that others of the page have, and left to her where one of these gave way to it', async () => {
    const { flow, page } = await reviewed();
    const named = (id: string, label: string) => ({ ...field(id, label), signature: 'sig-numbered' });
    page.frames[0]!.fields.push(named('f7', 'employer'), named('f8', 'plan'));
    await reviewTab(flow, TAB);
    page.told.length = 0;
    reveals(page, 'f0', (top) => {
      top.fields.push(named('f9', 'policyholder'));
      reveals(page, 'f9', () => top.fields.splice(-2, 1, named('f10', 'city')));
    });
    const report = await fillTab(flow, TAB, ['0:f0']);
    expect(writes(page)).toEqual([
      [0, ['f0']],
      [0, ['f9']],
    ]);
    expect(statuses(report)).toMatchObject({ '0:f9': 'filled', '0:f10': 'ready' });
  });

  it('ends: a page that always asks for more, one that went elsewhere, a vault that was locked', async () => {
    const endless = await reviewed();
    let serial = 20;
    endless.page.before = (type) => {
      if (type === 'page.scan') endless.page.frames[0]!.fields.push(field(`f${serial++}`, 'more'));
    };
    await fillTab(endless.flow, TAB, ['0:f0']);
    expect(writes(endless.page)).toHaveLength(7);

    const elsewhere = await reviewed();
    reveals(elsewhere.page, 'f0', (top) => {
      top.url = `${CLAIM}/step-2`;
      top.fields.push(field('f8', 'employer'));
    });
    await fillTab(elsewhere.flow, TAB, ['0:f0']);
    expect(writes(elsewhere.page)).toEqual([[0, ['f0']]]);

    const locked = await reviewed();
    reveals(locked.page, 'f0', (top) => {
      top.fields.push(field('f8', 'employer'));
      void locked.flow.vault.lock();
    });
    await fillTab(locked.flow, TAB, ['0:f0']);
    expect(writes(locked.page)).toEqual([[0, ['f0']]]);
  });

  it('shows no panel on another page that she went on to meanwhile', async () => {
    const { flow, page } = await reviewed();
    page.during = async () => {
      Object.assign(page.frames[0]!, { mark: '', url: `${CLAIM}/thanks`, deaf: true });
      await new Promise((done) => setTimeout(done, 1400)); // long enough to show how far it is
    };
    await fillTab(flow, TAB, ['0:f0']);
    expect(page.panel).toBeUndefined();
  });

  it('says in the panel how far a long fill is, and brings the panel up for it', async () => {
    const { flow, page } = await reviewed();
    const seen: unknown[] = [];
    page.during = async () => {
      expect(flow.fillRuns.of(TAB)).toMatchObject({ done: 0, total: 1 });
      await new Promise((done) => setTimeout(done, 1600));
      seen.push(page.panel);
    };
    await fillTab(flow, TAB, ['0:f0']);
    expect(seen[0]).toMatchObject({ progress: { done: 1, total: 1 } });
    expect(page.panel).not.toHaveProperty('progress');
    expect(flow.fillRuns.of(TAB)).toBeUndefined();
  });

  it('can be stopped: what was not written waits for another click, in this frame and the next', async () => {
    const { flow, page } = await reviewed();
    page.writesBeforeStop = 1;
    page.during = async () => flow.fillRuns.stop(TAB);
    const report = await fillTab(flow, TAB, ['0:f0', '0:f2', '4:f0']);
    const statusOf = (key: string) => report.fields.find((row) => row.key === key)?.status;
    expect([statusOf('0:f0'), statusOf('0:f2'), statusOf('4:f0')]).toEqual(['filled', 'ready', 'ready']);
    expect(writes(page).map(([frameId]) => frameId)).toEqual([0]);
    expect(page.panel!.fields.filter(({ status }) => status === 'ready').length).toBeGreaterThan(1);
  });

  it('waits for her when she filled one field from the panel', async () => {
    const { flow, page } = await reviewed();
    reveals(page, 'f0', (top) => top.fields.push(field('f8', 'employer')));
    await fillTab(flow, TAB, ['0:f0'], { others: 'waiting' });
    expect(writes(page)).toEqual([[0, ['f0']]]);
  });
});

describe('a page that changes between review and fill', () => {
  const changes: [string, (page: Awaited<ReturnType<typeof reviewed>>['page']) => void][] = [
    ['another address in the same document', (page) => Object.assign(page.frames[0]!, { url: `${CLAIM}#step-2` })],
    ['the same address loaded anew', (page) => Object.assign(page.frames[0]!, { mark: '' })],
    ['the same address, reviewed by another document', (page) => Object.assign(page.frames[0]!, { mark: 'other' })],
    ['a frame with another document', (page) => Object.assign(page.frames[1]!, { mark: 'other' })],
    ['a frame that moved elsewhere', (page) => Object.assign(page.frames[1]!, { url: 'https://evil.example/' })],
    ['a frame that is gone', (page) => page.frames.splice(1, 1)],
    ['a tab out of reach', (page) => page.frames.splice(0)],
  ];

  it.each(changes)('cancels the whole write: %s', async (_, change) => {
    const { flow, page } = await reviewed();
    change(page);
    const error = await errorOf(fillTab(flow, TAB, ['0:f0', '4:f0']));
    expect([error.code, error.message]).toEqual(['page-changed', expect.stringMatching(/nothing was written/)]);
    expect(writes(page)).toEqual([]);
    expect(page.frames.some(({ hasWriter }) => hasWriter)).toBe(false);
    expect(page.badge).toBe(0);
    expect((await errorOf(fillTab(flow, TAB, ['0:f0']))).code).toBe('no-review');
  });

  it('does not mind a change in a frame nothing is written into', async () => {
    const { flow, page } = await reviewed();
    page.frames[1]!.mark = 'other';
    expect(statuses(await fillTab(flow, TAB, ['0:f0']))['0:f0']).toBe('filled');
  });

  it('loses only the rows of a frame that goes away in the middle', async () => {
    const { flow, page } = await reviewed();
    page.before = (type, frameId) => {
      if (type === 'page.write' && frameId === 0) page.frames.splice(1, 1);
    };
    const report = await fillTab(flow, TAB, ['0:f0', '4:f0', '4:f1']);
    expect(statuses(report)).toMatchObject({ '0:f0': 'filled', '4:f0': 'failed', '4:f1': 'failed' });
    expect(report.fields.find(({ key }) => key === '4:f0')!.why).toMatch(/went away/);
    expect(page.badge).toBe(4);
  });
});

describe('undo', () => {
  it('asks every frame that was written into, and the rows wait for her again', async () => {
    const { flow, page } = await reviewed();
    await fillTab(flow, TAB, ['0:f0', '4:f0']);
    const report = await undoTab(flow, TAB);
    expect(page.told.filter(({ type }) => type === 'page.undo').map(({ frameId }) => frameId)).toEqual([0, 4]);
    expect(report.filled).toBe(false);
    expect(statuses(report)).toMatchObject({ '0:f0': 'ready', '0:f2': 'ready', '4:f0': 'ready' });
    expect(page.panel!.canUndo).toBe(false);
    expect(page.frames.every(({ values }) => values.size === 0)).toBe(true);
    expect(statuses(await fillTab(flow, TAB, ['0:f0']))['0:f0']).toBe('filled');
  });

  it('still works after she looked at the same page again, but not in a document of a later time', async () => {
    const { flow, page } = await reviewed();
    await fillTab(flow, TAB, ['0:f0', '4:f0']);
    page.frames[1]!.mark = 'other';
    await reviewTab(flow, TAB);
    await undoTab(flow, TAB);
    expect(page.told.filter(({ type }) => type === 'page.undo').map(({ frameId }) => frameId)).toEqual([0]);
    expect(page.frames[0]!.values.size).toBe(0);
  });

  it('names the fields that the page gave no way to empty', async () => {
    const { flow, page } = await reviewed();
    await fillTab(flow, TAB, ['0:f0', '4:f0']);
    page.frames[0]!.stubborn = ['f0'];
    const report = await undoTab(flow, TAB);
    expect(statuses(report)).toMatchObject({ '0:f0': 'failed', '4:f0': 'ready' });
    expect(report.fields.find(({ key }) => key === '0:f0')!.why).toMatch(/still holds/);
  });

  it('says when there is nothing to undo', async () => {
    const { flow, page } = await reviewed();
    expect((await errorOf(undoTab(flow, TAB))).code).toBe('nothing-to-undo');
    await fillTab(flow, TAB, ['0:f0']);
    page.frames[0]!.mark = '';
    expect((await errorOf(undoTab(flow, TAB))).code).toBe('nothing-to-undo');
  });
});
