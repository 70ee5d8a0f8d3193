import { describe, expect, it } from 'vitest';
import { panelHandlers } from '../../../lib/background/panelHandlers';
import { sitesHandlers } from '../../../lib/background/sitesHandlers';
import { tabHandlers } from '../../../lib/background/tabHandlers';
import { buildClaim } from '../../../lib/claim/build';
import type { Field } from '../../../lib/pipeline';
import { makePlan } from '../../../lib/plan/plan';
import { recognize } from '../../../lib/recognize/recognize';
import { readSites } from '../../../lib/vault/sites';
import { box, page, tick } from '../../support/fieldBuilder';
import { fakeFlow, frame, HUB, TAB } from './fakeFlow';

const CLAIM = 'https://badger.example/claim';
const MEMBER_ID = HUB.coverage.memberId;
const tab = { tabId: TAB };
const codeOf = (work: unknown) =>
  Promise.resolve(work).then(
    () => 'none',
    (error) => error.code,
  );

const FORM = () => [
  box('First name of the patient', { name: 'first' }),
  box('Member ID', { name: 'member' }),
  box('Zq reference', { name: 'zq' }),
  tick('I agree to the terms', { name: 'agree' }),
  box('Twin'),
  box('Twin'),
];

/** The flow with the real engine over a made-up form. */
async function start(fields: Field[] = FORM(), url = CLAIM) {
  const one = frame(0, url, []);
  one.fields = page(fields);
  const made = await fakeFlow([one]);
  Object.assign(made.flow.engine, { buildClaim, recognize, makePlan });
  const { flow, saveSettings } = made;
  return {
    ...made,
    form: one,
    ask: { ...tabHandlers(flow), ...sitesHandlers(flow) },
    panel: panelHandlers(flow, saveSettings),
  };
}
type Started = Awaited<ReturnType<typeof start>>;
const review = ({ ask }: Started) => ask['tab.review'](tab, undefined);
const row = async ({ flow }: Started, key: string) =>
  (await flow.records.get(TAB))!.report.fields.find((field) => field.key === key)!;
const teach = (it: Started, key: string, meaning: string) => it.panel['panel.teach']({ key, meaning }, tab);

describe('teaching a field', () => {
  it('plans it at once, waits for her click, and writes only that one', async () => {
    const it = await start();
    await review(it);
    expect((await row(it, '0:f2')).status).toBe('unrecognized');
    const answer = await teach(it, '0:f2', 'coverage.memberId');
    expect(answer).toEqual({ canFill: true, holds: false, why: '' });
    expect(it.form.values.size).toBe(0);
    await it.panel['panel.fillOne']({ key: '0:f2' }, tab);
    expect([...it.form.values]).toEqual([['f2', MEMBER_ID]]);
    expect((await row(it, '0:f2')).status).toBe('filled');
    expect((await row(it, '0:f0')).status).toBe('ready');
  });

  it('leaves what another box holds for her to decide on', async () => {
    const it = await start();
    await review(it);
    it.form.values.set('f0', 'Somebody');
    await it.ask['tab.fill']({ ...tab, approved: ['0:f0'] }, undefined);
    expect(await row(it, '0:f0')).toMatchObject({ status: 'needs-you', held: 'Somebody' });
    await teach(it, '0:f2', 'coverage.memberId');
    expect(await row(it, '0:f0')).toMatchObject({ status: 'needs-you', held: 'Somebody' });
  });

  it('gives the panel nothing of hers', async () => {
    const it = await start();
    await review(it);
    const answers = [
      await it.panel['panel.meanings']({ key: '0:f2' }, tab),
      await teach(it, '0:f2', 'coverage.memberId'),
      it.page.panel,
    ];
    for (const value of [MEMBER_ID, 'Jordan', 'Okafor']) expect(JSON.stringify(answers)).not.toContain(value);
  });

  it('says at once that a signature or consent is never filled', async () => {
    const it = await start();
    await review(it);
    expect(await codeOf(it.panel['panel.meanings']({ key: '0:f3' }, tab))).toBe('never-filled');
  });

  it('holds on every later visit of the site, until it is forgotten', async () => {
    const it = await start();
    await review(it);
    await teach(it, '0:f2', 'coverage.memberId');
    it.form.fields = page(box('New this year'), ...FORM());
    const report = await review(it);
    expect(report.fields.find(({ label }) => /Zq/.test(label))).toMatchObject({ status: 'ready', value: MEMBER_ID });
    await teach(it, '0:f3', '');
    expect((await row(it, '0:f3')).status).toBe('unrecognized');
    expect(await it.flow.vault.use(readSites)).toEqual([]);
  });

  it('says nothing on another site', async () => {
    const it = await start();
    await review(it);
    await teach(it, '0:f2', 'coverage.memberId');
    it.form.url = 'https://other.example/claim';
    it.form.origin = 'https://other.example';
    it.page.url = it.form.url;
    const report = await review(it);
    expect(report.fields.find(({ key }) => key === '0:f2')?.status).toBe('unrecognized');
  });

  it('again takes the place of what she said before', async () => {
    const it = await start();
    await review(it);
    await teach(it, '0:f2', 'coverage.memberId');
    await teach(it, '0:f2', 'coverage.groupNumber');
    const [site] = await it.flow.vault.use(readSites);
    expect(site!.fields.map(({ pin }) => pin.concept)).toEqual(['coverage.groupNumber']);
  });

  it('keeps what was filled, and says where something else now stands', async () => {
    const it = await start();
    await review(it);
    await it.ask['tab.fill']({ ...tab, approved: ['0:f0', '0:f1'] }, undefined);
    expect(await teach(it, '0:f1', 'none')).toEqual({ canFill: false, holds: true, why: '' });
    expect((await row(it, '0:f0')).status).toBe('filled');
    expect((await row(it, '0:f1')).status).toBe('ignored');
    expect(it.page.panel!.canUndo).toBe(true);
  });

  it.each([
    ['a consent', '0:f3', 'claim.paidByPatient', 'never-filled'],
    ['one of two that look alike', '0:f4', 'coverage.memberId', 'not-tellable'],
    ['a meaning there is not', '0:f2', 'coverage.nonsense', 'bad-meaning'],
    ['a signature as a meaning', '0:f2', 'signature', 'bad-meaning'],
    ['a field that is not there', '0:f99', 'coverage.memberId', 'no-such-field'],
  ])('refuses %s and keeps nothing', async (_, key, meaning, code) => {
    const it = await start();
    await review(it);
    const before = it.local.dump();
    expect(await codeOf(teach(it, key, meaning))).toBe(code);
    expect(it.local.dump()).toEqual(before);
  });

  it('refuses where the page is of no site, was never looked at, or moved on', async () => {
    const file = await start(FORM(), 'file:///home/claim.html');
    await review(file);
    expect(await codeOf(teach(file, '0:f2', 'coverage.memberId'))).toBe('no-site');
    const it = await start();
    expect(await codeOf(teach(it, '0:f2', 'coverage.memberId'))).toBe('no-review');
    await review(it);
    await it.flow.records.makeStale();
    expect(await codeOf(teach(it, '0:f2', 'coverage.memberId'))).toBe('no-review');
    await it.flow.vault.lock();
    expect(await codeOf(teach(it, '0:f2', 'coverage.memberId'))).toBe('locked');
  });

  it('makes other tabs of the same site look again before anything is written there', async () => {
    const it = await start();
    await review(it);
    const record = (await it.flow.records.get(TAB))!;
    await it.flow.records.save({ ...record, tabId: 8 });
    await it.flow.records.save({ ...record, tabId: 9, report: { ...record.report, page: 'https://other.example/' } });
    await teach(it, '0:f2', 'coverage.memberId');
    const stale = (await it.flow.records.all()).filter((one) => one.stale).map(({ tabId }) => tabId);
    expect(stale).toEqual([8]);
  });
});

