import { beforeEach, describe, expect, it } from 'vitest';
import { accessHandlers, allowedOn, permissionsAdded } from '../../../lib/background/access';
import { comeBack } from '../../../lib/background/comeBack';
import { fillTab } from '../../../lib/background/fill';
import { reviewTab } from '../../../lib/background/review';
import { tabChanged } from '../../../lib/background/tabEvents';
import { fakeFlow, field, frame, TAB } from './fakeFlow';

const CLAIM = 'https://badger.example/claim';
const SITE = 'https://badger.example';
const FORMS = 'https://forms.example';

async function start() {
  const made = await fakeFlow([frame(0, CLAIM, ['member']), frame(4, `${FORMS}/part`, ['charge'])]);
  return { ...made, asked: accessHandlers(made.flow) };
}
type Started = Awaited<ReturnType<typeof start>>;
const keys = async ({ flow }: Started) => (await reviewTab(flow, TAB)).report.fields.map(({ key }) => key);

describe('a frame of another site', () => {
  let made: Started;
  beforeEach(async () => {
    made = await start();
  });

  it('is named and left closed, also where the browser would let us in', async () => {
    made.page.allowed.add(FORMS);
    const { report } = await reviewTab(made.flow, TAB);
    expect(report.closedFrames).toEqual([FORMS]);
    expect(report.fields.map(({ key }) => key)).toEqual(['0:f0']);
    expect(report.access).toEqual({ site: SITE, stays: false, frames: [] });
  });

  it('is read and filled once she and the browser allow it, on this site only', async () => {
    made.page.allowed.add(FORMS);
    expect(await made.asked['access.allow']({ tabId: TAB, frame: FORMS }, undefined)).toEqual({ isAllowed: true });
    expect(await keys(made)).toEqual(['0:f0', '4:f0']);
    const report = await fillTab(made.flow, TAB, ['0:f0', '4:f0']);
    expect(report.fields.map(({ status }) => status)).toEqual(['filled', 'filled']);
    expect(report.closedFrames).toEqual([]);
    Object.assign(made.page.frames[0]!, { url: 'https://other.example/claim', origin: 'https://other.example' });
    expect(await keys(made)).toEqual(['0:f0']);
  });

  it('is closed again once the browser takes its permission back', async () => {
    made.page.allowed.add(FORMS);
    await made.asked['access.allow']({ tabId: TAB, frame: FORMS }, undefined);
    made.page.allowed.clear();
    expect(await keys(made)).toEqual(['0:f0']);
  });

  it('waits for the browser’s answer, which may come when the popup is gone', async () => {
    expect(await made.asked['access.allow']({ tabId: TAB, frame: FORMS }, undefined)).toEqual({ isAllowed: false });
    await permissionsAdded(made.flow);
    expect((await allowedOn(made.flow, SITE)).frames).toEqual([]);

    await made.asked['access.allow']({ tabId: TAB, frame: FORMS }, undefined);
    made.page.allowed.add(FORMS);
    await permissionsAdded(made.flow);
    expect((await allowedOn(made.flow, SITE)).frames).toEqual([FORMS]);
  });

  it('is not opened by an answer that comes much later, or when the vault is locked', async () => {
    await made.asked['access.allow']({ tabId: TAB, frame: FORMS }, undefined);
    made.clock.now += 6 * 60_000;
    made.page.allowed.add(FORMS);
    await permissionsAdded(made.flow);
    expect((await allowedOn(made.flow, SITE)).frames).toEqual([]);

    made.page.allowed.clear();
    await made.asked['access.allow']({ tabId: TAB, frame: FORMS }, undefined);
    await made.flow.vault.lock();
    made.page.allowed.add(FORMS);
    await permissionsAdded(made.flow);
    await made.flow.vault.unlock('four plain words here');
    expect((await allowedOn(made.flow, SITE)).frames).toEqual([]);
  });

  it('is forgotten with the browser’s permission, unless another site needs it', async () => {
    made.page.allowed.add(FORMS).add(SITE);
    await made.asked['access.allow']({ tabId: TAB, frame: FORMS }, undefined);
    await made.asked['access.allow']({ tabId: TAB, frame: '' }, undefined);
    expect(await made.asked['access.list']({}, undefined)).toEqual({
      sites: [{ site: SITE, stays: true, frames: [FORMS] }],
    });
    const left = await made.asked['access.forget']({ site: SITE, frame: FORMS }, undefined);
    expect(left).toEqual({ sites: [{ site: SITE, stays: true, frames: [] }] });
    expect([...made.page.allowed]).toEqual([SITE]);
    await made.asked['access.forget']({ site: SITE, frame: '' }, undefined);
    expect([...made.page.allowed]).toEqual([]);
  });

  it('cannot be allowed for a page without an origin', async () => {
    made.page.frames[0]!.origin = 'null';
    const asked = Promise.resolve(made.asked['access.allow']({ tabId: TAB, frame: FORMS }, undefined));
    await expect(asked).rejects.toMatchObject({ code: 'no-site' });
  });
});

describe('the next page of a site', () => {
  let made: Started;
  const load = async (url: string, names: string[]) => {
    const top = made.page.frames[0]!;
    Object.assign(top, {
      url,
      origin: new URL(url).origin,
      mark: '',
      fields: names.map((n, at) => field(`f${at}`, n)),
    });
    made.page.panel = undefined;
    await tabChanged(made.flow, TAB);
    await comeBack(made.flow, TAB, [0, 1, 1]);
  };
  const allow = async () => {
    made.page.allowed.add(SITE);
    await made.asked['access.allow']({ tabId: TAB, frame: '' }, undefined);
  };
  beforeEach(async () => {
    made = await start();
    await reviewTab(made.flow, TAB);
  });

  it('is not looked at unless she allowed it', async () => {
    made.page.allowed.add(SITE);
    await load(`${SITE}/claim/2`, ['group']);
    expect(made.page.panel).toBeUndefined();
    expect(await made.flow.records.get(TAB)).toBeUndefined();
  });

  it('has the panel by itself where she did, with nothing written', async () => {
    await allow();
    expect((await made.flow.records.get(TAB))!.report.access).toMatchObject({ stays: true });
    await load(`${SITE}/claim/2`, ['group']);
    expect(made.page.panel!.fields).toMatchObject([{ status: 'ready' }]);
    expect(made.page.told.some(({ type }) => type === 'page.write')).toBe(false);
  });

  it.each<[string, () => Promise<void> | void, string]>([
    ['another site', () => {}, 'https://other.example/claim'],
    ['a permission taken back', () => void made.page.allowed.clear(), `${SITE}/claim/2`],
    ['a locked vault', () => made.flow.vault.lock(), `${SITE}/claim/2`],
    ['a tab where she did not start', () => made.flow.followUps.unfollow(TAB), `${SITE}/claim/2`],
  ])('stays unread with %s', async (_, change, url) => {
    await allow();
    await change();
    await load(url, ['group']);
    expect(made.page.panel).toBeUndefined();
    expect(await made.flow.records.get(TAB)).toBeUndefined();
  });

  it('may draw its form late, or have none', async () => {
    await allow();
    await load(`${SITE}/news`, []);
    expect(made.page.panel).toBeUndefined();
    let looks = 0;
    made.page.before = (type) => {
      looks += type === 'page.scan' ? 1 : 0;
      if (looks === 2) made.page.frames[0]!.fields = [field('f0', 'member')];
    };
    await load(`${SITE}/claim/3`, []);
    expect(made.page.panel!.fields).toMatchObject([{ status: 'ready' }]);
  });
});
