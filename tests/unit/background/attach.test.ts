import { describe, expect, it } from 'vitest';
import { documentHandlers } from '../../../lib/background/documents';
import { fillTab } from '../../../lib/background/fill';
import type { Flow } from '../../../lib/background/flow';
import { panelHandlers } from '../../../lib/background/panelHandlers';
import { reviewTab } from '../../../lib/background/review';
import { tabHandlers } from '../../../lib/background/tabHandlers';
import type { FillPlan } from '../../../lib/pipeline';
import { makePlan } from '../../../lib/plan/plan';
import { recognize } from '../../../lib/recognize/recognize';
import { fromBase64, toBase64 } from '../../../lib/vault/bytes';
import { newFileId, PART_BYTES } from '../../../lib/vault/documents';
import { PASSPHRASE } from '../vault/testVault';
import { fakeFlow, field, frame, HUB, TAB } from './fakeFlow';

const PAGE = 'https://claims.example.com/new';
const NAMES = ['First name', 'Last name', 'Date of birth', 'Member ID'];

/** A page with one upload box for the bill, in a second frame too, and the vault with these files of hers. */
async function start(sizes: number[], profile = HUB) {
  const frames = [frame(0, PAGE, NAMES), frame(4, `${PAGE}/inner`, NAMES)];
  for (const one of frames) {
    one.fields.push({ ...field('up', 'bill'), control: 'file', inputType: 'file', multiple: true, accept: '' });
    one.fields.at(-1)!.labels = [{ text: 'Itemized bill', from: 'label' }];
  }
  const set = await fakeFlow(frames, { profile });
  const { flow } = set;
  flow.engine.recognize = recognize;
  flow.engine.makePlan = (recognitions, _claim, lines, attachments): FillPlan => {
    const files = recognitions.filter((one) => one.field.control === 'file');
    return makePlan(files, { lines: [] } as never, lines, attachments);
  };
  const handlers = documentHandlers(flow);
  const bytes: Uint8Array[] = [];
  for (const [at, size] of sizes.entries()) {
    const file = newFileId();
    const whole = new Uint8Array(size).fill(at + 1);
    whole.set(new TextEncoder().encode('%PDF-'));
    bytes.push(whole);
    for (let index = 0; index * PART_BYTES < size; index++) {
      const data = toBase64(whole.slice(index * PART_BYTES, (index + 1) * PART_BYTES));
      await handlers['documents.part']({ file, index, size, data }, undefined);
    }
    const said = {
      name: `bill ${at}.pdf`,
      kind: 'itemized-receipt' as const,
      profile: HUB.id,
      course: HUB.courses[0]!.id,
    };
    await handlers['documents.add']({ ...said, file, size }, undefined);
  }
  const parts = () => set.page.told.filter(({ type }) => type === 'page.part');
  const writes = () => set.page.told.filter(({ type }) => type === 'page.write');
  return { ...set, handlers, bytes, parts, writes };
}

/** A checklist that wants nothing but the bill. */
const billWanted: Flow['engine']['buildChecklist'] = (_, __, { documents }) => [
  {
    id: 'itemized-receipt',
    title: 'Bill',
    required: 'required',
    why: '',
    whereToGet: '',
    source: '',
    state: 'missing',
    ...(documents && { stored: documents.map(({ name }) => name) }),
  },
];

