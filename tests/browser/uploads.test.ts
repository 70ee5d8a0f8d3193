import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Outcome, WriteAction } from '../../lib/pipeline';
import type { Tab } from './harness/browser';
import { freshTab } from './harness/freshTab';
import type { Order } from './harness/inject';
import { BROWSERS } from './harness/sharedBrowser';

/** A made-up file and how the page's own scripts tell of it. */
function made(name: string, size: number, type = 'application/pdf') {
  const bytes = Buffer.alloc(size, name);
  const half = Math.ceil(size / 2);
  const sum = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  return {
    file: { id: `id of ${name}`, name, type, size },
    parts: [bytes.subarray(0, half).toString('base64'), bytes.subarray(half).toString('base64')],
    told: `${name} ${type} ${size} ${sum}`,
  };
}
const BILL = made('Hub receipt.pdf', 1000);
const PROOF = made('card-statement.pdf', 777);
const PHOTO = made('photo.jpg', 500, 'image/jpeg');
const BIG = made('long scan.pdf', 700_001);

type Made = ReturnType<typeof made>;
const attach = (...files: Made[]): WriteAction => ({ do: 'attach', files: files.map(({ file }) => file) });
const order = (at: string, ...files: Made[]): Order => ({
  at,
  control: 'file',
  action: attach(...files),
  parts: Object.fromEntries(files.map(({ file, parts }) => [file.id, parts])),
});

describe.each(BROWSERS)('upload controls in %s', (browser) => {
  let tab: Tab;
  freshTab(browser, 'uploads.html', async (fresh) => {
    tab = fresh;
  });

  const held = (id: string) => tab.truth<string[]>(`filesOf(${JSON.stringify(id)})`);
  const put = async (at: string, ...files: Made[]): Promise<Outcome> => (await tab.write([order(at, ...files)]))[0]!;

  it.each([
    ['#one', [BILL]],
    ['#many', [BILL, PROOF, PHOTO]],
    ['#labelled', [BILL]],
    ['#inZone', [BILL, PROOF]],
    ['#covering', [BIG]],
  ])('%s holds the files byte for byte, after one change event', async (at, files) => {
    const outcome = await put(at, ...files);
    expect(outcome).toMatchObject({
      status: 'filled',
      why: '',
      readBack: files.map(({ file }) => file.name).join(', '),
    });
    expect(await held(at.slice(1))).toEqual(files.map(({ told }) => told));
    expect(await tab.truth(`eventsOf(${JSON.stringify(at.slice(1))})`)).toEqual(['input', 'change']);
    expect(await tab.undo()).toBe(1);
    expect(await held(at.slice(1))).toEqual([]);
  });

  it('several controls in one go', async () => {
    const outcomes = await tab.write([order('#one', BILL), order('#many', BILL, PROOF), order('#covering', PHOTO)]);
    expect(outcomes.map(({ status }) => status)).toEqual(['filled', 'filled', 'filled']);
    expect(await held('many')).toEqual([BILL.told, PROOF.told]);
  });

  it('a list of the page’s own gets each file once, and its own button takes it off again', async () => {
    const outcome = await put('.upload input', BILL, PROOF);
    expect(outcome).toMatchObject({ status: 'filled', readBack: 'Hub receipt.pdf, card-statement.pdf' });
    expect(await tab.truth('modelTold()')).toEqual([BILL.told, PROOF.told]);
    expect(await put('.upload input', BILL, PROOF)).toMatchObject({ status: 'kept' });
    expect(await tab.truth('model.length')).toBe(2);
    expect(await tab.undo()).toBe(1);
    expect(await tab.truth('model.length')).toBe(0);
  });

  it('where the control is deaf the files are dropped on its zone, once', async () => {
    expect(await put('#deaf', BILL)).toMatchObject({ status: 'filled', readBack: 'Hub receipt.pdf' });
    expect(await tab.truth('dropsTold()')).toEqual([BILL.told]);
    expect(await tab.undo()).toBe(1);
    expect(await tab.truth('drops.length')).toBe(0);
  });

  it('a page that refuses a file is not asked twice in a row, and it is told', async () => {
    const outcome = await put('#strict', BILL);
    expect(outcome.status).toBe('failed');
    expect(outcome.why).toContain('Hub receipt.pdf');
    expect(await tab.truth(`log.filter(([type]) => type === 'drop').length`)).toBe(0);
  });

  it('a page that answers without naming the file gets it once, and she is asked to look', async () => {
    const outcome = await put('#silent', BILL);
    expect(outcome).toMatchObject({ status: 'failed', why: expect.stringContaining('please check it there') });
    expect(await tab.truth('taken.length')).toBe(1);
  });

  it.each([
    ['#one', [PHOTO], /takes only PDF, and “photo.jpg” is a JPEG; nothing was attached/],
    ['#one', [BILL, PROOF], /takes one file, and “Hub receipt.pdf” and “card-statement.pdf” would belong there/],
    ['#locked', [BILL], /does not let this field be changed/],
    ['#trap', [BILL], /no longer shown/],
  ])('%s gets nothing of what it does not take', async (at, files, why) => {
    expect(await put(at, ...files)).toMatchObject({ status: 'failed', why: expect.stringMatching(why) });
    expect(await held(at.slice(1))).toEqual([]);
    expect(await tab.truth(`eventsOf(${JSON.stringify(at.slice(1))})`)).toEqual([]);
  });

  it('what she has attached herself stays', async () => {
    expect(await put('#held', BILL)).toMatchObject({ status: 'needs-you', readBack: 'mine.pdf' });
    expect(await held('held')).toHaveLength(1);
  });

  it('a file of which a part is missing is not attached', async () => {
    const short = { ...BILL, parts: BILL.parts.slice(0, 1) };
    expect(await put('#one', short)).toMatchObject({ status: 'failed' });
    expect(await held('one')).toEqual([]);
  });

  it('nothing of a file is left here afterwards', async () => {
    await put('#one', BILL);
    const again = await tab.write([{ at: '#labelled', control: 'file', action: attach(BILL) }]);
    expect(again[0]).toMatchObject({ status: 'failed' });
    expect(await held('labelled')).toEqual([]);
  });

  it('the scan sees controls behind labels, buttons and zones, and none of a step to come', async () => {
    const { fields } = await tab.scan();
    const uploads = fields.filter(({ control }) => control === 'file');
    const seen = uploads.filter(({ hiddenBy }) => hiddenBy === '').map(({ at }) => at);
    expect(seen).toEqual([
      '#one',
      '#many',
      '#labelled',
      '#inZone',
      '#covering',
      expect.stringContaining('input'),
      '#deaf',
      '#strict',
      '#silent',
      '#locked',
      '#held',
    ]);
    const of = (at: string) => uploads.find((field) => field.at === at)!;
    expect(of('#one')).toMatchObject({ accept: '.pdf', multiple: false });
    expect(of('#many')).toMatchObject({ accept: '', multiple: true });
    expect(of('#inZone').labels).toContainEqual({ text: 'Drop the itemized bill here', from: 'inside' });
    expect(of('#inZone').rect.width).toBeGreaterThan(100);
    expect(of('#later').hiddenBy).toBe('display-none');
  });

  it('never submits the form', async () => {
    await put('#one', BILL);
    await tab.undo();
    expect(await tab.truth(`log.filter(([type]) => type === 'submit').length`)).toBe(0);
  });
});