describe('the meanings of a field', () => {
  it('are in her language, tell what it is taken for, and whether she taught it', async () => {
    const it = await start();
    await review(it);
    const before = await it.panel['panel.meanings']({ key: '0:f1' }, tab);
    expect(before).toMatchObject({ current: 'coverage.memberId', taught: false });
    const lines = before.groups.filter(({ title }) => title.startsWith('Service line'));
    expect(lines).toHaveLength(7); // as many as the claim has
    await teach(it, '0:f1', 'none');
    expect(await it.panel['panel.meanings']({ key: '0:f1' }, tab)).toMatchObject({ current: 'none', taught: true });
    it.flow.language = async () => 'es';
    const { groups } = await it.panel['panel.meanings']({ key: '0:f1' }, tab);
    expect(groups[0]!.meanings).toEqual([{ id: 'none', text: 'Dejar esto vacío' }]);
  });
});

describe('the list of sites', () => {
  it('is shown, exported, emptied and brought back', async () => {
    const it = await start();
    await review(it);
    await teach(it, '0:f2', 'coverage.memberId');
    const { sites } = await it.ask['sites.list']({}, undefined);
    expect(sites).toEqual([
      {
        origin: 'https://badger.example',
        fields: [{ id: expect.any(String), label: 'Zq reference', meaning: 'coverage.memberId', path: '/claim' }],
      },
    ]);
    const { text, fileName } = await it.ask['sites.export']({ origin: 'https://badger.example' }, undefined);
    expect(fileName).toBe('coolclaim-badger-example.json');
    expect(await it.ask['sites.forget']({ origin: '', id: '' }, undefined)).toEqual({ sites: [] });
    expect(await codeOf(it.ask['sites.export']({ origin: 'https://badger.example' }, undefined))).toBe('no-such-site');
    expect(await codeOf(it.ask['tab.fill']({ ...tab, approved: ['0:f2'] }, undefined))).toBe('no-review');
    expect((await review(it)).fields.find(({ key }) => key === '0:f2')?.status).toBe('unrecognized');
    const brought = await it.ask['sites.import']({ json: text }, undefined);
    expect(brought.added).toBe(1);
    expect((await review(it)).fields.find(({ key }) => key === '0:f2')?.value).toBe(MEMBER_ID);
    expect((await it.ask['sites.import']({ json: text }, undefined)).added).toBe(0);
  });

  it('refuses a file that is none and changes nothing', async () => {
    const it = await start();
    const before = it.local.dump();
    expect(await codeOf(it.ask['sites.import']({ json: '{}' }, undefined))).toBe('portal-invalid');
    expect(it.local.dump()).toEqual(before);
  });
});

it('a damaged record of taught fields is told in a note and keeps nobody from filling', async () => {
  const it = await start();
  await review(it);
  await teach(it, '0:f2', 'coverage.memberId');
  const names = Object.keys(it.local.dump()).filter((name) => name.startsWith('vault.record.'));
  it.local.put(names.at(-1)!, 'garbage');
  const report = await review(it);
  expect(report.notes.join(' ')).toMatch(/damaged/);
  expect(report.fields.find(({ key }) => key === '0:f1')?.value).toBe(MEMBER_ID);
  expect(await codeOf(teach(it, '0:f2', 'coverage.memberId'))).toBe('record-damaged');
  expect(await it.ask['sites.forget']({ origin: '', id: '' }, undefined)).toEqual({ sites: [] });
  await review(it);
  expect(await codeOf(teach(it, '0:f2', 'coverage.memberId'))).toBe('none');
});