describe('attaching', () => {
  it('the review shows the row with the name, and no byte has left by then', async () => {
    const { flow, parts, page } = await start([10]);
    const { report } = await reviewTab(flow, TAB);
    expect(report.fields[0]).toMatchObject({ status: 'ready', value: 'bill 0.pdf', attaches: ['itemized-receipt'] });
    expect(parts()).toEqual([]);
    expect(JSON.stringify(page.told)).not.toContain('bill 0.pdf');
  });

  it('what she approved goes to its own frame only, in parts, before it is written', async () => {
    const size = 2 * PART_BYTES + 100;
    const { flow, parts, page, bytes } = await start([size]);
    await reviewTab(flow, TAB);
    await fillTab(flow, TAB, ['0:up']);
    expect(parts().map(({ frameId, body }) => [frameId, (body as { index: number }).index])).toEqual([
      [0, 0],
      [0, 1],
      [0, 2],
    ]);
    const sent = parts().map(({ body }) => fromBase64((body as { data: string }).data));
    expect(new Uint8Array(sent.flatMap((part) => [...part]))).toEqual(bytes[0]);
    const order = page.told.map(({ type }) => type);
    expect(order.lastIndexOf('page.part')).toBeLessThan(order.indexOf('page.write'));
  });

  it('a row she left out sends nothing', async () => {
    const { flow, parts } = await start([10]);
    await reviewTab(flow, TAB);
    await fillTab(flow, TAB, []);
    expect(parts()).toEqual([]);
  });

  it('a damaged file is named, and the others go', async () => {
    const { flow, files, writes } = await start([10, 12]);
    const [broken] = await files.files();
    const { report: reviewed } = await reviewTab(flow, TAB);
    expect(reviewed.fields[0]?.value).toBe('bill 0.pdf, bill 1.pdf');
    const [doc] = (await documentHandlers(flow)['documents.list']({}, undefined)).documents.filter(
      ({ id }) => id === broken,
    );
    await files.put(broken!, 0, { iv: new Uint8Array(12), data: new Uint8Array(30) });
    const report = await fillTab(flow, TAB, ['0:up']);
    expect(report.fields[0]).toMatchObject({
      status: 'failed',
      why: expect.stringContaining(`“${doc!.name}” is damaged`),
    });
    expect(writes().map(({ body }) => body)).toEqual([{ orders: [] }]);
  });

  it('a vault that locks in between sends nothing more', async () => {
    const { flow, parts, page } = await start([3 * PART_BYTES]);
    await reviewTab(flow, TAB);
    page.before = (type) => {
      if (type === 'page.part' && parts().length === 1) void flow.vault.lock();
    };
    await fillTab(flow, TAB, ['0:up']);
    expect(parts().length).toBeLessThan(3);
  });

  it('files that a page asks for only after her answers wait for her', async () => {
    const { flow, parts, page } = await start([10]);
    const top = page.frames[0]!;
    const upload = top.fields.pop()!;
    page.frames.pop();
    flow.engine.makePlan = (recognitions, _claim, lines, attachments): FillPlan => {
      const items = makePlan(
        recognitions.filter((one) => one.field.control === 'file'),
        { lines: [] } as never,
        lines,
        attachments,
      );
      const [first] = recognitions;
      const text = { do: 'type', text: 'x' } as const;
      const { field: one } = first!;
      const item = {
        frame: 0,
        fieldId: one.id,
        signature: one.signature,
        at: one.at,
        label: 'a',
        control: one.control,
      };
      const typed = {
        ...item,
        concept: 'a',
        confidence: 1,
        why: 'b',
        decision: 'fill',
        action: text,
        shown: 'x',
      } as const;
      return { notes: [], items: [typed, ...items.items] };
    };
    await reviewTab(flow, TAB);
    page.before = (type) => {
      if (type === 'page.write' && !top.fields.includes(upload)) top.fields.push(upload);
    };
    const report = await fillTab(flow, TAB, ['0:f0']);
    expect(parts()).toEqual([]);
    expect(report.fields.find(({ key }) => key === '0:up')).toMatchObject({ status: 'ready', value: 'bill 0.pdf' });
  });

  it('from the panel: the checklist offers the box, and one click fills just that', async () => {
    const { flow, page, parts, saveSettings } = await start([10]);
    flow.engine.buildChecklist = billWanted;
    await reviewTab(flow, TAB);
    await fillTab(flow, TAB, [], { others: 'waiting' });
    expect(page.panel?.checklist[0]).toMatchObject({ stored: ['bill 0.pdf'], attach: '0:up' });
    await panelHandlers(flow, saveSettings)['panel.fillOne']({ key: '0:up' }, { tabId: TAB });
    expect(parts()).toHaveLength(1);
    expect(page.panel?.checklist[0]).toMatchObject({ attached: true });
    expect(page.panel?.checklist[0]?.attach).toBeUndefined();
    expect(JSON.stringify(page.panel?.fields)).not.toContain('bill 0.pdf');
  });

  it('a payer that takes mail only: nothing is offered or sent, and the panel’s row says why', async () => {
    const medicare = structuredClone(HUB);
    Object.assign(medicare.coverage, { payerName: 'Medicare', planName: '' });
    const { flow, page, parts, saveSettings } = await start([10], medicare);
    flow.engine.buildChecklist = billWanted;
    const { report } = await reviewTab(flow, TAB);
    expect(report.fields[0]).toMatchObject({
      status: 'needs-you',
      value: '',
      why: expect.stringMatching(/^Medicare takes this claim by mail only/),
    });
    await fillTab(flow, TAB, ['0:up'], { others: 'waiting' });
    const [bill] = page.panel!.checklist;
    expect(bill).toMatchObject({ stored: ['bill 0.pdf'], why: expect.stringContaining('by mail only') });
    expect(bill?.attach).toBeUndefined();
    const panel = panelHandlers(flow, saveSettings);
    await panel['panel.fillOne']({ key: '0:up' }, { tabId: TAB });
    expect(parts()).toEqual([]);
    expect(page.opened).toEqual([]);
    const { checklist } = await panel['panel.tick']({ itemId: 'itemized-receipt', state: 'have' }, { tabId: TAB });
    expect(checklist[0]?.attach).toBeUndefined();
  });

  describe('a file that is too large for the box', () => {
    /** The same page, whose box says that it takes little, after the review in the panel. */
    const startFilled = async (size: number) => {
      const set = await start([size]);
      set.page.frames.pop();
      set.page.frames[0]!.fields.at(-1)!.labels.push({ text: 'Maximum file size 500 KB', from: 'hint' });
      set.flow.engine.buildChecklist = billWanted;
      await reviewTab(set.flow, TAB);
      await fillTab(set.flow, TAB, [], { others: 'waiting' });
      const press = () => panelHandlers(set.flow, set.saveSettings)['panel.fillOne']({ key: '0:up' }, { tabId: TAB });
      const [original] = (await set.handlers['documents.list']({}, undefined)).documents;
      const addCopy = async (bytes: number) => {
        const file = newFileId();
        const data = new Uint8Array(bytes);
        data.set(new TextEncoder().encode('%PDF-'));
        await set.handlers['documents.part']({ file, index: 0, size: bytes, data: toBase64(data) }, undefined);
        const { name, kind, profile, course, id } = original!;
        const said = { name, kind, profile, course, smallerOf: id };
        return set.handlers['documents.add']({ ...said, file, size: bytes }, undefined);
      };
      return { ...set, press, original: original!, addCopy };
    };

    it('is not attached; one press in the panel opens the page that makes a smaller copy', async () => {
      const { page, press, parts, original } = await startFilled(700_000);
      expect(page.panel?.fields[0]).toMatchObject({
        status: 'needs-you',
        why: expect.stringMatching(/up to 500 KB, and “bill 0.pdf” has 700 KB.*makes a smaller copy/),
      });
      expect(page.panel?.checklist[0]).toMatchObject({ attach: '0:up' });
      await press();
      expect(parts()).toEqual([]);
      expect(page.opened).toEqual([{ smaller: original.id, limit: '500000', tab: String(TAB), field: '0:up' }]);
    });

    it('once the copy is stored it goes in from there, and she is shown the form again', async () => {
      const { flow, page, press, parts, addCopy } = await startFilled(700_000);
      await press();
      const { documents } = await addCopy(300_000);
      expect(documents[1]).toMatchObject({ smallerOf: documents[0]!.id, size: 300_000 });
      const { attached } = await tabHandlers(flow)['tab.attach']({ tabId: TAB, key: '0:up' }, undefined);
      expect(attached).toBe(true);
      expect(parts().map(({ body }) => (body as { file: string }).file)).toEqual([documents[1]!.id]);
      expect(page.isUp).toBe(true);
      expect(page.panel?.fields[0]).toMatchObject({ status: 'filled' });
      expect(page.panel?.checklist[0]).toMatchObject({ attached: true, stored: ['bill 0.pdf'] });
    });

    it('or by another press in the panel; a copy that is still too large does not', async () => {
      const { flow, page, press, parts, addCopy } = await startFilled(700_000);
      await addCopy(510_000);
      await press();
      expect(await tabHandlers(flow)['tab.attach']({ tabId: TAB, key: '0:up' }, undefined)).toEqual({
        attached: false,
      });
      expect(parts()).toEqual([]);
      expect(page.opened).toHaveLength(1);
      await addCopy(400_000);
      await press();
      expect(page.opened).toHaveLength(1);
      expect(parts()).toHaveLength(1);
    });

    it('a copy whose original was removed stands for itself', async () => {
      const { flow, handlers, parts, addCopy, original } = await startFilled(700_000);
      await addCopy(400_000);
      await handlers['documents.remove']({ id: original.id }, undefined);
      const { report } = await reviewTab(flow, TAB);
      expect(report.fields[0]).toMatchObject({ status: 'ready', value: 'bill 0.pdf' });
      await fillTab(flow, TAB, ['0:up']);
      expect(parts()).toHaveLength(1);
    });
  });

  it('a file that is removed or changed has every review looked at anew', async () => {
    const { flow, handlers } = await start([10]);
    await reviewTab(flow, TAB);
    const [document] = (await handlers['documents.list']({}, undefined)).documents;
    await handlers['documents.change']({ ...document!, name: 'x', kind: 'other' }, undefined);
    await expect(fillTab(flow, TAB, ['0:up'])).rejects.toMatchObject({ code: 'no-review' });
  });

  it('nobody reads a file while the vault is locked', async () => {
    const { flow, handlers } = await start([10]);
    const [document] = (await handlers['documents.list']({}, undefined)).documents;
    await flow.vault.lock();
    await expect(handlers['documents.read']({ id: document!.id, index: 0 }, undefined)).rejects.toMatchObject({
      code: 'locked',
    });
    await expect(handlers['documents.list']({}, undefined)).rejects.toMatchObject({ code: 'locked' });
    await flow.vault.unlock(PASSPHRASE);
    expect((await handlers['documents.read']({ id: document!.id, index: 0 }, undefined)).data).not.toBe('');
  });
});
